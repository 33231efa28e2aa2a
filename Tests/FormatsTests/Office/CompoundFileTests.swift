import Foundation
import TestKit
import Testing

@testable import Formats

@Suite("Compound files")
struct CompoundFileTests {
    @Test(
        "an old Word file that ends in a table gets its last paragraph, and only once",
        arguments: ["000", "002", "003"])
    func ending(name: String) throws {
        let bytes = try Fixtures.bytes("documents/\(name).doc")
        var mended = bytes
        WordEnding.mend(&mended)
        #expect(mended != bytes && mended.count == bytes.count)
        // A cell, a row and a paragraph end one after the other, at one place more than before.
        func ends(_ bytes: [UInt8]) throws -> Int {
            let text = try Data(CompoundFile(bytes).stream("WordDocument") ?? [])
            return text.ranges(of: Data([7, 0, 7, 0, 13, 0])).count
        }
        #expect(try ends(mended) == ends(bytes) + 1)
        var again = mended
        WordEnding.mend(&again)
        #expect(again == mended)
    }

    @Test("one with notes after its text needs none", arguments: ["001", "004"])
    func whole(name: String) throws {
        let bytes = try Fixtures.bytes("documents/\(name).doc")
        var mended = bytes
        WordEnding.mend(&mended)
        #expect(mended == bytes)
    }

    @Test("whatever is wrong in it ends in a reason and not in a crash", arguments: ["000.doc", "001.xls"])
    func mutated(name: String) throws {
        let bytes = try Fixtures.bytes("documents/\(name)")
        var generator = SeededGenerator(state: 5)
        var refused = 0
        // The header, the directory and the tables are where it hurts.
        let values: [UInt8] = [0, 1, 0x7F, 0x80, 0xFE, 0xFF]
        for _ in 0..<1500 {
            var mutated = bytes
            for _ in 0..<Int.random(in: 1...40, using: &generator) {
                let limit = Bool.random(using: &generator) ? 2048 : mutated.count
                mutated[Int.random(in: 0..<limit, using: &generator)] = values.randomElement(using: &generator)!
            }
            if Int.random(in: 0..<4, using: &generator) == 0 {
                mutated.removeLast(Int.random(in: 0..<mutated.count, using: &generator))
            }
            _ = CompoundFile.isCut(mutated)
            WordEnding.mend(&mutated)
            do { try LockedOffice.refuse(mutated) } catch { refused += 1 }
        }
        #expect(refused > 100)
    }
}
