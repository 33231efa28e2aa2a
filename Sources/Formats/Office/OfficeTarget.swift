import Children
import Glibc

/// What LibreOffice is asked to save as.
enum OfficeTarget: String, Sendable {
    case docx
    case xlsx

    /// What the command calls it: without the name of the filter, what was opened as a web page is not saved.
    var filter: String {
        switch self {
        case .docx: "docx:MS Word 2007 XML"
        case .xlsx: "xlsx:Calc MS Excel 2007 XML"
        }
    }

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
