import Documents

/// Writes comments into a copy of a Word document.
///
/// The main part only gets the marks, the part of comments only the comments, the lists of parts and of links only what
/// they lack; all else is copied as it is.
enum DocxAnnotator {
    /// - Parameters:
    ///   - document: what the file was read into; `nil` for one that was just written.
    ///   - anchors: what the places of the comments mean in the document, in the same order.
    static func annotate(
        _ bytes: [UInt8], _ document: Document?, _ comments: [Comment], at anchors: [Anchor?]
    ) throws(ReadError) -> AnnotatedFile {
        try ZipArchive.with(bytes) { (archive) throws(ReadError) -> AnnotatedFile in
            let package = try Package(archive)
            let ending = AnnotatedFile.ending(package.contentType)
            let main = try elements(archive, package.main)
            let trace = try trace(package, as: document)
            let links = try package.relationships()
            let path = links.first { $0.type.hasSuffix("/comments") }?.target
            let known = try path.flatMap { (path) throws(ReadError) in
                archive.contains(path) ? try elements(archive, path) : nil
            }
            var part = DocxComments(known, main: main, namespace: trace.namespace)
            if comments.isEmpty, part.stale.isEmpty { return AnnotatedFile(bytes: bytes, ending: ending) }

            let map = DocxSourceMap(main, trace)
            var marks = DocxMarks(main, namespace: trace.namespace)
            for (comment, anchor) in zip(comments, anchors) {
                guard let span = map.span(anchor) else { throw .unannotatable("no paragraph") }
                marks.add(part.add(comment, isExact: span.isExact), span)
            }
            var edits = XMLEdits()
            remove(part.stale, from: main, &edits)
            marks.write(to: &edits)
            let body = edits.applied(to: main.bytes)

            var parts = DocxPartList(archive, package)
            parts.replace(package.main, with: body)
            if let path, known != nil {
                parts.replace(path, with: part.part(marking: body))
            } else {
                try parts.addComments(part.part(marking: body), like: links.first?.type)
            }
            return AnnotatedFile(bytes: try ZipWriter.copy(bytes, changing: parts.changed), ending: ending)
        }
    }

    /// Reads the document once more, now with the origin of its text; where its letters had to be taken for those of an
    /// old font that nothing names, they are again.
    private static func trace(_ package: Package, as document: Document?) throws(ReadError) -> DocxTrace {
        let trace = DocxTrace()
        let read = try DocxReader.read(package, trace: trace)
        guard let encoding = document?.encoding, read != document else { return trace }
        let other = DocxTrace()
        _ = try DocxReader.read(package, assuming: encoding, trace: other)
        return other
    }

    /// Whether a file is one that was written here and that nobody has changed since.
    static func isUntouched(_ bytes: [UInt8]) -> Bool {
        let answer = try? ZipArchive.with(bytes) { (archive) throws(ReadError) -> Bool in
            let package = try Package(archive)
            guard let path = try package.relationships().first(where: { $0.type.hasSuffix("/comments") })?.target,
                archive.contains(path)
            else { return false }
            return DocxFingerprint.isMarked(try archive.read(path), with: try archive.read(package.main))
        }
        return answer ?? false
    }

    private static func elements(_ archive: ZipArchive, _ path: String) throws(ReadError) -> XMLElements {
        guard let xml = XMLElements(try archive.read(path)) else { throw .unannotatable("\(path): not UTF-8") }
        return xml
    }

    /// Takes away the marks of comments that go; a run that only holds such a mark goes whole.
    private static func remove(_ stale: Set<Int>, from xml: XMLElements, _ edits: inout XMLEdits) {
        guard !stale.isEmpty else { return }
        for index in xml.elements.indices
        where xml.is(index, anyOf: ["commentRangeStart", "commentRangeEnd", "commentReference"]) {
            guard let id = xml.integer(index, "id"), stale.contains(id) else { continue }
            if xml.is(index, "commentReference"), let run = xml.parent(index), xml.is(run, "r"),
                xml.children(run).allSatisfy({ $0 == index || xml.is($0, "rPr") })
            {
                edits.remove(xml.whole(run))
            } else {
                edits.remove(xml.whole(index))
            }
        }
    }
}
