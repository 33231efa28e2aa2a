import CLibreOfficeKit
import Glibc

/// The assistant that holds LibreOffice ready: a process of its own, so that a document can harm nothing else. Whatever
/// it starts can open no connection over a network.
///
/// ```
/// khue-office serve FOLDER URL     LibreOffice in FOLDER; files, and the folder `profile`, lie under URL
/// khue-office run PROGRAM …        becomes another program
/// ```
///
/// `serve` answers each line `FORMAT<tab>IN<tab>OUT` with `ok<tab>KILOBYTES` or `failed<tab>KILOBYTES<tab>REASON`.
@main
struct KhueOffice {
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        _ = khue_office_leave_network()
        switch arguments.first {
        case "serve" where arguments.count == 3: serve(arguments[1], arguments[2])
        case "run" where arguments.count > 1: run(Array(arguments.dropFirst()))
        default: refuse("khue-office serve FOLDER URL | run PROGRAM …", status: 64)
        }
    }

    /// - Parameter url: of the folder for files, without a slash at its end.
    private static func serve(_ folder: String, _ url: String) {
        // LibreOffice may print; what it prints must not stand among the answers.
        let answers = dup(STDOUT_FILENO)
        dup2(STDERR_FILENO, STDOUT_FILENO)
        guard !folder.isEmpty, let office = khue_office_start(folder, "\(url)/profile") else {
            refuse("LibreOfficeKit: \(folder)", status: 69)
        }
        while let line = readLine() {
            let words = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard words.count == 3 else { refuse(line, status: 64) }
            var reason = [CChar](repeating: 0, count: 1024)
            let status = khue_office_convert(
                office, "\(url)/\(words[1])", "\(url)/\(words[2])", words[0], &reason, reason.count)
            print(status == 0 ? "ok\t\(memory())" : "failed\t\(memory())\t\(oneLine(reason))", to: answers)
        }
        // Without what LibreOffice does at an orderly end: there is nothing to save, and it sometimes hangs there.
        _exit(0)
    }

    private static func run(_ line: [String]) {
        var arguments = line.map { strdup($0) } + [nil]
        execv(line[0], &arguments)
        refuse("\(line[0]): \(String(cString: strerror(errno)))", status: 127)
    }

    /// The memory that this process holds, in KiB.
    private static func memory() -> Int {
        guard let file = fopen("/proc/self/statm", "r") else { return 0 }
        defer { fclose(file) }
        var text = [CChar](repeating: 0, count: 256)
        guard fgets(&text, Int32(text.count), file) != nil else { return 0 }
        let numbers = string(text).split(separator: " ")
        return (numbers.count > 1 ? Int(numbers[1]) ?? 0 : 0) * (sysconf(Int32(_SC_PAGESIZE)) >> 10)
    }

    private static func oneLine(_ text: [CChar]) -> String {
        String(string(text).map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }

    private static func string(_ text: [CChar]) -> String {
        String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func print(_ line: String, to file: Int32) {
        var rest = Array((line + "\n").utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            // Whoever asked is gone.
            guard count > 0 else { _exit(0) }
            rest = rest.dropFirst(count)
        }
    }

    private static func refuse(_ why: String, status: Int32) -> Never {
        print("khue-office: \(why)", to: STDERR_FILENO)
        _exit(status)
    }
}
