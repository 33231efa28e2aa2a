import Criteria
public import Registry

/// What is typed of a piece of evidence, as text.
public struct EvidenceFields: Sendable, Equatable {
    public var number = ""
    public var symbol = ""
    public var date = ""
    public var issuer = ""
    public var summary = ""
    public var page = ""

    /// The piece as the page first showed it, by its mark.
    public var before = ""

    public init() {}

    public init(_ piece: Evidence) {
        number = piece.number
        symbol = piece.symbol
        date = piece.date?.description ?? ""
        issuer = piece.issuer
        summary = piece.summary
        page = piece.page
        before = piece.mark
    }

    /// The names of the fields of a form.
    public enum Name {
        public static let number = "so"
        public static let symbol = "ky-hieu"
        public static let date = "ngay"
        public static let issuer = "noi-ban-hanh"
        public static let summary = "trich-yeu"
        public static let page = "trang"
        public static let file = "tep"
        public static let before = "goc"
    }
}

/// The fields of a piece of evidence.
struct EvidenceForm: Markup {
    private let visit: Visit
    private let fields: EvidenceFields
    private let troubles: [String: Bilingual]
    private let kept: KeptFile?

    init(_ visit: Visit, _ fields: EvidenceFields, troubles: [String: Bilingual], kept: KeptFile? = nil) {
        self.visit = visit
        self.fields = fields
        self.troubles = troubles
        self.kept = kept
    }

    var html: HTML {
        Hidden(EvidenceFields.Name.before, fields.before)
        field(visit("Số", "Number"), EvidenceFields.Name.number, fields.number, hint: visit("như 12", "such as 12"))
        field(
            visit("Ký hiệu", "Symbol"), EvidenceFields.Name.symbol, fields.symbol,
            hint: visit("như KH-UBND", "such as KH-UBND"))
        field(visit("Ngày ban hành", "Date"), EvidenceFields.Name.date, fields.date, .day)
        field(visit("Nơi ban hành", "Issuer"), EvidenceFields.Name.issuer, fields.issuer)
        field(
            visit("Trích yếu hoặc tên giấy tờ", "Summary, or the paper's name"), EvidenceFields.Name.summary,
            fields.summary)
        field(
            visit("Trang", "Page"), EvidenceFields.Name.page, fields.page, hint: visit("như tr. 3-5", "such as pp. 3-5")
        )
        field(
            kept == nil
                ? visit("Tệp (không bắt buộc)", "File (not required)")
                : visit("Tệp thay cho tệp đang giữ", "File in place of the one that is kept"),
            EvidenceFields.Name.file, "", .file(accepted: EvidenceForm.accepted),
            hint: visit("Văn bản hoặc ảnh, tối đa 20 MB", "A document or picture of at most 20 MB"))
    }

    private func field(
        _ label: String, _ name: String, _ value: String, _ kind: Field.Kind = .text, hint: String = ""
    ) -> Field {
        Field(label, name, value, kind, hint: hint, trouble: troubles[name].map { visit($0) } ?? "")
    }

    private static let accepted =
        ".pdf,.doc,.docx,.odt,.rtf,.xls,.xlsx,.ods,.ppt,.pptx,.png,.jpg,.jpeg,.tif,.tiff"
}
