import CLibXML2
import Criteria

/// Bounds the tree that libxml2 builds: a node takes 120 bytes and more however few of the file it stands for, so a part of 32
/// megabytes could take two gigabytes.
///
/// Stands between the parser and libxml2's own builder and counts the nodes.
struct XMLBounds {
    /// Nodes that may still be built.
    private var left: Int

    /// How many nodes a tree may have: elements, texts, and attributes twice, for they have a text of their own. The body of
    /// a report of a thousand pages has half a million.
    static let most = 2_000_000

    private init(_ most: Int) { left = most }

    /// Parses under bounds.
    static func parse(
        _ context: xmlParserCtxtPtr, part: String, most: Int = XMLBounds.most,
        _ body: () -> xmlDocPtr?
    ) throws(ReadError) -> xmlDocPtr? {
        var bounds = XMLBounds(most)
        let parsed = withUnsafeMutablePointer(to: &bounds) { pointer in
            context.pointee._private = UnsafeMutableRawPointer(pointer)
            defer { context.pointee._private = nil }
            hook(context.pointee.sax)
            return body()
        }
        guard bounds.left >= 0 else {
            if let parsed { xmlFreeDoc(parsed) }
            throw .tooLarge(
                .init(vi: "số phần tử của “\(part)”", en: "the number of elements of “\(part)”"),
                limit: .init(vi: "\(most / 1000) nghìn", en: "\(most / 1000) thousand"))
        }
        return parsed
    }

    private static func hook(_ sax: UnsafeMutablePointer<xmlSAXHandler>) {
        // No reader looks at these.
        sax.pointee.comment = nil
        sax.pointee.processingInstruction = nil
        sax.pointee.startElementNs = {
            context, name, prefix, address, spaceCount, spaces, attributeCount, defaulted, attributes in
            guard XMLBounds.opens(context, attributes: Int(attributeCount)) else { return }
            xmlSAX2StartElementNs(
                context, name, prefix, address, spaceCount, spaces, attributeCount, defaulted, attributes)
        }
        sax.pointee.startElement = { context, name, attributes in
            var count = 0
            while let attributes, attributes[count] != nil { count += 1 }
            guard XMLBounds.opens(context, attributes: count / 2) else { return }
            xmlSAX2StartElement(context, name, attributes)
        }
        let text: charactersSAXFunc = { context, text, count in
            guard XMLBounds.holds(context) else { return }
            xmlSAX2Characters(context, text, count)
        }
        sax.pointee.characters = text
        // The parser takes its way through text by whether these two are one.
        sax.pointee.ignorableWhitespace = text
    }

    private static func bounds(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLBounds>? {
        context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private?.assumingMemoryBound(to: XMLBounds.self)
    }

    private static func spend(
        _ count: Int, _ bounds: UnsafeMutablePointer<XMLBounds>, _ context: UnsafeMutableRawPointer?
    ) -> Bool {
        bounds.pointee.left -= count
        if bounds.pointee.left >= 0 { return true }
        xmlStopParser(context?.assumingMemoryBound(to: xmlParserCtxt.self))
        return false
    }

    /// Whether an element is to be built.
    private static func opens(_ context: UnsafeMutableRawPointer?, attributes: Int) -> Bool {
        guard let bounds = bounds(context) else { return true }
        return spend(1 + 2 * attributes, bounds, context)
    }

    /// Whether a text is to be built; what only goes on with one is no node of its own.
    private static func holds(_ context: UnsafeMutableRawPointer?) -> Bool {
        guard let bounds = bounds(context) else { return true }
        let parent = context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee.node
        if let last = parent?.pointee.last, last.pointee.type == XML_TEXT_NODE { return true }
        return spend(1, bounds, context)
    }
}
