/// Puts the marks of comments into the main part of a Word document: ranges that begin and end between characters,
/// with every run that they cut going on behind the cut as it was.
struct DocxMarks {
    private let xml: XMLElements

    /// The namespace of the part's own words.
    private let namespace: String
    private var starts: [DocxCut: [Int]] = [:]
    private var ends: [DocxCut: [Int]] = [:]
    private var paragraphs: [Int: [Int]] = [:]
    private var order: [DocxCut] = []

    /// The next number for a change of formatting that is copied with its run.
    private var revision: Int

    init(_ xml: XMLElements, namespace: String) {
        self.xml = xml
        self.namespace = namespace
        revision = 0
        for index in xml.elements.indices where xml.is(index, anyOf: ["rPrChange", "ins", "del"]) {
            revision = max(revision, xml.integer(index, "id") ?? 0)
        }
    }

    /// Marks where a comment goes.
    mutating func add(_ comment: Int, _ span: DocxSourceMap.Span) {
        if let paragraph = span.paragraph {
            paragraphs[paragraph, default: []].append(comment)
            return
        }
        for cut in [span.start, span.end] where starts[cut] == nil && ends[cut] == nil { order.append(cut) }
        starts[span.start, default: []].append(comment)
        ends[span.end, default: []].append(comment)
    }

    /// Adds all marks to the changes of the part.
    mutating func write(to edits: inout XMLEdits) {
        for cut in order { write(cut, to: &edits) }
        for (paragraph, comments) in paragraphs {
            let isDeclared = xml.hasPrefixW(paragraph)
            var marks: [UInt8] = []
            for comment in comments { marks += start(comment, isDeclared) + end(comment, isDeclared) }
            edits.append(marks, to: paragraph, of: xml)
        }
        for text in Set(order.compactMap(\.text)) { keepSpace(text, &edits) }
    }

    /// Ends come first, so that ranges which only touch do not cross; those that began later end earlier.
    private mutating func write(_ cut: DocxCut, to edits: inout XMLEdits) {
        let isDeclared = cut.run.map { xml.hasPrefixW($0) } ?? xml.hasPrefixW(neighbour(cut.offset))
        var bytes: [UInt8] = []
        if cut.isInCData { bytes += Array("]]>".utf8) }
        if let text = cut.text { bytes += xml.bytes[xml.close(text)] }
        if let run = cut.run { bytes += xml.bytes[xml.close(run)] }
        let starting = starts[cut] ?? []
        for comment in ends[cut] ?? [] where !starting.contains(comment) { bytes += end(comment, isDeclared) }
        for comment in starting {
            bytes += start(comment, isDeclared)
            if ends[cut]?.contains(comment) == true { bytes += end(comment, isDeclared) }
        }
        if let run = cut.run {
            bytes += xml.bytes[xml.open(run)]
            bytes += properties(run)
        }
        if let text = cut.text { bytes += Self.keepingSpace(xml, text) }
        if cut.isInCData { bytes += Array("<![CDATA[".utf8) }
        edits.insert(bytes, at: cut.offset)
    }

    /// The element whose tag begins or ends at an offset between runs.
    private func neighbour(_ offset: Int) -> Int {
        var low = 0
        var high = xml.elements.count
        while low < high {
            let middle = (low + high) / 2
            if xml.open(middle).lowerBound <= offset { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }

    // MARK: Pieces

    private func names(_ isDeclared: Bool) -> String { isDeclared ? "" : " xmlns:w=\"\(namespace)\"" }

    private func start(_ comment: Int, _ isDeclared: Bool) -> [UInt8] {
        Array("<w:commentRangeStart\(names(isDeclared)) w:id=\"\(comment)\"/>".utf8)
    }

    private func end(_ comment: Int, _ isDeclared: Bool) -> [UInt8] {
        Array(
            """
            <w:commentRangeEnd\(names(isDeclared)) w:id="\(comment)"/><w:r\(names(isDeclared))><w:rPr><w:rStyle \
            w:val="CommentReference"/></w:rPr><w:commentReference w:id="\(comment)"/></w:r>
            """.utf8)
    }

    /// The run's properties once more. A change of formatting kept in them gets a number of its own.
    private mutating func properties(_ run: Int) -> [UInt8] {
        guard let properties = xml.children(run).first(where: { xml.is($0, "rPr") }) else { return [] }
        let whole = xml.whole(properties)
        guard let change = xml.first("rPrChange", in: properties), let id = xml.attribute(change, "id") else {
            return Array(xml.bytes[whole])
        }
        revision += 1
        return xml.bytes[whole.lowerBound..<id.lowerBound] + Array(String(revision).utf8)
            + xml.bytes[id.upperBound..<whole.upperBound]
    }

    /// White space at the new ends of a text that was cut would be lost without a word about it.
    private func keepSpace(_ text: Int, _ edits: inout XMLEdits) {
        if xml.attribute(text, "space") == nil {
            edits.insert(Array(" xml:space=\"preserve\"".utf8), at: xml.open(text).upperBound - 1)
        }
    }

    private static func keepingSpace(_ xml: XMLElements, _ text: Int) -> [UInt8] {
        var tag = Array(xml.bytes[xml.open(text)])
        if let value = xml.attribute(text, "space") {
            let start = xml.open(text).lowerBound
            tag.replaceSubrange((value.lowerBound - start)..<(value.upperBound - start), with: Array("preserve".utf8))
        } else {
            tag.insert(contentsOf: Array(" xml:space=\"preserve\"".utf8), at: tag.count - 1)
        }
        return tag
    }
}
