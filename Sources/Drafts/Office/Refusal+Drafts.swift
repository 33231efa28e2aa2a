import Criteria
import Registry

/// Why a paper cannot be written yet, and what to do first.
extension Refusal {
    static var notAppraised: Refusal {
        Refusal(
            .notNow,
            Bilingual(vi: "Hồ sơ chưa được thẩm định", en: "The dossier has not been appraised"),
            remedy: Bilingual(
                vi: "Tiếp nhận hồ sơ và ghi kết quả thẩm định trước", en: "Accept the dossier and appraise it first"))
    }

    static var notConcluded: Refusal {
        Refusal(
            .notNow,
            Bilingual(vi: "Hồ sơ chưa có kết luận thẩm định", en: "The appraisal of the dossier is not concluded"),
            remedy: Bilingual(
                vi: "Kết luận thẩm định rồi lập văn bản trả lời", en: "Conclude the appraisal, then write the reply"))
    }

    static var isRecognisable: Refusal {
        Refusal(
            .invalid,
            Bilingual(
                vi: "Kết quả của hồ sơ đủ điều kiện công nhận nên không có văn bản trả lời không đạt",
                en: "What the dossier comes to can be recognised, so there is no refusal to write"),
            remedy: Bilingual(
                vi: "Lập tờ trình và quyết định công nhận; nếu kết quả sai, mở lại thẩm định",
                en: "Write the submission and the decision; reopen the appraisal where the result is wrong"))
    }

    static var notRecognised: Refusal {
        Refusal(
            .notNow,
            Bilingual(
                vi: "Hồ sơ chưa được công nhận hoặc công nhận đã bị thu hồi",
                en: "The dossier is not recognised, or the recognition was withdrawn"),
            remedy: Bilingual(
                vi: "Ban hành quyết định công nhận trước", en: "Issue the decision of recognition first"))
    }

    static var noCouncil: Refusal {
        Refusal(
            .incomplete,
            Bilingual(vi: "Đợt đánh giá chưa có Hội đồng", en: "The round has no council"),
            remedy: Bilingual(
                vi: "Lập Hội đồng ở trang của đợt đánh giá", en: "Set the council up on the page of the round"))
    }

    static func wrongCouncil(_ faults: [Detail]) -> Refusal {
        Refusal(
            .incomplete,
            Bilingual(
                vi: "Hội đồng chưa đúng thành phần", en: "The council is not made up as the law says"),
            remedy: Bilingual(
                vi: "Sửa danh sách thành viên theo các điểm dưới đây", en: "Mend the list of members as said below"),
            details: faults)
    }

    static var nothingAppraised: Refusal {
        Refusal(
            .notNow,
            Bilingual(
                vi: "Chưa có hồ sơ nào của đợt này được thẩm định xong",
                en: "No dossier of this round has been appraised to the end"),
            remedy: Bilingual(
                vi: "Thẩm định, ghi biên bản và kết luận ít nhất một hồ sơ",
                en: "Appraise a dossier, keep minutes and conclude it"))
    }

    static var nothingRecognisable: Refusal {
        Refusal(
            .incomplete,
            Bilingual(
                vi: "Chưa có đơn vị nào đủ điều kiện công nhận trong đợt này",
                en: "No unit of this round can be recognised yet"),
            remedy: Bilingual(
                vi: "Kết luận thẩm định các hồ sơ đạt trước khi lập danh sách",
                en: "Conclude the appraisal of those that reach something, then make the list"))
    }

    static var notIssued: Refusal {
        Refusal(
            .notNow,
            Bilingual(
                vi: "Quyết định công nhận chưa ban hành nên chưa công bố được",
                en: "The decision is not issued, so nothing can be announced"),
            remedy: Bilingual(vi: "Ban hành quyết định trước", en: "Issue the decision first"))
    }
}
