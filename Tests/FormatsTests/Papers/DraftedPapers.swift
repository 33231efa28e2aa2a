import Criteria
import Documents
import Drafts
import Registry
import TestKit
import Testing

/// Every paper that is drafted from the rounds of the tests, under a name of its own, with its stamp.
enum DraftedPapers {
    struct Drafted: CustomTestStringConvertible {
        var name: String
        var document: Document
        var testDescription: String { name }
    }

    static let all: [Drafted] = {
        let draft = Draft(law: ShippedLaw.law)
        var papers: [Drafted] = []
        func add(_ name: String, _ paper: Paper?) {
            guard let paper else { return }
            var stamp = LayoutSample.stamp
            stamp.kind = paper.kind.rawValue
            papers.append(Drafted(name: name, document: paper.stamped(stamp).document))
        }
        for round in FullRound.all {
            for kind in PaperKind.allCases {
                let name = "\(round.set.id)-\(kind.rawValue)"
                add(name, try? draft.paper(kind, of: round))
                for (index, source) in round.dossiers.enumerated() {
                    add("\(name)-\(index + 1)", try? draft.paper(kind, of: source))
                }
            }
        }
        for kind in PaperKind.allCases { add(kind.rawValue, try? draft.paper(kind, of: FullRound.rollUp)) }
        return papers
    }()

    /// One of each kind, of each set of criteria.
    static let representative = all.filter { !$0.name.hasSuffix("-2") && !$0.name.hasSuffix("-3") }
}
