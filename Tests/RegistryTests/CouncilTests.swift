import Criteria
import Registry
import TestKit
import Testing

@Suite("How a council is made up")
struct CouncilTests {
    private let rule = ShippedLaw.set("tt24-2023-huyen").procedure.council

    private func faults(_ change: (inout Council) -> Void) -> [String] {
        var council = Year.council()
        change(&council)
        return council.faults(by: rule).map(\.message.vi)
    }

    @Test("five members, one of them chair and one secretary, with the bodies that the circular names, are a council")
    func sound() {
        #expect(faults { _ in }.isEmpty)
    }

    @Test("fewer than five, and an even number, are faults, each with its clause")
    func number() {
        let four = faults { $0.seats.removeLast() }
        #expect(four.count == 2)
        #expect(four.allSatisfy { $0.contains("điểm b khoản 2 Điều 10 Thông tư 24/2023/TT-BGDĐT") })
        let six = faults { $0.seats.append(Council.Seat(user: ID("c4"), name: "c4", position: .commissioner)) }
        #expect(six.count == 1 && six[0].contains("số lẻ"))
        let three = faults { $0.seats.removeLast(2) }
        #expect(three.count == 1 && three[0].contains("ít nhất 5"))
    }

    @Test("exactly one chair and one secretary")
    func positions() {
        #expect(faults { $0.seats[0].position = .commissioner } == ["Hội đồng phải có đúng một chủ tịch Hội đồng"])
        #expect(faults { $0.seats[2].position = .secretary } == ["Hội đồng phải có đúng một thư ký"])
    }

    @Test("nobody sits twice")
    func twice() {
        #expect(faults { $0.seats[4].user = $0.seats[3].user } == ["Có người được ghi hai lần trong Hội đồng"])
    }

    @Test("each body that the circular names is represented", arguments: 0..<3)
    func bodies(index: Int) throws {
        let body = try #require(rule?.representatives[index])
        let found = faults { council in
            for seat in council.seats.indices where council.seats[seat].represents == body {
                council.seats[seat].represents = ""
            }
        }
        #expect(found.count == 1 && found[0].contains(body))
    }

    @Test("a circular without a rule of councils asks for a chair and a secretary only")
    func noRule() {
        #expect(ShippedLaw.set("tt22-2020").procedure.council == nil)
        var council = Year.council()
        council.seats.removeLast(3)
        #expect(council.faults(by: nil).isEmpty)
        council.seats.removeLast()
        #expect(council.faults(by: nil).count == 1)
    }

    @Test("every fault is said in both languages")
    func languages() {
        for fault in Council(seats: []).faults(by: rule) {
            #expect(!fault.message.vi.isEmpty && !fault.message.en.isEmpty && fault.message.vi != fault.message.en)
        }
        #expect(Council(seats: []).faults(by: rule).count == 7)
    }
}
