import Children
import Documents

/// Reads what LibreOffice understands: it saves texts as .docx and sheets as .xlsx, and the readers of those do the
/// rest. Fonts stay what they are in the file.
enum OfficeReader {
    static func text(_ bytes: [UInt8], ending: String, with tools: Tools) async throws(ReadError) -> Document {
        var bytes = bytes
        if ending == "doc" {
            try LockedOffice.refuse(bytes)
            WordEnding.mend(&bytes)
        }
        let converted = try await convert(bytes, from: ending, to: .docx, with: tools)
        guard case .document(_, let document) = try DocumentReader.package(converted) else {
            throw .unconverted(name, "no docx")
        }
        return document
    }

    static func sheet(_ bytes: [UInt8], ending: String, with tools: Tools) async throws(ReadError) -> Document {
        if ending == "xls" { try LockedOffice.refuse(bytes) }
        let converted = try await convert(bytes, from: ending, to: .xlsx, with: tools)
        guard case .document(_, let document) = try DocumentReader.package(converted) else {
            throw .unconverted(name, "no xlsx")
        }
        return document
    }

    private static let name = "LibreOffice"

    private static func convert(
        _ bytes: [UInt8], from ending: String, to target: OfficeTarget, with tools: Tools
    ) async throws(ReadError) -> [UInt8] {
        do {
            return try await tools.office.convert(bytes, from: ending, to: target, with: tools)
        } catch {
            throw .child(error, name, packages: [target.package])
        }
    }
}
