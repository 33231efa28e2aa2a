import Criteria
import Formats
import Foundation

/// What `bin/bench papers` times of the library alone: `khue-bench sheet ROWS OUT.xlsx` writes a workbook of so many rows.
@main
struct Papers {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, arguments[1] == "sheet", let rows = Int(arguments[2]), rows > 0 else {
            FileHandle.standardError.write(Data("khue-bench sheet ROWS OUT.xlsx\n".utf8))
            exit(2)
        }
        let columns = (1...10).map { Sheet.Column("Cột \($0)", width: 24, isSummed: (5...9).contains($0)) }
        let sheet = Sheet(name: "Danh sách", columns: columns, totalLabel: "Tổng cộng")
        let bytes = try WorkbookWriter.write(sheet, rows: (1...rows).lazy.map(row))
        try Data(bytes).write(to: URL(filePath: arguments[3]))
    }

    /// The same cells as the peer writes.
    private static func row(_ number: Int) -> [Sheet.Cell] {
        [
            Sheet.Cell(.count(number)), Sheet.Cell(.text("Trường Tiểu học số \(number)")),
            Sheet.Cell(.text("Huyện Kon Rẫy")), Sheet.Cell(.text("Trường tiểu học")),
        ] + (4..<9).map { Sheet.Cell(.count(number * $0 % 100)) } + [Sheet.Cell(.text("Tốt"))]
    }
}
