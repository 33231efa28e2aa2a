import CTesseract
public import Layouts

/// Pictures of pages to layouts: the one entry to recognition. Holds the language models; not for several threads.
public final class PageScanner {
    private let text: Recogniser
    private let cells: CellPass
    private let orientation = Orientation()

    /// - Throws: `languageMissing` when the Vietnamese model is not installed.
    public init() throws(ScanFailure) {
        setMsgSeverity(Int32(L_SEVERITY_NONE))
        text = try Recogniser(language: "vie")
        cells = try CellPass(text: text)
    }

    /// How many pages a picture file has, counted up to `most`.
    public static func frames(of bytes: [UInt8], upTo most: Int) throws(ScanFailure) -> Int {
        setMsgSeverity(Int32(L_SEVERITY_NONE))
        return try PictureDecoder.frames(bytes, upTo: most)
    }

    /// Recognises one page of a picture file.
    ///
    /// - Parameters:
    ///   - bytes: a PNG, JPEG, TIFF or PNM file.
    ///   - frame: the page in the file, from 0; only a TIFF file has more than one.
    ///   - number: the page in the document, from 1.
    ///   - resolution: pixels to the inch, if the caller knows; else the file's own, or a guess by the size of A4.
    public func page(
        of bytes: [UInt8], frame: Int = 0, number: Int, resolution: Int? = nil
    ) throws(ScanFailure) -> PageLayout {
        let picture = try PictureDecoder.read(bytes, frame: frame)
        let page = try CleanPage(picture, told: resolution, orientation: orientation)
        let look = try upright(Look(page, text))
        let read = try cells.improved(look.words, tables: look.tables, page: look.page)
        return LayoutMaker(page: look.page).layout(number: number, words: read, grids: look.tables.grids)
    }

    /// A page as its words were first read.
    private struct Look {
        var page: CleanPage
        var tables: TableArea
        var words: [ReadWord]

        /// The mean over letters, 0 to 100.
        var confidence: Int

        init(_ page: CleanPage, _ text: Recogniser) throws(ScanFailure) {
            self.page = page
            tables = TableArea(page)
            words = try text.words(tables.unlined, resolution: page.resolution, mode: PSM_AUTO)
            confidence = ReadWord.confidence(words)
        }
    }

    /// The page turned so that it can be read, where its letters alone did not tell which way up it lies: upside down,
    /// nearly no word is sure. Only such pages cost a second look.
    private func upright(_ first: Look) throws(ScanFailure) -> Look {
        guard first.confidence < 70, !first.words.isEmpty else { return first }
        var best = first
        for quarters in first.page.grey.width > first.page.grey.height ? [1, 3, 2] : [2, 1, 3] {
            let look = try Look(first.page.turned(quarters: quarters), text)
            if look.confidence >= best.confidence + 10 { best = look }
            if best.confidence >= 70 { break }
        }
        return best
    }
}
