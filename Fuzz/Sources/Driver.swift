import Glibc
import TestKit

/// libFuzzer, told what to call. SwiftPM renames `main`, so libFuzzer's own entry cannot be used; its driver can.
enum Driver {
    nonisolated(unsafe) fileprivate static var target: FuzzTarget?
    nonisolated(unsafe) fileprivate static var words: [[UInt8]] = []

    static func run(_ target: FuzzTarget) {
        self.target = target
        words = target.words
        Meter.begin()
        var count = CommandLine.argc
        var arguments = CommandLine.unsafeArgv
        exit(
            runDriver(&count, &arguments) { start, size in
                let bytes = Array(UnsafeBufferPointer(start: start, count: size))
                Meter.measure(size) { Driver.target?.run(bytes) }
                return 0
            })
    }

    @_silgen_name("LLVMFuzzerRunDriver")
    private static func runDriver(
        _ count: UnsafeMutablePointer<CInt>,
        _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
        _ one: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
    ) -> CInt

    /// libFuzzer's own way of changing bytes.
    static func mutateBytes(_ bytes: [UInt8], longest: Int) -> [UInt8] {
        let longest = max(longest, bytes.count, 1)
        var bytes = bytes
        let count = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: longest - count))
        let changed = bytes.withUnsafeMutableBufferPointer { ownMutation($0.baseAddress!, count, longest) }
        bytes.removeLast(bytes.count - changed)
        return bytes
    }

    @_silgen_name("LLVMFuzzerMutate")
    private static func ownMutation(_ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ longest: Int) -> Int
}

/// Puts a changed input into libFuzzer's room for it.
private func place(_ bytes: [UInt8], _ data: UnsafeMutablePointer<UInt8>, _ longest: Int) -> Int {
    let count = min(bytes.count, longest)
    for index in 0..<count { data[index] = bytes[index] }
    return count
}

@_cdecl("LLVMFuzzerCustomMutator")
func customMutator(_ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ longest: Int, _ seed: UInt32) -> Int {
    let bytes = Array(UnsafeBufferPointer(start: data, count: size))
    var dice = SeededGenerator(state: UInt64(seed))
    return place(Mutation.change(bytes, Driver.mutation(of: bytes), longest, Driver.words, &dice), data, longest)
}

@_cdecl("LLVMFuzzerCustomCrossOver")
func customCrossOver(
    _ first: UnsafePointer<UInt8>, _ firstSize: Int, _ second: UnsafePointer<UInt8>, _ secondSize: Int,
    _ data: UnsafeMutablePointer<UInt8>, _ longest: Int, _ seed: UInt32
) -> Int {
    let bytes = Array(UnsafeBufferPointer(start: first, count: firstSize))
    let other = Array(UnsafeBufferPointer(start: second, count: secondSize))
    var dice = SeededGenerator(state: UInt64(seed))
    return place(Mutation.cross(bytes, other, Driver.mutation(of: bytes), &dice), data, longest)
}

extension Driver {
    fileprivate static func mutation(of bytes: [UInt8]) -> MutationKind {
        let kind = target?.mutation ?? .bytes
        // A report may come as a web page.
        if case .lines = kind, bytes.first == UInt8(ascii: "<") { return .markup }
        return kind
    }
}
