public import Criteria

/// Every paper of the year that Khuê writes. None has an official form: each is a suggestion ("mẫu gợi ý").
public enum PaperKind: String, Sendable, Hashable, Codable, CaseIterable {
    // MARK: Of a unit

    case plan = "ke-hoach"
    case commitment = "ban-cam-ket"
    case studyPlan = "ke-hoach-ca-nhan"
    case selfAssessment = "bao-cao-tu-danh-gia"
    case selfSummary = "ban-tong-hop"
    case petition = "to-trinh"

    // MARK: Of the office, one for each unit

    case appraisalSummary = "ban-tong-hop-tham-dinh"
    case refusal = "tra-loi"
    case certificate = "giay-chung-nhan"

    // MARK: Of the office, one for a round

    case council = "quyet-dinh-hoi-dong"
    case minutes = "bien-ban"
    case appraisal = "bao-cao-tham-dinh"
    case proposal = "to-trinh-cong-nhan"
    case decision = "quyet-dinh-cong-nhan"
    case announcement = "thong-bao"
    case results = "bao-cao-ket-qua"

    // MARK: Over many rounds

    case rollUp = "bao-cao-tong-hop"

    /// What it is written about.
    public enum Scope: String, Sendable, CaseIterable {
        case dossier
        case round
        case rollUp
    }

    public var scope: Scope {
        switch self {
        case .plan, .commitment, .studyPlan, .selfAssessment, .selfSummary, .petition, .appraisalSummary, .refusal,
            .certificate:
            .dossier
        case .council, .minutes, .appraisal, .proposal, .decision, .announcement, .results: .round
        case .rollUp: .rollUp
        }
    }

    /// Whether the unit itself writes it; the others are the office's.
    public var isOfUnit: Bool {
        switch self {
        case .plan, .commitment, .studyPlan, .selfAssessment, .selfSummary, .petition: true
        default: false
        }
    }

    /// Whether it is printed for members to fill in.
    public var isBlankForm: Bool { self == .commitment || self == .studyPlan }

    /// Tên loại văn bản, as the law data name it: its abbreviation stands in the number. `nil` for a form, which has no
    /// number; `công văn` has no abbreviation.
    public var documentKind: String? {
        switch self {
        case .plan: "kế hoạch"
        case .selfAssessment, .appraisal, .results, .rollUp: "báo cáo"
        case .petition, .proposal: "tờ trình"
        case .council, .decision: "quyết định"
        case .minutes: "biên bản"
        case .announcement: "thông báo"
        case .refusal: "công văn"
        case .commitment, .studyPlan, .selfSummary, .appraisalSummary, .certificate: nil
        }
    }

    public var name: Bilingual {
        switch self {
        case .plan: Bilingual(vi: "Kế hoạch học tập năm của đơn vị", en: "the unit's annual plan")
        case .commitment: Bilingual(vi: "Bản cam kết của thành viên", en: "a member's commitment")
        case .studyPlan: Bilingual(vi: "Kế hoạch tự học của thành viên", en: "a member's study plan")
        case .selfAssessment: Bilingual(vi: "Báo cáo tự đánh giá", en: "self-assessment report")
        case .selfSummary: Bilingual(vi: "Bản tổng hợp kết quả tự đánh giá", en: "summary of the self-assessment")
        case .petition: Bilingual(vi: "Tờ trình đề nghị đánh giá, công nhận", en: "request for recognition")
        case .appraisalSummary: Bilingual(vi: "Bản tổng hợp kết quả thẩm định", en: "summary of the appraisal")
        case .refusal: Bilingual(vi: "Văn bản trả lời nêu lý do không đạt", en: "reply with the reasons of refusal")
        case .certificate: Bilingual(vi: "Giấy chứng nhận", en: "certificate")
        case .council: Bilingual(vi: "Quyết định thành lập Hội đồng", en: "decision that sets up the council")
        case .minutes: Bilingual(vi: "Biên bản họp Hội đồng", en: "minutes of the council")
        case .appraisal: Bilingual(vi: "Báo cáo thẩm định", en: "appraisal report")
        case .proposal: Bilingual(vi: "Tờ trình đề nghị công nhận", en: "submission to the one who decides")
        case .decision: Bilingual(vi: "Quyết định công nhận", en: "decision of recognition")
        case .announcement: Bilingual(vi: "Thông báo công bố kết quả", en: "announcement of the results")
        case .results: Bilingual(vi: "Báo cáo kết quả của địa bàn", en: "the territory's report of results")
        case .rollUp: Bilingual(vi: "Báo cáo tổng hợp lên cấp trên", en: "report rolled up from below")
        }
    }
}
