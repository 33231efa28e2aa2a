import Criteria
import Formats
import Registry

extension Refusal {
    static let emptyEvidence = Refusal(
        .invalid, Bilingual(vi: "Minh chứng chưa có nội dung nào", en: "The evidence says nothing"),
        remedy: Bilingual(
            vi: "Ghi số, ký hiệu, ngày và trích yếu, hoặc chọn tệp",
            en: "Give number, symbol, date and summary, or choose a file"))

    static let fileTooLarge = Refusal(
        .invalid,
        Bilingual(
            vi: "Tệp lớn hơn \(Portal.largestFile >> 20) MB",
            en: "The file is larger than \(Portal.largestFile >> 20) MB"),
        remedy: Bilingual(
            vi: "Chia tệp, hoặc quét lại với độ phân giải thấp hơn", en: "Split it, or scan it at a lower resolution"))

    static let wrongKindOfFile = Refusal(
        .invalid,
        Bilingual(
            vi: "Nội dung tệp không phải văn bản hay ảnh nhận được, dù tên tệp là gì",
            en: "By its content the file is no document or picture that is taken, whatever its name"),
        remedy: Bilingual(
            vi: "Lưu thành một trong các loại: \(FileKind.names.vi)", en: "Save it as one of: \(FileKind.names.en)"))

    static func evidenceInUse(_ items: [String]) -> Refusal {
        let list = items.joined(separator: ", ")
        return Refusal(
            .incomplete,
            Bilingual(
                vi: "Minh chứng đang được dùng ở mục \(list)", en: "The evidence is named at the items \(list)"),
            remedy: Bilingual(
                vi: "Bỏ nó ở các mục đó, hoặc xác nhận xóa khỏi tất cả", en: "Take it out there, or confirm the removal"
            ))
    }

    static func changedMeanwhile(_ evidence: Evidence) -> Refusal {
        Refusal(
            .stale,
            Bilingual(
                vi: "Người khác vừa sửa minh chứng này thành: \(evidence.text)",
                en: "Somebody else has just changed this evidence to: \(evidence.text)"),
            remedy: Bilingual(
                vi: "So với những gì bạn vừa gõ dưới đây, sửa nếu cần rồi lưu lại",
                en: "Compare it with what you typed below, mend it where needed and save again"))
    }
}
