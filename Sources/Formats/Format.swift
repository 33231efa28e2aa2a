/// A format that can be read.
public enum Format: String, Sendable, CaseIterable {
    case docx
    case html
    case md
    case odt
    case txt
    case xlsx
}
