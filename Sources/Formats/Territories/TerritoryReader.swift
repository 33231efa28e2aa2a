public import Registry

/// Reads tables of territories: those shipped with the program, and those that an office keeps of its own. The same files
/// in any order give the same territories.
public enum TerritoryReader {
    /// What the files say, together with what they change of the territories that are known: a known territory that a
    /// file names has the eras of the file from then on; one that is only named as a successor keeps its own.
    ///
    /// Files whose name does not end in `.csv` are passed over. A map with problems is to be shown to nobody.
    ///
    /// - Returns: the territories that are new or changed, provinces first; and everything that is wrong, by file and
    ///   line.
    public static func read(
        _ files: [DataFile], onto known: [Territory] = []
    ) -> (territories: [Territory], problems: [LawProblem]) {
        var read: [LawFile] = []
        var rows: [TerritoryRow] = []
        for data in files.sorted(by: { $0.path < $1.path }) where data.path.hasSuffix(".csv") {
            let file = LawFile(path: data.path)
            read.append(file)
            rows += TerritoryReader.rows(data.bytes, in: file)
        }
        func told() -> [LawProblem] {
            read.flatMap(\.problems).sorted { ($0.path, $0.line, $0.column) < ($1.path, $1.line, $1.column) }
        }
        // A slip in one line would only echo through the others.
        guard told().isEmpty else { return ([], told()) }
        var draft = TerritoryDraft(known)
        draft.add(rows)
        return told().isEmpty ? (draft.changed, []) : ([], told())
    }

    static let mostBytes = 16 << 20

    private static func rows(_ bytes: [UInt8], in file: LawFile) -> [TerritoryRow] {
        guard bytes.count <= mostBytes else {
            file.report(.top, vi: "tệp lớn hơn 16 MiB", en: "the file is larger than 16 MiB")
            return []
        }
        guard let table = SeparatedRows(bytes) else {
            file.report(
                .top, vi: "tệp không phải là chữ UTF-8; trong Excel chọn lưu kiểu \"CSV UTF-8\"",
                en: "the file is not UTF-8 text; in Excel save it as \"CSV UTF-8\"")
            return []
        }
        guard let head = table.rows.first else {
            file.report(.top, vi: "tệp trống", en: "the file is empty")
            return []
        }
        guard let columns = columns(head, in: file) else { return [] }
        return table.rows.dropFirst().compactMap { row in
            guard row.fields.count <= columns.count else {
                file.report(
                    LawMark(line: row.line, column: 1),
                    vi: "có \(row.fields.count) ô, tiêu đề chỉ có \(columns.count) cột",
                    en: "\(row.fields.count) cells, the heading has \(columns.count) columns")
                return nil
            }
            let fields = Dictionary(zip(columns, row.fields)) { first, _ in first }
            return TerritoryRow(fields, line: row.line, in: file)
        }
    }

    private static func columns(_ head: SeparatedRows.Row, in file: LawFile) -> [TerritoryColumn]? {
        var columns: [TerritoryColumn] = []
        let mark = LawMark(line: head.line, column: 1)
        for heading in head.fields {
            guard let column = TerritoryColumn(heading: heading) else {
                let all = TerritoryColumn.allCases.map(\.rawValue).joined(separator: ", ")
                file.report(
                    mark, vi: "không có cột \"\(heading)\"; các cột: \(all)",
                    en: "there is no column \"\(heading)\"; the columns are: \(all)")
                return nil
            }
            if columns.contains(column) {
                file.report(mark, vi: "cột \"\(heading)\" ghi hai lần", en: "the column \"\(heading)\" is there twice")
                return nil
            }
            columns.append(column)
        }
        for column in TerritoryColumn.required where !columns.contains(column) {
            file.report(
                mark, vi: "thiếu cột \"\(column.vietnamese)\" (\(column.rawValue))",
                en: "the column \"\(column.rawValue)\" is missing")
            return nil
        }
        return columns
    }
}
