import Checks
import Criteria
import Formats

/// A table over many files, a line each, in the order of the files.
struct SummarySheet {
    let language: Language

    func callAsFunction(_ files: [Digest]) -> Sheet {
        Sheet(
            name: language("Tổng hợp", "Summary"), columns: columns, rows: files.map(row),
            totalLabel: language("Tổng cộng: \(files.count) tệp", "Total: \(files.count) files"))
    }

    private var columns: [Sheet.Column] {
        [
            Sheet.Column(language("Tệp", "File"), width: 24),
            Sheet.Column(language("Dạng", "Format"), width: 7),
            Sheet.Column(language("Đơn vị", "Unit"), width: 28),
            Sheet.Column(language("Loại đơn vị", "Kind of unit"), width: 15),
            Sheet.Column(language("Năm", "Year"), width: 7),
            Sheet.Column(language("Bộ tiêu chí", "Criteria set"), width: 15),
            Sheet.Column(language("Tổng điểm báo cáo ghi", "Total declared"), width: 10),
            Sheet.Column(language("Tổng điểm tính lại", "Total computed"), width: 10),
            Sheet.Column(language("Xếp loại, mức độ báo cáo ghi", "Rating or level declared"), width: 13),
            Sheet.Column(language("Xếp loại, mức độ tính lại", "Rating or level computed"), width: 13),
            Sheet.Column(language("Thành viên", "Members"), width: 9, isSummed: true),
            Sheet.Column(language("Mức rủi ro", "Risk"), width: 8),
            Sheet.Column(language("Lỗi", "Errors"), width: 6, isSummed: true),
            Sheet.Column(language("Cảnh báo", "Warnings"), width: 8, isSummed: true),
            Sheet.Column(language("Lưu ý", "Notes"), width: 6, isSummed: true),
            Sheet.Column(
                language("Phát hiện nặng nhất, hoặc vì sao không đọc được", "Gravest finding, or why it is unreadable"),
                width: 50),
        ]
    }

    private func row(_ file: Digest) -> [Sheet.Cell] {
        let isRead = file.refusal == nil
        func text(_ words: String?) -> Sheet.Cell { words.map { Sheet.Cell(.text($0)) } ?? .empty }
        func count(_ severity: Severity, _ tone: Sheet.Tone) -> Sheet.Cell {
            let count = file.counts[severity] ?? 0
            return isRead ? Sheet.Cell(.count(count), count > 0 ? tone : .plain) : .empty
        }
        let differs = file.declaredTotal != nil && file.computedTotal != nil && file.declaredTotal != file.computedTotal
        let declared = outcome(file.declaredRating, file.declaredLevel)
        let computed = outcome(file.computedRating, file.computedLevel)
        return [
            text(file.file), text(file.format), text(file.unit), text(file.kind.map { language($0) }),
            file.year.map { Sheet.Cell(.count($0)) } ?? .empty, text(file.setID),
            file.declaredTotal.map { Sheet.Cell(.points($0)) } ?? .empty,
            file.computedTotal.map { Sheet.Cell(.points($0), differs ? .error : .plain) } ?? .empty,
            text(declared),
            Sheet.Cell(
                computed.map { .text($0) } ?? .empty,
                declared != nil && computed != nil && declared != computed ? .error : .plain),
            file.headcount.map { Sheet.Cell(.count($0)) } ?? .empty,
            Sheet.Cell(.text(language(file.risk.name)), file.risk.tone), count(.error, .error),
            count(.warning, .warning), count(.note, .note), gravest(file),
        ]
    }

    private func outcome(_ rating: Rating?, _ level: Int?) -> String? {
        let words = [rating.map { language($0.name) }, level.map(VerdictText(language: language).level)]
            .compactMap(\.self)
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }

    private func gravest(_ file: Digest) -> Sheet.Cell {
        if let refusal = file.refusal {
            return Sheet.Cell(.text(language("không đọc được: ", "unreadable: ") + language(refusal)), .faint)
        }
        guard let finding = file.gravest else { return .empty }
        let hasLines = file.format.flatMap(Format.init(rawValue:))?.hasLines ?? false
        let place = PlaceText(language, hasLines: hasLines)(finding.place)
        return Sheet.Cell(.text("\(language(finding.message)) (\(place))"))
    }
}

extension Risk {
    fileprivate var tone: Sheet.Tone {
        switch self {
        case .high: .error
        case .medium: .warning
        case .low: .plain
        case .unknown: .faint
        }
    }
}
