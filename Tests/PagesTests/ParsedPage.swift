import CLibXML2
import Testing

/// A page as a parser of HTML sees it, for tests.
final class ParsedPage {
    private let document: htmlDocPtr

    /// What the parser had to mend, but for elements that are younger than it.
    let complaints: [String]

    init(_ bytes: [UInt8]) throws {
        let context = try #require(htmlNewParserCtxt())
        defer { htmlFreeParserCtxt(context) }
        let options = Int32(HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue)
        let kept = Complaints()
        context.pointee._private = Unmanaged.passUnretained(kept).toOpaque()
        context.pointee.sax.pointee.serror = { context, error in
            guard let context, let error, error.pointee.code != Int32(XML_HTML_UNKNOWN_TAG.rawValue) else { return }
            let parser = context.assumingMemoryBound(to: xmlParserCtxt.self)
            let kept = Unmanaged<Complaints>.fromOpaque(parser.pointee._private).takeUnretainedValue()
            kept.lines.append("line \(error.pointee.line): " + String(cString: error.pointee.message))
        }
        let parsed = bytes.withUnsafeBytes {
            htmlCtxtReadMemory(
                context, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), nil, "UTF-8", options)
        }
        document = try #require(parsed)
        complaints = kept.lines
    }

    deinit { xmlFreeDoc(document) }

    private final class Complaints {
        var lines: [String] = []
    }

    /// An element of the page.
    struct Node {
        fileprivate let node: xmlNodePtr

        /// Keeps the nodes alive.
        fileprivate let page: ParsedPage

        var name: String { String(cString: node.pointee.name) }

        var children: [Node] {
            var found: [Node] = []
            var next = node.pointee.children
            while let child = next {
                if child.pointee.type == XML_ELEMENT_NODE { found.append(Node(node: child, page: page)) }
                next = child.pointee.next
            }
            return found
        }

        var attributes: [String: String] {
            var found: [String: String] = [:]
            var next = node.pointee.properties
            while let attribute = next {
                var value = ""
                var piece = attribute.pointee.children
                while let text = piece {
                    if let content = text.pointee.content { value += String(cString: content) }
                    piece = text.pointee.next
                }
                found[String(cString: attribute.pointee.name)] = value
                next = attribute.pointee.next
            }
            return found
        }

        /// All words in it.
        var text: String {
            var words = ""
            var next = node.pointee.children
            while let child = next {
                if child.pointee.type == XML_ELEMENT_NODE {
                    words += Node(node: child, page: page).text
                } else if let content = child.pointee.content {
                    words += String(cString: content)
                }
                next = child.pointee.next
            }
            return words
        }

        /// It and all that is in it, in order.
        var all: [Node] { [self] + children.flatMap(\.all) }
    }

    var root: Node { get throws { Node(node: try #require(xmlDocGetRootElement(document)), page: self) } }
}
