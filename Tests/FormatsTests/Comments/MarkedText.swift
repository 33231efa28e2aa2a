import Documents

@testable import Formats

/// What the comments of a Word document cover, read from its parts by a way of its own.
struct MarkedText {
    /// The text between the two marks of each comment, by the comment's number.
    private(set) var words: [Int: String] = [:]

    /// The text of each comment's paragraphs and who wrote it.
    private(set) var comments: [Int: (author: String, paragraphs: [String])] = [:]

    /// What is wrong with the marks.
    private(set) var faults: [String] = []

    /// All characters of the main part in order.
    private(set) var text = ""

    private var open: [Int: String] = [:]
    private var ended: Set<Int> = []
    private var referred: Set<Int> = []

    init(_ bytes: [UInt8]) throws(ReadError) {
        self = try ZipArchive.with(bytes) { (archive) throws(ReadError) in try MarkedText(archive) }
    }

    private init(_ archive: ZipArchive) throws(ReadError) {
        let package = try Package(archive)
        let main = try XMLTree(archive.read(package.main), part: package.main)
        walk(main.root, parent: "")
        for id in open.keys { faults.append("\(id) has no end") }
        for id in words.keys where !referred.contains(id) { faults.append("\(id) has no reference") }
        guard let path = try package.relationships().first(where: { $0.type.hasSuffix("/comments") })?.target else {
            return
        }
        let part = try XMLTree(archive.read(path), part: path)
        for node in part.root.children {
            guard case "comment" = node, let id = node.integer("id") else { continue }
            if comments[id] != nil { faults.append("two comments \(id)") }
            let paragraphs = node.children.compactMap { child -> String? in
                guard case "p" = child else { return nil }
                return Self.text(child)
            }
            comments[id] = (node.string("author") ?? "", paragraphs)
        }
        for id in referred where comments[id] == nil { faults.append("no comment \(id)") }
        for id in comments.keys where !referred.contains(id) { faults.append("\(id) is nowhere in the text") }
    }

    private static func text(_ node: XMLNode) -> String {
        node.children.map { child in
            if case "t" = child {
                child.children.compactMap { $0.text.map { String(decoding: $0, as: UTF8.self) } }.joined()
            } else {
                text(child)
            }
        }.joined()
    }

    private static let places: Set<String> = [
        "p", "hyperlink", "ins", "moveTo", "smartTag", "dir", "bdo", "customXml", "sdtContent",
    ]

    private mutating func walk(_ node: XMLNode, parent: String) {
        let name = node.name
        let id = node.integer("id") ?? -1
        switch name {
        case "commentRangeStart":
            if !Self.places.contains(parent) { faults.append("\(id) starts in \(parent)") }
            if open[id] != nil || words[id] != nil { faults.append("\(id) starts twice") }
            open[id] = ""
        case "commentRangeEnd":
            if !Self.places.contains(parent) { faults.append("\(id) ends in \(parent)") }
            guard let words = open.removeValue(forKey: id) else { return faults.append("\(id) ends first") }
            self.words[id] = words
            ended.insert(id)
        case "commentReference":
            if !ended.contains(id) { faults.append("\(id) is referred to before its end") }
            if !referred.insert(id).inserted { faults.append("\(id) is referred to twice") }
            if parent != "r" { faults.append("\(id) is referred to in \(parent)") }
        case "t": for case let text? in node.children.map(\.text) { add(String(decoding: text, as: UTF8.self)) }
        case "delText":
            for case let text? in node.children.map(\.text) { self.text += String(decoding: text, as: UTF8.self) }
        case "tab": if parent == "r" { add("\t") }
        case "br", "cr": add("\n")
        case "noBreakHyphen": add("-")
        default: for child in node.children where child.isElement { walk(child, parent: name) }
        }
    }

    private mutating func add(_ text: String) {
        self.text += text
        for id in open.keys { open[id]! += text }
    }
}
