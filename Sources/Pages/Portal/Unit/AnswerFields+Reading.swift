public import Criteria
public import Registry

/// What is wrong with what somebody typed, and in which field.
public struct FieldMistake: Error, Sendable, Equatable {
    public var field: String
    public var message: Bilingual

    init(_ field: String, vi: String, en: String) {
        self.field = field
        message = Bilingual(vi: vi, en: en)
    }
}

extension EntryFields {
    /// The answer that the fields make; `nil` when none is given.
    public func answer(to question: Question) throws(FieldMistake) -> Answer? {
        let answer = try typed(question)
        guard !notApplicable.isEmpty else { return answer }
        guard answer == nil else {
            throw FieldMistake(
                EntryFields.notApplicable(item),
                vi: "Mục \(item) vừa có câu trả lời vừa ghi không áp dụng: chỉ để một",
                en: "Item \(item) is answered and said not to apply: keep one of them")
        }
        return .notApplicable(reason: notApplicable)
    }

    private func typed(_ question: Question) throws(FieldMistake) -> Answer? {
        let names = AnswerFields.names(question)
        switch question.form {
        case .points: return try points(names[0]).map { .points($0) }
        case .done: return choice(names[0]).map { .done($0 == AnswerFields.yes) }
        case .share:
            if let share = try share(names[0], names[1]) { return .share(share) }
            return try points(names[2]).map { .claimedPercent(hundredths: $0.hundredths) }
        case .shares(let demands):
            var shares: [Share] = []
            for index in demands.indices {
                if let share = try share(names[2 * index], names[2 * index + 1]) { shares.append(share) }
            }
            guard !shares.isEmpty else { return nil }
            guard shares.count == demands.count else {
                throw FieldMistake(
                    names[0], vi: "Mục \(item) cần đủ \(demands.count) tỷ lệ",
                    en: "Item \(item) needs all \(demands.count) shares")
            }
            return .shares(shares)
        case .count: return try number(names[0]).map { .count($0) }
        case .title:
            guard let name = choice(names[0]) else { return nil }
            return name == AnswerFields.no
                ? .title("", granted: false) : .title(name, granted: values[names[1]] == AnswerFields.yes)
        case .grade: return choice(names[0]).map { .grade($0) }
        }
    }

    private func choice(_ field: String) -> String? {
        values[field].flatMap { $0.isEmpty ? nil : $0 }
    }

    private func points(_ field: String) throws(FieldMistake) -> Points? {
        guard let text = choice(field) else { return nil }
        guard let points = Points(text) else {
            throw FieldMistake(
                field, vi: "Mục \(item): “\(text)” không phải số có tối đa hai chữ số thập phân, như 9,5",
                en: "Item \(item): “\(text)” is no number with at most two decimals, such as 9.5")
        }
        return points
    }

    /// `nil` while only the denominator stands there, which the page may have filled in.
    private func share(_ count: String, _ all: String) throws(FieldMistake) -> Share? {
        guard let part = try number(count) else { return nil }
        guard let whole = try number(all) else {
            throw FieldMistake(all, vi: "Mục \(item): chưa ghi tổng số", en: "Item \(item): the total is missing")
        }
        return Share(part, of: whole)
    }

    /// Digits, with spaces or dots between thousands.
    private func number(_ field: String) throws(FieldMistake) -> Int? {
        guard let text = choice(field) else { return nil }
        let groups = text.split(whereSeparator: { $0 == "." || $0 == " " || $0 == "\u{A0}" })
        let isGrouped = groups.count == 1 || groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
        let digits = groups.joined()
        guard isGrouped, (1...9).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int(digits)
        else {
            throw FieldMistake(
                field, vi: "Mục \(item): “\(text)” không phải số nguyên",
                en: "Item \(item): “\(text)” is no whole number")
        }
        return number
    }
}
