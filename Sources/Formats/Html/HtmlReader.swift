import CLibXML2
import Criteria
import Documents

/// Reads web pages, and the ".doc" files that are web pages in truth.
enum HtmlReader {
    /// - Parameter assumed: what text is taken for whose font says nothing of it.
    static func read(_ bytes: [UInt8], assuming assumed: LegacyEncoding? = nil) throws(ReadError) -> Document {
        let (bytes, charset, encoding) = try decode(bytes)
        _ = XMLTree.isReady
        guard let context = htmlNewParserCtxt() else { throw .damaged("html: no memory") }
        defer { htmlFreeParserCtxt(context) }
        let options = Int32(
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
                | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue)
        let parsed = try XMLBounds.parse(context, part: "html") {
            bytes.withUnsafeBytes { buffer in
                htmlCtxtReadMemory(
                    context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, charset,
                    options)
            }
        }
        guard let parsed else { throw .damaged("html: not parsed") }
        defer { xmlFreeDoc(parsed) }
        // libxml2 stops at a depth of 256 and hands out what it has; half a page is worse than none.
        if let message = context.pointee.lastError.message, String(cString: message).contains("xcessive depth") {
            throw .tooDeep("html: deeper than 256")
        }
        guard let root = xmlDocGetRootElement(parsed) else { return Document() }
        let page = XMLNode(pointer: root)
        var document = try HtmlWalker(HtmlSheet(page), assuming: assumed).document(page)
        document.encoding = document.encoding ?? encoding
        return document
    }

    /// The largest page that is read; it is kept as a tree, at many times its size.
    private static let limit = 16 << 20

    /// The bytes, the name of their encoding, and the old encoding that they were decoded from.
    ///
    /// A page that declares nothing, or UTF-8, must be UTF-8 or certainly in an old encoding. One that declares a Western
    /// encoding may well be in an old one: nothing else could be declared then.
    private static func decode(
        _ bytes: [UInt8]
    ) throws(ReadError) -> (bytes: [UInt8], charset: String, encoding: LegacyEncoding?) {
        guard bytes.count <= limit else {
            throw .tooLarge(
                .init(vi: "trang HTML", en: "the HTML page"), limit: .init(vi: "16 MB", en: "16 MB"))
        }
        let charset = HtmlCharset.declared(bytes) ?? "utf-8"
        let isUnicode = ["utf-8", "utf8", "utf-16", "unicode"].contains(charset)
        if !isUnicode, !HtmlCharset.isWestern(charset) {
            guard let handler = xmlFindCharEncodingHandler(charset) else { throw .unknownCharset(charset) }
            xmlCharEncCloseFunc(handler)
            return (bytes, charset, nil)
        }
        let hasOldFont = bytes.withUnsafeBufferPointer(LegacyFont.isNamed)
        var text: [UInt8]
        var encoding: LegacyEncoding?
        do {
            text = try TextDecoding.utf8(bytes)
            if !hasOldFont, let legacy = LegacyText.decode(utf8: text) {
                (text, encoding) = (legacy.bytes, legacy.encoding)
            }
        } catch {
            guard error.code == .unsupportedFormat else { throw error }
            if !hasOldFont, let legacy = LegacyText.decode(bytes: bytes) {
                (text, encoding) = (legacy.bytes, legacy.encoding)
            } else if hasOldFont || !isUnicode {
                text = LegacyText.decode(western: bytes)
            } else {
                throw error
            }
        }
        return (withoutConditions(text), "UTF-8", encoding)
    }

    /// Word writes `<![if !supportLists]>` and `<![endif]>` between its lines; libxml2 takes them for text.
    private static func withoutConditions(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.withUnsafeBufferPointer({ Scan.contains($0, "<![") }) else { return bytes }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<"), bytes[index...].starts(with: "<![".utf8),
                let end = bytes[index...].prefix(200).firstIndex(of: UInt8(ascii: ">"))
            {
                index = end + 1
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return out
    }
}
