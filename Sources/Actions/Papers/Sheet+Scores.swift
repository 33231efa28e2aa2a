import Criteria
public import Drafts
public import Formats
import Registry

extension Sheet {
    /// The score table of a dossier as a sheet: what sums up other rows is a formula over them. `nil` where no points are
    /// given.
    public init?(scoresOf source: DossierSource) {
        guard source.set.method == .points else { return nil }
        let lines = source.scoreLines
        let rows = Dictionary(lines.enumerated().map { ($1.item, $0) }, uniquingKeysWith: { first, _ in first })
        self.init(
            name: "Bảng điểm",
            heading: [
                "BẢNG ĐIỂM TỰ ĐÁNH GIÁ “\(source.set.subject.title.uppercased())” NĂM \(source.round.year)",
                "Tên đơn vị: \(source.unit.name)",
            ],
            columns: [
                Sheet.Column("STT", width: 6), Sheet.Column("Nội dung tiêu chí", width: 60),
                Sheet.Column("Điểm tối đa", width: 10), Sheet.Column("Điểm tự chấm", width: 10),
                Sheet.Column("Minh chứng", width: 44),
            ], isFiltered: false)
        self.rows = lines.map { line in
            let parts = line.parts.compactMap { rows[$0] }
            let tone: Tone = line.isStrong ? .strong : .plain
            func points(_ points: Points?, sums: Bool) -> Cell {
                guard let points else { return Cell(.empty, tone) }
                return Cell(sums && !parts.isEmpty ? .sum(rows: parts, points) : .points(points), tone)
            }
            return [
                Cell(.text(line.label), tone), Cell(.text(line.text), tone),
                points(line.maximum, sums: line.sumsMaxima), points(line.points, sums: true),
                Cell(.text(line.evidence.joined(separator: "\n")), tone),
            ]
        }
    }
}
