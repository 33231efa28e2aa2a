import Drafts
import Testing

@Suite("The data of a paper")
struct FieldsTests {
    @Test func `lines name every value, rows counted from one`() {
        let fields = Fields([
            "unit": .group(Fields(["name": "Phòng Nội vụ"])),
            "rows": .list([Fields(["self": "10"]), Fields(["self": "5"])]), "late": .flag(true),
        ])
        #expect(
            fields.lines.map { "\($0.name)=\($0.text)" } == [
                "late=true", "rows[1].self=10", "rows[2].self=5", "unit.name=Phòng Nội vụ",
            ])
    }

    @Test func `a text cannot pass for another field`() {
        let one = Fields(["a": "x\n1:b=1:y"])
        let two = Fields(["a": "x", "b": "y"])
        #expect(one.canonical != two.canonical)
    }
}
