/// A Word document with comments.
public struct AnnotatedFile: Sendable, Equatable {
    public var bytes: [UInt8]

    /// The ending that its name must have for Word to open it: a document with macros or a template keeps its own kind.
    public var ending: String

    public init(bytes: [UInt8], ending: String = "docx") {
        self.bytes = bytes
        self.ending = ending
    }

    /// The ending of a main part's content type.
    static func ending(_ contentType: String) -> String {
        let type = contentType.lowercased()
        if type.contains("macroenabledtemplate") { return "dotm" }
        if type.contains("macroenabled") { return "docm" }
        return type.contains("template") ? "dotx" : "docx"
    }
}
