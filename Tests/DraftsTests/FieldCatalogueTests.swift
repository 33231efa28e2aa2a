import Criteria
import Drafts
import Registry
import TestKit
import Testing

@Suite("The catalogue of fields")
struct FieldCatalogueTests {
    @Test(arguments: PaperKind.allCases)
    func `names exactly the fields that a paper has`(kind: PaperKind) {
        let papers = AllPapers.shipped.filter { $0.kind == kind }.map(\.paper)
        let catalogued = FieldCatalogue.entries(of: kind).map(\.name)
        #expect(Set(catalogued).count == catalogued.count, "a name twice")
        let real = Set(papers.flatMap { $0.fields.lines.map(\.name.withoutNumbers) })
        #expect(real.subtracting(catalogued).isEmpty, "not in the catalogue")
        #expect(Set(catalogued).subtracting(real).isEmpty, "on no paper")
    }

    @Test func `every field is described in both languages`() {
        for kind in PaperKind.allCases {
            for entry in FieldCatalogue.entries(of: kind) {
                #expect(!entry.description.vi.isEmpty && !entry.description.en.isEmpty, "\(entry.name)")
            }
        }
    }

    @Test func `a field of a list in a list names both`() throws {
        let entry = try #require(
            FieldCatalogue.entries(of: .rollUp).first { $0.name == "parts[].outcomes[].count" })
        #expect(entry.lists == ["parts", "parts[].outcomes"])
    }
}

extension String {
    /// `units[].name` of `units[12].name`.
    fileprivate var withoutNumbers: String {
        var text = ""
        var isInside = false
        for character in self {
            if character == "]" { isInside = false }
            if !isInside { text.append(character) }
            if character == "[" { isInside = true }
        }
        return text
    }
}
