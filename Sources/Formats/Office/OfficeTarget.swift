import Children
import Glibc

/// What LibreOffice is asked to save as.
enum OfficeTarget: String, Sendable {
    case docx
    case xlsx

    /// Debian's package that does it.
    var package: String {
        switch self {
        case .docx: "libreoffice-writer-nogui"
        case .xlsx: "libreoffice-calc-nogui"
        }
    }

    /// The library that is in that package and in no other.
    var library: String {
        switch self {
        case .docx: "libswlo.so"
        case .xlsx: "libsclo.so"
        }
    }
}
