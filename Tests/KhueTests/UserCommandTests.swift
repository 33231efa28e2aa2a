import Foundation
import Testing

@testable import khue

@Suite("khue user")
struct UserCommandTests {
    private func scratch(_ body: (String) throws -> Void) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "khue-\(UUID().uuidString).sqlite").path
        defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file + end) } }
        try body(file)
    }

    @Test("the first administrator is made from standard input, once, and never from an argument")
    func add() throws {
        try scratch { file in
            let made = try Binary.run(
                ["user", "add", "--administrator", "--database", file], input: "mùa thu vàng trên đồi\n")
            #expect(made.status == 0, "\(made.errors)")
            let again = try Binary.run(
                ["user", "add", "--administrator", "--database", file], input: "mùa thu vàng trên đồi\n")
            #expect(again.status == 2)
            #expect(again.errors.contains("đã có"))
            let list = try Binary.run(["user", "list", "--database", file])
            #expect(list.output == "quan-tri\tQuản trị\tQuản trị\n")
            #expect(try Binary.run(["user", "add", "ai-do", "mat-khau", "--database", file], input: "").status == 2)
        }
    }

    @Test("a password that is guessed early is refused, and so is none")
    func weak() throws {
        try scratch { file in
            let weak = try Binary.run(["user", "add", "a-b-c", "--database", file], input: "matkhau123456789\n")
            #expect(weak.status == 2)
            #expect(weak.errors.contains("dễ đoán"))
            #expect(try Binary.run(["user", "add", "a-b-c", "--database", file], input: "").status == 2)
        }
    }

    @Test("an account is closed, opened, and given another password")
    func change() throws {
        try scratch { file in
            _ = try Binary.run(["user", "add", "van-thu", "--database", file], input: "mùa thu vàng trên đồi\n")
            #expect(try Binary.run(["user", "disable", "van-thu", "--database", file]).status == 0)
            #expect(try Binary.run(["user", "list", "--database", file]).output.contains("(đã khóa)"))
            #expect(try Binary.run(["user", "disable", "van-thu", "--undo", "--database", file]).status == 0)
            let set = try Binary.run(
                ["user", "password", "van-thu", "--database", file], input: "con mèo đi hai bước\n")
            #expect(set.status == 0, "\(set.errors)")
            let nobody = try Binary.run(["user", "disable", "khong-co", "--database", file])
            #expect(nobody.status == 2)
            #expect(nobody.errors.contains("Không có tài khoản"))
        }
    }
}
