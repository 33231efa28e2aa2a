public import Criteria
public import Documents

/// Where in a template something stands.
public struct TemplateSpot: Sendable, Hashable {
    /// Which part of the file.
    public enum Part: String, Sendable, CaseIterable {
        case body
        case header
        case footer
        case note
    }

    public var part: Part

    /// The paragraph or cell, with its words; only `text` is set outside the body.
    public var place: Place

    public init(part: Part, place: Place) {
        self.part = part
        self.place = place
    }
}

extension TemplateSpot {
    /// `bảng 2, hàng 3, cột 1 (“Họ và tên…”)`.
    public var name: Bilingual {
        var vi: [String] = []
        var en: [String] = []
        switch part {
        case .header: (vi, en) = (["đầu trang"], ["page header"])
        case .footer: (vi, en) = (["chân trang"], ["page footer"])
        case .note: (vi, en) = (["chú thích"], ["note"])
        case .body:
            if let table = place.table {
                (vi, en) = (["bảng \(table)"], ["table \(table)"])
                if let row = place.row {
                    vi.append("hàng \(row)")
                    en.append("row \(row)")
                } else {
                    vi.append("hàng tiêu đề")
                    en.append("header row")
                }
                if let column = place.column {
                    vi.append("cột \(column)")
                    en.append("column \(column)")
                }
            } else if place.line > 0 {
                (vi, en) = (["đoạn \(place.line)"], ["paragraph \(place.line)"])
            } else {
                (vi, en) = (["thân văn bản"], ["body"])
            }
        }
        let words = place.text.count > 40 ? "\(place.text.prefix(40))…" : place.text
        let quote = words.isEmpty ? "" : " (“\(words)”)"
        return Bilingual(vi: vi.joined(separator: ", ") + quote, en: en.joined(separator: ", ") + quote)
    }
}
