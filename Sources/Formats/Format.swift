/// A format that can be read.
public enum Format: String, Sendable, CaseIterable {
    case doc
    case docx
    case fods
    case fodt
    case html
    case jpeg
    case md
    case ods
    case odt
    case pdf
    case png
    case rtf
    case tiff
    case txt
    case xls
    case xlsb
    case xlsx

    /// An Office document of the year 2003 as one XML file.
    case xml

    /// Whether the lines of the file can be counted in an editor.
    public var hasLines: Bool { self == .txt || self == .md }
}
