public import Documents
public import Registry

/// By what a paper that somebody holds is known again.
public struct PaperMark: Sendable, Equatable {
    /// `KH7M-2PXQ-9RTD`.
    public var code: String

    /// What kind it says it is; `nil` where only the printed code is left.
    public var kind: PaperKind?

    /// The mark of a paper that was read: in the file's properties, else printed anywhere on it.
    ///
    /// - Returns: `nil` where there is none, or one that was mistyped.
    public init?(in document: Document) {
        if let stamp = document.stamp, let code = RecognitionCode.read(stamp.code) {
            self.init(code: code.text, kind: PaperKind(rawValue: stamp.kind))
            return
        }
        guard let code = Self.printed(in: document) else { return nil }
        self.init(code: code, kind: nil)
    }

    init(code: String, kind: PaperKind?) {
        self.code = code
        self.kind = kind
    }

    /// The code after `Mã giấy tờ`, or at the end of the address where papers are verified.
    private static func printed(in document: Document) -> String? {
        var isAfterLabel = false
        for line in lines(document.blocks) + document.notes.flatMap(\.paragraphs).map(\.text) {
            let key = SearchKey.of(line)
            let isLabelled = key.contains("ma giay to") || key.contains("giay to")
            guard isLabelled || isAfterLabel else { continue }
            isAfterLabel = isLabelled
            let words = line.split { $0.isWhitespace || "/:;,.()".contains($0) }.map(String.init)
            for (index, word) in words.enumerated() {
                // A page may break a code at one of its dashes.
                let longer = index + 1 < words.count ? [word + words[index + 1]] : []
                for text in [word] + longer where (12...16).contains(text.count) {
                    if let code = RecognitionCode.read(text) { return code.text }
                }
            }
        }
        return nil
    }

    private static func lines(_ blocks: [Block]) -> [String] {
        blocks.flatMap { block -> [String] in
            switch block {
            case .paragraph(let paragraph): paragraph.text.split(separator: "\n").map(String.init)
            case .table(let table): table.rows.flatMap(\.cells).flatMap { lines($0.blocks) }
            }
        }
    }
}
