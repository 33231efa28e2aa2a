/// Evaluates one formula while reading it. Anything unknown makes the whole formula unknown.
struct XlsxFormula {
    /// What an argument may be: a value, or an area that functions look into.
    enum Operand {
        case value(XlsxValue)
        case area(sheet: Int, XlsxArea)
    }

    private let bytes: [UInt8]
    private let formula: XlsxCell.Formula
    private let sheet: Int
    private let calculator: XlsxCalculator
    private var index = 0
    private var depth = 0

    /// The value of a formula; `nil` if it holds what is not known here.
    static func evaluate(_ formula: XlsxCell.Formula, sheet: Int, in calculator: XlsxCalculator) -> XlsxValue? {
        var reader = XlsxFormula(formula, sheet, calculator)
        guard reader.bytes.count <= 8192, let value = reader.comparison(), reader.peek() == nil else { return nil }
        guard let result = reader.scalar(value) else { return nil }
        return result == .empty ? .number(0) : result
    }

    private init(_ formula: XlsxCell.Formula, _ sheet: Int, _ calculator: XlsxCalculator) {
        bytes = Array(formula.text.utf8)
        self.formula = formula
        self.sheet = sheet
        self.calculator = calculator
    }

    // MARK: Signs

    /// The next byte that is no white space.
    private mutating func peek() -> UInt8? {
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        return index < bytes.count ? bytes[index] : nil
    }

    private mutating func take(_ sign: Character) -> Bool {
        guard peek() == sign.asciiValue else { return false }
        index += 1
        return true
    }

    // MARK: Operators, from the weakest to the strongest

    private mutating func comparison() -> Operand? {
        depth += 1
        defer { depth -= 1 }
        guard depth < 40, var left = joined() else { return nil }
        while let sign = peek(), "<>=".utf8.contains(sign) {
            index += 1
            var name = String(Unicode.Scalar(sign))
            if index < bytes.count, sign != UInt8(ascii: "="),
                bytes[index] == UInt8(ascii: "=") || bytes[index] == UInt8(ascii: ">")
            {
                name.unicodeScalars.append(Unicode.Scalar(bytes[index]))
                index += 1
            }
            guard let right = joined(), let a = scalar(left), let b = scalar(right), let value = compare(a, name, b)
            else {
                return nil
            }
            left = .value(value)
        }
        return left
    }

    private mutating func joined() -> Operand? {
        guard var left = sum() else { return nil }
        while take("&") {
            guard let right = sum(), let a = scalar(left), let b = scalar(right), let first = Self.text(a),
                let second = Self.text(b), first.utf8.count + second.utf8.count < 32_768
            else { return nil }
            left = .value(.text(first + second))
        }
        return left
    }

    private mutating func sum() -> Operand? {
        guard var left = product() else { return nil }
        while let sign = peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
            index += 1
            guard let right = product() else { return nil }
            guard let value = arithmetic(left, right, { sign == UInt8(ascii: "+") ? $0 + $1 : $0 - $1 }) else {
                return nil
            }
            left = value
        }
        return left
    }

    private mutating func product() -> Operand? {
        guard var left = power() else { return nil }
        while let sign = peek(), sign == UInt8(ascii: "*") || sign == UInt8(ascii: "/") {
            index += 1
            guard let right = power() else { return nil }
            if sign == UInt8(ascii: "/"), let divisor = scalar(right), Self.number(divisor) == 0 {
                left = .value(.error("#DIV/0!"))
                continue
            }
            guard let value = arithmetic(left, right, { sign == UInt8(ascii: "*") ? $0 * $1 : $0 / $1 }) else {
                return nil
            }
            left = value
        }
        return left
    }

    private mutating func power() -> Operand? {
        guard var left = unary() else { return nil }
        while take("^") {
            guard let right = unary(), let exponent = scalar(right).flatMap(Self.number),
                exponent == exponent.rounded(),
                (0...32).contains(exponent),
                let value = arithmetic(left, right, { base, _ in (0..<Int(exponent)).reduce(1.0) { a, _ in a * base } })
            else { return nil }
            left = value
        }
        return left
    }

    private mutating func unary() -> Operand? {
        var isNegative = false
        while let sign = peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
            index += 1
            if sign == UInt8(ascii: "-") { isNegative.toggle() }
        }
        guard var value = primary() else { return nil }
        while take("%") {
            guard let hundredth = arithmetic(value, .value(.number(100)), { $0 / $1 }) else { return nil }
            value = hundredth
        }
        return isNegative ? arithmetic(.value(.number(0)), value) { $0 - $1 } : value
    }

    // MARK: Operands

    private mutating func primary() -> Operand? {
        guard let first = peek() else { return nil }
        switch first {
        case UInt8(ascii: "("):
            index += 1
            guard let value = comparison(), take(")") else { return nil }
            return value
        case UInt8(ascii: "\""): return string().map { .value(.text($0)) }
        case UInt8(ascii: "'"): return quotedSheet()
        case 0x30...0x39, UInt8(ascii: "."): return number().map { .value(.number($0)) }
        default: return word()
        }
    }

    private mutating func string() -> String? {
        index += 1
        var text: [UInt8] = []
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\"") {
                index += 1
                guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
                    return String(decoding: text, as: UTF8.self)
                }
            }
            text.append(bytes[index])
            index += 1
        }
        return nil
    }

    private mutating func number() -> Double? {
        let start = index
        while index < bytes.count, (0x30...0x39).contains(bytes[index]) || bytes[index] == UInt8(ascii: ".") {
            index += 1
        }
        if index < bytes.count, bytes[index] == UInt8(ascii: "E") || bytes[index] == UInt8(ascii: "e") {
            index += 1
            if index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
                index += 1
            }
            while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
        }
        // A range of whole rows (3:5) is nothing that is needed here.
        guard peek() != UInt8(ascii: ":") else { return nil }
        return Double(String(decoding: bytes[start..<index], as: UTF8.self))
    }

    private mutating func quotedSheet() -> Operand? {
        index += 1
        var name: [UInt8] = []
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "'") {
                index += 1
                guard index < bytes.count, bytes[index] == UInt8(ascii: "'") else { break }
            }
            name.append(bytes[index])
            index += 1
        }
        guard take("!"), let sheet = calculator.sheet(String(decoding: name, as: UTF8.self)) else { return nil }
        return reference(sheet)
    }

    /// A function, a reference, the name of a sheet, TRUE or FALSE.
    private mutating func word() -> Operand? {
        let start = index
        while index < bytes.count, Self.isWord(bytes[index]) { index += 1 }
        guard index > start else { return nil }
        let name = String(decoding: bytes[start..<index], as: UTF8.self)
        if index < bytes.count, bytes[index] == UInt8(ascii: "!") {
            index += 1
            guard let sheet = calculator.sheet(name) else { return nil }
            return reference(sheet)
        }
        if index < bytes.count, bytes[index] == UInt8(ascii: "(") {
            index += 1
            guard let arguments = arguments() else { return nil }
            return XlsxFunctions.value(name.uppercased(), arguments, calculator).map { .value($0) }
        }
        if name == "TRUE" || name == "FALSE" { return .value(.truth(name == "TRUE")) }
        index = start
        return reference(sheet)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80..., UInt8(ascii: "$"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    private mutating func arguments() -> [Operand]? {
        var list: [Operand] = []
        if take(")") { return list }
        while list.count < 256 {
            if peek() == UInt8(ascii: ",") || peek() == UInt8(ascii: ")") {
                list.append(.value(.empty))
            } else {
                guard let value = comparison() else { return nil }
                list.append(value)
            }
            if take(")") { return list }
            guard take(",") else { return nil }
        }
        return nil
    }

    private mutating func reference(_ sheet: Int) -> Operand? {
        guard let first = place() else { return nil }
        guard take(":") else { return .area(sheet: sheet, XlsxArea(first, first)) }
        guard let last = place() else { return nil }
        return .area(sheet: sheet, XlsxArea(first, last))
    }

    /// `B12`, `$B$12`; moved with a shared formula where no `$` holds it.
    private mutating func place() -> XlsxPlace? {
        var letters: [UInt8] = []
        var digits: [UInt8] = []
        let holdsColumn = index < bytes.count && bytes[index] == UInt8(ascii: "$")
        if holdsColumn { index += 1 }
        while index < bytes.count, case let byte = bytes[index] & 0xDF, (0x41...0x5A).contains(byte) {
            letters.append(byte)
            index += 1
        }
        let holdsRow = index < bytes.count && bytes[index] == UInt8(ascii: "$")
        if holdsRow { index += 1 }
        while index < bytes.count, (0x30...0x39).contains(bytes[index]) {
            digits.append(bytes[index])
            index += 1
        }
        guard letters.count <= 3, digits.count <= 7, var place = XlsxPlace(letters + digits) else { return nil }
        if index < bytes.count, Self.isWord(bytes[index]) { return nil }
        if !holdsColumn { place.column += formula.columnShift }
        if !holdsRow { place.row += formula.rowShift }
        return place.row > 0 && place.column > 0 ? place : nil
    }

    // MARK: Values

    /// An operand as one value; an area only if it is one cell.
    private func scalar(_ operand: Operand) -> XlsxValue? {
        switch operand {
        case .value(let value): value
        case .area(let sheet, let area): area.first == area.last ? calculator.single(sheet, area.first) : nil
        }
    }

    private func arithmetic(_ left: Operand, _ right: Operand, _ body: (Double, Double) -> Double) -> Operand? {
        guard let a = scalar(left), let b = scalar(right) else { return nil }
        if case .error = a { return .value(a) }
        if case .error = b { return .value(b) }
        guard let x = Self.number(a), let y = Self.number(b) else { return .value(.error("#VALUE!")) }
        let value = body(x, y)
        return value.isFinite ? .value(.number(value)) : nil
    }

    /// A value as a number, as arithmetic takes it.
    static func number(_ value: XlsxValue) -> Double? {
        switch value {
        case .empty: 0
        case .number(let number): number
        case .truth(let isTrue): isTrue ? 1 : 0
        case .text(let text): Double(text)
        case .error: nil
        }
    }

    static func text(_ value: XlsxValue) -> String? {
        switch value {
        case .empty: ""
        case .number(let number): DecimalText.general(number)
        case .truth(let isTrue): isTrue ? "TRUE" : "FALSE"
        case .text(let text): text
        case .error: nil
        }
    }

    private func compare(_ a: XlsxValue, _ sign: String, _ b: XlsxValue) -> XlsxValue? {
        if case .error = a { return a }
        if case .error = b { return b }
        let order: Int
        switch (a, b) {
        case (.text(let x), .text(let y)):
            order = x.lowercased() == y.lowercased() ? 0 : x.lowercased() < y.lowercased() ? -1 : 1
        case (.text(let x), .empty), (.empty, .text(let x)): order = x.isEmpty ? 0 : a == .empty ? -1 : 1
        case (.text, _): order = 1
        case (_, .text): order = -1
        default:
            guard let x = Self.number(a), let y = Self.number(b) else { return nil }
            order = x == y ? 0 : x < y ? -1 : 1
        }
        switch sign {
        case "=": return .truth(order == 0)
        case "<>": return .truth(order != 0)
        case "<": return .truth(order < 0)
        case ">": return .truth(order > 0)
        case "<=": return .truth(order <= 0)
        case ">=": return .truth(order >= 0)
        default: return nil
        }
    }
}
