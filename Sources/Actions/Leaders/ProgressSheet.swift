public import Criteria
public import Formats
public import Registry

/// The table of a round's units for spreadsheet programs.
public enum ProgressSheet {
    /// - Parameters:
    ///   - name: of the sheet; a workbook allows 31 characters without `[]:*?/\`.
    ///   - kindName: what a kind of unit is called.
    public static func of(
        _ progress: RoundProgress, name: String, in language: Language, kindName: (String) -> String
    ) -> Sheet {
        Sheet(
            name: name,
            columns: [
                Sheet.Column(language("Đơn vị", "Unit"), width: 46), Sheet.Column(language("Loại", "Kind"), width: 24),
                Sheet.Column(language("Trạng thái", "State"), width: 20),
                Sheet.Column(language("Ngày nộp", "Filed on"), width: 12),
                Sheet.Column(language("Quá hạn", "Late"), width: 10, isSummed: true),
                Sheet.Column(language("Kết quả thẩm định", "Appraised result"), width: 18),
            ],
            rows: progress.lines.map { line in
                [
                    Sheet.Cell(.text(line.name)), Sheet.Cell(.text(kindName(line.kind))),
                    line.state.map { Sheet.Cell(.text(language($0.name.asSentence))) }
                        ?? Sheet.Cell(.text(language("Chưa lập hồ sơ", "Nothing begun")), .faint),
                    line.filedOn.map { Sheet.Cell(.text(language($0.vietnamese, "\($0)"))) } ?? .empty,
                    line.isLate ? Sheet.Cell(.count(1), .warning) : .empty,
                    line.outcome.map { Sheet.Cell(.text(language($0.name.asSentence))) } ?? .empty,
                ]
            }, totalLabel: language("Cộng", "Total"))
    }

    /// - Throws: `WorkbookWriter.Failure`.
    public static func workbook(_ sheet: Sheet) throws -> [UInt8] { try WorkbookWriter.write(sheet) }

    public static func separatedValues(_ sheet: Sheet, in language: Language) -> [UInt8] {
        SeparatedValues.write(sheet, in: language)
    }
}
