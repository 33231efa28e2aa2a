import Documents
import TestKit
import Testing

@testable import Formats

struct XlsxReaderTests {
    @Test(
        "a score table is read with merged cells, sums without saved results, a date and a percentage",
        arguments: ["001", "002"])
    func seeds(name: String) throws {
        let (format, document) = try DocumentReader.read(Fixtures.bytes("documents/\(name).xlsx"))
        #expect(format == .xlsx)
        try #require(document.tables.count == 2)
        let table = document.tables[0]
        #expect(table.rows.first?.line == 1 && table.rows.first?.cells.first?.columnSpan ?? 0 > 3)
        let truth = try #require(try Truth.read(name).compactMap(\.table).first { $0.count == 23 })
        let scores = table.rows.dropFirst()
        #expect(scores.count == 23)
        for (row, expected) in zip(scores, truth) {
            for cell in row.cells {
                // Evidence of two paragraphs stands in one line in the sheet.
                #expect(cell.text == expected[cell.column - 1])
            }
        }
        #expect(
            document.tables[1].rows.map { $0.cells.map(\.text) } == [["Ngày lập", "15/12/2023"], ["Tỷ lệ", "98,0%"]])
    }

    /// A workbook of one sheet from the XML of its rows.
    private func read(
        _ rows: String, formats: [String] = [], extra: String = "", workbook: String = "", shared: String = ""
    ) throws -> Document {
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        var zip = ZipBuilder()
        zip.add("[Content_Types].xml", "<Types/>")
        zip.add("_rels/.rels", #"<R><Relationship Type="\#(link)/officeDocument" Target="xl/workbook.xml"/></R>"#)
        zip.add(
            "xl/_rels/workbook.xml.rels",
            #"<R><Relationship Id="r1" Type="\#(link)/worksheet" Target="s1.xml"/><Relationship Id="r2" Type="\#(link)/worksheet" Target="s2.xml"/><Relationship Id="r3" Type="\#(link)/styles" Target="styles.xml"/><Relationship Id="r4" Type="\#(link)/sharedStrings" Target="/xl/strings.xml"/></R>"#
        )
        zip.add(
            "xl/workbook.xml",
            #"<workbook xmlns="\#(main)" xmlns:r="\#(link)"><sheets><sheet name="Điểm" r:id="r1"/><sheet name="Ẩn" state="hidden" r:id="r2"/></sheets>\#(workbook)</workbook>"#
        )
        zip.add("xl/s1.xml", #"<worksheet xmlns="\#(main)"><sheetData>\#(rows)</sheetData>\#(extra)</worksheet>"#)
        zip.add(
            "xl/s2.xml",
            #"<worksheet xmlns="\#(main)"><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>"#)
        let codes = formats.enumerated().map { #"<numFmt numFmtId="\#(200 + $0)" formatCode="\#($1)"/>"# }.joined()
        let cells = formats.indices.map { #"<xf numFmtId="\#(200 + $0)"/>"# }.joined()
        zip.add(
            "xl/styles.xml",
            #"<styleSheet xmlns="\#(main)"><numFmts>\#(codes)</numFmts><cellXfs><xf numFmtId="0"/>\#(cells)</cellXfs></styleSheet>"#
        )
        zip.add("xl/strings.xml", #"<sst xmlns="\#(main)">\#(shared)</sst>"#)
        return try DocumentReader.read(zip.bytes).document
    }

    private func texts(_ document: Document) -> [[String]] {
        document.tables.first?.rows.map { $0.cells.map(\.text) } ?? []
    }

    @Test("shared, inline and formula texts, truths and errors are read; hidden sheets and rows are not")
    func values() throws {
        let document = try read(
            """
            <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>b</t></is></c><c r="D2" t="b"><v>1</v></c></row>
            <row r="3" hidden="1"><c r="A3"><v>1</v></c></row>
            <row r="5"><c r="A5" t="e"><v>#REF!</v></c><c r="B5" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="C5" t="s"><v>9</v></c></row>
            """, shared: "<si><r><t>Tiêu </t></r><r><t>chí</t></r><rPh><t>x</t></rPh></si>")
        #expect(document.tables.count == 1)
        #expect(texts(document) == [["Tiêu chí", "b", "", "TRUE"], ["#REF!", "ab", "", ""]])
        #expect(document.tables[0].rows.map(\.line) == [2, 5])
        #expect(document.tables[0].rows[0].cells.map(\.column) == [1, 2, 3, 4])
    }

    @Test("merged cells and rows printed on each page are known")
    func merges() throws {
        let document = try read(
            """
            <row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="2"><c r="B2"><v>3</v></c><c r="C2"><v>4</v></c></row>
            """, extra: #"<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="C1:C2"/></mergeCells>"#,
            workbook:
                "<definedNames><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Điểm'!$1:$1</definedName></definedNames>"
        )
        let rows = document.tables[0].rows
        #expect(rows[0].cells.map(\.columnSpan) == [2, 1])
        #expect(rows[0].cells.map(\.rowSpan) == [1, 2])
        #expect(rows[1].cells.map(\.text) == ["", "3"])
        #expect(rows.map(\.isHeader) == [true, false])
    }

    @Test(
        "formulas without saved results are computed, unknown ones stay empty",
        arguments: [
            ("SUM(A1:B1)", "35"), ("A1+B1*2-1", "44"), ("(A1+B1)/2", "17,5"), ("SUM(A1,B1,5)", "40"),
            ("A1/0", "#DIV/0!"),
            ("ROUND(2/3,2)", "0,67"), ("ROUND(2.5,0)", "3"), ("IF(A1&gt;=20,\"Đạt\",\"Chưa\")", "Đạt"),
            ("-A1^2", "625"),
            ("AVERAGE(A1:B1)", "17,5"), ("MAX(A1:C1)", "25"), ("'Ẩn'!A1+1", "8"), ("Ẩn!$A$1", "7"), ("10%", "0,1"),
            ("VLOOKUP(A1,B1,2)", ""), ("E1", ""), ("SUM(", ""), ("SUM(A1:E1)", ""), ("A1&amp;\" điểm\"", "25 điểm"),
            ("IFERROR(A1/0,0)", "0"), ("SUM(A:A)", ""), ("COUNT(A1:D1)", "2"), ("Z99", "0"),
        ])
    func formulas(formula: String, text: String) throws {
        let document = try read(
            #"<row r="1"><c r="A1"><v>25</v></c><c r="B1"><v>10</v></c><c r="C1" t="inlineStr"><is><t>x</t></is></c><c r="E1"><f>\#(formula)</f></c></row>"#
        )
        let cells = document.tables[0].rows[0].cells
        #expect((cells.count == 5 ? cells[4].text : "") == text)
    }

    @Test("shared formulas move with their cells; stale results are computed again, saved ones kept otherwise")
    func shared() throws {
        let rows = """
            <row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" si="0" ref="B1:B2">A1*$A$1+1</f><v>0</v></c></row>
            <row r="2"><c r="A2"><v>5</v></c><c r="B2"><f t="shared" si="0"/><v>0</v></c></row>
            """
        #expect(texts(try read(rows)) == [["1", "0"], ["5", "0"]])
        #expect(texts(try read(rows, workbook: #"<calcPr fullCalcOnLoad="1"/>"#)) == [["1", "2"], ["5", "6"]])
    }

    @Test("a long chain of formulas is followed down the sheet; up the sheet it ends without harm")
    func chains() throws {
        let down = (2...2000).map { #"<row r="\#($0)"><c r="A\#($0)"><f>A\#($0 - 1)+1</f></c></row>"# }.joined()
        let running = texts(try read(#"<row r="1"><c r="A1"><v>1</v></c></row>"# + down))
        #expect(running == (1...2000).map { [String($0)] })
        let up = (1...2000).map { #"<row r="\#($0)"><c r="A\#($0)"><f>A\#($0 + 1)+1</f></c></row>"# }.joined()
        #expect(texts(try read(up)).count <= 2000)
    }

    @Test("a circle of formulas is left empty")
    func circle() throws {
        let document = try read(
            #"<row r="1"><c r="A1"><f>B1+1</f></c><c r="B1"><f>A1+1</f></c><c r="C1"><v>3</v></c></row>"#)
        #expect(texts(document) == [["", "", "3"]])
    }

    @Test(
        "numbers are written as the cell shows them",
        arguments: [
            ("9.5", "General", "9,5"), ("25", "0", "25"), ("0.9685", "0.0%", "96,9%"), ("0.96875", "0.00%", "96,88%"),
            ("1234567.5", "#,##0", "1.234.568"), ("1234567.5", "#,##0.00", "1.234.567,50"), ("7", "00", "07"),
            ("45275", "dd/mm/yyyy", "15/12/2023"), ("45275", "[$-42A]d mmmm yyyy;@", "15/12/2023"),
            ("45275.5", "dd/mm/yyyy hh:mm", "15/12/2023 12:00"), ("0.75", "h:mm:ss", "18:00:00"),
            ("45275", "mm/yyyy", "12/2023"),
            ("-3", "0;(0)", "(3)"), ("-3.25", "0.0", "-3,3"), ("-0.001", "0.0", "0,0"),
            ("90", "0&quot; điểm&quot;", "90 điểm"),
            ("0.30000000000000004", "General", "0,3"), ("1E-7", "General", "0,0000001"),
            ("123456789012", "General", "123456789012"),
            ("1500000", "#,##0,&quot; nghìn&quot;", "1.500 nghìn"), ("12", "@", "12"), ("2.5", "#.##", "2,5"),
            ("61", "d/m/yyyy", "01/03/1900"), ("1", "d/m/yyyy", "01/01/1900"),
        ])
    func numbers(value: String, format: String, text: String) throws {
        let document = try read(#"<row r="1"><c r="A1" s="1"><v>\#(value)</v></c></row>"#, formats: [format])
        #expect(texts(document) == [[text]])
    }
}
