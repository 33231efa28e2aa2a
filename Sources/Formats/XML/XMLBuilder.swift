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
    mutating func text(_ text: String) {
        for scalar in Self.composed(text).unicodeScalars {
            switch scalar {
            case "&": append("&amp;")
            case "<": append("&lt;")
            case ">": append("&gt;")
            case "\"": append("&quot;")
            case "\t", "\n": append(scalar == "\t" ? "&#9;" : "&#10;")
            default: if Self.isAllowed(scalar) { bytes.append(contentsOf: UTF8.encode(scalar)!) }
            }
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

    private static func composed(_ text: String) -> String {
        // Letters below U+0300 and those of Vietnamese are composed already.
        text.unicodeScalars.allSatisfy { $0.value < 0x300 || (0x1EA0...0x1EF9).contains($0.value) }
            ? text : text.precomposedStringWithCanonicalMapping
    }

    private mutating func append(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}
