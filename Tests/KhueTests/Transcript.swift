import Synchronization
import Testing

@testable import khue

/// Runs command lines inside the test and keeps what they print.
struct Transcript {
    var output: String
    var errors: String
    var status: ExitState

    static func of(
        _ arguments: [String], environment: Environment = .test, columns: Int? = nil
    ) async -> Transcript {
        let output = Memory(columns: columns)
        let errors = Memory(columns: columns)
        let status = await Khue.run(
            arguments, console: Console(output: output, errors: errors, environment: environment))
        return Transcript(output: output.text, errors: errors.text, status: status)
    }
}

/// Keeps what is printed.
final class Memory: Sink {
    private let bytes = Mutex<[UInt8]>([])
    let columns: Int?

    init(columns: Int? = nil) {
        self.columns = columns
    }

    func write(_ new: [UInt8]) {
        bytes.withLock { $0 += new }
    }

    var failure: Int32? { nil }

    var text: String { String(decoding: bytes.withLock { $0 }, as: UTF8.self) }
}
