import Actions
import Checks
import Criteria
import Formats

/// What came of one file.
struct Outcome: Sendable {
    /// From 1, in the order of the files.
    var number = 1
    var path: String
    var result: Result<CheckDocument.Result, ReadError>
}

/// Sums over files. Their order does not matter.
struct Tally: Sendable, Equatable {
    var files = 0
    var unreadable = 0

    /// Copies with comments that were written, and those that could not be.
    var copies = 0
    var unwritten = 0
    var findings: [Severity: Int] = [:]

    /// Each file in a line, where the run keeps them.
    var digests: [Digest] = []

    /// The criteria sets that were used.
    var sets: Set<String> = []

    init() {}

    init(_ outcome: Outcome) {
        files = 1
        switch outcome.result {
        case .failure: unreadable = 1
        case .success(let result):
            for finding in result.findings { findings[finding.severity, default: 0] += 1 }
            if let set = result.set { sets.insert(set.id) }
        }
    }

    mutating func add(_ other: Tally) {
        files += other.files
        digests += other.digests
        unreadable += other.unreadable
        copies += other.copies
        unwritten += other.unwritten
        findings.merge(other.findings, uniquingKeysWith: +)
        sets.formUnion(other.sets)
    }

    func status(_ failOn: FailOn) -> ExitState {
        if unreadable > 0 || unwritten > 0 { return .failed }
        guard let limit = failOn.severity else { return .clean }
        return findings.contains { $0.key >= limit && $0.value > 0 } ? .found : .clean
    }
}
