import CLibXML2

/// A parsed XML part of an office file.
///
/// No network, no entities, no external DTD; a document type declaration at all is refused, since no part of an office
/// file has one and every entity attack needs one. libxml2 itself refuses nesting deeper than 256.
final class XMLTree {
    private let document: xmlDocPtr

    /// The root element.
    let root: XMLNode

    /// - Parameter most: how many nodes the tree may have.
    init(_ bytes: [UInt8], part: String, most: Int = XMLBounds.most / 4) throws(ReadError) {
        _ = XMLTree.isReady
        guard bytes.count <= Int32.max, let context = xmlNewParserCtxt() else { throw .damagedPart(part, "no memory") }
        defer { xmlFreeParserCtxt(context) }
        context.pointee.sax.pointee.internalSubset = { context, _, _, _ in
            xmlStopParser(context?.assumingMemoryBound(to: xmlParserCtxt.self))
        }
        let parsed = try XMLBounds.parse(context, part: part, most: most) {
            bytes.withUnsafeBytes { buffer in
                xmlCtxtReadMemory(
                    context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, nil,
                    Self.options)
            }
        }
        guard let parsed, let root = xmlDocGetRootElement(parsed) else {
            if let parsed { xmlFreeDoc(parsed) }
            throw Self.error(part, context)
        }
        document = parsed
        self.root = XMLNode(pointer: root)
    }

    deinit { xmlFreeDoc(document) }

    static let options = Int32(
        XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
            | XML_PARSE_NOCDATA.rawValue | XML_PARSE_COMPACT.rawValue)

    /// libxml2 wants to be set up once before threads use it.
    static let isReady: Bool = {
        xmlInitParser()
        return true
    }()

    private static func error(_ part: String, _ context: xmlParserCtxtPtr) -> ReadError {
        if context.pointee.errNo == XML_ERR_USER_STOP.rawValue {
            return .forbidden("\(part): a document type declaration")
        }
        let message = context.pointee.lastError.message.map { String(cString: $0) } ?? "not well-formed"
        let cause = "\(part), line \(context.pointee.lastError.line): \(message.trimmingEnd())"
        return message.contains("xcessive depth") ? .tooDeep(cause) : .damagedPart(part, cause)
    }
}

extension String {
    fileprivate func trimmingEnd() -> Substring {
        var text = self[...]
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text
    }
}
