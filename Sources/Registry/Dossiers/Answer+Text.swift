public import Criteria

extension Answer {
    /// The answer in a few words: `31/32 (96,88%)`, `9,5 điểm`.
    public var text: Bilingual {
        switch self {
        case .points(let points): Bilingual(vi: "\(points) điểm", en: "\(points.json) points")
        case .share(let share): Bilingual(vi: share.text(), en: share.text(mark: "."))
        case .claimedPercent(let hundredths):
            Bilingual(
                vi: "nêu \(Points(hundredths: hundredths))%, chưa có số lượng",
                en: "\(Points(hundredths: hundredths).json)% claimed, without counts")
        case .shares(let shares):
            Bilingual(
                vi: shares.map { $0.text() }.joined(separator: "; "),
                en: shares.map { $0.text(mark: ".") }.joined(separator: "; "))
        case .done(true): Bilingual(vi: "đã thực hiện", en: "done")
        case .done(false): Bilingual(vi: "chưa thực hiện", en: "not done")
        case .count(let count): Bilingual(vi: "\(count)", en: "\(count)")
        case .title("", _): Bilingual(vi: "không có danh hiệu", en: "no title")
        case .title(let name, granted: true): Bilingual(vi: "“\(name)”, đã công nhận", en: "“\(name)”, granted")
        case .title(let name, granted: false):
            Bilingual(vi: "“\(name)”, mới đề nghị", en: "“\(name)”, proposed only")
        case .grade(let name): Bilingual(vi: "“\(name)”", en: "“\(name)”")
        case .notApplicable(let reason):
            Bilingual(vi: "không áp dụng: \(reason)", en: "does not apply: \(reason)")
        }
    }
}
