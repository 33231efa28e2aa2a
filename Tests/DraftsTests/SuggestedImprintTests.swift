import Criteria
import Drafts
import Registry
import TestKit
import Testing

@Suite("What the data suggest around a paper")
struct SuggestedImprintTests {
    @Test(arguments: [
        ("Phòng Nội vụ huyện Kon Rẫy", "agency", "TRƯỞNG PHÒNG"),
        ("Trường TH-THCS số 1", "general-school", "HIỆU TRƯỞNG"),
        ("UBND xã Tân Lập", "commune-committee", "CHỦ TỊCH"),
        ("Trung tâm GDNN-GDTX", "vocational-continuing", "GIÁM ĐỐC"),
        ("Văn phòng HĐND và UBND", "agency", "CHÁNH VĂN PHÒNG"),
        ("Mầm non Hoa Mai", "preschool-private", "HIỆU TRƯỞNG"),
        ("Đội Quản lý trật tự", "agency", "THỦ TRƯỞNG ĐƠN VỊ"),
    ])
    func `who signs is told by the name and kind of the unit`(name: String, kind: String, position: String) {
        var source = FullRound.tt24.dossiers[0]
        source.unit.name = name
        source.kind = ShippedLaw.kind(kind)
        #expect(Imprint(suggestedFor: .petition, source).signer?.position == position)
    }

    @Test func `a committee writes its name in full, under nobody, from its own place`() {
        let imprint = Imprint(suggestedFor: .petition, FullRound.tt24.dossiers[2])
        #expect(imprint.issuer == "Ủy ban nhân dân xã Đăk Ruồng")
        #expect(imprint.parentBody.isEmpty)
        #expect(imprint.place == "Đăk Ruồng")
        #expect(imprint.symbol == "UBND")
        #expect(imprint.signer?.capacity == .onBehalfOfBody)
    }

    @Test func `a decision is the chairman's under the committee's name, or the office's where its head decides`() {
        let chairman = Imprint(suggestedFor: .decision, FullRound.tt24)
        #expect(chairman.issuer == "Ủy ban nhân dân huyện Kon Rẫy")
        let head = Imprint(suggestedFor: .decision, FullRound.tt25)
        #expect(head.issuer == "Phòng Giáo dục và Đào tạo huyện Kon Rẫy")
        #expect(head.parentBody == "UBND huyện Kon Rẫy")
        #expect(head.symbol == "PGDĐT")
    }

    @Test func `results go where the set says, by the province's name`() {
        #expect(
            Imprint(suggestedFor: .results, FullRound.tt24).addressees == ["Sở Giáo dục và Đào tạo tỉnh Kon Tum"])
        #expect(
            Imprint(suggestedFor: .results, FullRound.tt25).addressees
                == ["Ủy ban nhân dân tỉnh Kon Tum", "Sở Giáo dục và Đào tạo tỉnh Kon Tum"])
    }

    @Test func `number and day stay blank until they are known`() {
        for kind in PaperKind.allCases where kind.scope == .dossier && kind != .certificate {
            let imprint = Imprint(suggestedFor: kind, FullRound.tt24.dossiers[0])
            #expect(imprint.number == nil && imprint.date == nil, "\(kind.rawValue)")
        }
    }
}
