import Children
import Layouts

/// The runs of `khue-scan`, which recognises letters, on files in a work folder.
struct ScanTool {
    static let packages = ["tesseract-ocr-vie", "tesseract-ocr-eng", "libtesseract5", "liblept5"]

    /// What people call it.
    static let name = "Tesseract"

    let sandbox: Sandbox
    let folder: WorkFolder
    let tools: Tools

    /// One thread each: tesseract's own threads cost more than they bring, and pages run side by side.
    private var program: Program { tools.assistant("khue-scan", environment: ["OMP_THREAD_LIMIT": "1"]) }

    private static let limits = Limits(seconds: 240, megabytes: 2048, processes: 16, outputBytes: 16 << 20)

    /// How many pages a picture file has, counted up to `most`.
    func frames(of file: String, upTo most: Int) async throws(ChildFailure) -> Int {
        let output = try await sandbox.run(
            program, ["pages", "--most", String(most), file], in: folder, limits: Self.limits)
        return Int(String(decoding: output.bytes.prefix(while: { $0 > 0x20 }), as: UTF8.self)) ?? 0
    }

    /// The layout of one page of a picture file.
    ///
    /// - Parameter resolution: pixels to the inch, where they are known better than by the file.
    func read(_ file: String, frame: Int, number: Int, resolution: Int?) async throws(ChildFailure) -> PageLayout? {
        var arguments = ["read", "--frame", String(frame), "--number", String(number)]
        if let resolution { arguments += ["--resolution", String(resolution)] }
        let output = try await sandbox.run(program, arguments + [file], in: folder, limits: Self.limits)
        guard var page = try? LayoutText.decode(output.bytes).first else { return nil }
        page.words = page.words.compactMap { word in
            var word = word
            word.text = word.text.utf8.withContiguousStorageIfAvailable { CleanText.paragraph($0).text } ?? word.text
            return word.text.isEmpty ? nil : word
        }
        return page
    }

    /// What a failed run means for the file.
    static func error(_ failure: ChildFailure) -> ReadError {
        guard case .failed(let status, let message) = failure else {
            return .child(failure, name, packages: packages)
        }
        switch ScanFailure(rawValue: status) {
        case .unreadable, .noPage: return .damaged("picture")
        case .tooLarge: return .tooManyPixels()
        case .languageMissing: return .child(.notInstalled("vie.traineddata"), name, packages: packages)
        case .failed: return .unconverted(name, "recognition")
        // The loader of programs found no library of tesseract's.
        case nil where status == 127: return .child(.notInstalled(message), name, packages: packages)
        case nil: return .child(failure, name, packages: packages)
        }
    }

    /// Whether the next page would fail in the same way.
    static func isLasting(_ failure: ChildFailure) -> Bool {
        switch failure {
        case .notInstalled, .system: true
        case .failed(let status, _): status == 127 || status == ScanFailure.languageMissing.rawValue
        case .timedOut, .outputTooLarge, .killed: false
        }
    }
}
