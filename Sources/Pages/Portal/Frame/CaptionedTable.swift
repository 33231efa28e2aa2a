/// A table with a caption, which scrolls on its own where the screen is too narrow for it. The first cell of a row is
/// its heading.
struct CaptionedTable: Markup {
    private let caption: String
    private let columns: [Column]
    private let rows: [[HTML]]

    /// What is said where there are no rows.
    private let none: String

    struct Column: Sendable {
        var name: String

        /// Whether its cells are numbers, set under each other.
        var isNumber: Bool

        init(_ name: String, isNumber: Bool = false) {
            self.name = name
            self.isNumber = isNumber
        }
    }

    /// - Parameter rows: a cell for each column.
    init(_ caption: String, columns: [Column], rows: [[HTML]], none: String = "") {
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.none = none
    }

    var html: HTML {
        if rows.isEmpty, !none.isEmpty {
            p(none, .class("muted"))
        } else {
            div(.class("table-scroll"), .role("group"), .reachable, .label(caption)) {
                table {
                    HTML.element(self.captionElement, [], .text(caption))
                    thead { tr { for column in columns { th(column.name, .scope("col"), style(column)) } } }
                    tbody {
                        for row in rows { tr { for (index, cell) in row.enumerated() { self.cell(index, cell) } } }
                    }
                }
            }
        }
    }

    private var captionElement: Element { Element("caption") }

    private func cell(_ index: Int, _ content: HTML) -> HTML {
        let column = columns[index]
        return index == 0 ? th(.scope("row"), style(column)) { content } : td(style(column)) { content }
    }

    private func style(_ column: Column) -> Attribute { .class(column.isNumber ? "n" : nil) }
}
