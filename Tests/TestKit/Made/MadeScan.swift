import Documents

/// Turns a document into one that was recognised in pictures: every word has its place and its confidence, low for the
/// words between ‹ and ›, which lose those marks.
enum MadeScan {
    private static let sure = 96
    private static let unsure = 52

    static func lay(_ document: inout Document, resolution: Int) {
        for index in document.blocks.indices { lay(&document.blocks[index]) }
        document.pictures = [PagePicture(page: 1, resolution: resolution, confidence: 94)]
    }

    private static func lay(_ block: inout Block) {
        switch block {
        case .paragraph(var paragraph):
            lay(&paragraph)
            block = .paragraph(paragraph)
        case .table(var table):
            for row in table.rows.indices {
                table.rows[row].page = 1
                for cell in table.rows[row].cells.indices {
                    for index in table.rows[row].cells[cell].blocks.indices {
                        lay(&table.rows[row].cells[cell].blocks[index])
                    }
                }
            }
            block = .table(table)
        }
    }

    private static func lay(_ paragraph: inout Paragraph) {
        var scalars = String.UnicodeScalarView()
        var count = 0
        var start = 0
        var confidence = sure
        var prints: [Print] = []
        func end() {
            guard count > start else { return }
            let left = Double(start) * 5
            prints.append(
                Print(
                    characters: start..<count, page: 1,
                    box: Box(left: left, top: 0, right: Double(count) * 5, bottom: 12), confidence: confidence))
        }
        for scalar in paragraph.text.unicodeScalars {
            switch scalar {
            case "‹", "›":
                end()
                start = count
                confidence = scalar == "‹" ? unsure : sure
            default:
                if scalar.properties.isWhitespace {
                    end()
                    start = count + 1
                }
                scalars.append(scalar)
                count += 1
            }
        }
        end()
        paragraph.text = String(scalars)
        paragraph.page = 1
        paragraph.prints = prints
    }
}
