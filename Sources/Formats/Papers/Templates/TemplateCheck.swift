/// Looks at every placeholder of a part before anything is written: whether there is such a field, and what kind it is.
struct TemplateCheck {
    private(set) var problems: [TemplateProblem] = []

    /// Nobody reads more of them at once; to look for the name that was meant takes time.
    static let most = 100

    mutating func check(_ pieces: [TemplatePiece], _ shapes: TemplateShapes) {
        for piece in pieces where problems.count < Self.most {
            switch piece {
            case .bytes: break
            case .value(let tag): check(tag, shapes)
            case .section(let tag, let inside): check(tag, inside, shapes)
            case .box(let inside), .table(let inside): check(inside, shapes)
            }
        }
    }

    private mutating func check(_ tag: TemplateTag, _ shapes: TemplateShapes) {
        switch shapes[tag.path] {
        case .open, .known(.text): break
        case .known: report(.noText, tag)
        case .unknown: report(unknown(tag, shapes), tag)
        }
    }

    private mutating func check(_ tag: TemplateTag, _ inside: [TemplatePiece], _ shapes: TemplateShapes) {
        switch shapes[tag.path] {
        case .known(.list(let row)) where tag.kind == .open: check(inside, shapes.inRow(row))
        case .known(.group(let names)) where tag.kind == .open: check(inside, shapes.inGroup(names))
        case .open where tag.kind == .open: check(inside, shapes.inRow(nil))
        case .open, .known: check(inside, shapes)
        case .unknown:
            report(unknown(tag, shapes), tag)
            // What it has inside nobody knows.
            check(inside, shapes.inRow(nil))
        }
    }

    private func unknown(_ tag: TemplateTag, _ shapes: TemplateShapes) -> TemplateProblem.Kind {
        if let list = shapes.list(with: tag.path) { return .outsideRows(list) }
        return .unknown(nearest: shapes.nearest(tag.path))
    }

    private mutating func report(_ kind: TemplateProblem.Kind, _ tag: TemplateTag) {
        if !tag.isCopy { problems.append(TemplateProblem(kind, tag.text, at: tag.spot)) }
    }
}
