import Checks
import Criteria
import Documents
import Formats
import Foundation
import Reports
import TestKit

// Files of law and of answers: YAML that an office may write itself.
extension FuzzTarget {
    /// Files of law, and what is judged by them when they are without mistake.
    static let law = FuzzTarget(
        name: "law", longest: 1 << 16, mutation: .lines,
        seeds: {
            let folder = Fixtures.package.appending(path: "Tests/Fixtures/Law")
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            let files = try names.map { String(decoding: try Fixtures.bytes("Law/\($0)"), as: UTF8.self) }
            let shipped = ShippedLaw.files.map(\.bytes)
            return try files.map { Array($0.utf8) } + [Parts.join(files)] + shipped + Seeds.finds("law")
        },
        run: { bytes in
            let files = bytes.split(separator: Parts.separator, omittingEmptySubsequences: false).prefix(64)
            let (law, problems) = LawReader.read(
                files.enumerated().map { DataFile(path: "\($0).yaml", bytes: Array($1)) })
            for problem in problems {
                Promise.hold(!problem.message.vi.isEmpty && !problem.message.en.isEmpty, "a problem without words")
            }
            guard problems.isEmpty else { return }
            let reader = ReportReader(law: law)
            for set in law.sets {
                _ = set.assess(Answers(kind: nil, items: [:]))
                for item in set.items.prefix(64) {
                    for answer in anyAnswers {
                        _ = set.assess(Answers(kind: law.unitKinds.first, items: [item.id: Answered(answer)]))
                    }
                }
                let subject = Subject(page, reader: reader, hints: .init(setID: set.id, members: 30))
                for check in Check.all { _ = check.find(subject) }
            }
        })

    /// A sheet of answers, and its verdict.
    static let answers = FuzzTarget(
        name: "answers", longest: 1 << 15, mutation: .lines,
        seeds: {
            let sheet = try Fixtures.bytes("answers/ubnd-phuong.yaml")
            let points = """
                set: tt22-2020
                unit: Phòng Nội vụ
                kind: agency
                decided: 2023-12-30
                answers:
                  1a: 9,5
                  2d: { grade: tot }
                  3a: { answer: 25, evidence: true }
                  3b: { title: Tập thể lao động tiên tiến, granted: true }
                  3c: { not-applicable: không phải trường }
                """
            return try [sheet, Array(points.utf8)] + Seeds.finds("answers")
        },
        run: { bytes in
            let (sheet, problems) = AnswerSheetReader.read(DataFile(path: "a.yaml", bytes: bytes), law: ShippedLaw.law)
            for problem in problems {
                Promise.hold(!problem.message.vi.isEmpty && !problem.message.en.isEmpty, "a problem without words")
            }
            if let sheet { _ = sheet.set.assess(sheet.answers) }
            Promise.hold(sheet != nil || !problems.isEmpty, "no sheet and no problem")
        })

    private static let anyAnswers: [Answer] = [
        .done(true), .done(false), .points(Points(99)), .points(Points(hundredths: -1)), .share(Share(31, of: 32)),
        .share(Share(.max, of: .max)), .share(Share(1, of: 0)), .claimedPercent(hundredths: 9680), .count(.max),
        .shares([Share(1, of: 2), Share(2, of: 2)]), .title("Tập thể lao động tiên tiến", granted: true),
        .grade("tot"), .notApplicable(reason: ""),
    ]

    private static let page = Document(
        blocks: ["BÁO CÁO", "Tự đánh giá Đơn vị học tập năm 2023", "Tổng điểm: 98 điểm", "Xếp loại: Tốt"].map {
            .paragraph(Paragraph($0))
        })
}
