import Documents

/// What is drawn in a document, as it is come upon while the text is written: pictures and charts become parts of their
/// own, to which the text refers.
final class DocxFigures {
    /// A part and the identifier by which the text names it.
    struct Part<Content> {
        var id: String
        var content: Content
    }

    /// The bytes of pictures.
    private(set) var pictures: [Part<[UInt8]>] = []
    private(set) var charts: [Part<Chart>] = []

    /// The same code is drawn once, however often it stands there.
    private var codes: [String: Code] = [:]
    private var drawings = 0

    /// A number that no other drawing of the document has.
    func nextNumber() -> Int {
        drawings += 1
        return drawings
    }

    /// A square code: the identifier of its picture, and how many modules its side has with the light margin.
    struct Code {
        var id: String
        var modules: Int
    }

    /// The picture of a square code; `nil` for a text that is too long for any.
    func code(_ text: String) -> Code? {
        if let known = codes[text] { return known }
        guard let modules = SquareCode.modules(of: text) else { return nil }
        let code = Code(id: "rIdCode\(pictures.count + 1)", modules: modules.count + 2 * SquareCode.margin)
        pictures.append(Part(id: code.id, content: SquareCode.picture(of: modules)))
        codes[text] = code
        return code
    }

    func chart(_ chart: Chart) -> String {
        let id = "rIdChart\(charts.count + 1)"
        charts.append(Part(id: id, content: chart))
        return id
    }
}
