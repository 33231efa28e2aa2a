import Children
import Layouts

/// The runs of poppler's programs on one file.
struct PdfTool {
    /// The file's name in the work folder.
    static let file = "in.pdf"

    static let packages = ["poppler-utils"]

    let sandbox: Sandbox
    let folder: WorkFolder

    /// Pixels to the inch of the pages that ruling lines are looked for on: a quarter of a millimetre.
    private static let resolution = 100

    /// The longest side of such a page in pixels; larger pages are drawn smaller.
    private static let longestSide = 3_600

    /// How many bytes of pages are drawn in one run.
    private static let bytesInRun = 24 << 20

    /// What `pdftotext -bbox` says of the first pages.
    func words(pages: Int) async throws(ChildFailure) -> [UInt8] {
        try await sandbox.run(
            Program("pdftotext"), ["-bbox", "-l", String(pages), Self.file, "-"], in: folder,
            limits: Limits(seconds: 60, megabytes: 1024, processes: 8, outputBytes: 96 << 20)
        ).bytes
    }

    /// Draws some of the pages, and now and then one between them, and hands each over with its resolution. A page that
    /// cannot be drawn is left out: its words are still there.
    func pictures(
        of pages: [PageLayout], at indices: [Int], _ take: (Int, Raster, Int) -> Void
    ) async throws(ChildFailure) {
        let longest = pages.map { max($0.width, $0.height) }.max() ?? 0
        let resolution = max(20, min(Self.resolution, Int(Double(Self.longestSide) * 72 / max(longest, 1))))
        let scale = Double(resolution) / 72
        let bytes = pages.map { Int($0.width * scale + 1) * Int($0.height * scale + 1) + 64 }
        var rest = indices[...]
        while let first = rest.popFirst() {
            var last = first
            var sum = bytes[first]
            // To draw two pages in vain is cheaper than to begin anew.
            while let next = rest.first, next - last <= 3 {
                let more = bytes[(last + 1)...next].reduce(0, +)
                guard sum + more <= Self.bytesInRun else { break }
                sum += more
                last = next
                rest = rest.dropFirst()
            }
            let output = try await draw(first...last, resolution: resolution, limit: sum * 2)
            var rasters = PortableMap(output)
            var index = first
            while index <= last, let raster = rasters.next() {
                take(index, raster, resolution)
                index += 1
            }
        }
    }

    private func draw(
        _ pages: ClosedRange<Int>, resolution: Int, limit: Int
    ) async throws(ChildFailure) -> [UInt8] {
        do {
            // Without smoothing: an edge is an edge, and it takes half the time.
            return try await sandbox.run(
                Program("pdftoppm"),
                [
                    "-q", "-gray", "-r", String(resolution), "-aa", "no", "-aaVector", "no", "-f",
                    String(pages.lowerBound + 1), "-l", String(pages.upperBound + 1), Self.file,
                ], in: folder,
                limits: Limits(seconds: 60, megabytes: 1024, processes: 8, outputBytes: limit)
            ).bytes
        } catch .failed, .killed, .outputTooLarge {
            return []
        }
    }

    /// What a failed run means for the file.
    static func error(_ failure: ChildFailure) -> ReadError {
        guard case .failed(_, let message) = failure else { return .child(failure, "Poppler", packages: packages) }
        return message.contains("Incorrect password") ? .encrypted() : .damaged(String(message.prefix(300)))
    }
}
