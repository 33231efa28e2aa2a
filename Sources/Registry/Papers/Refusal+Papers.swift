import Criteria

extension Refusal {
    static func notWriter(of kind: PaperKind) -> Refusal { notTheirs(kind, kind.writers) }

    static func notRegistrar(of kind: PaperKind) -> Refusal { notTheirs(kind, kind.registrars) }

    private static func notTheirs(_ kind: PaperKind, _ roles: Set<Role>) -> Refusal {
        let names = Role.allCases.filter { roles.contains($0) }.map(\.name)
        return Refusal(
            .notYours,
            Bilingual(
                vi: "“\(kind.name.vi)” là giấy tờ của: \(names.map(\.vi).joined(separator: ", "))",
                en: "Only these may do this (\(kind.name.en)): \(names.map(\.en).joined(separator: ", "))"),
            remedy: Bilingual(
                vi: "Nhờ người có vai trò đó làm, hoặc đề nghị quản trị cấp vai trò",
                en: "Ask somebody with that role, or ask the administrator for it"))
    }

    static func alreadyRegistered(_ paper: IssuedPaper) -> Refusal {
        if paper.state == .signed { return signedForEver(paper) }
        return Refusal(
            .notNow,
            Bilingual(
                vi: "Giấy tờ \(paper.id) đã vào sổ số \(paper.imprint.number ?? "")",
                en: "Paper \(paper.id) is registered as number \(paper.imprint.number ?? "")"),
            remedy: Bilingual(
                vi: "Bỏ số nếu ghi nhầm, rồi sửa và ghi lại", en: "Release the number if it is wrong, then do it again")
        )
    }

    static func signedForEver(_ paper: IssuedPaper) -> Refusal {
        Refusal(
            .notNow,
            Bilingual(
                vi: "Giấy tờ \(paper.id) đã ký số nên không đổi được nữa",
                en: "Paper \(paper.id) is signed and changes no more"),
            remedy: Bilingual(
                vi: "Sai nội dung thì lập giấy tờ mới thay thế; sai thể thức thì đính chính bằng công văn",
                en: "Replace it by a new paper, or correct its form by an official letter"))
    }

    static func withoutNumber(_ kind: PaperKind) -> Refusal {
        .invalid(
            "“\(kind.name.vi)” là biểu mẫu, không có số văn bản", "“\(kind.name.en)” is a form without a number",
            remedyVi: "Tải về, in và ký; không cần ghi số", "Download, print and sign it; it needs no number")
    }

    static let numberedByIssue = Refusal(
        .notNow,
        Bilingual(
            vi: "Quyết định có số và ngày khi được ban hành", en: "A decision has number and day from its issue"),
        remedy: Bilingual(
            vi: "Ghi số, ngày ở trang của quyết định đó", en: "Issue it on the page of that decision"))

    static func numberTaken(_ imprint: Imprint, by other: IssuedPaper) -> Refusal {
        .wrongField(
            "so",
            "Số \(imprint.number ?? "") năm \(imprint.date?.year ?? 0) của \(imprint.issuer) đã cấp cho giấy tờ \(other.id)",
            "Number \(imprint.number ?? "") of \(imprint.date?.year ?? 0) at \(imprint.issuer) is that of paper \(other.id)",
            remedyVi: "Ghi số kế tiếp trong sổ, hoặc bỏ số ở giấy tờ kia nếu ghi nhầm",
            "Take the next number of the register, or release it from the other paper")
    }

    /// - Parameter field: its name in the form.
    static func wrongField(
        _ field: String, _ vi: String, _ en: String, remedyVi: String, _ remedyEn: String
    ) -> Refusal {
        let message = Bilingual(vi: vi, en: en)
        return Refusal(
            .invalid, message, remedy: Bilingual(vi: remedyVi, en: remedyEn),
            details: [Detail(item: field, message)])
    }
}
