extension DocxWalker {
    /// Reads what stands in a line: runs, and what wraps runs. Deleted and moved-away text has other names and is
    /// passed over.
    func runs(in parent: XMLNode) {
        for node in parent.children {
            switch node {
            case "r": readRun(node)
            case "hyperlink", "ins", "moveTo", "smartTag", "fldSimple", "dir", "bdo", "customXml": runs(in: node)
            case "sdt": if let content = node.child("sdtContent") { runs(in: content) }
            case "AlternateContent": if let branch = DocxRun.branch(node) { runs(in: branch) }
            case "oMath", "oMathPara":
                traced(node) { math(node) }
            default: break
            }
        }
    }

    private func readRun(_ node: XMLNode) {
        var isBold = run.style.isBold
        var isHidden = run.style.isHidden
        run.font = paragraphFont ?? builder.letters.assumed
        defer { run.font = nil }
        for child in node.children {
            switch child {
            case "t": if !isHidden { traced(child) { text(child, isBold: isBold) } }
            case "softHyphen":
                if !isHidden, run.isShown, run.font != nil { traced(child) { run.letters.append("\u{AD}") } }
            case "rPr": properties(child, &isBold, &isHidden)
            case "fldChar":
                decode(isBold: isBold)
                field(child)
            case "lastRenderedPageBreak":
                decode(isBold: isBold)
                pages.passRendered()
            default:
                decode(isBold: isBold)
                if !isHidden, run.isShown { traced(child) { special(child) } }
            }
        }
        decode(isBold: isBold)
    }

    /// Reads a child of a run, and notes down what came of it when somebody asks.
    private func traced(_ node: XMLNode, _ read: () -> Void) {
        guard let trace else { return read() }
        let mark = trace.mark(builder.buffer, run.letters)
        read()
        trace.add(node, since: mark, builder.buffer, run.letters)
    }

    /// The font of a paragraph's runs that say nothing of it.
    private var paragraphFont: LegacyFont? {
        run.style.font.font(in: tableFont.font(in: styles.fontDefault))
    }

    /// Appends the letters of the run that were gathered. Old fonts are decoded by the run: whether it is in truth in
    /// Unicode is told by all its letters.
    private func decode(isBold: Bool) {
        guard !run.letters.isEmpty else { return }
        builder.page = pages.current
        let start = builder.buffer.bytes.count
        run.letters.bytes.withUnsafeBufferPointer {
            builder.append($0, isBold: isBold, isCollapsing: false, font: run.font)
        }
        run.letters.removeAll()
        trace?.addDecoded(from: start, builder.buffer)
    }

    private func properties(_ node: XMLNode, _ isBold: inout Bool, _ isHidden: inout Bool) {
        var font = LegacyFont.Choice.unsaid
        for property in node.children {
            switch property {
            case "rFonts": font = LegacyFont.Choice(rFonts: property, in: font)
            case "rStyle":
                if let id = property.string("val") {
                    let style = styles.style(id)
                    isBold = isBold || style.isBold
                    isHidden = isHidden || style.isHidden
                    font = style.font
                }
            case "b": isBold = property.isOn
            case "vanish": isHidden = property.isOn
            default: break
            }
        }
        run.font = font.font(in: paragraphFont) ?? builder.letters.assumed
    }

    private func text(_ node: XMLNode, isBold: Bool) {
        guard run.isShown else { return }
        builder.page = pages.current
        for child in node.children {
            guard let text = child.text, text.count > 0 else { continue }
            if run.font != nil {
                run.letters.append(text)
            } else {
                builder.append(text, isBold: isBold, isCollapsing: false)
            }
        }
    }

    private func field(_ node: XMLNode) {
        if node.has("fldCharType", "begin") {
            run.fields.append(true)
        } else if node.has("fldCharType", "separate") {
            if !run.fields.isEmpty { run.fields[run.fields.count - 1] = false }
        } else if node.has("fldCharType", "end") {
            _ = run.fields.popLast()
        }
    }

    private func special(_ node: XMLNode) {
        switch node {
        case "tab", "ptab": builder.buffer.append(0x09)
        case "cr": builder.buffer.append(0x0A)
        case "br":
            if node.has("type", "page") { pages.passTyped() }
            builder.buffer.append(0x0A)
        case "noBreakHyphen": builder.buffer.append(UInt8(ascii: "-"))
        case "sym": symbol(node)
        case "footnoteReference": reference(.footnote, node)
        case "endnoteReference": reference(.endnote, node)
        case "AlternateContent":
            guard let branch = DocxRun.branch(node) else { return }
            if branch.child("drawing") != nil || branch.child("pict") != nil {
                boxes(in: branch)
            } else {
                for child in branch.children { special(child) }
            }
        case "drawing", "pict", "object": boxes(in: node)
        case "t": text(node, isBold: run.style.isBold)
        case "ruby": if let base = node.child("rubyBase") { runs(in: base) }
        default: break
        }
    }

    private func symbol(_ node: XMLNode) {
        guard let code = node.string("char").flatMap({ UInt32($0, radix: 16) }) else { return }
        if let font = node.attribute("font").flatMap({ LegacyFont($0) }), let byte = UInt8(exactly: code & 0xFFF) {
            let letter = Array(UTF8.encode(Unicode.Scalar(byte))!)
            letter.withUnsafeBufferPointer { builder.append($0, isBold: false, isCollapsing: false, font: font) }
            return
        }
        guard let scalar = DocxSymbols.scalar(code, isSymbolFont: node.has("font", "Symbol")) else { return }
        builder.buffer.append(scalar)
    }

    private func reference(_ kind: DocxNotes.Kind, _ node: XMLNode) {
        guard !isNote, let id = node.integer("id"), let number = notes.refer(kind, id) else { return }
        builder.appendMark(number)
        trace?.addMark(number, node)
    }

    /// The text boxes inside a drawing, wherever they hide in it.
    private func boxes(in node: XMLNode) {
        for child in node.children {
            switch child {
            case "txbxContent": run.boxes.append(child)
            case "AlternateContent": if let branch = DocxRun.branch(child) { boxes(in: branch) }
            default: if child.isElement { boxes(in: child) }
            }
        }
    }

    /// A formula as a line of text; a fraction with its stroke, since shares are written so.
    private func math(_ node: XMLNode) {
        for child in node.children {
            switch child {
            case "t": text(child, isBold: false)
            case "f":
                if let numerator = child.child("num") { math(numerator) }
                builder.buffer.append(UInt8(ascii: "/"))
                if let denominator = child.child("den") { math(denominator) }
            case "rPr", "ctrlPr", "del": break
            default: if child.isElement { math(child) }
            }
        }
    }
}
