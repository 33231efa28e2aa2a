import CTesseract
public import Layouts

/// Pictures of pages to layouts: the one entry to recognition. Holds the language models; not for several threads.
public final class PageScanner {
    private let text: Recogniser
    private let cells: CellPass

    /// - Throws: `languageMissing` when the Vietnamese model is not installed.
    public init() throws(ScanFailure) {
        setMsgSeverity(Int32(L_SEVERITY_NONE))
        text = try Recogniser(language: "vie")
        cells = CellPass(text: text)
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
        var page = try CleanPage(picture, told: resolution)
        var tables = TableArea(page)
        var words = try text.words(tables.unlined, resolution: page.resolution, mode: PSM_AUTO)
        if let righted = try Orientation(recogniser: text).righted(page, words: words) {
            page = righted
            tables = TableArea(page)
            words = try text.words(tables.unlined, resolution: page.resolution, mode: PSM_AUTO)
        }
        words = try cells.improved(words, tables: tables, page: page)
        return LayoutMaker(page: page).layout(number: number, words: words, grids: tables.grids)
    }
}
