import Criteria
import TestKit
import Testing

/// Numbers that look random and are the same in every run.
struct SteadyNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

@Suite struct PropertyTests {
    @Test("a share reaches a percentage exactly when whole numbers say so, however large", arguments: 0..<20)
    func shares(_ seed: UInt64) {
        var numbers = SteadyNumbers(state: seed)
        for _ in 0..<500 {
            let top = Int.max >> Int.random(in: 0...62, using: &numbers)
            let denominator = Int.random(in: 1...max(1, top), using: &numbers)
            let numerator = Int.random(in: 0...denominator, using: &numbers)
            let percent = Int.random(in: 1...100, using: &numbers)
            let share = Share(numerator, of: denominator)
            #expect(
                share.reaches(percent) == (Int128(100) * Int128(numerator) >= Int128(percent) * Int128(denominator)))
            let needed = share.needed(for: percent)
            #expect(Share(needed, of: denominator).reaches(percent))
            #expect(!Share(needed - 1, of: denominator).reaches(percent))
        }
        #expect(!Share(0, of: 0).reaches(1) && !Share(5, of: 0).reaches(1) && !Share(1, of: -1).reaches(1))
        #expect(Share(Int.max, of: Int.max).reaches(100) && !Share(Int.max - 1, of: Int.max).reaches(100))
    }

    @Test("every way of stating a share of up to 200 agrees with the fraction")
    func smallShares() {
        for denominator in 1...200 {
            for numerator in 0...denominator {
                for percent in [50, 70, 90, 95, 97, 100] {
                    let exact = numerator * 100 >= percent * denominator
                    #expect(Share(numerator, of: denominator).reaches(percent) == exact)
                }
            }
        }
    }

    private static func answers(_ set: CriteriaSet, _ numbers: inout SteadyNumbers) -> [String: Points] {
        Dictionary(
            uniqueKeysWithValues: set.leaves.map { leaf in
                let most = leaf.maximum?.hundredths ?? 700
                return (leaf.id, Points(hundredths: Int.random(in: 0...most, using: &numbers)))
            })
    }

    private static func verdict(_ set: CriteriaSet, _ points: [String: Points]) -> Verdict {
        set.assess(Answers(kind: nil, items: points.mapValues { Answered(.points($0), hasEvidence: true) }))
    }

    private static let pointSets = ["tt22-2020", "tt22-2020+kon-ray-2022", "tt44-2014"]

    @Test("the total is the sum of the leaves, and more points never lower it or the rating", arguments: pointSets)
    func monotone(_ id: String) throws {
        let set = ShippedLaw.set(id)
        let ranks: [Rating] = [.failed, .average, .fair, .good]
        var numbers = SteadyNumbers(state: 22)
        for _ in 0..<200 {
            var points = Self.answers(set, &numbers)
            let before = Self.verdict(set, points)
            #expect(before.total == points.values.reduce(.zero, +))
            let raised = set.leaves.randomElement(using: &numbers)!
            let most = raised.maximum?.hundredths ?? 700
            points[raised.id]!.hundredths += Int.random(in: 0...(most - points[raised.id]!.hundredths), using: &numbers)
            let after = Self.verdict(set, points)
            #expect(try #require(after.total) >= before.total!)
            let rank = try #require(before.rating.flatMap(ranks.firstIndex))
            #expect(try #require(after.rating.flatMap(ranks.firstIndex)) >= rank)
        }
    }

    @Test("a rating given while points are missing stands whatever the missing points turn out to be")
    func safeRating() {
        let set = ShippedLaw.set("tt22-2020")
        var numbers = SteadyNumbers(state: 24)
        for _ in 0..<200 {
            let full = Self.answers(set, &numbers)
            var part = full
            for leaf in set.leaves where Bool.random(using: &numbers) { part[leaf.id] = nil }
            if let rating = Self.verdict(set, part).rating { #expect(Self.verdict(set, full).rating == rating) }
        }
    }

    @Test("one more member who fulfils an indicator never costs a level")
    func levels() {
        let set = ShippedLaw.set("tt24-2023-huyen")
        let kind = ShippedLaw.kind("commune-committee")
        var numbers = SteadyNumbers(state: 25)
        for _ in 0..<200 {
            let members = Int.random(in: 1...60, using: &numbers)
            var items: [String: Answered] = [:]
            for leaf in set.leaves {
                switch set.requirement(of: leaf.id, at: 1)?.demand {
                case .share:
                    let least = members * 4 / 5
                    items[leaf.id] = Answered(
                        .share(Share(Int.random(in: least...members, using: &numbers), of: members)))
                case .title: items[leaf.id] = Answered(.title("Tập thể lao động tiên tiến", granted: true))
                default: items[leaf.id] = Answered(.done(true))
                }
            }
            let before = set.assess(Answers(kind: kind, items: items))
            for id in items.keys.sorted() {
                guard case .share(let share)? = items[id]?.answer, share.numerator < members else { continue }
                items[id] = Answered(.share(Share(share.numerator + 1, of: members)))
                break
            }
            let after = set.assess(Answers(kind: kind, items: items))
            #expect(after.level! >= before.level!)
            #expect(before.indicators.count == 30)
            #expect((before.level == 2) == before.missing.isEmpty)
        }
    }

    @Test("nothing answered is nothing known: no total, no rating, no level")
    func nothing() {
        for set in ShippedLaw.law.sets {
            let verdict = set.assess(Answers(kind: nil))
            #expect(verdict.total == nil && verdict.rating == nil && verdict.level == nil)
            #expect(verdict.indicators.allSatisfy { $0.state == .noData })
            #expect(!verdict.missing.isEmpty)
        }
    }
}
