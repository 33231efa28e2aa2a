import Documents

/// What is known of a head so far, and what its next line adds.
struct HeadScan {
    /// The lines of the left column over the number.
    private var names: [HeadLine] = []
    private var titleLines: [HeadLine] = []
    private var found = Letterhead()
    private var isOver = false

    var isTitled: Bool { found.kind != nil }

    var letterhead: Letterhead {
        var head = found
        var bodies: [[Span]] = []
        var previous: HeadLine?
        for line in names {
            let isNew =
                previous.map { !BodyName.goesOn(after: $0.text, $0.range) } ?? true
                && BodyName.begins(line.text, at: line.range.lowerBound)
            if isNew || bodies.isEmpty {
                bodies.append([line.span])
            } else {
                bodies[bodies.count - 1].append(line.span)
            }
            previous = line
        }
        head.issuerLines = bodies.last ?? []
        head.superiorLines = bodies.count > 1 ? bodies[bodies.count - 2] : []
        head.issuer = head.issuerLines.first
        head.superior = head.superiorLines.first
        head.titleLines = titleLines.map(\.span)
        head.title = head.titleLines.first
        return head
    }

    /// Takes the next line; `false` when the head is over.
    mutating func take(_ line: HeadLine) -> Bool {
        if isTitled { return takeTitle(line) }
        if HeadingLabel(line.text, line.range) != nil || line.range.count > 250
            || line.text.end(of: .addressee, at: line.range.lowerBound) != nil
        {
            return false
        }
        peel(line)
        return !isOver
    }

    // MARK: Over the title

    private static let mottos: PatternSet = [
        "cộng hòa xã hội chủ nghĩa việt nam", "độc lập - tự do - hạnh phúc", "độc lập -tự do - hạnh phúc",
        "độc lập- tự do- hạnh phúc", "độc lập-tự do-hạnh phúc", "độc lập – tự do – hạnh phúc",
        "đảng cộng sản việt nam",
    ]

    /// Takes apart what stands side by side in one line.
    private mutating func peel(_ line: HeadLine) {
        guard !line.range.isEmpty else { return }
        let text = line.text
        if let motto = text.first(of: Self.mottos, in: line.range) {
            peel(line.part(line.range.lowerBound..<motto.range.lowerBound))
            peel(line.part(motto.range.upperBound..<line.range.upperBound))
            return
        }
        if let number = NumberLine(text, at: line.range.lowerBound, to: line.range.upperBound) {
            if found.numberLine == nil {
                found.numberLine = Span(line.passage, number.range)
                found.number = number.number
                found.symbol = number.symbol
            }
            peel(line.part(number.range.upperBound..<line.range.upperBound))
            return
        }
        if let date = DateLine(text, in: line.range) {
            peel(line.part(line.range.lowerBound..<date.range.lowerBound))
            if found.dateLine == nil {
                found.dateLine = Span(line.passage, date.range)
                (found.place, found.day, found.month, found.year) = (date.place, date.day, date.month, date.year)
            }
            return
        }
        let columns = text.columns(line.range)
        if columns.count > 1 {
            for column in columns { peel(line.part(column)) }
            return
        }
        takeOne(line)
    }

    /// Takes a line that holds one thing only: the paper's kind, the subject of a letter, or a body's name.
    private mutating func takeOne(_ line: HeadLine) {
        let text = line.text
        if let end = PaperKind.end(text, at: line.range.lowerBound, to: line.range.upperBound) {
            found.kind = Span(line.passage, line.range.lowerBound..<end)
            let rest = line.part(end..<line.range.upperBound)
            if !rest.range.isEmpty { titleLines.append(rest) }
            return
        }
        if text.end(of: "v/v", at: line.range.lowerBound) != nil
            || text.end(of: "về việc", at: line.range.lowerBound) != nil
        {
            if titleLines.isEmpty { titleLines.append(line) }
            return
        }
        if isName(line) {
            names.append(line)
        } else if line.range.count > 80 {
            isOver = true
        }
    }

    private static let stamps: PatternSet = [
        "mẫu", "phụ lục", "dự thảo", "hỏa tốc", "thượng khẩn", "khẩn", "mật", "tối mật", "biểu",
    ]

    /// Whether a line can name a body: in capitals, or beginning as such names do.
    private func isName(_ line: HeadLine) -> Bool {
        let text = line.text
        let start = line.range.lowerBound
        guard found.numberLine == nil || names.isEmpty, line.range.count <= 100,
            text.end(ofAny: Self.stamps, at: start) == nil
        else { return false }
        if text.isUpper(line.range) { return true }
        // `Trường Tiểu học Đăk Ruồng`, but not the first sentence of a text without a head.
        return BodyName.begins(text, at: start) && text.isUppercase(at: start) && line.range.count <= 60
            && text.bytes[line.range.upperBound - 1] != UInt8(ascii: ".")
            && text.bytes[line.range.upperBound - 1] != UInt8(ascii: ":")
    }

    // MARK: The title

    private static let starts: PatternSet = ["kính gửi", "căn cứ", "nơi nhận"]

    private mutating func takeTitle(_ line: HeadLine) -> Bool {
        let text = line.text
        guard line.range.count <= 250, HeadingLabel(text, line.range) == nil,
            text.end(ofAny: Self.starts, at: line.range.lowerBound) == nil
        else { return false }
        let last = text.bytes[line.range.upperBound - 1]
        let isSentence = last == UInt8(ascii: ".") || last == UInt8(ascii: ";") || last == UInt8(ascii: ":")
        if isSentence, !titleLines.isEmpty || line.range.count > 60 { return false }
        guard let previous = titleLines.last else {
            titleLines.append(line)
            return true
        }
        guard goesOn(previous, line) else { return false }
        titleLines.append(line)
        return true
    }

    private static let dangling: PatternSet = ["của", "và", "tại", "về", "cho", "năm", "đơn vị", "trên địa bàn", "các"]

    private func goesOn(_ previous: HeadLine, _ line: HeadLine) -> Bool {
        let text = line.text
        let start = line.range.lowerBound
        if text.isLetter(at: start), !text.isUppercase(at: start) { return true }
        if text.bytes[start] == UInt8(ascii: "(") || text.isUpper(line.range) && previous.text.isUpper(previous.range) {
            return true
        }
        if text.end(of: .year, at: start) != nil { return true }
        if BodyName.goesOn(after: previous.text, previous.range) { return true }
        guard let word = previous.text.words(in: previous.range).last else { return false }
        return Self.dangling.contains { previous.text.end(of: $0, at: word.lowerBound) == word.upperBound }
    }
}
