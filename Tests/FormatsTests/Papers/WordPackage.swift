import TestKit

@testable import Formats

/// A Word file taken apart, to see that nothing in it points to what is not there.
struct WordPackage {
    private let parts: [String: [UInt8]]

    /// Whether the list of types comes first, where programs look for it.
    private let isInOrder: Bool

    var names: [String] { parts.keys.sorted() }

    init(_ bytes: [UInt8]) throws {
        parts = try ZipArchive.with(bytes) { (archive) throws(ReadError) -> [String: [UInt8]] in
            var parts: [String: [UInt8]] = [:]
            for name in archive.names { parts[name] = try archive.read(name) }
            return parts
        }
        isInOrder = bytes.dropFirst(30).starts(with: "[Content_Types].xml".utf8)
    }

    /// A part as it is written.
    func part(_ name: String) -> String { String(decoding: parts[name] ?? [], as: UTF8.self) }

    /// Hands over the root of a part, valid during the call.
    func read<Answer>(_ part: String, _ body: (XMLNode) throws -> Answer) throws -> Answer {
        let tree = try XMLTree(parts[part] ?? [], part: part)
        return try withExtendedLifetime(tree) { try body(tree.root) }
    }

    /// The links of a part: identifier and the part it leads to.
    func links(of part: String) throws -> [String: String] {
        let slash = part.lastIndex(of: "/")
        let folder = slash.map { String(part[...$0]) } ?? ""
        let path = "\(folder)_rels/\(part.dropFirst(folder.count)).rels"
        guard names.contains(path) else { return [:] }
        return try read(path) { root in
            let entries = root.children.filter(\.isElement)
            return Dictionary(
                entries.map { ($0.string("Id") ?? "", String(($0.string("Target") ?? "").dropFirst())) },
                uniquingKeysWith: { first, _ in "\(first), twice" })
        }
    }

    /// What is wrong with it.
    func faults() throws -> [String] {
        var faults: [String] = []
        let parts = names.filter { $0.hasSuffix(".xml") && $0 != "[Content_Types].xml" }
        for part in parts { faults += try read(part) { WordSchema.faults(in: $0) }.map { "\(part): \($0)" } }
        if !isInOrder { faults.append("the list of types is not first") }
        faults += try typeFaults() + linkFaults() + referenceFaults() + tableFaults()
        return faults
    }

    private func typeFaults() throws -> [String] {
        func all(_ name: StaticString) throws -> Set<String> {
            try read("[Content_Types].xml") { root in
                Set(root.children.filter(\.isElement).compactMap { $0.string(name) })
            }
        }
        let (named, endings) = (try all("PartName"), try all("Extension"))
        return names.filter { name in
            !named.contains("/\(name)") && !endings.contains(where: { name.hasSuffix(".\($0)") })
                && name != "[Content_Types].xml"
        }.map { "\($0) has no type" }
            + named.filter { !names.contains(String($0.dropFirst())) }.map { "\($0) is not there" }
    }

    /// Every link leads to a part, and every part is led to.
    private func linkFaults() throws -> [String] {
        let owners = [""] + names.filter { !$0.hasSuffix(".rels") }
        let targets = try owners.flatMap { try links(of: $0).values }
        let apart = names.filter {
            !$0.hasSuffix(".rels") && $0 != "[Content_Types].xml" && !targets.contains($0)
        }
        return targets.filter { !names.contains($0) }.map { "a link leads to \($0)" }
            + apart.map { "nothing leads to \($0)" }
    }

    /// Styles, links, notes and numbers of drawings.
    private func referenceFaults() throws -> [String] {
        func ids(_ part: String, _ name: StaticString) throws -> Set<String> {
            guard names.contains(part) else { return [] }
            return try read(part) { Set($0.children.filter(\.isElement).compactMap { $0.string(name) }) }
        }
        let styles = try ids("word/styles.xml", "styleId")
        let notes = try ids("word/footnotes.xml", "id")
        let links = try links(of: "word/document.xml")
        var faults: [String] = []
        var drawings: [String] = []
        func look(_ node: XMLNode) {
            switch node.name {
            case "pStyle", "rStyle", "tblStyle", "basedOn", "next":
                if let id = node.string("val"), !styles.contains(id) { faults.append("no style \(id)") }
            case "headerReference", "chart":
                if let id = node.string("id"), links[id] == nil { faults.append("no link \(id)") }
            case "blip": if links[node.string("embed") ?? ""] == nil { faults.append("no picture") }
            case "docPr":
                drawings.append(node.string("id") ?? "")
                if (node.string("descr") ?? "").isEmpty { faults.append("a drawing says nothing") }
            case "footnoteReference":
                if !notes.contains(node.string("id") ?? "") { faults.append("no such note") }
            default: break
            }
        }
        for part in ["word/document.xml", "word/styles.xml", "word/footnotes.xml"] where names.contains(part) {
            try read(part) { root in root.all.forEach(look) }
        }
        if Set(drawings).count != drawings.count { faults.append("two drawings have one number") }
        return faults
    }

    /// The cells of every row are as wide as the grid's columns that they take, and all of them are taken.
    private func tableFaults() throws -> [String] {
        try read("word/document.xml") { root in
            root.all.filter { $0.name == "tbl" }.flatMap(Self.faults)
        }
    }

    private static func faults(ofTable table: XMLNode) -> [String] {
        let grid = table.child("tblGrid")?.children.compactMap { $0.isElement ? $0.integer("w") : nil } ?? []
        let whole = table.child("tblPr")?.child("tblW")?.integer("w")
        var faults = grid.reduce(0, +) == whole ? [] : ["a table is not as wide as its grid"]
        for row in table.children where row.name == "tr" {
            var column = row.child("trPr")?.child("gridBefore")?.integer("val") ?? 0
            for cell in row.children where cell.name == "tc" {
                let properties = cell.child("tcPr")
                let span = properties?.child("gridSpan")?.integer("val") ?? 1
                let end = min(column + span, grid.count)
                if column + span > grid.count { faults.append("a row has more cells than the grid") }
                if grid[min(column, end)..<end].reduce(0, +) != properties?.child("tcW")?.integer("w") {
                    faults.append("a cell is not as wide as its columns")
                }
                column += span
            }
        }
        return faults
    }
}

extension XMLNode {
    /// It and all elements in it, in order.
    var all: [XMLNode] { [self] + children.filter(\.isElement).flatMap(\.all) }
}
