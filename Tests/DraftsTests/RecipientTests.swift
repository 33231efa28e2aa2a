import Criteria
import Documents
import Drafts
import Registry
import TestKit
import Testing

@Suite("Who gets a paper")
struct RecipientTests {
    private func recipients(_ kind: PaperKind, _ change: (inout Imprint) -> Void) throws -> [String] {
        let source = FullRound.tt24.dossiers[0]
        var imprint = Imprint(suggestedFor: kind, source)
        change(&imprint)
        return try Draft(law: ShippedLaw.law).paper(kind, of: source, imprint: imprint).document.paragraphs
            .filter { $0.role == .recipient }.map(\.text)
    }

    @Test func `who is named over the text is not named again under it`() throws {
        let lines = try recipients(.petition) { imprint in
            imprint.addressees = ["Phòng Giáo dục và Đào tạo huyện Kon Rẫy"]
            imprint.recipients = ["Như trên", "Phòng Giáo dục và Đào tạo", "Hội Khuyến học huyện"]
        }
        #expect(lines == ["- Như trên;", "- Hội Khuyến học huyện;", "- Lưu: VT."])
    }

    @Test func `where nobody is named over the text nobody is meant by "as above"`() throws {
        let lines = try recipients(.plan) { $0.recipients = ["Như trên", "Các bộ phận"] }
        #expect(lines == ["- Các bộ phận;", "- Lưu: VT."])
        let named = try recipients(.plan) { imprint in
            imprint.addressees = ["UBND huyện Kon Rẫy"]
            imprint.recipients = ["Như trên"]
        }
        #expect(named == ["- UBND huyện Kon Rẫy;", "- Lưu: VT."])
    }

    @Test func `a decision goes to those whom its last article names`() throws {
        var imprint = Imprint(suggestedFor: .council, FullRound.tt24)
        imprint.recipients = ["Như trên", "Sở Giáo dục và Đào tạo"]
        let lines = try Draft(law: ShippedLaw.law).paper(.council, of: FullRound.tt24, imprint: imprint).document
            .paragraphs.filter { $0.role == .recipient }.map(\.text)
        #expect(lines == ["- Như Điều 3;", "- Sở Giáo dục và Đào tạo;", "- Lưu: VT."])
    }
}
