import Criteria
import Documents
import Registry

extension PaperBuilder {
    /// The list of units with what they come to: number, name, kind, result and, where asked for, its code.
    mutating func units(_ dossiers: [DossierSource], _ set: CriteriaSet, showsCodes: Bool = false) {
        let hasPoints = set.method == .points
        // Communities are all of one kind.
        let hasKinds = set.subject == .unit
        var columns: [Column] = [.init("TT", 7, isFigure: true), .init("Tên \(set.candidate)", showsCodes ? 36 : 40)]
        if hasKinds { columns.append(.init("Loại", showsCodes ? 22 : 31)) }
        if hasPoints { columns.append(.init("Điểm", 9, isFigure: true)) }
        columns.append(.init("Kết quả", hasPoints ? 14 : 22, isFigure: true))
        if showsCodes { columns.append(.init("Mã công nhận", 20, isFigure: true)) }
        table(
            columns,
            dossiers.enumerated().map { index, source in
                var cells = ["\(index + 1)", source.honoured]
                if hasKinds { cells.append(source.kind?.name.vi.uppercasedFirst ?? source.unit.kind) }
                if hasPoints { cells.append(source.points?.description ?? "") }
                cells.append(source.outcome?.name.vi ?? "Chưa kết luận")
                if showsCodes { cells.append(source.recognition?.id.text ?? "") }
                return .cells(cells)
            })
    }
}

extension DossierSource {
    /// The points that the council gave, else the unit's own.
    var points: Points? { (appraisedVerdict ?? ownVerdict).total }

    /// What of the set the council found otherwise than the unit.
    var differences: [ItemResult] { itemResults.filter { $0.rank != .criterion && ($0.differs || !$0.reason.isEmpty) } }
}

extension ItemResult {
    /// `Mục 2.4: tự đánh giá: 32/32 (100%), đạt; thẩm định: 20/32 (62,5%), không đạt; lý do: …`.
    func comparison(_ set: CriteriaSet) -> String {
        let words =
            differs
            ? "Mục \(id): tự đánh giá: \(own.isEmpty ? "chưa có" : own); \(set.appraising): \(appraised)" : "Mục \(id)"
        return reason.isEmpty ? words : "\(words); lý do: \(reason.withoutStop.lowercasedFirst)"
    }
}
