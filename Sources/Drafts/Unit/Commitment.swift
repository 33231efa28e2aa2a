import Criteria
import Documents
import Registry

/// Bản cam kết of a member to learn: a blank form, each copy on its own page. The circulars know no such form; what is
/// committed to is what their indicators count (Điều 5 Thông tư 22/2020, khoản 2 Điều 6 Thông tư 24/2023).
struct Commitment {
    let source: DossierSource
    let context: PaperContext

    func paper() -> Paper {
        Paper(
            kind: context.kind, subject: source.dossier.id.text, document: context.copied(form),
            fields: Fields(context, source))
    }

    private func form(_ builder: inout PaperBuilder) {
        let set = source.set
        builder.nation()
        builder.title("Bản cam kết", ["Học tập thường xuyên, học tập suốt đời năm \(source.round.year)"])
        builder.addressees([OfficeName.full(source.unit.name)])
        builder.blank("Họ và tên:")
        builder.blank("Chức vụ, vị trí việc làm:")
        builder.blank("Bộ phận công tác:")
        builder.formText(
            "Để góp phần xây dựng \(source.named) đạt \(set.honour) theo \(context.citation(of: set)), "
                + "tôi cam kết thực hiện trong năm \(source.round.year):")
        let duties = MemberDuties(set, kind: source.kind).duties
        for (index, duty) in duties.enumerated() {
            let isLast = index == duties.count - 1
            builder.formText("\(index + 1). \(duty.text)\(duty.details.isEmpty ? (isLast ? "." : ";") : ":")")
            if !duty.details.isEmpty { builder.items(duty.details, .formText) }
        }
        builder.blank("Nội dung cam kết khác của cá nhân:")
        builder.blank()
        builder.formText("Tôi xin chịu trách nhiệm thực hiện đúng những nội dung đã cam kết./.")
        builder.signatures(
            ("Xác nhận của thủ trưởng đơn vị", ""), ("Người cam kết", ""),
            place: PaperBuilder.openPlace)
        builder.suggestion()
    }
}
