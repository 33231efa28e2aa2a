extension Paragraph {
    /// What a paragraph is on an official paper: the components of Phụ lục I Nghị định 30/2020/NĐ-CP, and what stands in
    /// tables and on forms. Writers give each a style of its own, by which readers know it again.
    public enum Role: String, Sendable, Hashable, CaseIterable {
        // MARK: The head

        /// Quốc hiệu.
        case nationalTitle
        /// Tiêu ngữ, with a rule as long as its line.
        case motto
        /// Tên cơ quan, tổ chức chủ quản trực tiếp.
        case parentBody
        /// Tên cơ quan, tổ chức ban hành, with a rule of a third to a half of its line.
        case issuer
        /// Số, ký hiệu.
        case number
        /// Trích yếu of an official letter, under its number: `V/v …`.
        case letterSubject
        /// Địa danh và thời gian ban hành.
        case placeAndDate

        // MARK: The paper

        /// Tên loại văn bản.
        case kind
        /// Trích yếu nội dung; the last line of it has a rule.
        case subject
        /// Kính gửi.
        case addressee
        /// Căn cứ ban hành.
        case basis
        /// Running text.
        case body
        /// A line that stands alone in the middle: `QUYẾT ĐỊNH:`.
        case enactment
        /// Đơn vị tính, a remark under a table.
        case remark
        /// The title over a table or under a chart.
        case caption

        // MARK: The end

        /// Quyền hạn, chức vụ của người ký.
        case authority
        /// Họ và tên của người ký, under the room for the signature.
        case signer
        /// `Nơi nhận:`.
        case recipientsTitle
        /// A line under `Nơi nhận`.
        case recipient

        // MARK: Annexes

        /// `Phụ lục I`.
        case annexLabel
        /// The annex's name.
        case annexTitle
        /// `(Kèm theo …)`.
        case annexNote

        // MARK: Tables and forms

        case tableHeader
        case tableText
        /// A figure or a mark in a cell, centred.
        case tableFigure
        /// A line for a person to fill in by hand.
        case blank
        /// Running text of a form, which goes on one page.
        case formText

        // MARK: Certificates

        case certificateTitle
        case certificateName
        case certificateText

        // MARK: What Khuê adds

        /// `Mẫu gợi ý`: no form is official.
        case suggestion
        /// The line with the paper's code and the digest of its data.
        case stamp
    }
}
