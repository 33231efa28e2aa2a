public import Documents
public import Drafts
import Registry

/// A Word file of an office with placeholders: filled with the fields of a paper, it is printed in place of ours.
///
/// `Docs/templates.md` says what may be typed into it. Everything but the placeholders stays as the office made it.
public struct WordTemplate: Sendable {
    private let bytes: [UInt8]
    private let parts: [TemplatePart]

    /// - Throws: `ReadError` with a remedy for what is no Word file, is damaged or too large, has macros, or fetches content
    ///   from elsewhere. Mistakes in placeholders are no reason: see `problems`.
    public init(_ bytes: [UInt8]) throws(ReadError) {
        self.bytes = bytes
        switch Signature.of(bytes) {
        case .zip: break
        case .encrypted: throw .encrypted()
        default: throw bytes.isEmpty ? .emptyFile() : .notWord()
        }
        parts = try ZipArchive.with(bytes) { (archive) throws(ReadError) -> [TemplatePart] in
            guard archive.contains("[Content_Types].xml") else { throw .notWord() }
            let package = try Package(archive)
            try TemplateSafety.check(package)
            let places = try TemplatePlaces.places(package)
            var parts = [try TemplatePart(archive.read(package.main), path: package.main, as: .body, places: places)]
            var seen: Set<String> = [package.main]
            for link in try package.relationships() {
                guard let kind = Self.kind(link.type), seen.insert(link.target).inserted, archive.contains(link.target)
                else { continue }
                let bytes = try archive.read(link.target)
                parts.append(try TemplatePart(bytes, path: link.target, as: kind, places: [:]))
            }
            return parts
        }
    }

    private static func kind(_ link: String) -> TemplateSpot.Part? {
        switch link.split(separator: "/").last {
        case "header": .header
        case "footer": .footer
        case "footnotes", "endnotes": .note
        default: nil
        }
    }

    /// The names of its placeholders as they were typed, each once: `{{unit.name}}`.
    public var placeholders: [String] {
        var seen: Set<String> = []
        return parts.flatMap(\.tags).map(\.text).filter { seen.insert($0).inserted }
    }

    /// What is wrong with it, and what will be empty on the paper: said before anything is written.
    ///
    /// - Parameter stamp: the paper's; what it holds is known by name with or without it.
    public func problems(for fields: Fields, stamp: Stamp? = nil) -> [TemplateProblem] {
        let names = TemplateData.names(fields, stamp)
        let shapes = TemplateShapes(names, spelling: TemplateData.spelling(fields))
        var check = TemplateCheck()
        var problems: [TemplateProblem] = []
        for part in parts {
            problems += part.problems
            check.check(part.pieces, shapes)
        }
        problems += check.problems
        guard problems.isEmpty else { return Array(problems.prefix(TemplateCheck.most)) }
        for part in parts {
            var filler = TemplateFiller(part)
            // What becomes too large is refused when it is written.
            try? filler.write(part.pieces, TemplateScope(names))
            for (tag, count) in filler.empty where stamp != nil || tag.path.first != TemplateData.stamp {
                problems.append(TemplateProblem(.empty(rows: count), tag.text, at: tag.spot))
            }
        }
        return problems
    }

    /// The paper: a Word document. The same fields give the same bytes.
    ///
    /// - Parameter stamp: by which it is known again; it stands in the file's properties, wherever the template shows it.
    /// - Throws: all mistakes in the template at once; nothing is written then.
    public func fill(_ fields: Fields, stamp: Stamp? = nil) throws(TemplateFailure) -> [UInt8] {
        let mistakes = problems(for: fields, stamp: stamp).filter { $0.severity == .error }
        guard mistakes.isEmpty else { throw .problems(mistakes) }
        do {
            let scope = TemplateScope(TemplateData.names(fields, stamp))
            let square = stamp.flatMap { SquareCode.modules(of: $0.address ?? $0.code) }.map(SquareCode.picture)
            return try ZipArchive.with(bytes) { (archive) throws(ReadError) -> [UInt8] in
                var package = TemplatePackage(archive, try Package(archive))
                for part in parts {
                    var filler = TemplateFiller(part, hasPicture: square != nil)
                    try filler.write(part.pieces, scope)
                    _ = try XMLTree(filler.bytes, part: part.path, most: XMLBounds.most)
                    package.replace(part.path, with: filler.bytes)
                    if filler.drawsSquare, let square { try package.link(square, from: part.path) }
                }
                try package.becomeDocument()
                try package.forgetTemplate()
                try package.put(stamp)
                return try ZipWriter.copy(bytes, changing: package.changed)
            }
        } catch {
            throw .file(error)
        }
    }

    /// The same for a paper, with what is printed around its data.
    public func problems(for paper: Paper) -> [TemplateProblem] {
        if let none = lack(for: paper) { return [none] }
        return problems(for: paper.templateFields, stamp: paper.document.stamp)
    }

    /// A paper in the office's own form, with the paper's stamp if it has one.
    public func fill(_ paper: Paper) throws(TemplateFailure) -> [UInt8] {
        if let none = lack(for: paper) { throw .problems([none]) }
        return try fill(paper.templateFields, stamp: paper.document.stamp)
    }

    /// A file without placeholders is some paper that was chosen by mistake, unless it is to be filled in by hand.
    private func lack(for paper: Paper) -> TemplateProblem? {
        guard !paper.kind.isBlankForm, parts.allSatisfy({ $0.tags.isEmpty && $0.problems.isEmpty }) else { return nil }
        return TemplateProblem(
            .withoutPlaceholders, "", at: TemplateSpot(part: .body, place: Place(line: 0, text: "")))
    }
}
