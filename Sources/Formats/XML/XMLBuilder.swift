import Foundation

/// Writes XML: names are fixed, whatever comes from outside is escaped, composed and freed of what XML forbids.
struct XMLBuilder {
    typealias Attribute = (name: StaticString, value: String)

    private(set) var bytes: [UInt8] = []

    init(declaration: Bool = false) {
        if declaration { append(#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#) }
    }

    /// An element and what stands in it; without anything in it, an empty tag.
    mutating func element(
        _ name: StaticString, _ attributes: [Attribute] = [], _ content: (inout XMLBuilder) -> Void = { _ in }
    ) {
        append("<")
        append(name)
        for attribute in attributes {
            append(" ")
            append(attribute.name)
            append("=\"")
            text(attribute.value)
            append("\"")
        }
        let tag = bytes.count
        append(">")
        content(&self)
        if bytes.count == tag + 1 {
            bytes[tag] = UInt8(ascii: "/")
            append(">")
        } else {
            append("</")
            append(name)
            append(">")
        }
    }

    /// An element whose only attribute is `w:val`.
    mutating func value(_ name: StaticString, _ value: String) {
        element(name, [("w:val", value)])
    }

    /// Text, in normal form C.
    mutating func text(_ text: some StringProtocol) {
        if Composition.isComposed(text) {
            escape(text)
        } else {
            escape(text.precomposedStringWithCanonicalMapping)
        }
    }

    private mutating func escape(_ text: some StringProtocol) {
        let isWhole: Void? = text.utf8.withContiguousStorageIfAvailable { escape($0) }
        if isWhole == nil { escape(Array(text.utf8)) }
    }

    /// Takes over stretches of bytes that mean nothing to XML as they are.
    private mutating func escape(_ text: some RandomAccessCollection<UInt8>) {
        var (start, index) = (text.startIndex, text.startIndex)
        while index < text.endIndex {
            let (stand, length) = Self.standIn(for: text[index...])
            let next = text.index(index, offsetBy: length)
            if let stand {
                bytes.append(contentsOf: text[start..<index])
                append(stand)
                start = next
            }
            index = next
        }
        bytes.append(contentsOf: text[start...])
    }

    /// What stands for the bytes that a text begins with, and how many they are; `nil` for themselves.
    private static func standIn(
        for text: some RandomAccessCollection<UInt8>
    ) -> (stand: StaticString?, length: Int) {
        switch text.first! {
        case UInt8(ascii: "&"): ("&amp;", 1)
        case UInt8(ascii: "<"): ("&lt;", 1)
        case UInt8(ascii: ">"): ("&gt;", 1)
        case UInt8(ascii: "\""): ("&quot;", 1)
        case UInt8(ascii: "\t"): ("&#9;", 1)
        case UInt8(ascii: "\n"): ("&#10;", 1)
        case UInt8(ascii: "\r"): (nil, 1)
        // XML allows no other control characters, nor U+FFFE and U+FFFF.
        case ..<0x20: ("", 1)
        case 0xEF where text.starts(with: [0xEF, 0xBF, 0xBE]) || text.starts(with: [0xEF, 0xBF, 0xBF]): ("", 3)
        default: (nil, 1)
        }
    }

    /// What was written elsewhere.
    mutating func raw(_ other: [UInt8]) {
        bytes += other
    }

    /// Whether XML 1.0 allows a scalar.
    static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...: true
        default: false
        }
    }

    private mutating func append(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}
