import Children
import Glibc

/// What LibreOffice is asked to save as.
enum OfficeTarget: String, Sendable {
    case docx
    case xlsx
    case pdf
    case odt

    /// What the command calls it: without the name of the filter, what was opened as a web page is not saved.
    var filter: String {
        switch self {
        case .docx: "docx:MS Word 2007 XML"
        case .xlsx: "xlsx:Calc MS Excel 2007 XML"
        case .pdf: "pdf:writer_pdf_Export"
        case .odt: "odt:writer8"
        }
    }

    /// Debian's package that does it.
    var package: String {
        switch self {
        case .docx, .pdf, .odt: "libreoffice-writer-nogui"
        case .xlsx: "libreoffice-calc-nogui"
        }
    }

    /// The library that is in that package and in no other.
    var library: String {
        switch self {
        case .docx, .pdf, .odt: "libswlo.so"
        case .xlsx: "libsclo.so"
        }
    }
}
