import CLibXML2

/// Reads a large XML part element by element, never holding more than one of them as a tree.
enum XMLStream {
    /// Hands over each element of one of the names, in order, valid during the call; what lies around is passed over.
    static func forEach(
        _ bytes: [UInt8], part: String, names: [StaticString], _ body: (XMLNode) throws(ReadError) -> Void
    ) throws(ReadError) {
        _ = XMLTree.isReady
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

    private static func failure(_ part: String) -> ReadError {
        let message = xmlGetLastError().flatMap { $0.pointee.message }.map { String(cString: $0) } ?? "not well-formed"
        return message.contains("xcessive depth") ? .tooDeep(part) : .damagedPart(part, "\(part): \(message)")
    }
}
