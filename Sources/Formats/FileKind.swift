public import Criteria

/// A document or picture that may be kept beside a dossier, told by its bytes, never by its name.
public enum FileKind: String, Sendable, CaseIterable {
    case pdf
    case doc
    case docx
    case odt
    case rtf
    case xls
    case xlsx
    case ods
    case ppt
    case pptx
    case png
    case jpeg
    case tiff

    /// What the bytes are; `nil` for anything else: programs, archives, web pages, and text, which no byte marks.
    public init?(of bytes: [UInt8]) {
        switch Signature.of(bytes) {
        case .foreign(.pdf): self = .pdf
        case .foreign(.doc): self = .doc
        case .foreign(.xls): self = .xls
        case .foreign(.ppt): self = .ppt
        case .foreign(.rtf): self = .rtf
        case .foreign(.image):
            switch ScanReader.format(of: bytes) {
            case .png: self = .png
            case .jpeg: self = .jpeg
            case .tiff: self = .tiff
            default: return nil
            }
        case .zip:
            // An archive is opened: its name and first bytes say nothing of what is in it.
            guard let reading = try? DocumentReader.package(bytes) else { return nil }
            switch reading {
            case .document(.docx, _): self = .docx
            case .document(.odt, _): self = .odt
            case .document(.xlsx, _): self = .xlsx
            case .foreign(.ods): self = .ods
            case .foreign(.pptx): self = .pptx
            default: return nil
            }
        default: return nil
        }
    }

    /// How the name of such a file ends.
    public var ending: String { self == .jpeg ? "jpg" : rawValue }

    /// As HTTP names it.
    public var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .doc: "application/msword"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .odt: "application/vnd.oasis.opendocument.text"
        case .rtf: "application/rtf"
        case .xls: "application/vnd.ms-excel"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .ods: "application/vnd.oasis.opendocument.spreadsheet"
        case .ppt: "application/vnd.ms-powerpoint"
        case .pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        case .tiff: "image/tiff"
        }
    }

    /// All kinds, for people.
    public static let names = Bilingual(
        vi: "PDF, Word, Excel, PowerPoint, OpenDocument, RTF, ảnh PNG, JPEG, TIFF",
        en: "PDF, Word, Excel, PowerPoint, OpenDocument, RTF, and PNG, JPEG or TIFF pictures")
}
