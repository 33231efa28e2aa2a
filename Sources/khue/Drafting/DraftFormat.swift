import ArgumentParser
import Documents
import Drafts
import Formats
import Pages

/// What a paper is written as.
enum DraftFormat: String, Sendable, CaseIterable, ExpressibleByArgument {
    case docx
    case pdf
    case odt
    case xlsx
    case html

    /// `docx|pdf|odt|xlsx|html`.
    static let names = allCases.map(\.rawValue).joined(separator: "|")

    /// What a Word file can become; `nil` where it cannot become this.
    var word: PaperFormat? {
        switch self {
        case .docx: .docx
        case .pdf: .pdf
        case .odt: .odt
        case .xlsx, .html: nil
        }
    }

    /// - Parameters:
    ///   - name: what the paper is called.
    ///   - unit: whose it is; `nil` where it is no unit's.
    func write(
        _ document: Document, name: String, unit: String? = nil, with tools: Tools
    ) async throws(ReadError) -> [UInt8] {
        switch self {
        case .docx: try await PaperWriter.write(document, as: .docx, with: tools)
        case .pdf: try await PaperWriter.write(document, as: .pdf, with: tools)
        case .odt: try await PaperWriter.write(document, as: .odt, with: tools)
        case .xlsx: try PaperWorkbook.write(document, name: name, unit: unit)
        case .html: PaperFile(document, name: name, squareCodes: Self.squareCodes(in: document.blocks)).bytes
        }
    }

    /// What the square codes of a paper look like, by what they say.
    private static func squareCodes(in blocks: [Block]) -> [String: [[Bool]]] {
        var codes: [String: [[Bool]]] = [:]
        for block in blocks {
            switch block {
            case .paragraph(let paragraph):
                guard case .squareCode(let target)? = paragraph.figure else { continue }
                codes[target] = SquareCode.modules(of: target)
            case .table(let table):
                for cell in table.rows.flatMap(\.cells) {
                    codes.merge(squareCodes(in: cell.blocks)) { first, _ in first }
                }
            }
        }
        return codes
    }
}
