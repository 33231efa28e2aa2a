import Checks
import Criteria

/// Counts findings in words: `2 lỗi, 1 cảnh báo, 3 lưu ý`.
struct CountText {
    let language: Language

    func callAsFunction(_ counts: [Severity: Int]) -> String {
        let parts = Severity.allCases.reversed().compactMap { severity -> String? in
            guard let count = counts[severity], count > 0 else { return nil }
            return language("\(count) \(severity.name.vi)", "\(count) \(severity.name.en)\(count == 1 ? "" : "s")")
        }
        return parts.isEmpty ? language("không phát hiện lỗi nào", "nothing found") : parts.joined(separator: ", ")
    }
}

extension Severity {
    /// Lỗi, cảnh báo, lưu ý.
    var name: Bilingual {
        switch self {
        case .error: Bilingual(vi: "lỗi", en: "error")
        case .warning: Bilingual(vi: "cảnh báo", en: "warning")
        case .note: Bilingual(vi: "lưu ý", en: "note")
        }
    }

    var ink: Layout.Ink {
        switch self {
        case .error: .red
        case .warning: .yellow
        case .note: .cyan
        }
    }
}
