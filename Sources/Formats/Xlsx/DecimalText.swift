/// Numbers written with a decimal comma, rounded as a spreadsheet rounds: on the fifteen decimal digits it shows, half
/// away from zero, so that 0,9685 at one place of percent is 96,9% although the binary number lies a hair below.
struct DecimalText {
    private(set) var isNegative: Bool

    /// Decimal digits; the number is 0.d1d2d3… × 10^exponent.
    private var digits: [UInt8]
    private var exponent: Int

    init(_ value: Double) {
        isNegative = value < 0
        digits = []
        exponent = 0
        var seenPoint = false
        var scale = 0
        let text = Array(abs(value).description.utf8)
        var index = 0
        while index < text.count {
            switch text[index] {
            case 0x30...0x39:
                digits.append(text[index] - 0x30)
                if !seenPoint { exponent += 1 }
            case UInt8(ascii: "."): seenPoint = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                scale = Int(String(decoding: text[(index + 1)...], as: UTF8.self)) ?? 0
                index = text.count
            default: break
            }
            index += 1
        }
        exponent += scale
        while digits.first == 0 {
            digits.removeFirst()
            exponent -= 1
        }
        trim()
        keep(15)
    }

    /// Multiplies by a power of ten.
    mutating func shift(_ places: Int) {
        if !digits.isEmpty { exponent += places }
    }

    /// Rounds to a number of places behind the comma.
    mutating func round(places: Int) { keep(exponent + places) }

    /// Rounds to a number of significant digits.
    mutating func round(significant count: Int) { keep(count) }

    private mutating func keep(_ count: Int) {
        guard count < digits.count else { return }
        guard count >= 0 else {
            digits = []
            exponent = 0
            return
        }
        let isUp = digits[count] >= 5
        digits.removeSubrange(count...)
        guard isUp else { return trim() }
        var index = count - 1
        while index >= 0, digits[index] == 9 {
            digits[index] = 0
            index -= 1
        }
        if index >= 0 {
            digits[index] += 1
        } else {
            digits.insert(1, at: 0)
            exponent += 1
        }
        trim()
    }

    private mutating func trim() {
        while digits.last == 0 { digits.removeLast() }
        if digits.isEmpty { exponent = 0 }
    }

    var isZero: Bool { digits.isEmpty }

    /// The digits with a comma, at least so many before and behind it, thousands parted by points if asked.
    func text(minimumInteger: Int = 1, minimumFraction: Int = 0, isGrouped: Bool = false) -> String {
        var whole: [UInt8] = []
        for index in 0..<max(exponent, 0) { whole.append(0x30 + (index < digits.count ? digits[index] : 0)) }
        while whole.count < minimumInteger { whole.insert(0x30, at: 0) }
        var fraction: [UInt8] = []
        if exponent < digits.count {
            fraction = [UInt8](repeating: 0x30, count: max(-exponent, 0))
            fraction += digits[max(exponent, 0)...].map { 0x30 + $0 }
        }
        while fraction.count < minimumFraction { fraction.append(0x30) }
        if isGrouped {
            var index = whole.count - 3
            while index > 0 {
                whole.insert(UInt8(ascii: "."), at: index)
                index -= 3
            }
        }
        if !fraction.isEmpty { whole.append(UInt8(ascii: ",")) }
        return String(decoding: whole + fraction, as: UTF8.self)
    }
}

extension DecimalText {
    /// A number as a cell without a format shows it.
    static func general(_ value: Double) -> String {
        var decimal = DecimalText(value)
        // Eleven digits, but never fewer than the whole part has: it may be a number of a person or a telephone.
        if abs(value) < 1e10 { decimal.round(significant: 11) } else { decimal.round(places: 0) }
        return (value < 0 && !decimal.isZero ? "-" : "") + decimal.text()
    }

    /// A number rounded half away from zero at a place behind the comma.
    static func rounded(_ value: Double, places: Int) -> Double {
        var decimal = DecimalText(value)
        decimal.round(places: places)
        let digits = decimal.text().utf8.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }
        let size = Double(String(decoding: digits, as: UTF8.self)) ?? 0
        return value < 0 ? -size : size
    }
}
