public import Children
public import Formats
import Foundation

/// What is installed on this computer; tests that need it are skipped, visibly, where it is not.
public enum Installed {
    public static let office = exists("/usr/lib/libreoffice/program/libswlo.so")
    public static let sheets = exists("/usr/lib/libreoffice/program/libsclo.so")

    /// Recognition: the Vietnamese and the English model, and poppler for the pictures in a PDF.
    public static let recognition =
        exists("/usr/share/tesseract-ocr/5/tessdata/vie.traineddata")
        && exists("/usr/share/tesseract-ocr/5/tessdata/eng.traineddata") && exists("/usr/bin/pdfimages")

    /// The ways of keeping children apart that this system allows, the strictest first.
    public static let isolations: [Isolation] = {
        let bubblewrap = Process()
        bubblewrap.executableURL = URL(filePath: "/usr/bin/env")
        bubblewrap.arguments = ["bwrap", "--ro-bind", "/", "/", "--unshare-all", "true"]
        bubblewrap.standardError = FileHandle.nullDevice
        try? bubblewrap.run()
        bubblewrap.waitUntilExit()
        return bubblewrap.terminationStatus == 0 ? [.bubblewrap, .session] : [.session]
    }()

    /// The folder that the tests were built into, which holds the program and its assistants as well.
    public static let folder = URL(
        filePath: (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "/"
    ).deletingLastPathComponent().path

    /// Tools for a test: a temporary folder of its own, and the assistants that were built, or none.
    public static func tools(_ isolation: Isolation? = nil, assistants: String = folder) -> Tools {
        Tools(
            folder: assistants, temporary: TemporaryFolder(under: FileManager.default.temporaryDirectory.path),
            parallel: 2, isolation: isolation)
    }

    private static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}
