import Criteria
import Registry

/// One line of a table of territories: what a territory was during a time, and what it came from or became.
struct TerritoryRow {
    var file: LawFile
    var line: Int
    var id: ID<Territory>
    var tier: Tier
    var era: Territory.Era
    var predecessors: [ID<Territory>]
    var successors: [ID<Territory>]
    var basis: String

    func report(vi: String, en: String) { file.report(LawMark(line: line, column: 1), vi: vi, en: en) }

    /// `nil`, and a problem, where the line makes no sense.
    init?(_ fields: [TerritoryColumn: String], line: Int, in file: LawFile) {
        var isSound = true
        func wrong(_ column: TerritoryColumn, vi: String, en: String) {
            file.report(
                LawMark(line: line, column: 1), vi: "cột \"\(column.vietnamese)\" (\(column.rawValue)) \(vi)",
                en: "the column \"\(column.rawValue)\" \(en)")
            isSound = false
        }
        func text(_ column: TerritoryColumn) -> String { fields[column] ?? "" }
        func day(_ column: TerritoryColumn) -> Day? {
            let text = text(column)
            guard !text.isEmpty else { return nil }
            if let day = TerritoryRow.day(text) { return day }
            wrong(
                column, vi: "phải là một ngày có thật như 2025-07-01 hay 01/07/2025, không phải \"\(text)\"",
                en: "must be a day that exists, as 2025-07-01 or 01/07/2025, not \"\(text)\"")
            return nil
        }
        for column in TerritoryColumn.required where text(column).isEmpty && column != .kind {
            wrong(column, vi: "đang để trống", en: "is empty")
        }
        let tier = TerritoryRow.tier(text(.tier))
        if tier == nil, !text(.tier).isEmpty {
            wrong(
                .tier, vi: "phải là tỉnh, huyện hoặc xã, không phải \"\(text(.tier))\"",
                en: "must be province, district or commune, not \"\(text(.tier))\"")
        }
        let confidence = Source.Confidence(rawValue: text(.confidence))
        if confidence == nil, !text(.confidence).isEmpty {
            wrong(
                .confidence, vi: "phải là text, press hoặc inference, không phải \"\(text(.confidence))\"",
                en: "must be text, press or inference, not \"\(text(.confidence))\"")
        }
        let period = Period(from: day(.from), until: day(.until))
        if let from = period.from, let until = period.until, until < from {
            wrong(.until, vi: "là ngày trước ngày đầu", en: "is a day before the first one")
        }
        let parent = text(.parent)
        if let tier {
            if tier == .province, !parent.isEmpty {
                wrong(.parent, vi: "phải trống vì tỉnh không thuộc đâu", en: "must be empty: a province lies in none")
            } else if tier != .province, parent.isEmpty {
                wrong(.parent, vi: "đang để trống", en: "is empty")
            }
        }
        predecessors = TerritoryRow.ids(text(.predecessors))
        successors = TerritoryRow.ids(text(.successors))
        if !predecessors.isEmpty, period.from == nil {
            wrong(.from, vi: "phải có khi nêu tiền thân", en: "is needed where predecessors are named")
        }
        if !successors.isEmpty, period.until == nil {
            wrong(.until, vi: "phải có khi nêu nơi kế tục", en: "is needed where successors are named")
        }
        guard isSound, let tier else { return nil }
        self.file = file
        self.line = line
        id = ID(text(.id))
        self.tier = tier
        era = Territory.Era(
            period: period, kind: text(.kind), name: text(.name), parent: parent.isEmpty ? nil : ID(parent))
        basis = TerritoryRow.cited(text(.basis), confidence)
    }

    /// What the basis is worth is said with it: nobody shall take an inference for the law.
    private static func cited(_ basis: String, _ confidence: Source.Confidence?) -> String {
        switch confidence {
        case .text?, nil: basis
        case .press?: basis.isEmpty ? "theo báo chí" : "\(basis) (theo báo chí)"
        case .inference?: basis.isEmpty ? "chưa kiểm chứng" : "\(basis) (chưa kiểm chứng)"
        }
    }

    private static func ids(_ text: String) -> [ID<Territory>] {
        text.split { $0 == ";" || $0 == "," || $0.isWhitespace }.map { ID(String($0)) }
    }

    private static func day(_ text: String) -> Day? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        if parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2], year > 999 {
            return Day(year: year, month: month, day: day)
        }
        return Day(text)
    }

    private static func tier(_ word: String) -> Tier? {
        switch word.lowercased() {
        case "tỉnh": .province
        case "huyện": .district
        case "xã": .commune
        case let word: Tier(rawValue: word)
        }
    }
}
