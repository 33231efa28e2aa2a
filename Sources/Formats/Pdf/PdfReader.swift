import Children
import Criteria
import Documents
import Layouts

/// Reads PDF with poppler's programs: the words of each page with their places from `pdftotext`, the ruling lines from
/// the pages as `pdftoppm` draws them. Both are children; nothing of poppler is linked.
enum PdfReader {
    /// More pages than this come from no report.
    static let mostPages = 400

    /// Fewer letters than this on a page are a page number or a stamp over a picture of the page.
    static let fewLetters = 20

    static func read(_ bytes: [UInt8], with tools: Tools) async throws(ReadError) -> Document {
        do {
            let folder = try WorkFolder(in: tools.temporary)
            defer { folder.remove() }
            try folder.write(PdfTool.file, bytes)
            let tool = PdfTool(sandbox: await tools.sandbox(), folder: folder)
            var pages = PdfWords.pages(try await tool.words(pages: mostPages + 1))
            guard !pages.isEmpty else { throw ReadError.damaged("no pages") }
            guard pages.count <= mostPages else {
                throw ReadError.tooLarge(
                    Bilingual(vi: "số trang của tệp PDF", en: "the number of pages of the PDF"),
                    limit: Bilingual(vi: "\(mostPages) trang", en: "\(mostPages) pages"))
            }
            try await recognise(&pages, tool, with: tools)
            if pages.allSatisfy({ $0.picture != nil }) { return LayoutReader.document(pages) }
            let turns = pages.indices.map { PageTurn(pages[$0].words) }
            let drawn = pages.indices.filter {
                pages[$0].picture == nil && (turns[$0] != .upright || TableHint.isPossible(on: pages[$0]))
            }
            try await tool.pictures(of: pages, at: drawn) { index, raster, resolution in
                guard pages[index].picture == nil else { return }
                PdfPage.complete(&pages[index], raster, resolution: resolution, turn: turns[index])
            }
            var encoding: LegacyEncoding?
            if let legacy = LegacyText.decode(pages) { (pages, encoding) = legacy }
            PdfLetters.dropSoftHyphens(&pages)
            var document = LayoutReader.document(pages)
            document.encoding = encoding
            return document
        } catch let error as ReadError {
            throw error
        } catch let failure as ChildFailure {
            throw PdfTool.error(failure)
        } catch {
            throw .unprepared("\(error)")
        }
    }

    /// Puts in place of the pages without text what is recognised in their pictures.
    private static func recognise(
        _ pages: inout [PageLayout], _ tool: PdfTool, with tools: Tools
    ) async throws(ReadError) {
        let blank = pages.filter { !hasText($0) }
        guard !blank.isEmpty else { return }
        let pictures = PdfPictures(
            tool: ScanTool(sandbox: tool.sandbox, folder: tool.folder, tools: tools), file: PdfTool.file)
        for page in try await pictures.layouts(blank, isAll: blank.count == pages.count) {
            pages[page.number - 1] = page
        }
    }

    /// Whether a page has more text than a page number.
    static func hasText(_ page: PageLayout) -> Bool {
        var letters = 0
        for word in page.words {
            letters += word.text.unicodeScalars.count
            if letters >= fewLetters { return true }
        }
        return false
    }
}
