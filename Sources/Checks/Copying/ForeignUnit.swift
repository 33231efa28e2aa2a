import Criteria
import Documents
import Reports

extension Check {
    static let foreignUnit = Check(
        name: "foreign-unit",
        title: Bilingual(vi: "Tên loại đơn vị khác", en: "Another unit's name"),
        severity: .warning,
        basis: "tên đơn vị báo cáo",
        why: Bilingual(
            vi: "báo cáo tự gọi mình bằng tên loại đơn vị khác là dấu hiệu chép từ báo cáo khác",
            en: "a report that calls itself by another kind of unit was probably copied"),
        remedy: Bilingual(
            vi: "sửa lại cho đúng tên đơn vị báo cáo, và xem cả đoạn có nói về đơn vị mình không",
            en: "write the reporting unit's own name, and see whether the whole passage is about it"),
        wrong: [
            Example(
                """
                Phòng Nội vụ huyện Kon Rẫy báo cáo tự đánh giá, xếp loại Đơn vị học tập năm 2023, cụ thể như sau:
                - ⟦Trung tâm⟧ đã triển khai và thực hiện đầy đủ các văn bản chỉ đạo của các cấp.
                """),
            Example(
                """
                Trường Tiểu học Hoa Sen báo cáo tự đánh giá Đơn vị học tập năm 2024, cụ thể như sau:
                Trên đây là báo cáo kết quả tự đánh giá Đơn vị học tập năm 2024 của ⟦Trường Tiểu học Lê Lợi⟧./.
                """),
        ],
        right: [
            Example(
                """
                Trung tâm Văn hóa huyện Kon Rẫy báo cáo tự đánh giá, xếp loại Đơn vị học tập năm 2023, cụ thể như sau:
                - Trung tâm đã triển khai và thực hiện đầy đủ các văn bản chỉ đạo của các cấp.
                """),
            Example(
                """
                UBND phường Phổ Ninh báo cáo tự đánh giá Đơn vị học tập năm 2024, cụ thể như sau:
                Phòng Giáo dục và Đào tạo đã tổ chức tập huấn. Trung tâm học tập cộng đồng đã mở 07 lớp.
                """),
        ],
        find: { selfNames($0) + closingNames($0) })
}

/// The bare words by which a unit calls itself, and the beginnings of names they stand for.
private let selfWords: [(word: Pattern, beginnings: PatternSet)] = [
    ("trung tâm", ["trung tâm"]),
    ("nhà trường", ["trường", "nhà trẻ", "trung tâm giáo dục", "trung tâm GDNN", "trung tâm GDTX", "học viện"]),
    ("phòng", ["phòng"]),
    ("sở", ["sở"]),
    ("công ty", ["công ty"]),
    ("hợp tác xã", ["hợp tác xã", "HTX"]),
    ("bệnh viện", ["bệnh viện"]),
    ("chi cục", ["chi cục"]),
]

/// What a unit says it does, right after its name.
private let verbs: PatternSet = [
    "đã", "luôn", "thường xuyên", "tiếp tục", "triển khai", "xây dựng", "thực hiện", "ban hành", "tạo điều kiện",
    "chú trọng", "quan tâm", "tự đánh giá",
    "tổ chức", "có kế hoạch", "phấn đấu", "cam kết",
]

private func selfNames(_ subject: Subject) -> [Finding] {
    guard let unit = subject.report.unit else { return [] }
    let name = FoldedText(unit.name)
    var findings: [Finding] = []
    for (index, passage) in subject.report.passages.enumerated() where passage.kind == .paragraph {
        for sentence in Sentences.of(passage.text) {
            let start = LineStart.skippingLabel(passage.text, from: sentence.lowerBound)
            guard passage.text.isUppercase(at: start) else { continue }
            for (word, beginnings) in selfWords {
                guard let end = passage.text.end(of: word, at: start), passage.text.means(start..<end, word),
                    name.end(ofAny: beginnings, at: 0) == nil,
                    verbs.contains(where: {
                        passage.text.end(of: $0, at: passage.text.skippingSpaces(from: end)) != nil
                    })
                else { continue }
                findings.append(
                    Check.foreignUnit.finding(
                        subject, at: Span(index, start..<end),
                        vi: "báo cáo của \(unit.name) lại tự gọi là “\(passage.text.string(start..<end))”",
                        en: "the report of \(unit.name) calls itself “\(passage.text.string(start..<end))”", basis: ""))
            }
        }
    }
    return findings
}

/// "Trên đây là báo cáo … của <another unit>".
private func closingNames(_ subject: Subject) -> [Finding] {
    guard let unit = subject.report.unit else { return [] }
    let own = BodyName(unit.name)
    for (index, passage) in subject.report.passages.enumerated().reversed() where passage.kind == .paragraph {
        guard passage.text.contains(.closing) else { continue }
        for of in passage.text.all(.of).reversed() {
            let start = passage.text.skippingSpaces(from: of.upperBound)
            guard let mention = subject.names.mention(at: start, in: passage.text) else { continue }
            let other = BodyName(passage.text.string(mention.range))
            guard !own.isSame(as: other), !own.begins(other), !other.begins(own) else { return [] }
            return [
                Check.foreignUnit.finding(
                    subject, at: Span(index, mention.range),
                    vi: "câu kết nói báo cáo của “\(passage.text.string(mention.range))”, phần đầu là \(unit.name)",
                    en: "the closing names “\(passage.text.string(mention.range))”, the head names \(unit.name)",
                    basis: "")
            ]
        }
    }
    return []
}

extension BodyName {
    /// Whether the other name goes on where this one ends.
    fileprivate func begins(_ other: BodyName) -> Bool {
        words.count < other.words.count && other.words.starts(with: words)
    }
}
