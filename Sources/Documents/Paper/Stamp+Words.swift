extension Stamp {
    /// What is printed of it beside its square code, line by line.
    public var lines: [String] {
        [
            "\(Self.codeWords) \(code)", "\(Self.digestWords) \(digest.prefix(16))",
            address.map { "\(Self.addressWords) \($0)" } ?? Self.verifyWords,
        ]
    }

    /// What every paper says of its form, since none is official.
    public static let suggestion = "(Mẫu gợi ý do phần mềm lập; không phải mẫu bắt buộc của văn bản nào)"

    /// Whether a line is one that was printed on a drafted paper beside its text, in whatever format it is read: it says
    /// nothing of what the paper is about.
    public static func isPrinted(_ line: String) -> Bool {
        line == suggestion || line == verifyWords
            || [codeWords, digestWords, addressWords].contains { line.hasPrefix($0) }
    }

    private static let codeWords = "Mã giấy tờ:"
    private static let digestWords = "Dấu dữ liệu:"
    private static let addressWords = "Kiểm tra tại:"
    private static let verifyWords = "Kiểm tra: khue verify"
}
