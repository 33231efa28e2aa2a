public import Documents

/// A field of a PDF where somebody is to sign: offices' signing tools find it ready, at its place.
public struct PdfSignatureField: Sendable, Equatable {
    /// Its name in the file, unlike all others: `ThuTruong`.
    public var name: String

    /// What programs show people: `Chữ ký của Thủ trưởng đơn vị`.
    public var label: String
    public var place: Place

    public init(name: String, label: String = "", at place: Place) {
        self.name = name
        self.label = label
        self.place = place
    }

    /// Where it stands.
    public enum Place: Sendable, Equatable {
        /// In the room over the signer's name and under what they sign as; `name` is empty where it is left blank. Below,
        /// to the right, on the last page where neither is found.
        case signature(position: String, name: String)

        /// A box in points from the upper left corner of a page, counted from 1.
        case box(page: Int, Box)
    }

    /// Adds empty fields to a PDF that was written here: all its bytes stay, the fields are appended.
    ///
    /// - Throws: `ReadError` with a remedy for PDFs of other programs that keep their objects otherwise, for one that is
    ///   signed already, and for a name that is there already.
    public static func add(
        _ fields: [PdfSignatureField], to pdf: [UInt8], with tools: Tools
    ) async throws(ReadError) -> [UInt8] {
        let file = try PdfFile(pdf)
        let known = try file.signatureFields()
        if known.contains(where: { $0.dictionary["V"] != nil }) { throw .signedPdf() }
        var names = Set(known.compactMap { $0.dictionary["T"].map(PdfText.decoded) })
        for field in fields where !names.insert(field.name).inserted { throw .doubledField(field.name) }
        guard !fields.isEmpty else { return pdf }
        let pages = try file.pages()
        let boxes = try await PdfSignaturePlaces(pdf, pages, with: tools).boxes(of: fields.map(\.place))
        var update = PdfUpdate(file)
        var numbers: [Int] = []
        for (field, place) in zip(fields, boxes) {
            let number = try field.add(to: pages[place.page - 1], place.box, &update)
            numbers.append(number)
        }
        var form = try file.form().dictionary
        let old = try file.resolved(form["Fields"]).flatMap { PdfDictionary.list($0) } ?? []
        let all = old.map { String(decoding: $0, as: UTF8.self) } + numbers.map { "\($0) 0 R" }
        form.set("Fields", "[\(all.joined(separator: " "))]")
        form.set("SigFlags", String((form.integer("SigFlags") ?? 0) | 1))
        // Archives want fields to look as they are written here, and no second form in XML (ISO 19005-2, 6.4).
        form["NeedAppearances"] = nil
        form["XFA"] = nil
        try update.replaceForm(with: form)
        return update.applied()
    }

    /// Adds the field's widget to a page, and gives its object.
    private func add(to page: PdfFile.Page, _ box: Box, _ update: inout PdfUpdate) throws(ReadError) -> Int {
        let width = box.right - box.left
        let height = box.bottom - box.top
        // Archives want every widget to say how it looks; unsigned it looks like nothing.
        let look = update.add(
            Array(
                ("<</Type/XObject/Subtype/Form/BBox[0 0 \(Self.number(width)) \(Self.number(height))]/Resources<<>>"
                    + "/Length 0>>\nstream\n\nendstream").utf8))
        let corners = [box.left, page.height - box.bottom, box.right, page.height - box.top]
        var widget = PdfDictionary()
        widget.set("Type", "/Annot")
        widget.set("Subtype", "/Widget")
        widget.set("FT", "/Sig")
        widget.set("T", PdfText.value(name))
        widget.set("TU", PdfText.value(label.isEmpty ? name : label))
        // It is printed, as archives want.
        widget.set("F", "4")
        widget.set("Rect", "[\(corners.map(Self.number).joined(separator: " "))]")
        widget.set("P", "\(page.number) 0 R")
        widget.set("AP", "<</N \(look) 0 R>>")
        let structure = try PdfStructure(of: update)
        if let structure { widget.set("StructParent", String(structure.key)) }
        let number = update.add(widget.bytes)
        try structure?.add(number, on: page.number, to: &update)
        var dictionary = try update.dictionary(page.number)
        let old = try update.file.resolved(dictionary["Annots"]).flatMap { PdfDictionary.list($0) } ?? []
        let all = old.map { String(decoding: $0, as: UTF8.self) } + ["\(number) 0 R"]
        dictionary.set("Annots", "[\(all.joined(separator: " "))]")
        // By keyboard, fields come in the order of the structure.
        if structure != nil { dictionary.set("Tabs", "/S") }
        update.replace(page.number, with: dictionary.bytes)
        return number
    }

    /// With two decimals, as PDF writes them.
    private static func number(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let rest = abs(hundredths % 100)
        return "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
