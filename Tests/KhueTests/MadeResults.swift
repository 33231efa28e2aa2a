import Actions
import Checks
import Criteria
import Documents
import Formats
import Reports

@testable import khue

/// Results made by hand: what a printer must cope with, without a reader before it.
enum MadeResults {
    static let source = Source(
        clause: "khoản 3 Điều 6", instrument: "Thông tư 1/2020/TT-BT", checked: Day("2026-11-21")!, confidence: .text)

    static func set(_ method: CriteriaSet.Method) -> CriteriaSet {
        CriteriaSet(
            id: method == .points ? "diem" : "muc", title: Bilingual(vi: "Bộ thử", en: "Trial set"),
            instrument: "1/2020/TT-BT", subject: .unit, method: method, tiers: [.district],
            inForceFrom: Day("2020-01-01")!, inForceUntil: nil, firstYear: 2020, lastYear: nil,
            criteria: method == .points ? [criterion] : [], bands: [], levels: [], evidenceRequired: false,
            evidenceSource: source, procedure: Procedure(),
            unknown: [Bilingual(vi: "điều này chưa rõ", en: "this is not clear")], source: source)
    }

    /// One criterion of one indicator of ten points.
    private static var criterion: Criterion {
        let indicator = Indicator(id: "1a", label: "a)", text: "Chỉ tiêu thử", maximum: Points(10), source: source)
        return Criterion(
            id: "1", text: "Tiêu chí thử", maximum: Points(10), indicators: [indicator], source: source)
    }

    static var law: Law { Law(sets: [set(.points), set(.levels)]) }

    /// A passage of one line each.
    private static func report(_ lines: [String]) -> Report {
        var report = Report()
        report.passages = lines.enumerated().map { index, text in
            Passage(
                text: FoldedText(text), kind: .paragraph,
                pieces: [Passage.Piece(offset: 0, sourceOffset: 0, line: index + 1, page: nil)])
        }
        return report
    }

    static var points: Outcome {
        var report = report(["Phòng A \"B\"", "Tổng điểm: 98", "Năm 2023", "96,8%"])
        report.unit = UnitName(name: "Phòng A \"B\"", kind: nil, tier: .district, span: Span(0, 0..<11))
        report.year = Stated(2023, Span(2, 4..<8))
        report.declared.totals = [Stated(Points(98), Span(1, 11..<13))]
        report.declared.ratings = [Stated(.good, Span(1, 0..<4))]
        var line = ScoreLine(item: "1a", code: "a", label: Span(1, 0..<9), table: 1, row: 2)
        line.maximum = Stated(Points(10), Span(1, 0..<4))
        line.selfScore = Stated(Points(hundredths: 950), Span(1, 0..<4))
        report.scores = [line]
        report.shares = [
            StatedShare(
                item: "2.5", percent: 9680, places: 1, percentText: "96,8%", numerator: 31, denominator: 32,
                group: "cán bộ", groupSize: 32, span: Span(3, 0..<5), countSpan: nil)
        ]
        report.headcount = Headcount(total: 32, groups: [Headcount.Group(name: "cán bộ", count: 32)])
        let findings = [
            finding(
                "score-sum", .error,
                Place(line: 2, table: 1, row: 10, column: 4, characters: 0..<2, text: "38"),
                basis: source.citation),
            finding("tally", .warning, Place(line: 3, page: 2, note: 1, text: String(repeating: "dài ", count: 40))),
            finding("number-missing", .note, Place(line: 0), remedy: ""),
        ]
        let verdict = Verdict(
            setID: "diem", total: Points(hundredths: 950), rating: .good,
            missing: [Bilingual(vi: "thiếu một điểm", en: "one point is missing")], source: source)
        return Outcome(
            path: "thư mục/báo cáo 1.docx",
            result: .success(
                CheckDocument.Result(
                    format: .txt, report: report, set: set(.points), verdict: verdict, findings: findings)))
    }

    static var levels: Outcome {
        var report = report(["Trường B", "Năm 2024"])
        report.unit = UnitName(name: "Trường B", kind: nil, tier: nil, span: Span(0, 0..<8))
        report.year = Stated(2024, Span(1, 4..<8))
        report.declared.levels = [Stated(1, Span(1, 0..<3))]
        func state(_ item: String, _ level: Int, _ state: IndicatorVerdict.State, _ vi: String, _ en: String)
            -> IndicatorVerdict
        {
            IndicatorVerdict(item: item, level: level, state: state, reason: Bilingual(vi: vi, en: en), source: source)
        }
        let verdict = Verdict(
            setID: "muc",
            indicators: [
                state("1.1", 1, .met, "đã làm", "done"), state("1.1", 2, .met, "đã làm", "done"),
                state("2.1", 1, .met, "31/32, cần 90%", "31/32, 90% needed"),
                state("2.1", 2, .notMet, "31/32, cần 97%", "31/32, 97% needed"),
                state("2.2", 1, .noData, "chưa có dữ liệu", "no data"),
                state("3.4", 1, .notApplicable, "không áp dụng với trường B", "not applicable to B"),
            ], level: 0, source: source)
        return Outcome(
            path: "b.docx",
            result: .success(
                CheckDocument.Result(format: .docx, report: report, set: set(.levels), verdict: verdict)))
    }

    static var unknown: Outcome {
        Outcome(path: "c.txt", result: .success(CheckDocument.Result(format: .txt, report: report(["gì đó"]))))
    }

    static var unreadable: Outcome {
        Outcome(
            path: "d.pdf",
            result: .failure(
                ReadError(
                    code: .unsupportedFormat,
                    message: Bilingual(vi: "chưa đọc được định dạng này", en: "this format is not read"),
                    remedy: Bilingual(vi: "lưu lại thành .docx", en: "save it as .docx"))))
    }

    static var all: [Outcome] { [points, levels, unknown, unreadable] }

    private static func finding(
        _ check: String, _ severity: Severity, _ place: Place, basis: String = "", remedy: String = "sửa lại"
    ) -> Finding {
        Finding(
            check: check, severity: severity, place: place,
            message: Bilingual(vi: "số này không khớp", en: "this number does not fit"), basis: basis,
            remedy: Bilingual(vi: remedy, en: remedy.isEmpty ? "" : "mend it"))
    }
}
