import Glibc
import Layouts
import Scans

/// The helper that looks at pictures of pages: a process of its own, so that a picture can harm nothing else. What it
/// finds goes to standard output, in the words of `LayoutText`.
///
/// ```
/// khue-scan lines [--resolution N] IMAGE…    the tables that ruling lines draw, one page for each picture
/// ```
@main
struct KhueScan {
    static func main() {
        var arguments = CommandLine.arguments.dropFirst()
        switch arguments.popFirst() {
        case "lines": lines(arguments)
        default: refuse("khue-scan lines [--resolution N] IMAGE…")
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
