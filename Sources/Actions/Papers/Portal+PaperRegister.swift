public import Criteria
import Documents
public import Formats
public import Registry
import Store

extension Portal {
    /// Keeps what stands around a paper's text; the issuer's next paper begins with it.
    public func set(
        _ imprint: Imprint, of kind: PaperKind, at place: PaperPlace, by visitor: Visitor
    ) async throws {
        let actor = visitor.actor
        let moment = now
        try await changePapers("paper.imprint", by: visitor) { desk, records in
            let source = try Portal.source(kind, at: place, desk, for: visitor)
            guard actor.writes(kind, of: source.unit, in: source.territory) else { throw Missing() }
            let made = try desk.make(kind, of: source, imprint: imprint)
            if let record = made.record, record.value.state != .drafted {
                throw Refusal.registeredAlready(record.value)
            }
            try desk.keep(made, of: source, by: actor, at: moment, in: records)
        }
    }

    /// Vào sổ: number and day, on the paper that was looked at.
    ///
    /// - Parameter code: of the paper on the page; data that changed meanwhile are not registered unseen.
    @discardableResult
    public func register(
        _ kind: PaperKind, at place: PaperPlace, code: String, number: String, date: Day, by visitor: Visitor
    ) async throws -> IssuedPaper {
        let actor = visitor.actor
        let moment = now
        return try await changePapers("paper.register", by: visitor) { desk, records in
            let source = try Portal.source(kind, at: place, desk, for: visitor)
            let made = try desk.make(kind, of: source)
            guard made.stamp.code == code else { throw Refusal.dataChanged }
            var kept = try desk.keep(made, of: source, by: actor, at: moment, in: records)
            let imprint = kept.value.imprint.numbered(number, on: date)
            let taken = try RegisterEntry(kind, imprint).flatMap { try records.paper($0)?.value }
            let numbered = try desk.make(kind, of: source, imprint: imprint)
            let word = try records.keep(
                try Portal.print(numbered, of: source, desk, records), name: "\(Portal.fileName(kind, of: source)).docx"
            )
            try kept.value.register(
                number: number, date: date, original: word, unlessTakenBy: taken, by: actor, at: moment)
            return try records.save(kept.value, basedOn: kept.version).value
        }
    }

    /// Takes the number off a paper again.
    @discardableResult
    public func releaseNumber(of id: ID<IssuedPaper>, by visitor: Visitor) async throws -> IssuedPaper {
        let actor = visitor.actor
        return try await changePapers("paper.release", by: visitor) { desk, records in
            var stored = try Portal.issued(id, desk, for: visitor)
            try stored.value.release(by: actor)
            return try records.save(stored.value, basedOn: stored.version).value
        }
    }

    /// The Word file as it was registered, in any format.
    public func registeredFile(
        of id: ID<IssuedPaper>, as format: PaperFormat, for visitor: Visitor
    ) async throws -> PaperFile {
        let (bytes, name, imprint) = try await withPapers { desk, records in
            let paper = try Portal.issued(id, desk, for: visitor).value
            guard let file = paper.original else { throw Missing() }
            guard let bytes = try records.bytes(of: file.digest) else { throw StoreFailure.damaged(file.name) }
            return (bytes, file.name, paper.imprint)
        }
        let stem = name.hasSuffix(".docx") ? String(name.dropLast(".docx".count)) : name
        return PaperFile(
            name: "\(stem).\(format.rawValue)", bytes: try await convert(bytes, to: format, field: imprint))
    }

    /// A paper that is kept, for who may see what it is about.
    ///
    /// - Throws: `Missing` for one that is not there as for one that lies outside.
    public func issuedPaper(_ id: ID<IssuedPaper>, for visitor: Visitor) async throws -> IssuedPaper {
        try await withPapers { desk, _ in try Portal.issued(id, desk, for: visitor).value }
    }

    /// The same, with its version.
    static func issued(
        _ id: ID<IssuedPaper>, _ desk: PaperDesk, for visitor: Visitor
    ) throws -> Stored<IssuedPaper> {
        guard let stored = try desk.reading.records.find(id) else { throw Missing() }
        _ = try source(stored.value.paperKind, at: stored.value.place, desk, for: visitor)
        return stored
    }
}

extension Refusal {
    static func registeredAlready(_ paper: IssuedPaper) -> Refusal {
        Refusal(
            .notNow,
            Bilingual(
                vi: "Giấy tờ này đã vào sổ số \(paper.imprint.number ?? ""), thể thức không đổi được nữa",
                en: "This paper is registered as number \(paper.imprint.number ?? "") and keeps its form"),
            remedy: Bilingual(vi: "Bỏ số nếu ghi nhầm rồi sửa", en: "Release the number first, if it is wrong"))
    }

    static let dataChanged = Refusal(
        .stale,
        Bilingual(
            vi: "Dữ liệu vừa thay đổi nên giấy tờ không còn như bạn đã xem",
            en: "The data changed meanwhile: the paper is not the one you looked at"),
        remedy: Bilingual(vi: "Xem lại bản mới rồi ghi số", en: "Look at the new one, then register it"))
}
