import Criteria
import Documents
import Drafts
import Registry
import Store

/// Puts papers together from what is kept, in one read or write.
struct PaperDesk {
    let reading: PaperReading
    let site: String?
    var copies = 1

    private var records: any Records { reading.records }

    /// A paper from its source, with its mark and what is kept of it.
    struct Made {
        var paper: Paper
        var stamp: Stamp
        var imprint: Imprint
        var record: Stored<IssuedPaper>?
    }

    /// - Parameter imprint: in place of the one that is remembered.
    /// - Throws: `Refusal` where it cannot be made yet.
    func make(_ kind: PaperKind, of source: PaperSource, imprint given: Imprint? = nil) throws -> Made {
        let draft = Draft(law: reading.law, copies: copies)
        var imprint = try given ?? remembered(kind, of: source)
        let found = Stamp(of: try source.paper(kind, by: draft, imprint), site: site)
        let record = try records.find(ID<IssuedPaper>(found.code))
        // What is registered bears its number from then on.
        if let record, given == nil { imprint = kept(record.value, source) }
        let paper = try source.paper(kind, by: draft, imprint)
        return Made(paper: paper.stamped(found), stamp: found, imprint: imprint, record: record)
    }

    private func kept(_ record: IssuedPaper, _ source: PaperSource) -> Imprint {
        guard record.paperKind == .decision, record.state == .drafted, let issue = source.issue else {
            return record.imprint
        }
        var imprint = record.imprint
        imprint.number = issue.number
        imprint.date = issue.date
        imprint.signer = issue.signer
        return imprint
    }

    /// How the last paper of this kind was set here, else what the issuer's last paper was like, else what the data
    /// suggest. A number is never taken over.
    private func remembered(_ kind: PaperKind, of source: PaperSource) throws -> Imprint {
        let suggested = source.suggestedImprint(for: kind)
        if let last = try earlier(kind, of: source).first?.value.imprint, last.issuer == suggested.issuer {
            var imprint = last
            imprint.number = suggested.number
            imprint.date = suggested.date
            return imprint
        }
        guard let last = try records.latestPaper(of: suggested.issuer)?.value.imprint else { return suggested }
        var imprint = suggested
        imprint.parentBody = last.parentBody
        imprint.symbol = last.symbol
        imprint.place = last.place
        // A position without a name is only guessed from what kind of office it is.
        if suggested.signer?.name.isEmpty ?? true { imprint.signer = last.signer ?? suggested.signer }
        imprint.recipients = last.recipients
        imprint.bases = last.bases
        return imprint
    }

    /// The papers of a kind that were made of a source, whatever its data were, last changed first.
    func earlier(_ kind: PaperKind, of source: PaperSource) throws -> [Stored<IssuedPaper>] {
        var query = PaperQuery(.everything, kind: kind)
        switch source {
        case .dossier(let source, _): query.dossier = source.dossier.id
        case .round(let source): query.round = source.round.id
        case .rollUp(let source): query.territory = ID(source.territory)
        }
        return try records.papers(query).filter {
            $0.value.subject == source.subject && $0.value.year == source.year
        }
    }

    /// The office's own Word file for a kind: the unit's before its territory's.
    func template(_ kind: PaperKind, of source: PaperSource) throws -> OfficeTemplate? {
        let owners = [source.unit.map { OfficeTemplate.Owner.unit($0) }, .territory(source.territory)]
        for owner in owners.compactMap({ $0 }) {
            if let found = try records.find(OfficeTemplate.id(owner, kind))?.value, found.file != nil { return found }
        }
        return nil
    }

    /// Keeps a paper that leaves the program; one that is kept already stays as it is, but for its imprint while it is a
    /// draft.
    @discardableResult
    func keep(
        _ made: Made, of source: PaperSource, by actor: Actor, at moment: Moment, in records: any WritableRecords
    ) throws -> Stored<IssuedPaper> {
        let id = ID<IssuedPaper>(made.stamp.code)
        let data = try records.keep(made.paper.stampedData, name: "\(made.stamp.code).txt")
        var kept: Stored<IssuedPaper>
        if let record = made.record {
            guard record.value.digest == data.digest else { throw StoreFailure.taken(kind: .paper, id: id.text) }
            kept = record
            if kept.value.state == .drafted, kept.value.imprint != made.imprint.unnumbered,
                actor.writes(made.paper.kind, of: source.unit, in: source.territory)
            {
                try kept.value.set(made.imprint, by: actor)
            }
        } else {
            kept = Stored(
                IssuedPaper(
                    id: id, kind: made.paper.kind, subject: source.subject, territory: source.territory,
                    year: source.year, data: data, imprint: made.imprint.unnumbered,
                    made: IssuedPaper.Mark(by: actor, at: moment)), version: 0)
        }
        if let issue = source.issue { kept.value.take(issue, by: actor, at: moment) }
        return try records.save(kept.value, basedOn: kept.version)
    }
}

extension Imprint {
    /// The same before it is registered.
    fileprivate var unnumbered: Imprint {
        var imprint = self
        imprint.number = nil
        imprint.date = nil
        return imprint
    }
}
