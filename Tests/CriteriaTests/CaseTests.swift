import Criteria
import TestKit
import Testing

/// One case with its set, named so that a failure says which.
struct NamedCase: CustomTestStringConvertible, Sendable {
    var set: String
    var name: String
    var answers: [String: String]
    var kind: String?
    var expect: CaseFile.Expectation

    var testDescription: String { "\(set): \(name)" }

    static let all: [NamedCase] = CaseFile.all.flatMap { file in
        file.cases.map { single in
            NamedCase(
                set: file.set, name: single.name,
                answers: (file.usual ?? [:]).merging(single.answers ?? [:]) { _, own in own }, kind: single.kind,
                expect: single.expect)
        }
    }
}

@Suite struct CaseTests {
    @Test("every case comes out as its file says", arguments: NamedCase.all)
    func comesOut(_ single: NamedCase) throws {
        let set = ShippedLaw.set(single.set)
        for item in single.answers.keys { #expect(set.answerable.contains(item), "no item \(item)") }
        let verdict = set.assess(
            Answers(
                kind: single.kind.map(ShippedLaw.kind),
                items: single.answers.compactMapValues { AnswerText.read($0) }))
        let expect = single.expect

        #expect(verdict.setID == single.set)
        if let total = expect.total { #expect(verdict.total?.description == total) }
        if let rating = expect.rating { #expect((verdict.rating?.rawValue ?? "chưa rõ") == rating) }
        if let level = expect.level { #expect((verdict.level.map(String.init) ?? "chưa rõ") == level) }
        check(verdict, level: 0, expect.states)
        check(verdict, level: 1, expect.level1)
        check(verdict, level: 2, expect.level2)
        for (item, phrase) in expect.reasons ?? [:] {
            let reasons = verdict.indicators.filter { $0.item == item }.map(\.reason.vi)
            #expect(reasons.contains { $0.contains(phrase) }, "\(item): \(reasons)")
        }
        let missing = verdict.missing.map(\.vi)
        #expect(missing.count == expect.missing.count, "\(missing)")
        for phrase in expect.missing { #expect(missing.contains { $0.contains(phrase) }, "\(phrase): \(missing)") }
        for line in verdict.missing { #expect(!line.en.isEmpty && !line.vi.hasSuffix(".")) }
    }

    private func check(_ verdict: Verdict, level: Int, _ states: [String: String]?) {
        for (item, state) in states ?? [:] {
            let found = verdict.indicators.first { $0.item == item && $0.level == level }
            #expect(found?.state.vietnamese == state, "\(item) at level \(level): \(found?.reason.vi ?? "-")")
        }
    }

    @Test("there are cases for every shipped national set")
    func complete() {
        let covered = Set(CaseFile.all.map(\.set))
        #expect(ShippedLaw.law.sets.map(\.id).filter { !covered.contains($0) } == [])
    }
}

extension IndicatorVerdict.State {
    var vietnamese: String {
        switch self {
        case .met: "đạt"
        case .notMet: "không đạt"
        case .notApplicable: "không áp dụng"
        case .noData: "chưa có dữ liệu"
        }
    }
}

extension CriteriaSet {
    /// Ids that an answer may have.
    var answerable: [String] { items.map(\.id) }
}
