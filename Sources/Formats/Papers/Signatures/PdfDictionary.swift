/// A dictionary of a PDF: its names and values as they stand, in order.
struct PdfDictionary {
    private(set) var entries: [(name: String, value: [UInt8])] = []

    init() {}

    /// - Returns: `nil` where no dictionary stands at the offset.
    init?(_ bytes: [UInt8], at offset: Int = 0) {
        var lexer = PdfLexer(bytes, at: offset)
        guard lexer.take("<<") else { return nil }
        while !lexer.take(">>") {
            guard let name = lexer.value(), bytes[name.lowerBound] == UInt8(ascii: "/"), let value = lexer.value()
            else { return nil }
            entries.append((String(decoding: bytes[name].dropFirst(), as: UTF8.self), Array(bytes[value])))
        }
    }

    /// The value of a name; set to `nil`, it goes.
    subscript(name: String) -> [UInt8]? {
        get { entries.first { $0.name == name }?.value }
        set {
            let index = entries.firstIndex { $0.name == name }
            switch (index, newValue) {
            case (let index?, let value?): entries[index].value = value
            case (let index?, nil): entries.remove(at: index)
            case (nil, let value?): entries.append((name, value))
            case (nil, nil): break
            }
        }
    }

    mutating func set(_ name: String, _ value: String) { self[name] = Array(value.utf8) }

    /// The number of the object that a value refers to.
    func reference(_ name: String) -> Int? {
        guard let value = self[name] else { return nil }
        return Self.reference(value)
    }

    static func reference(_ value: [UInt8]) -> Int? {
        var lexer = PdfLexer(value)
        guard let number = lexer.number(), lexer.number() != nil, lexer.take("R") else { return nil }
        return number
    }

    func integer(_ name: String) -> Int? {
        guard let value = self[name] else { return nil }
        var lexer = PdfLexer(value)
        return lexer.number()
    }

    /// The values of a list.
    static func list(_ value: [UInt8]) -> [[UInt8]]? {
        var lexer = PdfLexer(value)
        guard lexer.take("[") else { return nil }
        var values: [[UInt8]] = []
        while !lexer.take("]") {
            guard let range = lexer.value() else { return nil }
            values.append(Array(value[range]))
        }
        return values
    }

    var bytes: [UInt8] {
        Array("<<".utf8) + entries.flatMap { Array("/\($0.name) ".utf8) + $0.value + [0x0A] } + Array(">>".utf8)
    }
}
