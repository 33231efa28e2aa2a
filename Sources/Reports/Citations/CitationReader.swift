import Criteria
import Documents

/// Finds the instruments and documents that running text cites.
///
/// The text is walked once, from digit to digit; what is looked at around each number is bounded, so that reading is
/// linear in the text whatever the text is.
struct CitationReader: Sendable {
    private let kinds: KindWords

    init(law: Law) {
        kinds = KindWords(law: law)
    }

    /// Every citation of the passages, in reading order.
    func read(_ passages: [Passage]) -> [CitationMention] {
        var work = 0
        return read(passages, work: &work)
    }

    /// The same, adding to `work` the number of scalars that were looked at besides the one walk.
    func read(_ passages: [Passage], work: inout Int) -> [CitationMention] {
        var found: [CitationMention] = []
        for (index, passage) in passages.enumerated() {
            read(passage, index: index, into: &found, work: &work)
        }
        return found
    }

    private func read(_ passage: Passage, index: Int, into found: inout [CitationMention], work: inout Int) {
        let text = passage.text
        var floor = 0
        var at = 0
        while at < text.count {
            guard text.isDigit(at: at) || text.bytes[at] == UInt8(ascii: "/") else {
                at += 1
                continue
            }
            let mention = mention(in: passage, index: index, at: at, floor: floor, work: &work)
            if let mention {
                found.append(mention)
                floor = mention.span.range.upperBound
                at = max(floor, at + 1)
            } else {
                // Past the number and the slash after it, which else would be asked for a number left blank.
                while text.isDigit(at: at) { at += 1 }
                if at < text.count, text.bytes[at] == UInt8(ascii: "/") { at += 1 }
            }
        }
    }

    /// The citation whose code begins at an index; nothing before `floor` belongs to it.
    private func mention(
        in passage: Passage, index: Int, at: Int, floor: Int, work: inout Int
    ) -> CitationMention? {
        let text = passage.text
        let lead = CitationLead(text, before: at, floor: floor, kinds: kinds)
        work += lead.looked
        guard !lead.isGlued, let code = CitationCode(text, at: at, isTrusted: lead.isTrusted) else {
            work += CitationCode.longest
            return nil
        }
        work += CitationCode.longest
        let tail = CitationTail(text, from: code.span.upperBound, kinds: kinds)
        work += tail.looked
        guard isBelievable(code, lead: lead, tail: tail, kind: passage.kind, in: text) else { return nil }

        let (kind, start) = lead.kind(fitting: code, kinds: kinds)
        let range = min(start ?? lead.start, code.span.lowerBound)..<max(tail.end, code.span.upperBound)
        // A number carries its year only where the kind's numbers do.
        let year = kinds.carriesYear(kind) ? code.strayYear : nil
        return CitationMention(
            span: Span(index, range), kind: kind, number: code.number + (year.map { "/" + $0 } ?? ""),
            symbol: code.symbol, codeSpan: Span(index, code.span), isPartyStyle: code.isPartyStyle,
            isMisordered: code.strayYear != nil, dateSpan: (tail.date?.span).map { Span(index, $0) },
            day: tail.date?.day, month: tail.date?.month,
            year: tail.date?.year,
            issuer: tail.issuer.map { Stated(text.string($0), Span(index, $0)) },
            isWording: passage.isWording(range))
    }

    /// Whether what looks like a code is one: a word of its kind or "số" says so, or its own form does.
    private func isBelievable(
        _ code: CitationCode, lead: CitationLead, tail: CitationTail, kind: Passage.Kind, in text: FoldedText
    ) -> Bool {
        let hasKind = lead.kind != nil
        // The number of the report itself, in its head.
        if kind == .paragraph, !hasKind, lead.hasNumberWord, lead.hasColon || lead.opensPassage { return false }
        if code.number.isEmpty { return hasKind && lead.hasNumberWord && !lead.hasColon }
        if code.symbol.isEmpty {
            guard hasKind else { return false }
            if code.hasYear { return lead.hasNumberWord || kinds.carriesYear(lead.kind?.name) }
            return lead.hasNumberWord && (tail.date != nil || tail.issuer != nil)
        }
        let isKnown = kinds.isAbbreviation(code.groups[0])
        if code.isPartyStyle { return isKnown || hasKind || lead.hasNumberWord }
        if hasKind { return true }
        if code.hasYear || (code.groups.count > 1 && isKnown) { return true }
        return (lead.hasNumberWord || (code.groups.count > 1 && tail.date != nil)) && code.looksLikeBody
    }
}
