import CLibXML2
import Criteria

/// Reads a large XML part element by element, never holding more than one of them as a tree.
enum XMLStream {
    /// Hands over each element of one of the names, in order, valid during the call; what lies around is passed over.
    static func forEach(
        _ bytes: [UInt8], part: String, names: [StaticString], _ body: (XMLNode) throws(ReadError) -> Void
    ) throws(ReadError) {
        _ = XMLTree.isReady
        guard longest(bytes, names) <= mostBytes else {
            throw .tooLarge(
                .init(vi: "một phần tử của “\(part)”", en: "one element of “\(part)”"),
                limit: .init(vi: "\(mostBytes >> 20) MB", en: "\(mostBytes >> 20) MB"))
        }
        try bytes.withUnsafeBufferPointer { (buffer) throws(ReadError) in
            let start = UnsafeRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: CChar.self)
            guard bytes.count <= Int32.max,
                let reader = xmlReaderForMemory(start, Int32(buffer.count), nil, nil, XMLTree.options)
            else { throw .damagedPart(part, "no memory") }
            defer { xmlFreeTextReader(reader) }
            var state = xmlTextReaderRead(reader)
            while state == 1 {
                let type = xmlTextReaderNodeType(reader)
                if type == Int32(XML_READER_TYPE_DOCUMENT_TYPE.rawValue) {
                    throw .forbidden("\(part): a document type declaration")
                }
                if type == Int32(XML_READER_TYPE_ELEMENT.rawValue), let current = xmlTextReaderCurrentNode(reader),
                    names.contains(where: { $0 ~= XMLNode(pointer: current) })
                {
                    guard let expanded = xmlTextReaderExpand(reader) else { break }
                    try body(XMLNode(pointer: expanded))
                    state = xmlTextReaderNext(reader)
                } else {
                    state = xmlTextReaderRead(reader)
                }
            }
            if state != 0 { throw failure(part) }
        }
    }

    /// How large one element may be: it becomes a tree, at thirty times its size and more.
    private static let mostBytes = 4 << 20

    /// The most bytes from the start of an element of one of the names to the next such start.
    private static func longest(_ bytes: [UInt8], _ names: [StaticString]) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            // In an encoding of two bytes to a letter no name would be found.
            let isPlain = bytes.first == UInt8(ascii: "<") || bytes.first == 0xEF
            guard isPlain, !bytes.prefix(4).contains(0) else { return bytes.count }
            var longest = 0
            var start: Int?
            var index = 0
            while index + 1 < bytes.count {
                defer { index += 1 }
                // A name stands after `<`, or after the colon of its prefix.
                guard bytes[index] == UInt8(ascii: "<") || bytes[index] == UInt8(ascii: ":"),
                    names.contains(where: { isName($0, in: bytes, at: index + 1) })
                else { continue }
                if let start { longest = max(longest, index - start) }
                start = index
            }
            return max(longest, start.map { bytes.count - $0 } ?? 0)
        }
    }

    private static func isName(_ name: StaticString, in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        let count = name.utf8CodeUnitCount
        guard start + count <= bytes.count else { return false }
        for index in 0..<count where bytes[start + index] != name.utf8Start[index] { return false }
        return true
    }

    private static func failure(_ part: String) -> ReadError {
        let message = xmlGetLastError().flatMap { $0.pointee.message }.map { String(cString: $0) } ?? "not well-formed"
        return message.contains("xcessive depth") ? .tooDeep(part) : .damagedPart(part, "\(part): \(message)")
    }
}
