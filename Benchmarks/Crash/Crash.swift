import Foundation
import Store

/// One half of `bin/crash`: `khue-crash write DATABASE` works until it is killed, `khue-crash check DATABASE LOG` says
/// what was lost: a line `writes ACKNOWLEDGED lost LOST half HALF`, and each fault on standard error.
@main
struct Crash {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        switch (arguments.first, arguments.count) {
        case ("write"?, 2):
            try await CrashWriter(store: SQLiteStore(path: arguments[2])).run()
        case ("check"?, 3):
            let log = CrashLog(String(decoding: try Data(contentsOf: URL(filePath: arguments[3])), as: UTF8.self))
            let store = try SQLiteStore(path: arguments[2])
            let check = try await CrashCheck.run(store, log)
            for fault in check.lost + check.half { FileHandle.standardError.write(Data((fault + "\n").utf8)) }
            print("writes \(log.acknowledged.count { $0 > 0 }) lost \(check.lost.count) half \(check.half.count)")
            try store.close()
        default:
            FileHandle.standardError.write(Data("khue-crash write DATABASE | check DATABASE LOG\n".utf8))
            exit(2)
        }
    }
}
