/// The parts of an Office Open XML file and how they point to each other.
struct Package {
    let archive: ZipArchive

    /// The path of the part that the whole file is about, and its content type.
    let main: String
    let contentType: String

    init(_ archive: ZipArchive) throws(ReadError) {
        self.archive = archive
        let links = try Self.relationships(archive, of: "")
        guard let main = links.first(where: { $0.type.hasSuffix("/officeDocument") })?.target else {
            throw .missingPart("_rels/.rels")
        }
        self.main = main
        contentType = try Self.contentType(archive, of: main)
    }

    /// A link from one part to another.
    struct Relationship {
        var id: String
        var type: String
        var target: String
    }

    /// The parts that the main part points to.
    func relationships() throws(ReadError) -> [Relationship] {
        try Self.relationships(archive, of: main)
    }

    private static func relationships(_ archive: ZipArchive, of part: String) throws(ReadError) -> [Relationship] {
        let folder = part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
        let path = folder + "_rels/" + part.dropFirst(folder.count) + ".rels"
        guard archive.contains(path) else { return [] }
        let tree = try XMLTree(archive.read(path), part: path)
        return tree.root.children.compactMap { link in
            guard case "Relationship" = link, !link.has("TargetMode", "External"), let target = link.string("Target")
            else { return nil }
            return Relationship(
                id: link.string("Id") ?? "", type: link.string("Type") ?? "",
                target: resolve(target, in: folder))
        }
    }

    /// A target as the path of a part: absolute from `/`, else from the folder of the part that names it.
    private static func resolve(_ target: String, in folder: String) -> String {
        var folders: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for name in target.split(separator: "/") where name != "." {
            if name == ".." { _ = folders.popLast() } else { folders.append(name) }
        }
        return folders.joined(separator: "/")
    }

    private static func contentType(_ archive: ZipArchive, of part: String) throws(ReadError) -> String {
        let path = "[Content_Types].xml"
        guard archive.contains(path) else { return "" }
        let tree = try XMLTree(archive.read(path), part: path)
        for entry in tree.root.children {
            if case "Override" = entry, let name = entry.string("PartName"), name.dropFirst() == part {
                return entry.string("ContentType") ?? ""
            }
        }
        return ""
    }
}
