import Actions
import Criteria
import Drafts
import Registry
import TestKit
import Testing

@testable import Formats
@testable import khue

@Suite("What khue draft says of papers that it did not draft")
struct DraftRefusalTests {
    private func jobs(_ kinds: [PaperKind]) -> [DraftJob] {
        kinds.flatMap { kind in
            FullRound.tt22.dossiers.map { source in
                DraftJob(
                    kind: kind, about: .dossier(source), imprint: Imprint(suggestedFor: kind, source),
                    name: kind.rawValue)
            }
        }
    }

    @Test("a tool that is not there is told once for all papers, with the way without it")
    func tool() {
        let error = ReadError.toolMissing(Bilingual(vi: "LibreOffice", en: "LibreOffice"), packages: ["lo"])
        let refused = jobs([.petition, .plan]).map { ($0, DraftRefusal(error)) }
        let troubles = DraftRefusal.troubles(refused, isOfFiles: true)
        #expect(troubles.map(\.message.vi) == ["không lập được 6 giấy tờ: máy chưa cài LibreOffice"])
        #expect(troubles.first?.remedy?.vi.hasSuffix("; hoặc lập bản Word: --format docx") == true)
    }

    @Test("what a kind lacks is told once for all whom it was refused to, by name")
    func lack() {
        let refusal = Refusal(
            .incomplete, Bilingual(vi: "chưa có gì", en: "nothing yet"), remedy: Bilingual(vi: "chờ", en: "wait"))
        let refused = jobs([.petition, .plan]).map { ($0, DraftRefusal(refusal)) }
        let troubles = DraftRefusal.troubles(refused, isOfFiles: false)
        #expect(troubles.count == 2)
        let names = FullRound.tt22.dossiers.map(\.unit.name).joined(separator: "; ")
        #expect(troubles.allSatisfy { $0.message.vi.hasSuffix("(\(names)): chưa có gì") })
    }
}
