public import Criteria

/// What is wrong with a template, or what will be empty on the paper: the placeholder, its place, and what to do.
public struct TemplateProblem: Error, Sendable, Equatable {
    public enum Severity: String, Sendable {
        /// Nothing is written.
        case error
        /// The paper is written; something on it is empty.
        case warning
    }

    /// A closed list of what can be wrong.
    public enum Kind: Sendable, Equatable {
        /// Nothing is called so; the nearest name that there is.
        case unknown(nearest: String?)
        /// It is a field of rows, and stands outside of them.
        case outsideRows(String)
        /// It has rows or fields of its own, and cannot stand as a value.
        case noText
        /// Begun and not ended; or ended and not begun.
        case unclosed
        case unopened
        /// It begins in one row, cell or paragraph and ends in another, so that nobody can say what it spans.
        case misplaced
        /// Braces that are no placeholder.
        case malformed
        /// There is none in the whole file, so that every paper would say the same.
        case withoutPlaceholders
        /// The data have nothing for it; in a list, in this many rows.
        case empty(rows: Int)
    }

    public var kind: Kind

    /// The placeholder as it was typed: `{{unit.nmae}}`.
    public var placeholder: String
    public var spot: TemplateSpot

    public init(_ kind: Kind, _ placeholder: String, at spot: TemplateSpot) {
        self.kind = kind
        // Whatever was typed, the sentence stays one that is read.
        self.placeholder = placeholder.count > 80 ? "\(placeholder.prefix(80))…" : placeholder
        self.spot = spot
    }

    public var severity: Severity {
        if case .empty = kind { .warning } else { .error }
    }

    /// What is wrong and where, in a sentence.
    public var message: Bilingual {
        let what = self.what
        if kind == .withoutPlaceholders { return what }
        let place = spot.name
        return Bilingual(vi: "\(place.vi): \(what.vi)", en: "\(place.en): \(what.en)")
    }

    private var what: Bilingual {
        switch kind {
        case .unknown: Bilingual(vi: "không có trường \(placeholder)", en: "there is no field \(placeholder)")
        case .outsideRows(let list):
            Bilingual(
                vi: "\(placeholder) là trường của từng dòng trong “\(list)” nhưng đặt ngoài phần lặp",
                en: "\(placeholder) is a field of each row of “\(list)” but stands outside of them")
        case .noText:
            Bilingual(
                vi: "\(placeholder) không phải một giá trị in ra được", en: "\(placeholder) is no value to be printed")
        case .unclosed: Bilingual(vi: "\(placeholder) chưa được đóng", en: "\(placeholder) is not ended")
        case .unopened: Bilingual(vi: "\(placeholder) đóng phần chưa mở", en: "\(placeholder) ends what did not begin")
        case .misplaced:
            Bilingual(
                vi: "\(placeholder) mở ở một chỗ và đóng ở chỗ không cùng đoạn, hàng hay ô",
                en: "\(placeholder) begins and ends in places that are not of one paragraph, row or cell")
        case .malformed:
            Bilingual(
                vi: "“\(placeholder)” không phải chỗ điền viết đúng cách",
                en: "“\(placeholder)” is no placeholder as it should be typed")
        case .withoutPlaceholders:
            Bilingual(
                vi: "mẫu không có chỗ điền nào, nên giấy tờ nào cũng in ra giống hệt nhau",
                en: "the template has no placeholder, so that every paper would say the same")
        case .empty(let rows):
            rows > 1
                ? Bilingual(
                    vi: "\(placeholder) chưa có dữ liệu ở \(rows) dòng", en: "\(placeholder) is empty in \(rows) rows")
                : Bilingual(vi: "\(placeholder) chưa có dữ liệu", en: "\(placeholder) has no data")
        }
    }

    /// What to do about it, in a sentence.
    public var remedy: Bilingual {
        let name = placeholder.filter { !"{}#^/ ".contains($0) }
        switch kind {
        case .unknown(let nearest?):
            return Bilingual(
                vi: "có phải ý là “\(nearest)”? Sửa lại trong mẫu",
                en: "did you mean “\(nearest)”? Correct the template")
        case .unknown(nil):
            return Bilingual(
                vi: "chọn một tên trong danh sách trường của loại giấy tờ này",
                en: "choose a name from the list of fields of this kind of paper")
        case .outsideRows(let list):
            return Bilingual(
                vi: "đặt vào giữa {{#\(list)}} và {{/\(list)}}", en: "put it between {{#\(list)}} and {{/\(list)}}")
        case .noText:
            return Bilingual(
                vi: "đặt phần muốn in vào giữa {{#\(name)}} và {{/\(name)}}",
                en: "put what is to be printed between {{#\(name)}} and {{/\(name)}}")
        case .unclosed:
            return Bilingual(vi: "thêm {{/\(name)}} vào chỗ kết thúc", en: "add {{/\(name)}} where it ends")
        case .unopened:
            return Bilingual(
                vi: "thêm {{#\(name)}} vào chỗ bắt đầu, hoặc xoá dấu đóng này; phần mở sau phải đóng trước",
                en: "add {{#\(name)}} where it begins, or take it out; what begins last ends first")
        case .misplaced:
            return Bilingual(
                vi: "đặt dấu mở và dấu đóng trong cùng một đoạn, trong cùng một hàng của bảng, mỗi dấu một hàng riêng, "
                    + "hoặc mỗi dấu một đoạn riêng không có chữ khác",
                en: "put both into one paragraph, into one row of a table, each into a row of its own, or each into a "
                    + "paragraph of its own without other words")
        case .malformed:
            return Bilingual(
                vi: "viết liền {{tên.trường}} trong một đoạn, đủ hai dấu ngoặc nhọn mỗi bên",
                en: "type {{name.of.field}} in one paragraph, with two braces on each side")
        case .withoutPlaceholders:
            return Bilingual(
                vi:
                    "gõ {{tên.trường}} vào những chỗ mỗi giấy tờ một khác, hoặc bắt đầu từ mẫu gợi ý rồi sửa trong Word",
                en:
                    "type {{name.of.field}} where papers differ, or begin with the suggested template and edit it in Word"
            )
        case .empty:
            return Bilingual(
                vi: "bổ sung dữ liệu rồi lập lại, hoặc để trống để điền tay",
                en: "complete the data and write it again, or leave it to be filled in by hand")
        }
    }
}
