import Documents

/// What is appended to a PDF: objects that are new or stand in place of older ones. Not a byte of before is changed.
struct PdfUpdate {
    let file: PdfFile
    private var objects: [Int: [UInt8]] = [:]
    private var next: Int

    init(_ file: PdfFile) {
        self.file = file
        next = file.trailer.integer("Size") ?? 0
    }

    /// Adds an object and gives its number.
    mutating func add(_ value: [UInt8]) -> Int {
        defer { next += 1 }
        objects[next] = value
        return next
    }

    mutating func replace(_ number: Int, with value: [UInt8]) { objects[number] = value }

    /// A dictionary as it will be.
    func dictionary(_ number: Int) throws(ReadError) -> PdfDictionary {
        if let value = objects[number], let dictionary = PdfDictionary(value) { return dictionary }
        return try file.dictionary(number)
    }

    /// The form with other words, wherever it stands.
    mutating func replaceForm(with form: PdfDictionary) throws(ReadError) {
        if let number = try file.form().number {
            replace(number, with: form.bytes)
        } else {
            let root = file.trailer.reference("Root")!
            var catalog = try dictionary(root)
            catalog["AcroForm"] = form.bytes
            replace(root, with: catalog.bytes)
        }
    }

    /// The file with it.
    func applied() -> [UInt8] {
        var out = file.bytes
        if out.last != 0x0A { out.append(0x0A) }
        var table = "xref\n0 1\n0000000000 65535 f \n"
        for (number, value) in objects.sorted(by: { $0.key < $1.key }) {
            table += "\(number) 1\n\(Self.padded(out.count)) 00000 n \n"
            out += Array("\(number) 0 obj\n".utf8) + value + Array("\nendobj\n".utf8)
        }
        var trailer = file.trailer
        trailer.set("Size", String(next))
        trailer.set("Prev", String(file.table))
        // LibreOffice's sum over the file as it was.
        trailer["DocChecksum"] = nil
        // The first part says which file it is, the second which state of it.
        if let parts = trailer["ID"].flatMap({ PdfDictionary.list($0) }), let first = parts.first {
            trailer["ID"] = Array("[".utf8) + first + Array("<\(Self.state(of: out))>]".utf8)
        }
        let start = out.count
        out += Array(table.utf8) + Array("trailer\n".utf8) + trailer.bytes
        return out + Array("\nstartxref\n\(start)\n%%EOF\n".utf8)
    }

    /// Sixteen bytes in hexadecimal digits that are others for other contents (FNV-1a, once from either end).
    private static func state(of bytes: [UInt8]) -> String {
        func sum(_ bytes: some Sequence<UInt8>) -> UInt64 {
            bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        }
        let sums = [sum(bytes), sum(bytes.reversed())]
        return Hexadecimal.text(sums.flatMap { sum in (0..<8).map { UInt8(truncatingIfNeeded: sum >> (8 * $0)) } })
    }

    private static func padded(_ offset: Int) -> String {
        let digits = String(offset)
        return String(repeating: "0", count: max(0, 10 - digits.count)) + digits
    }
}
