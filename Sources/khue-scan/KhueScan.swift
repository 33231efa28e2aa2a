import Glibc
import Layouts
import Scans

/// The helper that looks at pictures of pages: a process of its own, so that a picture can harm nothing else. What it
/// finds goes to standard output, in the words of `LayoutText`.
///
/// ```
/// khue-scan lines [--resolution N] IMAGE…    the tables that ruling lines draw, one page for each picture
/// khue-scan pages [--most N] IMAGE           how many pages a picture file has, counted up to N
/// khue-scan read [--resolution N] [--frame F] [--number P] IMAGE
///                                            the words and tables of one page: the one after F others in the file,
///                                            page P of the document
/// ```
/// What keeps a picture from being read is its exit status, as `ScanFailure` counts.
@main
struct KhueScan {
    static func main() {
        var arguments = CommandLine.arguments.dropFirst()
        switch arguments.popFirst() {
        case "lines": lines(arguments)
        case "pages": pages(arguments)
        case "read": read(arguments)
        default: refuse("khue-scan lines|pages|read [--resolution N] IMAGE…")
        }
    }

    private static func lines(_ arguments: ArraySlice<String>) {
        var paths = arguments
        var resolution = 0
        if paths.first == "--resolution" {
            guard let number = paths.dropFirst().first.flatMap({ Int($0) }), (10...2_400).contains(number) else {
                refuse("--resolution")
            }
            resolution = number
            paths = paths.dropFirst(2)
        }
        var pages: [PageLayout] = []
        for (index, path) in paths.enumerated() {
            guard let page = LinePage.read(path, number: index + 1, resolution: resolution) else { refuse(path) }
            pages.append(page)
        }
        print(LayoutText.encode(pages), to: STDOUT_FILENO)
    }

    private static func pages(_ arguments: ArraySlice<String>) {
        guard let line = ScanArguments(arguments) else { refuse("khue-scan pages [--most N] IMAGE") }
        do throws(ScanFailure) {
            let count = try PageScanner.frames(of: bytes(of: line.path), upTo: line.numbers["most"] ?? 1_000)
            print(Array("\(count)\n".utf8), to: STDOUT_FILENO)
        } catch { exit(error.rawValue) }
    }

    private static func read(_ arguments: ArraySlice<String>) {
        guard let line = ScanArguments(arguments) else {
            refuse("khue-scan read [--resolution N] [--frame F] [--number P] IMAGE")
        }
        do throws(ScanFailure) {
            let page = try PageScanner().page(
                of: bytes(of: line.path), frame: line.numbers["frame"] ?? 0, number: line.numbers["number"] ?? 1,
                resolution: line.numbers["resolution"])
            print(LayoutText.encode([page]), to: STDOUT_FILENO)
        } catch { exit(error.rawValue) }
    }

    private static func bytes(of path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { refuse(path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
        }
    }

    private static func print(_ bytes: [UInt8], to file: Int32) {
        bytes.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                guard count > 0 else { exit(3) }
                rest = rest.dropFirst(count)
            }
        }
    }

    /// Says what could not be used, and ends.
    private static func refuse(_ what: String) -> Never {
        print(Array("khue-scan: \(what)\n".utf8), to: STDERR_FILENO)
        exit(2)
    }
}
