import CTesseract
import Layouts

/// Tesseract with one language.
final class Recogniser {
    private let engine: OpaquePointer

    init(language: String) throws(ScanFailure) {
        guard let engine = TessBaseAPICreate() else { throw .failed }
        guard TessBaseAPIInit2(engine, nil, language, OEM_LSTM_ONLY) == 0 else {
            TessBaseAPIDelete(engine)
            throw .languageMissing
        }
        self.engine = engine
        TessBaseAPISetVariable(engine, "debug_file", "/dev/null")
        // White letters on black are rare in reports; looking for them costs each unclear line a second reading.
        TessBaseAPISetVariable(engine, "invert_threshold", "0")
    }

    deinit {
        TessBaseAPIEnd(engine)
        TessBaseAPIDelete(engine)
    }

    /// The words of a picture, in the order of its layout.
    ///
    /// - Parameter letters: the only letters to give; all when empty.
    func words(
        _ picture: Picture, resolution: Int, mode: TessPageSegMode, letters: String = ""
    ) throws(ScanFailure) -> [ReadWord] {
        TessBaseAPISetVariable(engine, "tessedit_char_whitelist", letters)
        TessBaseAPISetPageSegMode(engine, mode)
        TessBaseAPISetImage2(engine, picture.pix)
        TessBaseAPISetSourceResolution(engine, Int32(resolution))
        defer { TessBaseAPIClear(engine) }
        guard TessBaseAPIRecognize(engine, nil) == 0 else { throw .failed }
        guard let words = TessBaseAPIGetIterator(engine) else { return [] }
        defer { TessResultIteratorDelete(words) }
        let pages = TessResultIteratorGetPageIterator(words)
        var found: [ReadWord] = []
        repeat {
            guard let text = TessResultIteratorGetUTF8Text(words, RIL_WORD) else { continue }
            defer { TessDeleteText(text) }
            var left: Int32 = 0
            var top: Int32 = 0
            var right: Int32 = 0
            var bottom: Int32 = 0
            TessPageIteratorBoundingBox(pages, RIL_WORD, &left, &top, &right, &bottom)
            let word = String(cString: text)
            guard word.utf8.contains(where: { $0 > 0x20 }) else { continue }
            found.append(
                ReadWord(
                    text: word, confidence: min(100, max(0, Int(TessResultIteratorConfidence(words, RIL_WORD)))),
                    area: Area(left: Int(left), top: Int(top), right: Int(right), bottom: Int(bottom))))
        } while TessResultIteratorNext(words, RIL_WORD) != 0
        return found
    }

    /// A line of a picture: its words with a space between them, and the confidence of the least sure.
    func line(
        _ picture: Picture, mode: TessPageSegMode, letters: String
    ) throws(ScanFailure) -> (text: String, confidence: Int) {
        let words = try words(picture, resolution: 300, mode: mode, letters: letters)
        return (words.map(\.text).joined(separator: " "), words.map(\.confidence).min() ?? 0)
    }
}
