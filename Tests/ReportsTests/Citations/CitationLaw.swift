import Criteria

/// A small law for these tests: kinds of documents and one instrument whose number carries the year.
enum CitationLaw {
    private static let source = Source(
        clause: "Phụ lục III", instrument: "Nghị định 30/2020/NĐ-CP", checked: Day(year: 2026, month: 11, day: 21)!,
        confidence: .text)

    private static let kinds: [(String, String?)] = [
        ("thông tư", "TT"), ("quyết định", "QĐ"), ("kế hoạch", "KH"), ("công văn", nil),
        ("báo cáo", "BC"), ("nghị quyết", "NQ"), ("nghị định", "NĐ"), ("luật", nil), ("chỉ thị", "CT"),
        ("hướng dẫn", "HD"), ("tờ trình", "TTr"), ("thông báo", "TB"), ("chương trình", "CTr"), ("đề án", "ĐA"),
        ("quy định", "QyĐ"), ("quy chế", "QC"),
    ]

    static let value = Law(
        instruments: [
            Instrument(
                number: "22/2020", symbol: "TT-BGDĐT", kind: "thông tư", title: "", date: nil, issuers: [],
                source: source),
            Instrument(
                number: "06/2022", symbol: "QH15", kind: "luật", title: "", date: nil, issuers: [], source: source),
        ],
        documentKinds: kinds.map { DocumentKind(name: $0.0, abbreviation: $0.1, source: source) })
}
