import Criteria

/// An answer in words.
struct AnswerWords {
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    func callAsFunction(_ answer: Answer?) -> String {
        switch answer {
        case nil: language("chưa trả lời", "not answered")
        case .points(let points): language("\(points) điểm", "\(points.json) points")
        case .share(let share): share.text(mark: language(",", "."))
        case .claimedPercent(let hundredths):
            language(
                "\(Points(hundredths: hundredths))% (không có số lượng)",
                "\(Points(hundredths: hundredths).json)% (without counts)")
        case .shares(let shares): shares.map { $0.text(mark: language(",", ".")) }.joined(separator: "; ")
        case .done(let isDone): isDone ? language("có thực hiện", "done") : language("không thực hiện", "not done")
        case .count(let count): String(count)
        case .title(let name, let isGranted):
            name.allSatisfy(\.isWhitespace)
                ? language("không có danh hiệu", "no title")
                : "\(name) (\(isGranted ? language("đã được công nhận", "granted") : language("mới đề nghị", "proposed")))"
        case .grade(let name): name
        case .notApplicable(let reason): language("không áp dụng: \(reason)", "does not apply: \(reason)")
        }
    }
}
