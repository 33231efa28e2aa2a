import Criteria
import Documents
import Yams

/// The keys of one YAML mapping: each is asked for once, with the type it must have; `finish` reports the keys that
/// nobody asked for.
final class LawFields {
    let file: LawFile
    let mark: LawMark
    private let entries: [String: (key: LawMark, value: Node)]
    private let order: [String]
    private var asked: [String] = []

    /// `nil`, and a problem, when the node is no mapping.
    init?(_ node: Node, in file: LawFile) {
        let start = node.place ?? .top
        guard case .mapping(let mapping) = node else {
            file.report(
                start, vi: "chỗ này phải là một nhóm \"khóa: giá trị\"",
                en: "a group of \"key: value\" is expected here")
            return nil
        }
        var entries: [String: (key: LawMark, value: Node)] = [:]
        var order: [String] = []
        for (key, value) in mapping {
            let place = key.place ?? start
            guard case .scalar(let scalar) = key else {
                file.report(place, vi: "khóa phải là một chữ đơn", en: "a key must be a plain word")
                continue
            }
            entries[scalar.string] = (place, value)
            order.append(scalar.string)
        }
        self.file = file
        mark = start
        self.entries = entries
        self.order = order
    }

    /// All keys, in the order of the file.
    var keys: [String] { order }

    /// Whether a key is there, without asking for it.
    func has(_ key: String) -> Bool { entries[key] != nil }

    /// The place of a key, or of the mapping when the key is missing.
    func place(_ key: String) -> LawPlace { file.place(entries[key]?.key ?? mark) }

    /// The place of a key's value, or of the mapping when the key is missing.
    func valuePlace(_ key: String) -> LawPlace { file.place(entries[key]?.value.place ?? mark) }

    func node(_ key: String, required: Bool = true) -> Node? {
        asked.append(key)
        if let value = entries[key]?.value { return value }
        if required {
            file.report(mark, vi: "thiếu khóa \"\(key)\"", en: "the key \"\(key)\" is missing")
        }
        return nil
    }

    /// A word or sentence; an empty one is a problem.
    func text(_ key: String, required: Bool = true) -> String? {
        guard let node = node(key, required: required) else { return nil }
        guard case .scalar(let scalar) = node else {
            wrong(key, vi: "phải là chữ", en: "must be a text")
            return nil
        }
        guard scalar.string.contains(where: { !$0.isWhitespace }) else {
            wrong(key, vi: "đang để trống", en: "is empty")
            return nil
        }
        return scalar.string
    }

    /// A text that a function turns into a value; `nil` from it is a problem with the sentence given.
    func value<Value>(
        _ key: String, required: Bool = true, vi: String, en: String, _ read: (String) -> Value?
    ) -> Value? {
        guard let text = text(key, required: required) else { return nil }
        if let value = read(text) { return value }
        wrong(key, vi: "\(vi), không phải \"\(text)\"", en: "\(en), not \"\(text)\"")
        return nil
    }

    func integer(_ key: String, _ range: ClosedRange<Int>, required: Bool = true) -> Int? {
        value(
            key, required: required, vi: "phải là số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
            en: "must be a whole number from \(range.lowerBound) to \(range.upperBound)"
        ) { text in Int(text).flatMap { range.contains($0) ? $0 : nil } }
    }

    func points(_ key: String, required: Bool = true) -> Points? {
        value(
            key, required: required, vi: "phải là số điểm, nhiều nhất hai chữ số thập phân",
            en: "must be points with at most two decimal places"
        ) { Points($0) }
    }

    func day(_ key: String, required: Bool = true) -> Day? {
        value(
            key, required: required, vi: "phải là một ngày có thật, viết như 2024-01-26",
            en: "must be a day that exists, written as 2024-01-26"
        ) { Day($0) }
    }

    func bool(_ key: String, required: Bool = true) -> Bool? {
        value(key, required: required, vi: "phải là true hoặc false", en: "must be true or false") {
            ["true": true, "false": false][$0]
        }
    }

    func word<Value: RawRepresentable & CaseIterable>(
        _ key: String, as type: Value.Type, required: Bool = true
    ) -> Value? where Value.RawValue == String {
        let all = Value.allCases.map(\.rawValue).joined(separator: ", ")
        return value(key, required: required, vi: "phải là một trong: \(all)", en: "must be one of: \(all)") {
            Value(rawValue: $0)
        }
    }

    /// A list of texts with their places.
    func texts(_ key: String, required: Bool = true) -> [(text: String, place: LawPlace)]? {
        list(key, required: required)?.compactMap { node in
            let place = file.place(node.place ?? mark)
            guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
                place.report(
                    vi: "mỗi dòng của \"\(key)\" phải là chữ", en: "each line of \"\(key)\" must be a text")
                return nil
            }
            return (scalar.string, place)
        }
    }

    func list(_ key: String, required: Bool = true) -> [Node]? {
        guard let node = node(key, required: required) else { return nil }
        guard case .sequence(let sequence) = node else {
            wrong(key, vi: "phải là một danh sách", en: "must be a list")
            return nil
        }
        return Array(sequence)
    }

    /// The mappings of a list.
    func groups(_ key: String, required: Bool = true) -> [LawFields] {
        (list(key, required: required) ?? []).compactMap { LawFields($0, in: file) }
    }

    func group(_ key: String, required: Bool = true) -> LawFields? {
        node(key, required: required).flatMap { LawFields($0, in: file) }
    }

    /// `{vi, en}`.
    func bilingual(_ key: String, required: Bool = true) -> Bilingual? {
        group(key, required: required)?.bilingual()
    }

    /// A list of `{vi, en}`.
    func bilinguals(_ key: String, required: Bool = true) -> [Bilingual] {
        groups(key, required: required).compactMap { $0.bilingual() }
    }

    private func bilingual() -> Bilingual? {
        defer { finish() }
        let vi = text("vi")
        let en = text("en")
        guard let vi, let en else { return nil }
        return Bilingual(vi: vi, en: en)
    }

    /// Reports the keys that nobody asked for, with the nearest that was.
    func finish() {
        for key in order where !asked.contains(key) {
            let nearest = asked.map { (name: $0, distance: EditDistance.between(key, $0)) }
                .filter { $0.distance <= max($0.name.count < 4 ? 1 : 2, $0.name.count / 3) }.min {
                    $0.distance < $1.distance
                }
            let place = self.place(key)
            if let nearest {
                place.report(
                    vi: "không có khóa \"\(key)\"; có phải \"\(nearest.name)\"",
                    en: "there is no key \"\(key)\"; did you mean \"\(nearest.name)\"")
            } else {
                place.report(vi: "không có khóa \"\(key)\" ở đây", en: "there is no key \"\(key)\" here")
            }
        }
    }

    private func wrong(_ key: String, vi: String, en: String) {
        valuePlace(key).report(vi: "\"\(key)\" \(vi)", en: "\"\(key)\" \(en)")
    }
}
