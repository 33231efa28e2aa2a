import Documents

extension JSONWriter {
    /// A place; what is not known is left out.
    mutating func place(_ place: Place) {
        object { json in
            json.field("line", place.line)
            if let page = place.page {
                json.field("page", page)
            }
            if let table = place.table {
                json.field("table", table)
            }
            if let row = place.row {
                json.field("row", row)
            }
            if let column = place.column {
                json.field("column", column)
            }
            if let note = place.note {
                json.field("note", note)
            }
            if let characters = place.characters {
                json.key("characters")
                json.array([characters.lowerBound, characters.upperBound]) { $0.value($1) }
            }
            if let box = place.box {
                json.key("box")
                json.array([box.left, box.top, box.right, box.bottom]) { $0.value(Int($1.rounded())) }
            }
            if let confidence = place.confidence {
                json.field("confidence", confidence)
            }
            json.field("text", place.text)
        }
    }
}
