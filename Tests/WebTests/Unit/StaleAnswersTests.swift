import Registry
import TestKit
import Testing

@Suite("Two people at work on one page")
struct StaleAnswersTests {
    @Test func `they do not undo each other, and of one item both versions are shown`() async throws {
        let office = try await UnitOffice(set: "tt22-2020", year: 2023)
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            let dossier = try await office.begin(clerk)
            let head = try await office.browser(UnitOffice.head, client)
            let path = "\(dossier)/tieu-chi/1"
            let seenByClerk = try await clerk.get(path).html
            let seenByHead = try await head.get(path).html

            _ = try await clerk.post(path, fields(in: seenByClerk, ["diem-1a": "8"]))
            // The head touched another item: the clerk's stays.
            let other = try await head.post(path, fields(in: seenByHead, ["diem-1b": "6"]))
            #expect(other.status == 200)
            #expect(other.html.contains("value=\"8\""))
            #expect(other.html.contains("value=\"6\""))

            // Both touched 1a.
            let stale = try await head.post(
                path, fields(in: seenByHead, ["diem-1a": "3", "ghi-chu-1a": "của tôi", "diem-1c": "7"]))
            #expect(stale.status == 409)
            #expect(stale.text.contains("Đang được lưu 8 điểm"))
            #expect(stale.text.contains("Bạn vừa gõ 3 điểm"))
            #expect(stale.text.contains("của tôi"))
            #expect(stale.html.contains("value=\"7\""))
            // Saved again, knowingly.
            let saved = try await head.post(path, fields(in: stale.html))
            #expect(saved.status == 200)
            #expect(saved.html.contains("value=\"3\""))
        }
    }

    @Test func `a mistake comes back at its field with what was typed, and the rest is saved`() async throws {
        let office = try await UnitOffice(set: "tt22-2020", year: 2023)
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            let dossier = try await office.begin(clerk)
            let path = "\(dossier)/tieu-chi/1"
            let page = try await clerk.get(path)
            let wrong = try await clerk.post(path, fields(in: page.html, ["diem-1a": "chín", "diem-1b": "9"]))
            #expect(wrong.status == 422)
            #expect(wrong.text.contains("“chín” không phải số"))
            #expect(wrong.html.contains("value=\"chín\""))
            let kept = try await clerk.get(path)
            #expect(kept.html.contains("value=\"9\""))
            #expect(!kept.html.contains("chín\""))
        }
    }

    @Test func `head counts and remarks are not overwritten unseen`() async throws {
        let office = try await UnitOffice(set: "tt24-2023-huyen", year: 2024)
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            let dossier = try await office.begin(clerk)
            let head = try await office.browser(UnitOffice.head, client)
            let first = try await clerk.get("\(dossier)/so-lieu").html
            let second = try await head.get("\(dossier)/so-lieu").html
            _ = try await clerk.post("\(dossier)/so-lieu", fields(in: first, ["members": "32", "nhan-xet": "Tốt"]))
            let stale = try await head.post("\(dossier)/so-lieu", fields(in: second, ["members": "33"]))
            #expect(stale.status == 409)
            #expect(stale.text.contains("Người khác vừa lưu: 32"))
            #expect(stale.html.contains("value=\"33\""))
            let wrong = try await head.post("\(dossier)/so-lieu", fields(in: stale.html, ["members": "nhiều"]))
            #expect(wrong.status == 422)
            #expect(try await head.post("\(dossier)/so-lieu", fields(in: stale.html)).html.contains("value=\"33\""))
        }
    }

    @Test func `the head files what they saw, not what was changed after`() async throws {
        let office = try await UnitOffice(set: "tt22-2020", year: 2023)
        try await office.test.run { client in
            let head = try await office.browser(UnitOffice.head, client)
            let dossier = try await office.begin(head)
            for criterion in 1...3 {
                let html = try await head.get("\(dossier)/tieu-chi/\(criterion)").html
                let typed = Dictionary(
                    fields(in: html).filter { $0.0.hasPrefix("diem-") }.map { ($0.0, "5") },
                    uniquingKeysWith: { a, _ in a })
                _ = try await head.post("\(dossier)/tieu-chi/\(criterion)", fields(in: html, typed))
            }
            let seen = fields(in: try await head.get("\(dossier)/nop").html)
            let clerk = try await office.browser(UnitOffice.clerk, client)
            let page = try await clerk.get("\(dossier)/tieu-chi/1").html
            _ = try await clerk.post("\(dossier)/tieu-chi/1", fields(in: page, ["diem-1a": "1"]))
            let refused = try await head.post("\(dossier)/nop", seen)
            #expect(refused.status == 409)
            #expect(refused.text.contains("thay đổi sau khi bạn mở trang này"))
        }
    }
}
