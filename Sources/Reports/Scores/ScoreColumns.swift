import Documents

/// Which column of a score table holds what, by its header.
struct ScoreColumns: Equatable {
    var code: Int?
    var label: Int?
    var maximum: Int?
    var selfScore: Int?
    var appraised: Int?
    var evidence: Int?

    /// The result column of a table of "đạt / không đạt".
    var result: Int?

    /// The columns of ticks, where "Đạt" and "Không đạt" have one each.
    var met: Int?
    var notMet: Int?

    private static let maximumWords: PatternSet = [
        "tối đa", "điểm chuẩn", "thang điểm", "điểm quy định", "điểm tiêu chí",
    ]
    private static let appraisedWords: PatternSet = [
        "thẩm định", "hội đồng", "phòng chấm", "cấp trên", "đoàn kiểm tra", "sở chấm", "kiểm tra chấm", "huyện chấm",
        "tỉnh chấm",
    ]
    private static let selfWords: PatternSet = [
        "tự chấm", "tự đánh giá", "điểm đạt", "đạt được", "đơn vị chấm", "điểm chấm", "tự cho điểm", "điểm tự",
        "điểm số", "số điểm",
        "điểm đơn vị", "chấm điểm", "thực hiện", "điểm",
    ]
    private static let evidenceWords: PatternSet = ["minh chứng", "căn cứ", "tài liệu", "hồ sơ chứng minh"]
    private static let notMetWords: PatternSet = ["không đạt", "chưa đạt"]
    private static let resultWord: Pattern = "kết quả"
    private static let pointWords: PatternSet = [.points]
    private static let codeWords: PatternSet = ["stt", "tt", "số tt", "mục", "số thứ tự", "ký hiệu"]
    private static let labelWords: PatternSet = ["nội dung", "tiêu chí", "chỉ tiêu", "tiêu chuẩn", "các tiêu chí"]

    /// Reads the header rows of a table; columns counted from 1.
    init(header: [DataTable.Row], passages: [Passage]) {
        let width = header.flatMap(\.cells).reduce(0) { max($0, $1.column + $1.span - 1) }
        guard width > 0 else { return }
        for column in Set(header.flatMap { $0.cells.map(\.column) }).sorted() {
            let texts = header.compactMap { $0.cell(at: column) }.map { passages[$0.passage].text }
                .filter { text in (0..<text.count).contains { text.isLetter(at: $0) } }
            guard let own = texts.last else { continue }
            func says(_ words: PatternSet) -> Bool { texts.contains { text in text.contains(any: words) } }
            func ownSays(_ words: PatternSet) -> Bool { own.contains(any: words) }
            if says(Self.evidenceWords), evidence == nil {
                evidence = column
            } else if ownSays(Self.notMetWords) {
                // "Đạt/Không đạt" asks for the verdict in words, "Không đạt" for a tick.
                if own.all(.met).count > 1 { result = column } else { notMet = column }
            } else if Self.isOnly(own, "đạt") {
                met = column
            } else if own.contains(Self.resultWord) && !says(Self.pointWords), result == nil {
                result = column
            } else if ownSays(Self.maximumWords), maximum == nil {
                maximum = column
            } else if says(Self.appraisedWords), appraised == nil {
                appraised = column
            } else if ownSays(Self.codeWords), code == nil, label == nil || own.count <= 8 {
                code = column
            } else if ownSays(Self.labelWords), !ownSays(Self.pointWords), label == nil {
                label = column
            } else if says(Self.selfWords), selfScore == nil {
                selfScore = column
            }
        }
        // "Tự đánh giá" over a table without points is its result.
        if maximum == nil, let column = selfScore, result == nil, met == nil {
            let text = header.compactMap { $0.cell(at: column) }.map { passages[$0.passage].text }
            if !text.contains(where: { $0.contains(.points) || $0.contains("chấm") }) { result = column }
        }
    }

    private static func isOnly(_ text: FoldedText, _ pattern: Pattern) -> Bool {
        guard let found = text.first(pattern) else { return false }
        return text.trimmed(0..<text.count) == found
    }
}
