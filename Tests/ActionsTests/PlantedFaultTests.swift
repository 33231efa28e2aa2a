import Actions
import Checks
import Criteria
import Documents
import Reports
import TestKit
import Testing

/// Made reports: right ones must stay silent, and each planted fault must be found by its check and by no other that
/// it does not drag along.
@Suite("Planted faults")
struct PlantedFaultTests {
    private static let check = CheckDocument(law: ShippedLaw.law)
    private static let seeds: [UInt64] = Array(1...24)

    /// A fault: what it does to a right report, the check that must find it, and those that may follow from it.
    struct Fault: Sendable, CustomStringConvertible {
        var check: String
        var companions: Set<String> = []
        var plant: @Sendable (inout PointsReport) -> Void

        var description: String { check }
    }

    static let faults: [Fault] = [
        Fault(check: "score-sum", companions: ["score-total"]) { report in
            report.printed["1"] = PointsReport.points(report.sum("1") - 100)
        },
        Fault(check: "score-total", companions: ["total-disagrees", "rating-mismatch"]) { report in
            report.printed["total"] = PointsReport.points(report.rightTotal - 300)
        },
        Fault(check: "score-above-maximum", companions: ["score-sum", "score-total", "rating-mismatch"]) { report in
            report.printed["3c"] = "9"
        },
        Fault(check: "score-maximum") { $0.maxima["2b"] = "10" },
        Fault(check: "score-maximum") { $0.maxima["total"] = "110" },
        Fault(check: "score-missing") { $0.missing = ["2c"] },
        Fault(check: "score-missing") { $0.printed["1b"] = "" },
        Fault(check: "total-disagrees", companions: ["rating-mismatch"]) { report in
            report.total = PointsReport.points(report.rightTotal - 150)
        },
        Fault(check: "rating-mismatch") { report in
            report.rating = PointsReport.ratingName(report.rightTotal) == "Khá" ? "Tốt" : "Khá"
        },
        Fault(check: "rating-mismatch") { $0.rating = "Xuất sắc" },
        Fault(check: "rating-missing") { $0.rating = "" },
        Fault(check: "share-wrong") {
            $0.results = ["- Có 28/30 thành viên đạt danh hiệu “Lao động tiên tiến”, đạt 95%."]
        },
        Fault(check: "share-rounding") { $0.results = ["- Có 31/32 thành viên hoàn thành bồi dưỡng, đạt 96,8%."] },
        Fault(check: "share-impossible") { report in
            report.results = ["- Đơn vị có 32 thành viên.", "- 70% thành viên có chứng chỉ ngoại ngữ."]
        },
        Fault(check: "percent-sign-lost") { report in
            report.results = ["- Đơn vị có 32 thành viên.", "- 100 thành viên tuân thủ kỷ luật lao động."]
        },
        Fault(check: "citation-symbol", companions: ["basis-missing"]) { report in
            report.basis = "Thông tư số 22/2020/TT-BGD ngày 06/8/2020 của Bộ Giáo dục và Đào tạo"
        },
        Fault(check: "citation-date") { report in
            report.basis = "Thông tư số 22/2020/TT-BGDĐT ngày 31/9/2020 của Bộ Giáo dục và Đào tạo"
        },
        Fault(check: "citation-issuer") { report in
            report.basis = "Thông tư số 22/2020/TT-BGDĐT ngày 06/8/2020 của Bộ Nội vụ"
        },
        Fault(check: "citation-kind") {
            $0.results = ["- Đơn vị ban hành Kế hoạch số 12/QĐ-\($0.unit.2) ngày 15/3/\($0.year)."]
        },
        Fault(check: "basis-missing") { $0.basis = "Công văn số 761/UBND-VX ngày 05/11/\($0.year) của UBND tỉnh" },
        Fault(check: "wrong-year") { report in
            report.tasks = ["- Xây dựng và triển khai kế hoạch tự bồi dưỡng năm \(report.year) cho từng cá nhân."]
        },
        Fault(check: "self-petition") { report in
            report.petition = "Đề nghị \(report.unit.0) tổ chức tập huấn về Đơn vị học tập."
        },
        Fault(check: "foreign-unit") { report in
            report.results = ["- Nhà trường đã triển khai đầy đủ các văn bản của cấp trên."]
        },
        Fault(check: "count-sum") {
            $0.results = ["- Đơn vị mở 07 lớp (03 lớp tin học, 02 lớp ngoại ngữ, 01 lớp chính trị)."]
        },
        Fault(check: "doubled-word") { $0.results = ["- Các hoạt động học học tập được duy trì."] },
    ]

    @Test("right reports draw no error and no warning", arguments: seeds)
    func silence(seed: UInt64) throws {
        let report = PointsReport(seed: seed)
        for (form, bytes) in forms(report.made()) {
            let result = try Self.check(bytes)
            let alarms = result.findings.filter { $0.severity > .note }
            #expect(alarms.map { "\($0.check) «\($0.place.text)» \($0.message.vi)" } == [], "\(form)")
            #expect(result.verdict?.total == Points(hundredths: report.rightTotal), "\(form)")
            #expect(result.report.scores.filter { $0.item != nil }.count == report.made().table.count - 1, "\(form)")
        }
    }

    @Test("each fault is found by its check, and nothing else is blamed", arguments: faults)
    func found(fault: Fault) throws {
        for seed in Self.seeds.prefix(8) {
            var report = PointsReport(seed: seed)
            fault.plant(&report)
            for (form, bytes) in forms(report.made()) {
                let found = Set(try Self.check(bytes).findings.map(\.check))
                #expect(found.contains(fault.check), "seed \(seed) \(form)")
                let others = Set(try Self.check(bytes).findings.filter { $0.severity > .note }.map(\.check))
                #expect(
                    others.subtracting(fault.companions).subtracting([fault.check]).sorted() == [],
                    "seed \(seed) \(form)")
            }
        }
    }

    @Test("a report says the same in every form", arguments: seeds.prefix(12))
    func sameInEveryForm(seed: UInt64) throws {
        var report = PointsReport(seed: seed)
        report.printed["2"] = PointsReport.points(report.sum("2") - 50)
        let summaries = try forms(report.made()).map { form, bytes in
            try Self.check(bytes).findings.map { "\($0.check) \($0.place.row ?? 0) \($0.place.text)" }.sorted()
        }
        for summary in summaries.dropFirst() { #expect(summary == summaries[0]) }
    }

    private func forms(_ report: MadeReport) -> [(String, [UInt8])] {
        [
            ("txt", report.text()), ("txt NFD", report.text(decomposed: true)), ("docx", report.word()),
            ("docx NFD", report.word(decomposed: true)),
        ]
    }
}
