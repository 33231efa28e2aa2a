import Children
import Documents
import Layouts

/// Recognises many pages, as many side by side as the tools allow.
struct ScannedPages {
    let tool: ScanTool

    /// Where the pixels of a page lie in the work folder.
    struct Picture: Sendable {
        var file: String
        var frame = 0

        /// Pixels to the inch, where they are known better than by the file.
        var resolution: Int?
    }

    /// The layouts of pages, in their order. A page that cannot be read is there without words, and its picture says so
    /// with a confidence of 0.
    ///
    /// - Parameter picture: makes the pixels of a page by its number.
    /// - Throws: the first failure when no page could be read, or when it will befall every page.
    func layouts(
        _ numbers: [Int], picture: @escaping @Sendable (Int) async throws(ChildFailure) -> Picture
    ) async throws(ChildFailure) -> [PageLayout] {
        var layouts: [Int: PageLayout] = [:]
        var failure: ChildFailure?
        await withTaskGroup(of: (Int, Result<PageLayout?, ChildFailure>).self) { group in
            var waiting = numbers[...]
            func start() {
                guard let number = waiting.popFirst() else { return }
                group.addTask { (number, await read(number, picture)) }
            }
            for _ in 0..<tool.tools.parallel { start() }
            while let (number, result) = await group.next() {
                switch result {
                case .success(let layout): layouts[number] = layout
                case .failure(let found):
                    if failure == nil || ScanTool.isLasting(found) { failure = found }
                    if ScanTool.isLasting(found) { waiting = [] }
                }
                start()
            }
        }
        if let failure, layouts.isEmpty || ScanTool.isLasting(failure) { throw failure }
        return numbers.map { layouts[$0] ?? Self.unread($0) }
    }

    private func read(
        _ number: Int, _ picture: @Sendable (Int) async throws(ChildFailure) -> Picture
    ) async -> Result<PageLayout?, ChildFailure> {
        await tool.tools.scans.pass {
            do throws(ChildFailure) {
                let picture = try await picture(number)
                return .success(
                    try await tool.read(
                        picture.file, frame: picture.frame, number: number, resolution: picture.resolution))
            } catch {
                return .failure(error)
            }
        }
    }

    /// A sheet of A4 that nothing is known of.
    static func unread(_ number: Int) -> PageLayout {
        PageLayout(
            number: number, width: 595, height: 842,
            picture: PagePicture(page: number, resolution: 0, confidence: 0))
    }
}
