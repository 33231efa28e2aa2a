import Criteria
import Documents
import Registry

/// What stands under a paper's text, in words: Nơi nhận and the signature, ô 7 and 9b of the decree's sketch.
public struct PaperEnd: Sendable, Equatable {
    /// The lines under `Nơi nhận:`, each with its dash: `- UBND huyện;`. Empty where the paper has no such list.
    public var recipients: [String]

    /// Quyền hạn, chức vụ: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`.
    public var authority: [String]

    /// Họ và tên; empty where nobody signed yet.
    public var signer: String

    public init(recipients: [String] = [], authority: [String] = [], signer: String = "") {
        self.recipients = recipients
        self.authority = authority
        self.signer = signer
    }

    /// What an office set.
    ///
    /// - Parameters:
    ///   - body: on whose behalf a body's paper is signed: `ỦY BAN NHÂN DÂN`.
    ///   - archive: who drafted it, after `VT`.
    ///   - isAddressed: whether a `Kính gửi` stands in the paper, which the list then names first.
    ///   - article: of a decision, the one that names who carries it out.
    init(
        _ imprint: Imprint, body: String? = nil, archive: String = "", isAddressed: Bool = false, article: Int? = nil
    ) {
        // Who is not named over the text is named here.
        let readers = isAddressed ? [Self.addressed] : article.map { ["Như Điều \($0)"] } ?? imprint.addressees
        let named =
            readers
            + imprint.recipients.filter { name in
                name != Self.addressed && !readers.contains(name)
                    && !imprint.addressees.contains { $0 == name || $0.hasPrefix("\(name) ") }
            }
        self.init(
            recipients: named.map { "- \($0);" } + ["- Lưu: VT\(archive.isEmpty ? "" : ", \(archive)")."],
            authority: imprint.authority(body: body), signer: imprint.signer?.name ?? "")
    }

    /// Who is named in the paper's head; an office may have written it itself.
    private static let addressed = "Như trên"

    var left: [Paragraph] {
        guard !recipients.isEmpty else { return [] }
        return [Paragraph("Nơi nhận:", isBold: true, role: .recipientsTitle)]
            + recipients.map { Paragraph($0, role: .recipient) }
    }

    var right: [Paragraph] {
        authority.map { Paragraph($0, isBold: true, role: .authority) }
            + [Paragraph(signer, isBold: true, role: .signer)]
    }
}
