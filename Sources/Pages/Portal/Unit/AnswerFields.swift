import Criteria
public import Registry

/// How an answer is written into fields, and read from them.
public enum AnswerFields {
    /// The names of the fields of a question.
    public static func names(_ question: Question) -> [String] {
        let item = question.item
        switch question.form {
        case .points: return ["diem-\(item)"]
        case .done: return ["lam-\(item)"]
        case .share: return ["n-\(item)", "tren-\(item)", "phan-tram-\(item)"]
        case .shares(let demands): return demands.indices.flatMap { ["n\($0)-\(item)", "tren\($0)-\(item)"] }
        case .count: return ["so-\(item)"]
        case .title: return ["ten-\(item)", "cong-nhan-\(item)"]
        case .grade: return ["muc-do-\(item)"]
        }
    }

    static func values(_ question: Question, _ answer: Answer?, headcounts: [String: Int]) -> [String: String] {
        let names = names(question)
        func all(_ denominator: String) -> String { headcounts[denominator].map(String.init) ?? "" }
        var values = Dictionary(names.map { ($0, "") }, uniquingKeysWith: { first, _ in first })
        func set(_ index: Int, _ text: String) { values[names[index]] = text }
        switch question.form {
        case .share(let denominator): set(1, all(denominator.id))
        case .shares(let demands):
            for (index, demand) in demands.enumerated() { set(2 * index + 1, all(demand.denominator)) }
        case .title: set(1, no)
        default: break
        }
        switch (question.form, answer) {
        case (.points, .points(let points)): set(0, points.description)
        case (.done, .done(let isDone)): set(0, isDone ? yes : no)
        case (.share, .share(let share)):
            set(0, String(share.numerator))
            set(1, String(share.denominator))
        case (.share, .claimedPercent(let hundredths)): set(2, Points(hundredths: hundredths).description)
        case (.shares, .shares(let shares)):
            for (index, share) in shares.enumerated() where 2 * index + 1 < names.count {
                set(2 * index, String(share.numerator))
                set(2 * index + 1, String(share.denominator))
            }
        case (.count, .count(let count)): set(0, String(count))
        case (.title, .title(let name, let granted)):
            // A title without a name is none.
            set(0, name.isEmpty ? no : name)
            set(1, granted ? yes : no)
        case (.grade(let known, _), .grade(let name)): set(0, Ladder(names: known, source: question.source).own(name))
        default: break
        }
        return values
    }

    static let yes = "co"
    static let no = "khong"
}

extension Ladder {
    /// A name as the ladder writes it; the name itself where the ladder does not know it.
    fileprivate func own(_ name: String) -> String { rung(of: name).map { names[$0] } ?? name }
}
