import Children
import Layouts

/// The pages of a PDF that are pictures, recognised.
struct PdfPictures {
    let tool: ScanTool

    /// The file's name in the work folder.
    let file: String

    private static let limits = Limits(seconds: 120, megabytes: 1536, processes: 8, outputBytes: 16 << 20)

    /// The longest side that a page is drawn with, in pixels.
    private static let longestSide = 5_000

    /// The layouts of pages, in their order.
    ///
    /// - Parameters:
    ///   - pages: pages without text, by their numbers and sides.
    ///   - isAll: whether the file has no others. Else pages without a picture are left out, for they are empty; and
    ///     where recognition is not installed, the rest of the file is still read: those pages have no words, and their
    ///     pictures say so.
    func layouts(_ pages: [PageLayout], isAll: Bool) async throws(ReadError) -> [PageLayout] {
        do throws(ChildFailure) {
            return try await recognised(pages, isAll: isAll)
        } catch {
            if isAll || !ScanTool.isLasting(error) { throw ScanTool.error(error) }
            return pages.map { ScannedPages.unread($0.number) }
        }
    }

    private func recognised(_ pages: [PageLayout], isAll: Bool) async throws(ChildFailure) -> [PageLayout] {
        guard let first = pages.first?.number, let last = pages.last?.number else { return [] }
        let listing = try await tool.sandbox.run(
            Program("pdfimages"), ["-list", "-f", String(first), "-l", String(last), file], in: tool.folder,
            limits: Self.limits)
        let images = PageImages(listing.bytes)
        let pages = pages.filter { isAll || images.isPicture($0.number, width: $0.width, height: $0.height) }
        let sides = Dictionary(pages.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        return try await ScannedPages(tool: tool).layouts(pages.map(\.number)) {
            (number) async throws(ChildFailure) in
            guard let page = sides[number] else { throw .system("no page \(number)") }
            if let image = images.whole(of: number, width: page.width, height: page.height),
                let file = try await taken(number)
            {
                return ScannedPages.Picture(file: file, resolution: image.across)
            }
            return try await drawn(page, resolution: images.drawing(of: number))
        }
    }

    /// The scan's own pixels; `nil` when they come out in a form that is not read.
    private func taken(_ page: Int) async throws(ChildFailure) -> String? {
        let prefix = "take\(page)"
        do {
            _ = try await tool.sandbox.run(
                Program("pdfimages"), ["-q", "-j", "-png", "-f", String(page), "-l", String(page), file, prefix],
                in: tool.folder, limits: Self.limits)
        } catch .failed, .killed {
            return nil
        }
        return tool.folder.names().first { $0.hasPrefix("\(prefix)-") }
    }

    /// The page as it is to be seen.
    private func drawn(_ page: PageLayout, resolution: Int) async throws(ChildFailure) -> ScannedPages.Picture {
        let longest = max(page.width, page.height, 1)
        let fitting = max(20, min(resolution, Int(Double(Self.longestSide) * 72 / longest)))
        let prefix = "draw\(page.number)"
        _ = try await tool.sandbox.run(
            Program("pdftoppm"),
            [
                "-q", "-r", String(fitting), "-f", String(page.number), "-l", String(page.number), "-singlefile", file,
                prefix,
            ], in: tool.folder, limits: Self.limits)
        return ScannedPages.Picture(file: "\(prefix).ppm", resolution: fitting)
    }
}
