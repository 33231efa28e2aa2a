import Criteria
import Glibc
import Synchronization

/// Where a command prints: findings to standard output, trouble to standard error. Tests give their own.
final class Console: Sendable {
    let output: any Sink
    let errors: any Sink
    let environment: Environment

    init(output: any Sink, errors: any Sink, environment: Environment) {
        self.output = output
        self.errors = errors
        self.environment = environment
    }

    /// The console of the process.
    static func standard() -> Console {
        Console(output: Descriptor(1), errors: Descriptor(2), environment: Environment.ofProcess())
    }

    func print(_ text: String) {
        output.write(Array(text.utf8))
    }

    func complain(_ text: String) {
        errors.write(Array(text.utf8))
    }

    /// Says what went wrong and what to do.
    func trouble(_ trouble: Trouble, in language: Language) {
        complain("khue: \(Printable.lines(language(trouble.message)))\n")
        if let remedy = trouble.remedy { complain("      → \(Printable.lines(language(remedy)))\n") }
    }

    /// How text is laid out on standard output.
    func layout(color: Bool?) -> Layout {
        Layout(
            width: min(output.columns ?? Layout.widest, Layout.widest),
            isColored: color ?? (output.columns != nil && !environment.noColor))
    }
}

/// Something that bytes are printed to.
protocol Sink: Sendable {
    func write(_ bytes: [UInt8])

    /// The width of the terminal; `nil` where it is none.
    var columns: Int? { get }

    /// The error number of the first bytes that could not be written; `nil` when all were, or when the reader went away.
    var failure: Int32? { get }
}

/// A file descriptor of the process.
final class Descriptor: Sink {
    let number: Int32
    private let failed = Mutex<Int32?>(nil)

    init(_ number: Int32) {
        self.number = number
    }

    func write(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let written = Glibc.write(number, buffer.baseAddress! + done, buffer.count - done)
                if written < 0 {
                    let code = errno
                    if code == EINTR { continue }
                    // Whoever closes a pipe has read enough: that is no failure.
                    if code != EPIPE { failed.withLock { $0 = $0 ?? code } }
                    return
                }
                done += written
            }
        }
    }

    var failure: Int32? { failed.withLock { $0 } }

    var columns: Int? {
        guard isatty(number) == 1 else { return nil }
        var size = winsize()
        guard ioctl(number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}
