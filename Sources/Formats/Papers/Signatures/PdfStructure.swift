import Documents

/// The logical structure of a tagged PDF, to which a new field is added, so that those who do not see the page come upon
/// it (ISO 32000-1, 14.7; ISO 14289-1, 7.18).
struct PdfStructure {
    /// The number by which the field is found in the structure: its `StructParent`.
    let key: Int

    /// The table of such numbers, and the element that all others are in.
    private let parents: Int
    private let document: Int
    private let tree: Int

    /// - Returns: `nil` for a PDF without tags, and for one whose table is kept otherwise than LibreOffice keeps it.
    init?(of update: PdfUpdate) throws(ReadError) {
        guard let root = update.file.trailer.reference("Root"),
            let tree = try update.dictionary(root).reference("StructTreeRoot")
        else { return nil }
        let dictionary = try update.dictionary(tree)
        guard let parents = dictionary.reference("ParentTree"),
            let numbers = try update.dictionary(parents)["Nums"].flatMap({ PdfDictionary.list($0) }),
            numbers.count.isMultiple(of: 2), let document = Self.kids(of: dictionary).first
        else { return nil }
        let known = stride(from: 0, to: numbers.count, by: 2).map { PdfLexer.number(numbers[$0]) ?? 0 }
        key = max((known.max() ?? -1) + 1, dictionary.integer("ParentTreeNextKey") ?? 0)
        self.tree = tree
        self.parents = parents
        self.document = document
    }

    /// Adds an element that holds a field of a page.
    func add(_ widget: Int, on page: Int, to update: inout PdfUpdate) throws(ReadError) {
        let element = update.add(
            Array(
                ("<</Type/StructElem/S/Form/P \(document) 0 R/Pg \(page) 0 R"
                    + "/K<</Type/OBJR/Obj \(widget) 0 R/Pg \(page) 0 R>>>>").utf8))
        var holder = try update.dictionary(document)
        holder.set("K", "[\((Self.values(of: holder) + ["\(element) 0 R"]).joined(separator: " "))]")
        update.replace(document, with: holder.bytes)

        var table = try update.dictionary(parents)
        let numbers = table["Nums"].flatMap { PdfDictionary.list($0) } ?? []
        let words = numbers.map { String(decoding: $0, as: UTF8.self) } + ["\(key) \(element) 0 R"]
        table.set("Nums", "[\(words.joined(separator: " "))]")
        update.replace(parents, with: table.bytes)

        var root = try update.dictionary(tree)
        root.set("ParentTreeNextKey", String(key + 1))
        update.replace(tree, with: root.bytes)
    }

    /// What an element holds, be it one thing or a list.
    private static func values(of element: PdfDictionary) -> [String] {
        guard let value = element["K"] else { return [] }
        return (PdfDictionary.list(value) ?? [value]).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func kids(of element: PdfDictionary) -> [Int] {
        values(of: element).compactMap { PdfDictionary.reference(Array($0.utf8)) }
    }
}

extension PdfLexer {
    /// A value that is a whole number.
    fileprivate static func number(_ value: [UInt8]) -> Int? {
        var lexer = PdfLexer(value)
        return lexer.number()
    }
}
