public import Criteria

/// Counts findings in words: `2 lỗi, 1 cảnh báo, 3 lưu ý`.
public struct CountText: Sendable {
    let language: Language

    public init(language: Language) {
        self.language = language
    }

    public func callAsFunction(_ counts: [Severity: Int]) -> String {
        let parts = Severity.allCases.reversed().compactMap { severity -> String? in
            guard let count = counts[severity], count > 0 else { return nil }
            return language("\(count) \(severity.name.vi)", "\(count) \(severity.name.en)\(count == 1 ? "" : "s")")
        }
        return parts.isEmpty ? language("không phát hiện lỗi nào", "nothing found") : parts.joined(separator: ", ")
    }
}
