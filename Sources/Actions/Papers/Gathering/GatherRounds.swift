import Criteria
import Crypto
import Documents
import Drafts
public import Formats
import Registry

/// Puts what units say into rounds: those of one criteria set and year are one.
public struct GatherRounds: Sendable {
    private let sheet: RoundSheet

    /// - Parameter sheet: what the office says of its rounds.
    public init(_ sheet: RoundSheet = RoundSheet()) {
        self.sheet = sheet
    }

    public struct Result: Sendable {
        /// By year, then by the name of the set.
        public var rounds: [GatheredRound]

        /// Those that were left out because another file speaks of the same unit already: its file's name.
        public var doubled: [(filing: UnitFiling, by: String)]

        /// Whom the office says to have appraised though nothing was read of them, each with who may be meant.
        public var strangers: [Stranger] = []

        public struct Stranger: Sendable, Equatable {
            /// As the sheet names them: `phong-noi-vu`.
            public var unit: String
            public var nearest: String?
            public var set: String
            public var year: Int
        }
    }

    public func callAsFunction(_ filings: [UnitFiling]) -> Result {
        var result = Result(rounds: [], doubled: [])
        let groups = Dictionary(grouping: filings) { Key(year: $0.year, setID: $0.set.id) }
        for (_, group) in groups.sorted(by: { $0.key < $1.key }) {
            var once: [String: UnitFiling] = [:]
            for filing in group {
                let key = filing.key
                if let first = once[key] {
                    result.doubled.append((filing, first.file))
                } else {
                    once[key] = filing
                }
            }
            let order = once.map { (name: SortKey.of($0.value.unit), key: $0.key) }.sorted { $0 < $1 }
            let sorted = order.map { once[$0.key]! }
            if let first = sorted.first {
                result.rounds.append(round(of: sorted, first))
                result.strangers += strangers(in: sorted, first)
            }
        }
        return result
    }

    private func strangers(in filings: [UnitFiling], _ first: UnitFiling) -> [Result.Stranger] {
        let told = sheet.words(for: first.set, year: first.year).appraised.keys
        let known = filings.flatMap { [$0.key, FileName.whole($0.file)] }
        return Set(told).subtracting(known).sorted().map {
            Result.Stranger(
                unit: $0, nearest: EditDistance.nearest(to: $0, among: known), set: first.set.id, year: first.year)
        }
    }

    private struct Key: Hashable, Comparable {
        var year: Int
        var setID: String

        static func < (a: Key, b: Key) -> Bool { (a.year, a.setID) < (b.year, b.setID) }
    }

    private func round(of filings: [UnitFiling], _ first: UnitFiling) -> GatheredRound {
        let (set, year) = (first.set, first.year)
        let words = sheet.words(for: set, year: year)
        let territories = words.territories ?? filings.first { !$0.territories.isEmpty }?.territories ?? []
        let territory = FileName.of(territories.last ?? "địa bàn")
        let end = Day(year: year, month: 12, day: 31)!
        let round = Round(
            id: ID("\(territory)-\(year)-\(set.id)"), territory: ID(territory), year: year, setID: set.id,
            deadlines: Round.deadlines(of: set, year: year),
            receivingBody: words.receivingBody ?? Self.body("receive", set, of: territories.last, on: end),
            decidingBody: words.decidingBody ?? Self.body("decide", set, of: territories.last, on: end),
            council: words.council,
            openedOn: end)
        let decision = decision(of: words, in: round)
        var sources: [DossierSource] = []
        var entries: [Decision.Entry] = []
        var known: [ID<Dossier>: UnitFiling] = [:]
        for filing in filings {
            var source = self.source(of: filing, in: round, territories, words)
            if let issue = decision.issue, let entry = source.entry, entry.outcome.isRecognisable {
                entries.append(entry)
                source.recognise(entry, by: decision.id, issue)
            }
            known[source.dossier.id] = filing
            sources.append(source)
        }
        let listed = Decision(told: decision.id, round: round.id, entries: entries, issue: decision.issue)
        return GatheredRound(
            source: RoundSource(
                round: round, set: set, territories: territories, dossiers: sources,
                unitsWithout: words.unitsWithout ?? [], decision: decision.issue == nil ? nil : listed),
            words: words, filings: known)
    }

    private func source(
        of filing: UnitFiling, in round: Round, _ territories: [String], _ words: RoundSheet.Words
    ) -> DossierSource {
        let key = filing.key
        let era = Registry.Unit.Era(
            name: filing.unit, kind: filing.kind?.id ?? "", tier: filing.set.tiers.first ?? .district,
            territory: round.territory, parentBody: filing.parentBody)
        let found = words.appraised[key] ?? words.appraised[FileName.whole(filing.file)]
        var appraisal = found.map { Appraisal(entries: $0, minutes: words.minutes) }
        if appraisal == nil, words.minutes != nil || words.decision != nil {
            // An office that met or decided took the rest as the units answered it.
            appraisal = Appraisal(minutes: words.minutes)
        }
        var source = DossierSource(
            dossier: Dossier(
                told: ID("\(key)-\(round.year)-\(round.setID)"), round: round.id, unit: ID(key),
                kind: era.kind, assessment: filing.assessment, appraisal: appraisal, outcome: nil, decision: nil),
            unit: era, round: round, set: filing.set, kind: filing.kind,
            territories: filing.territories.isEmpty ? territories : filing.territories)
        source.unseenEvidence = filing.unseenEvidence
        source.dossier = Dossier(
            told: source.dossier.id, round: round.id, unit: source.dossier.unit, kind: era.kind,
            assessment: filing.assessment, appraisal: appraisal,
            outcome: appraisal == nil ? nil : source.appraisedVerdict?.outcome, decision: nil)
        return source
    }

    /// The decision that the sheet tells, without its list.
    private func decision(
        of words: RoundSheet.Words, in round: Round
    ) -> (id: ID<Decision>, issue: Decision.Issue?) {
        var issue = words.decision
        if issue?.authority.isEmpty == true { issue?.authority = round.decidingBody }
        return (ID("\(round.id.text)-quyet-dinh"), issue)
    }

    /// Who does a thing by the set's own data: of `Phòng … (đơn vị cấp huyện), sở … (đơn vị cấp tỉnh)` the one of the
    /// territory's tier.
    private static func body(_ act: String, _ set: CriteriaSet, of territory: String?, on day: Day) -> String {
        let words = set.procedure.authorities(for: act, on: day).first?.body.vi ?? ""
        let choices = words.split(separator: "), ").map { $0.split(separator: " (", maxSplits: 1) }
        guard choices.allSatisfy({ $0.count == 2 }) else { return words }
        let tier = territory?.hasPrefix("Tỉnh ") == true ? Tier.province : .district
        let choice = choices.first { $0[1].contains(tier.name.vi) } ?? choices.first
        return choice.map { $0[0].prefix(1).uppercased() + $0[0].dropFirst() } ?? words
    }
}

extension DossierSource {
    /// What the list of a decision says of it; `nil` while data are missing.
    fileprivate var entry: Decision.Entry? {
        (appraisedVerdict ?? ownVerdict).outcome.map {
            Decision.Entry(dossier: dossier.id, unit: dossier.unit, name: unit.name, outcome: $0)
        }
    }

    /// Takes over that it was recognised. Its code is made of what is recognised, the same each time.
    fileprivate mutating func recognise(_ entry: Decision.Entry, by decision: ID<Decision>, _ issue: Decision.Issue) {
        let digest = SHA256.hash(data: Array("\(dossier.id.text)\n\(issue.code)\n\(issue.date)\n".utf8))
        let code = RecognitionCode.make(random: Array(Array(digest).prefix(RecognitionCode.length - 1)))
        recognition = Recognition(
            id: code, of: entry, kind: unit.kind, decision: decision, issue: issue, in: round, by: self.set)
        self.decision = issue
        dossier = Dossier(
            told: dossier.id, round: round.id, unit: dossier.unit, kind: unit.kind, assessment: dossier.assessment,
            appraisal: dossier.appraisal, outcome: entry.outcome, decision: decision)
    }
}
