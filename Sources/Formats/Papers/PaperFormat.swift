/// What a paper can be written as.
public enum PaperFormat: String, Sendable, Hashable, CaseIterable {
    case docx
    case pdf
    case odt
}
