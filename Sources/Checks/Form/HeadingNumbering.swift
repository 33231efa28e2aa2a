import Criteria
import Documents
import Reports

extension Check {
    /// Headings whose numbers jump, repeat, or change their style among siblings.
    static let headingNumbering = Check(
        name: "heading-numbering",
        title: Bilingual(vi: "Đề mục đánh số sai", en: "Headings are misnumbered"),
        severity: .warning,
        basis: "điểm đ khoản 6 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP",
        why: Bilingual(
            vi: "Số thứ tự nhảy, trùng hoặc sai kiểu cho thấy một phần đã bị bỏ sót hoặc chép từ văn bản khác",
            en: "Numbers that jump, repeat or change style show that a part was lost or copied from another paper"),
        remedy: Bilingual(
            vi: "Đánh lại số thứ tự cho liền mạch: phần, mục bằng số La Mã, khoản bằng chữ số Ả Rập, điểm bằng chữ cái",
            en: "Renumber in one run: sections with Roman numbers, items with Arabic ones, points with letters"),
        wrong: [
            Example(
                """
                BÁO CÁO
                Kết quả đánh giá
                ⟦1⟧. Đặc điểm tình hình
                II. Kết quả thực hiện
                1. Tiêu chí 1
                2. Tiêu chí 2
                """),
            Example("I. Công tác chỉ đạo\nII. Kết quả\n⟦IV⟧. Kiến nghị"),
            Example("I. Công tác chỉ đạo\nII. Kết quả\n⟦II⟧. Đánh giá chung\nIII. Kiến nghị"),
            Example("I. Kết quả\n1. Ưu điểm\n⟦3⟧. Hạn chế\nII. Kiến nghị"),
            Example("2. Kết quả\n2.1. Chấm điểm\n⟦2.3⟧. Xếp loại"),
            Example("1. Tiêu chí 1\na) Chỉ tiêu 1\nb) Chỉ tiêu 2\n⟦d⟧) Chỉ tiêu 3"),
            Example("1. Kết quả\n2. Đánh giá\n⟦3.1⟧. Ưu điểm"),
            Example("BÁO CÁO\nKết quả đánh giá năm 2023\n⟦II⟧. Kết quả\nIII. Kiến nghị"),
        ],
        right: [
            Example("I. Kết quả\n1. Ưu điểm\n2. Hạn chế\nII. Kiến nghị\n1. Với Sở\n2. Với Ủy ban nhân dân"),
            Example("I. Kết quả\n1. Ưu điểm\n2. Hạn chế\nII. Nhiệm vụ\n3. Tuyên truyền\n4. Tập huấn"),
            Example("1. Tiêu chí 1\na) Một\nb) Hai\nc) Ba\nd) Bốn\nđ) Năm\ne) Sáu\ng) Bảy\n2. Tiêu chí 2\na) Một"),
            Example("1. Tiêu chí 1\na) Một\nb) Hai\nc) Ba\nd) Bốn\ne) Năm\n2. Tiêu chí 2"),
            Example("2. Kết quả\n2.1. Chấm điểm\n2.2. Xếp loại\n3. Đánh giá chung\n3.1. Ưu điểm"),
            Example("1. Kết quả\n1) Một\n2) Hai\n3) Ba\n2. Hạn chế\n3. Nguyên nhân"),
            Example("II. Kết quả\nĐơn vị đạt 98 điểm.\nIII. Kiến nghị"),
        ],
        find: { subject in
            let report = subject.report
            let items = report.headings.map { item($0, report) }
            let walk = HeadingWalk(
                items, boundaries: boundaries(report), hasHead: report.letterhead.kind != nil)
            return walk.faults.map { numberingFinding(subject, $0.item, $0.fault) }
        })

    private static func item(_ heading: Heading, _ report: Report) -> HeadingItem {
        let text = report.passages[heading.span.passage].text
        let last = text.bytes[heading.span.range.upperBound - 1]
        return HeadingItem(
            style: heading.style, path: heading.path, passage: heading.span.passage,
            isTitle: heading.span.range.count <= 120 && last != UInt8(ascii: ".") && last != UInt8(ascii: ";"),
            isRomanDotted: heading.style == .dotted && !text.isDigit(at: heading.label.range.lowerBound))
    }

    private static let openings: [(pattern: Pattern, words: String)] = [
        ("phụ lục", "phụ lục"), ("điều", "điều"), ("chương", "chương"), ("mục", "mục"),
    ]

    /// Where numbering begins anew: recipients, signature, annexes, articles.
    private static func boundaries(_ report: Report) -> [Int] {
        var found = [report.recipients.first, report.signature?.lines.first].compactMap { $0?.passage }
        for (index, passage) in report.passages.enumerated()
        where passage.kind == .paragraph && passage.text.count <= 120 && passage.text.isUppercase(at: 0) {
            let text = passage.text
            let isOpening = openings.contains { opening in
                guard let end = text.end(of: opening.pattern, at: 0), text.means(0..<end, opening.words) else {
                    return false
                }
                // `Mục tiêu chung` opens nothing, `Mục 2` does.
                let next = text.skippingSpaces(from: end)
                return opening.words == "phụ lục" || text.isDigit(at: next)
                    || next < text.count && ["I", "V", "X"].contains(text.scalars[next])
            }
            if isOpening { found.append(index) }
        }
        return found
    }

    // MARK: Sentences

    private static func numberingFinding(_ subject: Subject, _ item: Int, _ fault: HeadingFault) -> Finding {
        let heading = subject.report.headings[item]
        func label(_ index: Int) -> String { subject.report.text(subject.report.headings[index].label) }
        let own = label(item)
        let vi: String
        let en: String
        switch fault {
        case .jump(let last):
            vi = "Đề mục “\(own)” đứng ngay sau “\(label(last))”"
            en = "Heading “\(own)” comes right after “\(label(last))”"
        case .repeated(let last):
            vi = "Đề mục “\(own)” trùng số với đề mục “\(label(last))” ở trước"
            en = "Heading “\(own)” repeats the number of “\(label(last))” before it"
        case .back(let last):
            vi = "Đề mục “\(own)” đứng sau “\(label(last))”"
            en = "Heading “\(own)” comes after “\(label(last))”"
        case .notFirst:
            vi = "Đề mục đầu tiên ở cấp này là “\(own)”"
            en = "The first heading at this rank is “\(own)”"
        case .style(let sibling):
            vi = "Đề mục “\(own)” cùng cấp với “\(label(sibling))” nhưng đánh số theo kiểu khác"
            en = "Heading “\(own)” stands at the rank of “\(label(sibling))” but is numbered in another style"
        case .prefix(let parent):
            vi = "Đề mục “\(own)” nằm trong mục “\(label(parent))”"
            en = "Heading “\(own)” stands under “\(label(parent))”"
        }
        return headingNumbering.finding(subject, at: heading.label, vi: vi, en: en)
    }
}
