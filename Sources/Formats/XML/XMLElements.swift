/// The elements of a well-formed XML part by where they stand in its bytes.
///
/// It trusts that the part was parsed before: it only looks for tags, in the order in which a tree has the elements.
/// Nothing is decoded, so whatever is changed later, all other bytes stay as they were.
struct XMLElements {
    struct Element {
        /// The ordinal of the element around it; -1 for the root.
        var parent: Int32

        /// The bytes of its start tag, and of its end tag; the latter is empty when the start tag ends it.
        var open: Range<UInt32>
        var close: Range<UInt32>

        /// Where the local part of its name begins, and where the name ends.
        var name: Range<UInt32>
    }

    let bytes: [UInt8]
    private(set) var elements: [Element] = []

    /// - Returns: `nil` for bytes that are not UTF-8 or whose tags do not match.
    init?(_ bytes: [UInt8]) {
        guard bytes.count < Int(UInt32.max), !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
            return nil
        }
        self.bytes = bytes
        guard bytes.withUnsafeBufferPointer({ scan($0) }), Self.isUTF8(bytes) else { return nil }
    }

    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var open: [Int32] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                index += 1
                continue
            }
            guard index + 1 < bytes.count else { return false }
            switch bytes[index + 1] {
            case UInt8(ascii: "?"): index = Self.after("?>", bytes, from: index + 2)
            case UInt8(ascii: "!"):
                index = Self.after(Self.isComment(bytes, index) ? "-->" : "]]>", bytes, from: index + 2)
            case UInt8(ascii: "/"):
                guard let last = open.popLast() else { return false }
                let end = Self.after(">", bytes, from: index)
                elements[Int(last)].close = UInt32(index)..<UInt32(end)
                index = end
            default:
                let end = Self.tagEnd(bytes, from: index)
                let name = Self.name(bytes, from: index + 1)
                let isEmpty = bytes[end - 2] == UInt8(ascii: "/")
                elements.append(
                    Element(
                        parent: open.last ?? -1, open: UInt32(index)..<UInt32(end), close: UInt32(end)..<UInt32(end),
                        name: name))
                if !isEmpty { open.append(Int32(elements.count - 1)) }
                index = end
            }
        }
        return open.isEmpty && !elements.isEmpty
    }

    private static func isComment(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index + 3 < bytes.count && bytes[index + 2] == UInt8(ascii: "-") && bytes[index + 3] == UInt8(ascii: "-")
    }

    /// The index after the next `mark`.
    static func after(_ mark: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let count = mark.utf8CodeUnitCount
        var index = start
        while index + count <= bytes.count {
            if bytes[index] == mark.utf8Start[0],
                (1..<count).allSatisfy({ bytes[index + $0] == mark.utf8Start[$0] })
            {
                return index + count
            }
            index += 1
        }
        return bytes.count
    }

    /// The index after a start tag; a `>` inside quotes does not end it.
    private static func tagEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        var quote: UInt8 = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                break
            }
        }
        return index
    }

    private static func name(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<UInt32> {
        var local = start
        var end = start
        while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "/") {
            if bytes[end] == UInt8(ascii: ":") { local = end + 1 }
            end += 1
        }
        return UInt32(local)..<UInt32(end)
    }

    /// Whether the declaration, if there is one, names no other encoding.
    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(200)
        guard let end = head.firstIndex(of: UInt8(ascii: ">")) else { return true }
        let declaration = String(decoding: head[..<end], as: UTF8.self).lowercased()
        guard declaration.contains("<?xml"), let mark = declaration.firstRange(of: "encoding") else { return true }
        let value = declaration[mark.upperBound...].drop { $0 != "\"" && $0 != "'" }.dropFirst()
        return value.hasPrefix("utf-8") || value.hasPrefix("us-ascii")
    }

    // MARK: Questions

    func `is`(_ index: Int, _ name: StaticString) -> Bool {
        let own = elements[index].name
        guard own.count == name.utf8CodeUnitCount else { return false }
        return (0..<own.count).allSatisfy { bytes[Int(own.lowerBound) + $0] == name.utf8Start[$0] }
    }

    func `is`(_ index: Int, anyOf names: [StaticString]) -> Bool {
        names.contains { self.is(index, $0) }
    }

    func parent(_ index: Int) -> Int? {
        let parent = elements[index].parent
        return parent < 0 ? nil : Int(parent)
    }

    func open(_ index: Int) -> Range<Int> { range(elements[index].open) }

    func close(_ index: Int) -> Range<Int> { range(elements[index].close) }

    func isEmptyTag(_ index: Int) -> Bool { elements[index].close.isEmpty }

    /// All bytes of the element, tags included.
    func whole(_ index: Int) -> Range<Int> { open(index).lowerBound..<close(index).upperBound }

    func hasPrefix(_ index: Int) -> Bool { elements[index].name.lowerBound > elements[index].open.lowerBound + 1 }

    /// Whether its name has the prefix `w`.
    func hasPrefixW(_ index: Int) -> Bool {
        let start = Int(elements[index].open.lowerBound) + 1
        return bytes[start] == UInt8(ascii: "w") && bytes[start + 1] == UInt8(ascii: ":")
    }

    /// The element's children, in order.
    func children(_ index: Int) -> [Int] {
        let end = elements[index].close.lowerBound
        var found: [Int] = []
        var next = index + 1
        while next < elements.count, elements[next].open.lowerBound < end {
            if elements[next].parent == Int32(index) { found.append(next) }
            next += 1
        }
        return found
    }

    /// The first element inside of a name, at any depth.
    func first(_ name: StaticString, in index: Int) -> Int? {
        let end = elements[index].close.lowerBound
        var next = index + 1
        while next < elements.count, elements[next].open.lowerBound < end {
            if self.is(next, name) { return next }
            next += 1
        }
        return nil
    }

    /// Where the value of an attribute stands, whatever the prefix of its name; `nil` when there is none.
    func attribute(_ index: Int, _ name: StaticString) -> Range<Int>? {
        let tag = open(index)
        var here = Int(elements[index].name.upperBound)
        while here < tag.upperBound {
            while here < tag.upperBound, bytes[here] <= 0x20 { here += 1 }
            var start = here
            while here < tag.upperBound, bytes[here] > 0x20, bytes[here] != UInt8(ascii: "=") {
                if bytes[here] == UInt8(ascii: ":") { start = here + 1 }
                here += 1
            }
            let own = start..<here
            while here < tag.upperBound, bytes[here] != UInt8(ascii: "\""), bytes[here] != UInt8(ascii: "'") {
                here += 1
            }
            guard here < tag.upperBound else { return nil }
            let quote = bytes[here]
            here += 1
            let value = here
            while here < tag.upperBound, bytes[here] != quote { here += 1 }
            if own.count == name.utf8CodeUnitCount,
                (0..<own.count).allSatisfy({ bytes[own.lowerBound + $0] == name.utf8Start[$0] })
            {
                return value..<here
            }
            here += 1
        }
        return nil
    }

    func string(_ index: Int, _ name: StaticString) -> String? {
        attribute(index, name).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    func integer(_ index: Int, _ name: StaticString) -> Int? { string(index, name).flatMap { Int($0) } }

    private func range(_ range: Range<UInt32>) -> Range<Int> { Int(range.lowerBound)..<Int(range.upperBound) }
}
