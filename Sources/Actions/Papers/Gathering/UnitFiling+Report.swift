public import Criteria
import Formats
public import Registry
import Reports
import Synchronization

extension UnitFiling {
    /// What a report says of itself.
    ///
    /// - Parameters:
    ///   - result: the report as it was read and judged.
    ///   - file: the file's name, without ending.
    /// - Throws: `Refusal` when it is no self-assessment, or does not say whose, of which year, or by which criteria.
    public init(_ result: CheckDocument.Result, file: String, law: Law) throws(Refusal) {
        let report = result.report
        guard report.isOnLearning else {
            throw .noSelfAssessment(
                "Đây không phải báo cáo về đơn vị học tập", "This is no report on learning units")
        }
        switch report.purpose {
        case .selfAssessment: break
        case .summary:
            throw .unusable(
                "Đây là báo cáo tổng hợp của nhiều đơn vị, không phải của một đơn vị", "This report sums up many units",
                remedyVi: "Chỉ báo cáo tự đánh giá của từng đơn vị", "Name the units' own reports")
        case .other:
            throw .noSelfAssessment(
                "Đây là giấy tờ khác, không phải báo cáo tự đánh giá", "This is another paper, no self-assessment")
        }
        guard let unit = report.unit else {
            throw .unusable(
                "Không đọc được tên đơn vị trong báo cáo", "The report does not name its unit",
                remedyVi: "Ghi tên đơn vị ở đầu báo cáo, hoặc lập bản trả lời .yaml",
                "Write the unit's name at its head, or write a sheet of answers")
        }
        guard let year = report.year?.value else {
            throw .unusable(
                "Không đọc được năm đánh giá", "The report does not say its year",
                remedyVi: "Thêm --year 2024 (năm được đánh giá)", "Add --year 2024, the year that is assessed")
        }
        guard let set = result.set else {
            throw .unusable(
                "Không biết báo cáo theo bộ tiêu chí nào", "It is not clear which criteria it follows",
                remedyVi: "Thêm --set, ví dụ --set tt24-2023-huyen", "Add --set, such as --set tt24-2023-huyen")
        }
        let expected = ReadAssessment.Expected(set: set, year: year, kind: result.kind, unitNames: [unit.name])
        let count = Mutex(0)
        let read = ReadAssessment(expected, law: law) {
            ID("mc\(count.withLock { $0 += 1; return $0 })")
        }
        let assessment = read(result).assessment
        guard !assessment.entries.isEmpty else {
            throw .unusable(
                "Không đọc được câu trả lời nào theo \(set.instrument)", "No answer to \(set.instrument) was found",
                remedyVi: "Xem khue check với tệp này nói gì, hoặc lập bản trả lời .yaml",
                "See what khue check says of it, or write a sheet of answers")
        }
        let stated = report.statedAnswers(to: set)
        let parent = report.letterhead.superior.map { report.text($0) }.map { BodyName.of($0) } ?? ""
        self.init(
            file: file, unit: unit.name, parentBody: parent, set: set, year: year, kind: result.kind,
            territories: Self.territory(of: [parent, unit.name]), assessment: assessment,
            unseenEvidence: Set(assessment.entries.keys.filter { stated[$0]?.answered.hasEvidence == nil }),
            report: result)
    }

    /// `Huyện Kon Rẫy` of `UBND huyện Kon Rẫy`, the first that names one.
    private static func territory(of names: [String]) -> [String] {
        for name in names {
            for kind in ["tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "đặc khu", "thị trấn"] {
                guard let range = name.firstRange(of: " \(kind) ") else { continue }
                let found = name[range.lowerBound...].dropFirst()
                return [found.prefix(1).uppercased() + found.dropFirst()]
            }
        }
        return []
    }
}

extension Refusal {
    static func unusable(_ vi: String, _ en: String, remedyVi: String, _ remedyEn: String) -> Refusal {
        Refusal(.incomplete, Bilingual(vi: vi, en: en), remedy: Bilingual(vi: remedyVi, en: remedyEn))
    }

    fileprivate static func noSelfAssessment(_ vi: String, _ en: String) -> Refusal {
        unusable(
            vi, en, remedyVi: "Đưa tệp ra khỏi thư mục, hoặc chỉ đúng báo cáo tự đánh giá",
            "Take the file out of the folder, or name the self-assessment")
    }
}
