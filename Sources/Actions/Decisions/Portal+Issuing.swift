public import Criteria
public import Registry
import Store

extension Portal {
    /// Ban hành: issues a draft, freezes its content and its printed page, and gives every unit on the list its
    /// recognition: one write.
    ///
    /// - Parameters:
    ///   - version: the version of the draft that was looked at.
    ///   - date: the day that the decision bears.
    ///   - print: makes the page that is kept with the content.
    /// - Throws: `Refusal` when the registry refuses it, the number is taken, or the law data now come to another result
    ///   than the council did.
    @discardableResult
    public func issue(
        _ id: ID<Decision>, number: String, symbol: String, date: Day, signer: Decision.Signer, basedOn version: Int,
        by visitor: Visitor, print: @Sendable @escaping (FrozenDecision) -> [UInt8]
    ) async throws -> Decision {
        let law = law
        let moment = now
        let map = try await map()
        let random = surroundings.random
        return try await store.write(Change("decision.issue", by: visitor.actor, at: moment)) { records in
            let (stored, round) = try Portal.decisionInSight(id, within: visitor.visibility, in: records)
            guard stored.version == version else {
                throw StoreFailure.stale(kind: .decision, id: id.text, based: version, current: stored.version)
            }
            guard let set = law.set(round.setID) else { throw Missing() }
            let authority = set.procedure.authorities(for: "decide", on: date).first
            let issue = Decision.Issue(
                number: number, symbol: symbol, date: date, signer: signer,
                authority: authority?.body.vi ?? round.decidingBody,
                isAuthorityVerified: authority?.isVerified ?? false)
            try Portal.demandFree(issue, in: round, records)
            var decision = stored.value
            let views = try decision.entries.map {
                try Portal.view($0.dossier, within: visitor.visibility, in: records, law: law)
            }
            var recognitions: [Recognition] = []
            var entries: [FrozenDecision.Entry] = []
            for (entry, view) in zip(decision.entries, views) {
                let verdict = try view.verdict(that: entry)
                let recognition = Recognition(
                    id: try Portal.newCode(random, besides: recognitions, in: records), of: entry,
                    kind: view.dossier.unitKind, decision: id, issue: issue, in: round, by: set)
                recognitions.append(recognition)
                entries.append(
                    FrozenDecision.Entry(
                        recognition,
                        kindName: view.kind?.name ?? Bilingual(vi: view.dossier.unitKind, en: view.dossier.unitKind),
                        verdict: verdict, set: set, dossier: view.dossier))
            }
            var frozen = FrozenDecision(
                decision: id, round: round,
                territoryNames: map.path(to: round.territory, on: round.mapDay).map { $0.fullName(on: round.mapDay) },
                set: set, issue: issue, entries: entries, frozenAt: moment)
            frozen.page = try records.keep(print(frozen), name: "\(id.text).html")
            let content = try records.keep(try frozen.canonicalJSON(), name: "\(id.text).json")
            var dossiers = views.map(\.dossier)
            try decision.issue(issue, &dossiers, frozen: content, by: visitor.actor, in: round, at: moment)
            try records.save(decision, basedOn: version)
            for (dossier, view) in zip(dossiers, views) { try records.save(dossier, basedOn: view.version) }
            for recognition in recognitions { try records.save(recognition, basedOn: 0) }
            return decision
        }
    }

    /// Numbers run from 1 January to 31 December (Điều 15 Nghị định 30/2020/NĐ-CP); with its symbol each is there once.
    private static func demandFree(_ issue: Decision.Issue, in round: Round, _ records: any Records) throws {
        for other in try records.rounds(Visibility(territories: [round.territory])) {
            for taken in try records.decisions(of: other.value.id).compactMap(\.value.issue)
            where taken.date.year == issue.date.year && taken.register == issue.register {
                throw Refusal(
                    .invalid,
                    Bilingual(
                        vi: "Số \(taken.code) năm \(taken.date.year) đã dùng cho quyết định ngày "
                            + taken.date.vietnamese,
                        en: "Number \(taken.code) of \(taken.date.year) is taken by the decision of \(taken.date)"),
                    remedy: Bilingual(
                        vi: "Lấy số khác trong sổ đăng ký văn bản đi",
                        en: "Take another number from the register of outgoing papers"))
            }
        }
    }

    private static func newCode(
        _ random: (Int) -> [UInt8], besides others: [Recognition], in records: any Records
    ) throws -> ID<Recognition> {
        while true {
            let code = RecognitionCode.make(random: random(RecognitionCode.length - 1))
            if !others.contains(where: { $0.id == code }), try records.find(code) == nil { return code }
        }
    }
}

extension DossierView {
    /// The verdict by the law data of now, which must come to what the council concluded.
    fileprivate func verdict(that entry: Decision.Entry) throws(Refusal) -> Verdict {
        let verdict = decidingVerdict
        guard verdict.outcome == entry.outcome else {
            throw Refusal(
                .invalid,
                Bilingual(
                    vi: "\(entry.name): tính lại theo dữ liệu luật hiện nay không ra “\(entry.outcome.name.vi)” "
                        + "như Hội đồng đã kết luận",
                    en: "\(entry.name): by the law data of today the result is not “\(entry.outcome.name.en)”, as the "
                        + "council concluded"),
                remedy: Bilingual(
                    vi: "Rút hồ sơ khỏi dự thảo và đề nghị Hội đồng mở lại thẩm định",
                    en: "Take the dossier off the draft and ask the council to reopen the appraisal"))
        }
        return verdict
    }
}

extension Decision.Issue {
    /// Number and symbol as the register has them: `05/QĐ-UBND` and `5/qđ-ubnd` are one.
    fileprivate var register: String {
        let digits = number.drop { $0 == "0" }
        return "\(digits)/\(symbol)".lowercased()
    }
}
