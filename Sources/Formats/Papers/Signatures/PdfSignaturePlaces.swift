import Children
import Documents
import Layouts

/// Finds on the pages of a paper where its signatures go.
struct PdfSignaturePlaces {
    private let pages: [PdfFile.Page]
    private let pdf: [UInt8]
    private let tools: Tools

    init(_ pdf: [UInt8], _ pages: [PdfFile.Page], with tools: Tools) {
        self.pdf = pdf
        self.pages = pages
        self.tools = tools
    }

    /// A signature with the signer's particulars needs this much, in points.
    private static let width = 170.0
    private static let height = 60.0

    /// How far from the edge of the page the one stands that has no better place: 20 mm.
    private static let margin = 57.0

    func boxes(of places: [PdfSignatureField.Place]) async throws(ReadError) -> [(page: Int, box: Box)] {
        var words: [PageLayout] = []
        if places.contains(where: { if case .signature = $0 { true } else { false } }) { words = try await layouts() }
        var boxes: [(page: Int, box: Box)] = []
        for place in places {
            switch place {
            case .box(let page, let box):
                guard pages.indices.contains(page - 1), box.left >= 0, box.top >= 0, box.left < box.right,
                    box.top < box.bottom, box.right <= pages[page - 1].width, box.bottom <= pages[page - 1].height
                else { throw .outsidePage(page) }
                boxes.append((page, box))
            case .signature(let position, let name):
                boxes.append(Self.room(position, name, on: words) ?? corner(beside: boxes))
            }
        }
        return boxes
    }

    private func layouts() async throws(ReadError) -> [PageLayout] {
        do {
            let folder = try WorkFolder(in: tools.temporary)
            defer { folder.remove() }
            try folder.write(PdfTool.file, pdf)
            let tool = PdfTool(sandbox: await tools.sandbox(), folder: folder)
            return PdfWords.pages(try await tool.words(pages: pages.count))
        } catch {
            throw PdfTool.error(error)
        }
    }

    /// The last place where the signer's position stands, and under it the name.
    private static func room(_ position: String, _ name: String, on pages: [PageLayout]) -> (page: Int, box: Box)? {
        for page in pages.reversed() {
            let top = last(position, on: page, below: 0)
            let bottom = last(name, on: page, below: top?.bottom ?? 0)
            guard let middle = (bottom ?? top).map({ ($0.left + $0.right) / 2 }) else { continue }
            let low = bottom?.top ?? top.map { $0.bottom + height } ?? 0
            let high = max(top?.bottom ?? 0, low - height)
            guard low - high > 20 else { continue }
            let left = min(max(0, middle - width / 2), max(0, page.width - width))
            return (
                page.number,
                Box(left: left, top: high, right: min(left + width, page.width), bottom: min(low, page.height))
            )
        }
        return nil
    }

    /// Where words last stand one behind the other, whatever their case, in a part of a page.
    private static func last(_ text: String, on page: PageLayout, below top: Double) -> Box? {
        let wanted = text.split(whereSeparator: \.isWhitespace).map { $0.uppercased() }
        guard !wanted.isEmpty else { return nil }
        let words = page.words
        guard words.count >= wanted.count else { return nil }
        for start in (0...(words.count - wanted.count)).reversed() {
            let found = words[start..<(start + wanted.count)]
            guard found.first!.box.top >= top, zip(found, wanted).allSatisfy({ $0.text.uppercased() == $1 }) else {
                continue
            }
            return found.dropFirst().reduce(found.first!.box) { box, word in
                Box(
                    left: min(box.left, word.box.left), top: min(box.top, word.box.top),
                    right: max(box.right, word.box.right), bottom: max(box.bottom, word.box.bottom))
            }
        }
        return nil
    }

    /// At the lower right of the last page, to the left of those that stand there already.
    private func corner(beside boxes: [(page: Int, box: Box)]) -> (page: Int, box: Box) {
        let page = pages[pages.count - 1]
        let bottom = page.height - Self.margin
        let row = Int(page.width / (Self.width + 10))
        let taken = boxes.filter { $0.page == pages.count && $0.box.bottom > bottom - Self.height }.count % max(1, row)
        let right = page.width - Self.margin - Double(taken) * (Self.width + 10)
        return (
            pages.count,
            Box(left: max(0, right - Self.width), top: bottom - Self.height, right: right, bottom: bottom)
        )
    }
}
