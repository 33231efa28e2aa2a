import Children
public import Formats
import Foundation

/// What readers need of the computer, for tests.
public enum TestTools {
    /// Tools of their own, whose temporary folder goes with them. No assistant of the program is in their folder.
    public static func make() -> Tools {
        Tools(
            folder: "/nowhere", temporary: TemporaryFolder(under: FileManager.default.temporaryDirectory.path),
            parallel: 1)
    }

    /// Whether poppler's programs are on this computer: tests of PDF files need them.
    public static let hasPoppler = Program("pdftotext").path != nil && Program("pdftoppm").path != nil
}
