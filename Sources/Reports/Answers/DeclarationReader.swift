import Criteria
import Documents

/// Finds what a report claims as a whole: total, rating, level.
struct DeclarationReader {
    let year: Int?

    private static let totals: PatternSet = [
        "tổng điểm", "tổng số điểm", "tự chấm", "tự chấm điểm", "điểm đạt được", "tổng cộng", "số điểm tự đánh giá",
        "tổng số", "điểm tự đánh giá",
        "đạt tổng", "đạt được", "tự đánh giá đạt", "tổng",
    ]
    private static let ratingLeads: PatternSet = ["xếp loại", "đạt loại", "loại", "tự xếp loại"]
    private static let ratings: [(Pattern, Rating)] = [
        ("trung bình", .average), ("chưa đạt", .failed), ("không đạt", .failed), ("tốt", .good), ("khá", .fair),
    ]
    private static let foreignRatings: PatternSet = ["xuất sắc", "giỏi", "yếu", "kém", "đạt yêu cầu"]

    /// Ratings of people, classes and boards are not the unit's.
    private static let otherSubjects: PatternSet = [
        "viên chức", "công chức", "hạnh kiểm", "học lực", "học sinh", "đảng viên", "chi bộ", "hoàn thành tốt",
        "hoàn thành xuất sắc", "cá nhân",
        "đơn vị xếp loại", "bằng", "chứng chỉ", "tốt nghiệp", "lực lượng", "gia đình",
    ]

    func read(_ passages: [Passage]) -> Declaration {
        var declaration = Declaration()
        for (index, passage) in passages.enumerated() {
            if case .cell = passage.kind { continue }
            for sentence in Sentences.of(passage.text) {
                total(passage, sentence, index, &declaration)
                rating(passage, sentence, index, &declaration)
                level(passage, sentence, index, &declaration)
                if let refusal = refusal(passage, sentence, index) { declaration.refusals.append(refusal) }
            }
        }
        return declaration
    }

    /// `Tổng điểm đạt được: 98 điểm`, `Kết quả tự chấm điểm: 100 điểm`, `Tổng điểm: 98/100`.
    private func total(_ passage: Passage, _ sentence: Range<Int>, _ index: Int, _ found: inout Declaration) {
        let text = passage.text
        guard let lead = text.first(of: Self.totals, in: sentence), text.first(.points, in: sentence) != nil,
            text.first(.criterion, in: sentence) == nil || text.first(.totalPoints, in: sentence) != nil
                || text.first(.totalNumberOfPoints, in: sentence) != nil
        else { return }
        var cursor = lead.range.upperBound
        while cursor < sentence.upperBound {
            guard let number = Numeral(text, at: cursor) else {
                cursor += 1
                continue
            }
            cursor = number.range.upperBound
            guard number.places <= 2, !passage.isWording(number.range), number.whole <= 1000,
                isPoints(number, text, sentence, lead: lead.range)
            else { continue }
            found.totals.append(Stated(Points(hundredths: number.hundredths), Span(index, number.range)))
            return
        }
    }

    private func isPoints(_ number: Numeral, _ text: FoldedText, _ sentence: Range<Int>, lead: Range<Int>) -> Bool {
        let before = text.trimmed(lead.upperBound..<number.range.lowerBound)
        if text.first(.maximum, in: before) != nil || text.first(.year, in: before) != nil { return false }
        let next = text.skippingSpaces(from: number.range.upperBound)
        if text.end(of: .points, at: next) != nil || text.end(of: "đ", at: next) != nil { return true }
        if next < text.count, text.bytes[next] == UInt8(ascii: "/"),
            let under = Numeral(text, at: text.skippingSpaces(from: next + 1))
        {
            return under.whole == 100
        }
        // "Tổng điểm: 98": nothing but the number after the mark.
        return text.first(.points, in: lead.lowerBound..<number.range.lowerBound) != nil && !before.isEmpty
            && text.bytes[before.upperBound - 1] == UInt8(ascii: ":")
            && (next >= sentence.upperBound || ",.;(".utf8.contains(text.bytes[next]))
    }

    /// `Xếp loại: Tốt`, `2.2. Xếp loại chung: Loại tốt`, `đạt loại Khá`.
    private func rating(_ passage: Passage, _ sentence: Range<Int>, _ index: Int, _ found: inout Declaration) {
        let text = passage.text
        for lead in text.all(.kind, in: sentence) {
            let before = text.trimmed(sentence.lowerBound..<lead.lowerBound)
            let isRating = ["xếp", "đạt", "tự xếp", "chung", ":", "là"].contains { (word: Pattern) in
                let from = before.upperBound - word.bytes.count
                return from >= before.lowerBound
                    && (text.end(of: word, at: from) == before.upperBound
                        || word.phrase == ":" && before.upperBound > 0
                            && text.bytes[before.upperBound - 1] == UInt8(ascii: ":"))
            }
            guard isRating, !passage.isWording(lead) else { continue }
            let window = lead.upperBound..<min(sentence.upperBound, lead.upperBound + 70)
            guard let word = ratingWord(text, window) else { continue }
            let between = text.trimmed(lead.upperBound..<word.range.lowerBound)
            guard isStraight(text, between),
                isUnit(text, between) || !text.contains(any: Self.otherSubjects, in: sentence)
            else { continue }
            if let rating = word.rating {
                if found.ratings.last?.span.range != word.range || found.ratings.last?.span.passage != index {
                    found.ratings.append(Stated(rating, Span(index, word.range)))
                }
            } else {
                found.foreignRatings.append(Stated(text.string(word.range), Span(index, word.range)))
            }
            return
        }
    }

    private func ratingWord(_ text: FoldedText, _ window: Range<Int>) -> (range: Range<Int>, rating: Rating?)? {
        var best: (range: Range<Int>, rating: Rating?)?
        func consider(_ pattern: Pattern, _ rating: Rating?) {
            guard let range = text.all(pattern, in: window).first(where: { text.means($0, pattern) }),
                best.map({ range.lowerBound < $0.range.lowerBound }) ?? true
            else { return }
            best = (range, rating)
        }
        for (pattern, rating) in Self.ratings { consider(pattern, rating) }
        for pattern in Self.foreignRatings { consider(pattern, nil) }
        return best
    }

    /// Between "loại" and the rating stand at most a mark, "loại", "là", "chung", or the thing that is rated.
    private func isStraight(_ text: FoldedText, _ between: Range<Int>) -> Bool {
        if between.isEmpty { return true }
        if isUnit(text, between) {
            return text.bytes[between.upperBound - 1] == UInt8(ascii: ":") || between.count < 50
        }
        let known: PatternSet = ["chung", "loại", "là", "đạt", "đạt loại", "đơn vị", "cả năm", "năm"]
        return text.words(in: between).allSatisfy { word in
            text.isDigit(at: word.lowerBound) || text.end(ofAny: known, at: word.lowerBound) != nil
        }
    }

    private func isUnit(_ text: FoldedText, _ range: Range<Int>) -> Bool {
        text.first(.learningUnit, in: range) != nil || text.first(.learningCommunity, in: range) != nil
    }

    /// `đề nghị công nhận mức độ 1`, `đạt “Đơn vị học tập” mức độ 2`.
    private func level(_ passage: Passage, _ sentence: Range<Int>, _ index: Int, _ found: inout Declaration) {
        let text = passage.text
        for word in text.all(.level, in: sentence) {
            let start = text.skippingSpaces(from: word.upperBound)
            var level: Int?
            var end = start
            if let number = Numeral(text, at: start), number.places == 0, (1...9).contains(number.whole) {
                level = number.whole
                end = number.range.upperBound
            } else if text.isUppercase(at: start) {
                if let stop = text.end(of: "II", at: start) {
                    level = 2
                    end = stop
                } else if let stop = text.end(of: "I", at: start) {
                    level = 1
                    end = stop
                }
            }
            guard let level, !passage.isWording(word), isOwn(text, sentence, before: word.lowerBound) else { continue }
            found.levels.append(Stated(level, Span(index, word.lowerBound..<end)))
        }
    }

    private static let refused: PatternSet = ["chưa đạt", "không đạt", "chưa đạt danh hiệu", "không đạt danh hiệu"]

    /// `Đơn vị tự đánh giá chưa đạt “Đơn vị học tập”`: of the unit itself, not of others or next year.
    private func refusal(_ passage: Passage, _ sentence: Range<Int>, _ index: Int) -> Span? {
        let text = passage.text
        guard let word = text.first(of: Self.refused, in: sentence)?.range, !passage.isWording(word) else {
            return nil
        }
        let next = word.upperBound..<min(sentence.upperBound, word.upperBound + 20)
        guard let subject = text.first(.learningUnit, in: next) ?? text.first(.learningCommunity, in: next),
            !(word.upperBound..<subject.lowerBound).contains(where: { text.isLetter(at: $0) }),
            text.contains(any: Self.own, in: sentence.lowerBound..<word.lowerBound)
        else { return nil }
        return Span(index, word.lowerBound..<subject.upperBound)
    }

    private static let own: PatternSet = ["tự đánh giá", "kết luận", "kết quả"]

    private static let otherLevels: PatternSet = [
        "phổ cập", "xóa mù chữ", "chuyển đổi số", "đạt chuẩn", "kiểm định", "chuẩn quốc gia", "dịch vụ công",
        "trực tuyến", "phấn đấu", "mục tiêu",
        "hướng tới", "điều kiện", "quy định tại điều",
    ]
    private static let claims: PatternSet = ["công nhận", "đạt", "tự đánh giá", "đề nghị", "đơn vị học tập", "kết quả"]

    private func isOwn(_ text: FoldedText, _ sentence: Range<Int>, before end: Int) -> Bool {
        if text.contains(any: Self.otherLevels, in: sentence) { return false }
        // Next year's wish is no claim for this one.
        if let year, YearReader.years(in: text, sentence).contains(where: { $0.value > year }),
            text.first(.year, in: sentence) != nil,
            !YearReader.years(in: text, sentence).contains(where: { $0.value == year })
        {
            return false
        }
        return text.contains(any: Self.claims, in: sentence)
    }
}
