public import Criteria

extension SelfAssessment {
    /// What somebody typed for one item, and the version of the entry that they saw when they began.
    public struct Edit: Sendable, Equatable {
        public var item: String
        public var answer: Answer?
        public var note: String
        public var evidence: [ID<Evidence>]

        /// Whether a value that was read is said to be right.
        public var isConfirmed: Bool
        public var version: Int

        public init(
            item: String, answer: Answer?, note: String = "", evidence: [ID<Evidence>] = [],
            isConfirmed: Bool = false, version: Int
        ) {
            self.item = item
            self.answer = answer
            self.note = note
            self.evidence = evidence
            self.isConfirmed = isConfirmed
            self.version = version
        }
    }

    /// Takes over what was typed, unless the entry was changed meanwhile to something else.
    ///
    /// - Returns: whether it was taken. What equals the entry as it stands is taken whatever its version.
    public mutating func take(_ edit: Edit) -> Bool {
        let current = entries[edit.item] ?? Entry()
        let known = Set(evidence.map(\.id))
        var entry = current
        entry.answer = edit.answer
        entry.note = edit.note
        entry.evidence = edit.evidence.filter(known.contains)
        if var reading = current.reading {
            // A value that was typed over is the clerk's own, no longer the report's.
            reading.isConfirmed = reading.isConfirmed || edit.isConfirmed
            entry.reading = edit.answer == current.answer ? reading : nil
        }
        guard entry != current else { return true }
        guard edit.version == current.version else { return false }
        entry.version += 1
        entries[edit.item] = entry
        return true
    }

    /// Says that values that were read are right.
    ///
    /// - Parameter versions: of the entries, as they were seen.
    /// - Returns: the items that were changed meanwhile; these are left as they are.
    public mutating func confirm(_ versions: [String: Int]) -> [String] {
        var stale: [String] = []
        for (item, version) in versions {
            guard var entry = entries[item], var reading = entry.reading, !reading.isConfirmed else { continue }
            guard entry.version == version else {
                stale.append(item)
                continue
            }
            reading.isConfirmed = true
            entry.reading = reading
            entry.version += 1
            entries[item] = entry
        }
        return stale.sorted()
    }

    /// Fills what is still unanswered with what another reading of the same set found, and adds its evidence.
    ///
    /// - Returns: how many items were filled.
    public mutating func fill(from other: SelfAssessment) -> Int {
        var filled = 0
        for (item, found) in other.entries where entries[item]?.answer == nil {
            var entry = entries[item] ?? Entry()
            entry.answer = found.answer
            entry.reading = found.reading
            entry.evidence += found.evidence.filter { !entry.evidence.contains($0) }
            entry.version += 1
            entries[item] = entry
            filled += 1
        }
        let used = Set(entries.values.flatMap(\.evidence))
        evidence += other.evidence.filter { used.contains($0.id) }
        headcounts.merge(other.headcounts) { own, _ in own }
        return filled
    }

    /// The assessment of an earlier year as the beginning of a new one: head counts and evidence go along for review;
    /// answers only where the same set asks the same, unconfirmed.
    public static func following(_ dossier: Dossier, of round: Round, set: CriteriaSet) -> SelfAssessment {
        var next = SelfAssessment(
            headcounts: dossier.assessment.headcounts, evidence: dossier.assessment.evidence,
            origin: .lastYear(dossier.id))
        guard round.setID == set.id else { return next }
        let place = Bilingual(vi: "hồ sơ năm \(round.year)", en: "the dossier of \(round.year)")
        for (item, entry) in dossier.assessment.entries where set.asks(item) {
            next.entries[item] = Entry(
                answer: entry.answer, note: entry.note, evidence: entry.evidence,
                reading: entry.answer.map { Reading(place: place, words: $0.text.vi) }, version: 1)
        }
        return next
    }
}
