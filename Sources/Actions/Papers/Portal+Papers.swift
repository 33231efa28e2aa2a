import Criteria
import Documents
import Drafts
public import Registry
import Store

extension Portal {
    /// The papers of a dossier, round or territory that the visitor may see: whatever kind the drafts can write.
    ///
    /// - Throws: `Missing` for a place that is not there as for one that lies outside what the visitor may see.
    public func papers(at place: PaperPlace, for visitor: Visitor) async throws -> PaperShelf {
        try await withPapers { desk, _ in
            let source = try desk.reading.source(place, within: visitor.visibility)
            let lines = try Portal.lines(of: source, at: desk, for: visitor)
            if case .dossier = place, lines.isEmpty { throw Missing() }
            return PaperShelf(place: place, name: source.name, year: source.year, lines: lines)
        }
    }

    static func lines(
        of source: PaperSource, at desk: PaperDesk, for visitor: Visitor
    ) throws -> [PaperShelf.Line] {
        try PaperKind.allCases.filter { $0.scope == source.scope }.compactMap { kind in
            try line(kind, of: source, at: desk, for: visitor)
        }
    }

    private static func line(
        _ kind: PaperKind, of source: PaperSource, at desk: PaperDesk, for visitor: Visitor
    ) throws -> PaperShelf.Line? {
        guard mayRead(kind, of: source, visitor) else { return nil }
        let mayWrite = visitor.actor.writes(kind, of: source.unit, in: source.territory)
        do {
            let made = try desk.make(kind, of: source)
            let others = try desk.earlier(kind, of: source).filter { $0.value.id.text != made.stamp.code }
            return PaperShelf.Line(
                kind: kind, record: made.record?.value, isOutdated: others.contains { $0.value.state != .drafted },
                obstacle: nil, mayWrite: mayWrite)
        } catch let refusal as Refusal {
            // What is not written about such a thing at all is no paper of it.
            guard refusal.reason != .invalid else { return nil }
            return PaperShelf.Line(kind: kind, record: nil, isOutdated: false, obstacle: refusal, mayWrite: mayWrite)
        }
    }

    /// One paper, as it would be printed now.
    ///
    /// - Throws: `Missing` for what the visitor may not see, `Refusal` where it cannot be made yet.
    public func paper(_ kind: PaperKind, at place: PaperPlace, for visitor: Visitor) async throws -> PaperView {
        try await withPapers { desk, records in
            let source = try Portal.source(kind, at: place, desk, for: visitor)
            let made = try desk.make(kind, of: source)
            let now = PaperData(made.paper.fields)
            let others = try desk.earlier(kind, of: source).filter { $0.value.id.text != made.stamp.code }
            return PaperView(
                place: place, kind: kind, name: source.name, year: source.year, paper: made.paper, stamp: made.stamp,
                imprint: made.imprint, record: made.record?.value,
                earlier: try others.map { other in
                    let old = try records.bytes(of: other.value.digest).flatMap { PaperData($0) }
                    return PaperView.Earlier(
                        paper: other.value, differences: old?.differences(from: now) ?? [])
                },
                template: try desk.template(kind, of: source),
                mayWrite: visitor.actor.writes(kind, of: source.unit, in: source.territory),
                mayRegister: visitor.actor.registers(kind, of: source.unit, in: source.territory))
        }
    }

    /// The source of a paper that the visitor may see.
    static func source(
        _ kind: PaperKind, at place: PaperPlace, _ desk: PaperDesk, for visitor: Visitor
    ) throws -> PaperSource {
        guard kind.scope == place.scope else { throw Missing() }
        let source = try desk.reading.source(place, within: visitor.visibility)
        guard mayRead(kind, of: source, visitor) else { throw Missing() }
        return source
    }

    /// A unit's draft is the unit's alone; the office's papers are the office's, but for those that it sends to the unit
    /// once all is decided.
    private static func mayRead(_ kind: PaperKind, of source: PaperSource, _ visitor: Visitor) -> Bool {
        let isOffice = visitor.visibility.shows(territory: source.territory)
        guard case .dossier(let source, _) = source else { return isOffice }
        if isOffice, source.dossier.state != .draft { return true }
        guard source.dossier.isWritten(by: visitor.actor) else { return false }
        switch kind {
        case .certificate: return source.dossier.state == .published
        case .refusal: return source.dossier.state == .declined
        default: return kind.isOfUnit
        }
    }

    func withPapers<Result: Sendable>(
        copies: Int = 1,
        _ body: @Sendable @escaping (PaperDesk, any Records) throws -> Result
    ) async throws -> Result {
        let (law, map, today, site) = (law, try await map(), now.day, site)
        return try await store.read { records in
            try body(
                PaperDesk(
                    reading: PaperReading(records: records, law: law, map: map, today: today), site: site,
                    copies: copies), records)
        }
    }

    /// The same with what is kept of it, as one write.
    @discardableResult
    func changePapers<Result: Sendable>(
        _ act: String, copies: Int = 1, by visitor: Visitor,
        _ body: @Sendable @escaping (PaperDesk, any WritableRecords) throws -> Result
    ) async throws -> Result {
        let (law, map, today, site) = (law, try await map(), now.day, site)
        return try await store.write(Change(act, by: visitor.actor, at: now)) { records in
            try body(
                PaperDesk(
                    reading: PaperReading(records: records, law: law, map: map, today: today), site: site,
                    copies: copies), records)
        }
    }
}
