import CXlsxWriter

/// The looks of cells; a workbook owns its formats.
struct WorkbookLooks {
    typealias Format = UnsafeMutablePointer<lxw_format>

    let header: Format?
    let totalLabel: Format?
    let totalSum: Format?

    /// By tone.
    private var texts: [Format?] = []

    /// By tone, then by decimal places, 0 to 2.
    private var numbers: [[Format?]] = []

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
        func make() -> Format? {
            let format = workbook_add_format(workbook)
            format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
            format_set_border_color(format, 0xBFC5CB)
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            return format
        }
        header = make()
        format_set_bold(header)
        format_set_text_wrap(header)
        format_set_bg_color(header, 0xE9ECEF)
        format_set_align(header, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
        format_set_align(header, UInt8(LXW_ALIGN_CENTER.rawValue))
        totalLabel = make()
        totalSum = make()
        format_set_align(totalSum, UInt8(LXW_ALIGN_CENTER.rawValue))
        for format in [totalLabel, totalSum] {
            format_set_bold(format)
            format_set_top(format, UInt8(LXW_BORDER_MEDIUM.rawValue))
            format_set_top_color(format, 0x1D2329)
        }
        for tone in Sheet.Tone.allCases {
            let text = make()
            format_set_text_wrap(text)
            format_set_indent(text, 1)
            Self.dress(text, tone)
            texts.append(text)
            let patterns = ["#,##0", "0.0", "0.00"]
            numbers.append(
                patterns.map { pattern in
                    let number = make()
                    format_set_align(number, UInt8(LXW_ALIGN_CENTER.rawValue))
                    format_set_num_format(number, pattern)
                    Self.dress(number, tone)
                    return number
                })
        }
    }

    func text(_ tone: Sheet.Tone) -> Format? { texts[tone.rawValue] }

    func number(_ tone: Sheet.Tone, places: Int) -> Format? { numbers[tone.rawValue][places] }

    private static func dress(_ format: Format?, _ tone: Sheet.Tone) {
        if tone == .error { format_set_bold(format) }
        guard let colors = tone.colors else { return }
        format_set_font_color(format, colors.ink)
        if let ground = colors.ground { format_set_bg_color(format, ground) }
    }
}

extension Sheet.Tone {
    /// The same as on the page of results.
    fileprivate var colors: (ink: lxw_color_t, ground: lxw_color_t?)? {
        switch self {
        case .plain: nil
        case .error: (0xA01818, 0xFCE8E6)
        case .warning: (0x744600, 0xFFF1D2)
        case .note: (0x1B4B7A, nil)
        case .faint: (0x505A65, nil)
        }
    }
}
