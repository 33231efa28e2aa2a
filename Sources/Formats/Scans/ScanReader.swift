import Children
import Criteria
import Documents
import Layouts

/// Reads pictures of pages: PNG, JPEG, TIFF with its pages. Each page is recognised by a process of its own, so that
/// one that cannot be read takes no other with it.
enum ScanReader {
    /// More pages than this are no report.
    static let mostPages = 200

    /// The format of a picture that is read; `nil` for other kinds of pictures.
    static func format(of bytes: [UInt8]) -> Format? {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return .png }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if bytes.starts(with: "II*\0".utf8) || bytes.starts(with: "MM\0*".utf8) { return .tiff }
        return nil
    }

    static func read(_ bytes: [UInt8], as format: Format, with tools: Tools) async throws(ReadError) -> Document {
        do {
            let folder = try WorkFolder(in: tools.temporary)
            defer { folder.remove() }
            let file = "in.\(format.rawValue)"
            try folder.write(file, bytes)
            let tool = ScanTool(sandbox: await tools.sandbox(), folder: folder, tools: tools)
            let count = format == .tiff ? try await tool.frames(of: file, upTo: mostPages + 1) : 1
            guard count <= mostPages else { throw ReadError.tooManyPages(most: mostPages) }
            let pages = try await ScannedPages(tool: tool).layouts(Array(1...max(1, count))) {
                ScannedPages.Picture(file: file, frame: $0 - 1)
            }
            return LayoutReader.document(pages)
        } catch let error as ReadError {
            throw error
        } catch let failure as ChildFailure {
            throw ScanTool.error(failure)
        } catch {
            throw .unprepared("\(error)")
        }
    }
}
