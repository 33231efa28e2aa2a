public import Criteria
public import Registry

/// Every field that a paper may name, with what it holds: for those who write templates.
public enum FieldCatalogue {
    /// A field of a paper.
    public struct Entry: Sendable, Hashable {
        /// `unit.name`; of each row of a list `units[].name`.
        public var name: String
        public var isFlag: Bool
        public var description: Bilingual

        /// The lists that it stands in, the outermost first: `parts`, `parts[].outcomes`.
        public var lists: [String] {
            var parts: [String] = []
            var path = ""
            for piece in name.split(separator: ".") {
                path += (path.isEmpty ? "" : ".") + piece
                if piece.hasSuffix("[]") { parts.append(String(path.dropLast(2))) }
            }
            return parts
        }
    }

    /// The fields of a kind of paper, in the order in which they are best told.
    public static func entries(of kind: PaperKind) -> [Entry] {
        base(of: kind.scope) + kind.fieldBlocks.flatMap { entries(of: $0, on: kind) }
    }

    static func entry(_ name: String, isFlag: Bool = false, _ vi: String, _ en: String) -> Entry {
        Entry(name: name, isFlag: isFlag, description: Bilingual(vi: vi, en: en))
    }

    // MARK: What all papers of a scope name

    private static func base(of scope: PaperKind.Scope) -> [Entry] {
        switch scope {
        case .dossier: unit + round + bodies + whole
        case .round: round + bodies + whole
        case .rollUp: round + whole
        }
    }

    private static let unit = [
        entry("unit.name", "Tên đơn vị", "the unit's name"),
        entry(
            "unit.named", "Tên được công nhận (cộng đồng thì là tên địa bàn)",
            "the name that is recognised: of a community its territory's"),
        entry("unit.parent", "Cơ quan chủ quản", "the body above it"),
        entry("unit.kind", "Loại đơn vị", "the kind of unit"),
        entry("unit.members", "Số thành viên", "the number of members"),
        entry(
            "self.total", "Tổng điểm tự chấm; trống nếu không chấm điểm",
            "the unit's own points, where points are given"),
        entry("self.result", "Kết quả tự đánh giá", "the result of the self-assessment"),
    ]

    private static let round = [
        entry("round.year", "Năm đánh giá", "the year that is assessed"),
        entry("round.title", "Đơn vị học tập hoặc Cộng đồng học tập", "what is recognised, without its tier"),
        entry("round.honour", "Danh hiệu kèm cấp, trong ngoặc kép", "what is recognised, quoted, with its tier"),
        entry("round.act", "“đánh giá, công nhận” hoặc “đánh giá, xếp loại”", "what is done, as the circular words it"),
        entry("round.set", "Mã bộ tiêu chí", "the id of the criteria set"),
        entry("round.instrument", "Số, ký hiệu thông tư", "number and symbol of the circular"),
    ]

    private static let bodies = [
        entry("round.receiving", "Nơi tiếp nhận hồ sơ", "the body that receives"),
        entry("round.deciding", "Người quyết định công nhận", "who decides"),
    ]

    private static let whole = [
        entry("territory", "Địa bàn", "the territory"),
        entry("imprint.issuer", "Cơ quan ban hành văn bản", "who issues the paper"),
        entry("imprint.parent", "Cơ quan chủ quản trên văn bản", "the body above the issuer"),
    ]
}
