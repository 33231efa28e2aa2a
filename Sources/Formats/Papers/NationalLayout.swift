import Documents

/// How official papers look by Nghị định 30/2020/NĐ-CP: the one table of pages, components and headings. Lengths are
/// in twentieths of a point, 567 to the centimetre. "Ô" names the place of a component in the decree's own sketch.
///
/// Of tables, certificates and forms the decree says nothing; they are set as offices set them.
enum NationalLayout {
    static let font = "Times New Roman"
    static let language = "vi-VN"

    // MARK: Pages

    /// A4 with margins of 20 mm above and below, 30 mm left and 15 mm right (Phụ lục I, phần I: 20–25, 30–35, 15–20).
    static let portrait = PageSetting(width: 11906, height: 16838, top: 1134, right: 850, bottom: 1134, left: 1701)

    /// The same for wide tables.
    static let landscape = PageSetting(width: 16838, height: 11906, top: 1134, right: 850, bottom: 1134, left: 1701)

    /// A sheet of its own kind, within a frame. All of it stands on one page, with a unit's name of two lines as well.
    static func sheet(isLandscape: Bool) -> PageSetting {
        PageSetting(
            width: isLandscape ? 16838 : 11906, height: isLandscape ? 11906 : 16838, top: 1134, right: 1134,
            bottom: 850, left: 1134)
    }

    static func page(_ section: PageSection?) -> PageSetting {
        guard let section else { return portrait }
        if section.isSheet { return sheet(isLandscape: section.isLandscape) }
        return section.isLandscape ? landscape : portrait
    }

    /// The number of the page: 13 to 14 points, upright, in the middle of the upper margin, not on the first page.
    static let pageNumber = ComponentStyle("ND30 Số trang", 28, .centre)

    // MARK: Components

    /// What stands beside no role: size 14, at least 6 points between paragraphs (ô 6).
    static let plain = ComponentStyle("Normal", 28, .left, after: 120)

    static func style(_ role: Paragraph.Role) -> ComponentStyle {
        switch role {
        // Ô 1: 12–13, bold; 13–14, bold, with a rule as long as the line.
        case .nationalTitle: ComponentStyle("ND30 Quốc hiệu", 26, .centre, bold: true)
        case .motto: ComponentStyle("ND30 Tiêu ngữ", 28, .centre, bold: true, rule: .whole)
        // Ô 2: 12–13; bold, with a rule of a third to a half of the line.
        case .parentBody: ComponentStyle("ND30 Cơ quan chủ quản", 26, .centre)
        case .issuer: ComponentStyle("ND30 Cơ quan ban hành", 26, .centre, bold: true, rule: .part)
        // Ô 3: 13. Ô 5b: 12–13, 6 points below the number.
        case .number: ComponentStyle("ND30 Số, ký hiệu", 26, .centre, before: 120)
        case .letterSubject: ComponentStyle("ND30 Trích yếu công văn", 26, .centre, before: 120)
        // Ô 4: 13–14, italic.
        case .placeAndDate: ComponentStyle("ND30 Địa danh, thời gian", 28, .centre, italic: true, before: 120)

        // Ô 5a: 13–14, bold; the trích yếu with a rule of a third to a half of the line.
        case .kind: ComponentStyle("ND30 Tên loại", 28, .centre, bold: true, before: 300, keeps: true)
        case .subject: ComponentStyle("ND30 Trích yếu", 28, .centre, bold: true, rule: .part)
        // Ô 9a: 13–14.
        case .addressee: ComponentStyle("ND30 Kính gửi", 28, .centre, before: 120, after: 120)
        // Ô 6: 13–14, bases italic; justified, first line 1 or 1.27 cm, at least 6 points between paragraphs.
        case .basis:
            ComponentStyle("ND30 Căn cứ", 28, .justified, italic: true, after: 120, line: 264, firstLine: 720)
        case .formText: ComponentStyle("ND30 Lời mẫu", 26, .justified, after: 20, firstLine: 720)
        case .body: ComponentStyle("ND30 Nội dung", 28, .justified, after: 120, line: 264, firstLine: 720)
        case .enactment: ComponentStyle("ND30 Lệnh văn", 28, .centre, bold: true, before: 120, after: 120, keeps: true)
        case .remark: ComponentStyle("ND30 Ghi chú bảng", 24, .left, italic: true, after: 120)
        case .caption: ComponentStyle("ND30 Tên bảng", 26, .centre, bold: true, before: 120, after: 120, keeps: true)

        // Ô 7a, 7b: 13–14, bold; between them the room of 7c and 8.
        case .authority: ComponentStyle("ND30 Quyền hạn, chức vụ", 28, .centre, bold: true, keeps: true)
        case .signer: ComponentStyle("ND30 Họ và tên", 28, .centre, bold: true, before: 1200)
        // Ô 9b: 12, bold italic; the list 11.
        case .recipientsTitle: ComponentStyle("ND30 Nơi nhận", 24, .left, bold: true, italic: true)
        case .recipient: ComponentStyle("ND30 Danh sách nơi nhận", 22, .left)

        // Annexes: 14, bold; name 13–14, bold; what it goes with 13–14, italic.
        case .annexLabel: ComponentStyle("ND30 Phụ lục", 28, .centre, bold: true, keeps: true)
        case .annexTitle: ComponentStyle("ND30 Tên phụ lục", 28, .centre, bold: true, keeps: true)
        case .annexNote: ComponentStyle("ND30 Kèm theo", 28, .centre, italic: true, after: 240)

        case .tableHeader: ComponentStyle("ND30 Đầu bảng", 24, .centre, bold: true, before: 40, after: 40)
        case .tableText: ComponentStyle("ND30 Chữ trong bảng", 24, .left, before: 40, after: 40)
        case .tableFigure: ComponentStyle("ND30 Số trong bảng", 24, .centre, before: 40, after: 40)
        case .blank: ComponentStyle("ND30 Dòng điền", 28, .left, after: 40)

        case .certificateTitle: ComponentStyle("ND30 Tên giấy", 64, .centre, bold: true, before: 200, after: 120)
        case .certificateName:
            ComponentStyle("ND30 Tên được ghi nhận", 44, .centre, bold: true, before: 120, after: 120)
        case .certificateText: ComponentStyle("ND30 Lời giấy", 28, .centre, before: 60, after: 60)

        case .suggestion: ComponentStyle("Khuê Mẫu gợi ý", 20, .centre, italic: true, before: 120)
        // Ô 14: 10.
        case .stamp: ComponentStyle("Khuê Mã giấy tờ", 20, .left)
        }
    }

    /// Phần, chương, mục, điều (ô 6): bold, and never the last line of a page.
    static func heading(_ level: Int) -> ComponentStyle {
        ComponentStyle(
            "heading \(level)", 28, .justified, bold: true, before: level == 1 ? 120 : 0, after: 120, line: 264,
            firstLine: 720, keeps: true)
    }

    /// The line under a component: a border above an empty line, apart from the dots below letters such as ộ and ạ.
    static let rule = ComponentStyle("ND30 Kẻ ngang", 4, .centre, before: 50)

    /// What keeps tables apart.
    static let gap = ComponentStyle("ND30 Ngăn cách", 8, .left)

    /// The height of the line that must stand under a table at the end of pages: as good as none, or it would make an
    /// empty page.
    static let ending = 20

    /// Beside the words in a cell.
    static let cellMargin = 85

    // MARK: Drawings

    /// The side of a square code at most, 2.2 cm, and of one module of it, half a millimetre, which any camera reads.
    static let squareCode = 1247
    static let squareModule = 28

    static func chartHeight(_ chart: Chart) -> Int {
        chart.isLying ? 1400 + 420 * chart.categories.count * (chart.shape == .bars ? chart.series.count : 1) : 4300
    }

    static let footnote = ComponentStyle("footnote text", 20, .justified)
    static let comment = ComponentStyle("annotation text", 20, .left)
}

/// A page and its margins.
struct PageSetting: Equatable {
    var width: Int
    var height: Int
    var top: Int
    var right: Int
    var bottom: Int
    var left: Int

    /// Between the margins.
    var textWidth: Int { width - left - right }

    /// From the upper edge to the number of the page, which stands in the middle of the margin.
    var header: Int { top / 2 - 160 }
}
