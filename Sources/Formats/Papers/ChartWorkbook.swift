import CXlsxWriter
import Documents

/// The workbook behind a chart: the categories in the first column, a column for each series.
enum ChartWorkbook {
    static let sheet = "Sheet1"

    /// The letter of a series' column.
    static func column(_ series: Int) -> String { WorkbookWriter.letters(series + 1) }

    static func bytes(of chart: Chart) throws(WorkbookWriter.Failure) -> [UInt8] {
        try WorkbookWriter.memory { workbook in
            // Without a day of its own it would be written down when it was made.
            var properties = lxw_doc_properties()
            properties.created = 315_532_800  // 1980-01-01
            workbook_set_properties(workbook, &properties)
            let page = workbook_add_worksheet(workbook, sheet)
            for (row, category) in chart.categories.enumerated() {
                worksheet_write_string(page, lxw_row_t(row + 1), 0, category, nil)
            }
            for (column, series) in chart.series.enumerated() {
                worksheet_write_string(page, 0, lxw_col_t(column + 1), series.name, nil)
                for (row, value) in series.values.enumerated() {
                    worksheet_write_number(page, lxw_row_t(row + 1), lxw_col_t(column + 1), Double(value), nil)
                }
            }
        }
    }
}

extension Chart {
    /// Whether its bars lie: long names and many of them have no room under standing ones.
    var isLying: Bool {
        shape != .pie && (categories.count > 7 || categories.contains { $0.count > 84 / max(1, categories.count) })
    }
}
