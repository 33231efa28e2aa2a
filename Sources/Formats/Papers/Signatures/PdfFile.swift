import Documents

/// The objects of a PDF whose list of objects is a table, as LibreOffice writes it, with what was appended later.
struct PdfFile {
    let bytes: [UInt8]

    /// The newest trailer.
    let trailer: PdfDictionary

    /// Where the newest table begins.
    let table: Int

    /// Where each object begins; free ones are `nil`.
    private var offsets: [Int: Int?] = [:]

    /// - Throws: a `ReadError` with a remedy for what is no PDF, is locked, or keeps its objects otherwise.
    init(_ bytes: [UInt8]) throws(ReadError) {
        guard bytes.prefix(1024).firstRange(of: Array("%PDF-".utf8)) != nil else { throw .notPdf() }
        self.bytes = bytes
        guard let mark = bytes.suffix(2048).lastRange(of: Array("startxref".utf8)) else {
            throw .damaged("pdf: no startxref")
        }
        var lexer = PdfLexer(bytes, at: mark.upperBound)
        guard let table = lexer.number() else { throw .damaged("pdf: no offset of the table") }
        self.table = table
        var next: Int? = table
        var newest: PdfDictionary?
        var seen: Set<Int> = []
        while let offset = next {
            guard seen.insert(offset).inserted, seen.count <= 1000 else { throw .damaged("pdf: tables in a circle") }
            let part = try Self.read(bytes, at: offset, &offsets)
            if newest == nil { newest = part }
            next = part.integer("Prev")
        }
        guard let newest, newest.reference("Root") != nil, newest.integer("Size") != nil else {
            throw .damaged("pdf: the trailer is cut")
        }
        if newest["Encrypt"] != nil { throw .encrypted() }
        trailer = newest
    }

    /// Reads one table and the trailer behind it. What a newer one said of an object stands.
    private static func read(
        _ bytes: [UInt8], at offset: Int, _ offsets: inout [Int: Int?]
    ) throws(ReadError) -> PdfDictionary {
        guard offset < bytes.count else { throw .damaged("pdf: table beyond the end") }
        var lexer = PdfLexer(bytes, at: offset)
        guard lexer.take("xref") else { throw .foreignPdf("no table of objects at byte \(offset)") }
        while !lexer.take("trailer") {
            guard let first = lexer.number(), let count = lexer.number(), count <= bytes.count / 18 else {
                throw .damaged("pdf: the table is cut")
            }
            for number in first..<(first + count) {
                guard let place = lexer.number(), lexer.number() != nil else {
                    throw .damaged("pdf: the table is cut")
                }
                let isUsed = lexer.take("n")
                guard isUsed || lexer.take("f") else { throw .damaged("pdf: the table is cut") }
                if offsets[number] == nil { offsets[number] = .some(isUsed ? place : nil) }
            }
        }
        lexer.skipSpace()
        guard let trailer = PdfDictionary(bytes, at: lexer.index) else { throw .damaged("pdf: no trailer") }
        if trailer["XRefStm"] != nil { throw .foreignPdf("a hybrid table") }
        return trailer
    }

    /// The value of an object.
    func object(_ number: Int) throws(ReadError) -> [UInt8] {
        guard case .some(.some(let offset)) = offsets[number], offset < bytes.count else {
            throw .damaged("pdf: no object \(number)")
        }
        var lexer = PdfLexer(bytes, at: offset)
        guard lexer.number() == number, lexer.number() == 0, lexer.take("obj"), let value = lexer.value() else {
            throw .damaged("pdf: object \(number)")
        }
        return Array(bytes[value])
    }

    func dictionary(_ number: Int) throws(ReadError) -> PdfDictionary {
        guard let dictionary = PdfDictionary(try object(number)) else { throw .damaged("pdf: object \(number)") }
        return dictionary
    }

    /// A value, or what it refers to.
    func resolved(_ value: [UInt8]?) throws(ReadError) -> [UInt8]? {
        guard let value, let number = PdfDictionary.reference(value) else { return value }
        return try object(number)
    }

    /// A page: its object, and its sheet in points.
    struct Page {
        var number: Int
        var dictionary: PdfDictionary
        var width: Double
        var height: Double
    }

    /// The pages, in order.
    func pages() throws(ReadError) -> [Page] {
        let catalog = try dictionary(trailer.reference("Root")!)
        guard let root = catalog.reference("Pages") else { throw .damaged("pdf: no pages") }
        var pages: [Page] = []
        var seen: Set<Int> = []
        var waiting: [(number: Int, box: [UInt8]?)] = [(root, nil)]
        while let (number, inherited) = waiting.popLast() {
            guard seen.insert(number).inserted, seen.count <= 20_000 else { throw .damaged("pdf: pages in a circle") }
            let node = try dictionary(number)
            let box = try resolved(node["MediaBox"]) ?? inherited
            if let kids = try resolved(node["Kids"]).flatMap({ PdfDictionary.list($0) }) {
                waiting += kids.reversed().compactMap { PdfDictionary.reference($0) }.map { ($0, box) }
            } else {
                let sides = (box.flatMap { PdfDictionary.list($0) } ?? []).compactMap {
                    Double(String(decoding: $0, as: UTF8.self))
                }
                // Sheets of ours begin at the corner.
                guard sides.count == 4, sides[0] == 0, sides[1] == 0, (node["Rotate"] ?? [0x30]) == [0x30] else {
                    throw .foreignPdf("page \(pages.count + 1)")
                }
                pages.append(Page(number: number, dictionary: node, width: sides[2], height: sides[3]))
            }
        }
        guard !pages.isEmpty else { throw .damaged("pdf: no pages") }
        return pages
    }

    /// The form of the file: its dictionary, and its object where it is one of its own.
    func form() throws(ReadError) -> (dictionary: PdfDictionary, number: Int?) {
        let catalog = try dictionary(trailer.reference("Root")!)
        let number = catalog.reference("AcroForm")
        guard let value = try resolved(catalog["AcroForm"]) else { return (PdfDictionary(), nil) }
        guard let form = PdfDictionary(value) else { throw .damaged("pdf: form") }
        return (form, number)
    }

    /// The signature fields of the form: their objects and dictionaries.
    func signatureFields() throws(ReadError) -> [(number: Int, dictionary: PdfDictionary)] {
        let values = try resolved(try form().dictionary["Fields"]).flatMap { PdfDictionary.list($0) } ?? []
        var fields: [(number: Int, dictionary: PdfDictionary)] = []
        for number in values.compactMap({ PdfDictionary.reference($0) }) {
            let field = try dictionary(number)
            if field["FT"] == Array("/Sig".utf8) { fields.append((number, field)) }
        }
        return fields
    }
}
