import Foundation
import HTTPTypes
import Registry
import Testing
import Web

/// Types script into every text field of every form that any page shows, as everybody, and looks for it on every page.
@Suite struct ScriptTests {
    private static let attack = "<script>alert(7)</script>\"'><img src=x onerror=alert(7)>"

    @Test(arguments: Role.allCases)
    func `what is typed into any field stays text on every page`(role: Role) async throws {
        let doors = try await Doors()
        try await doors.test.run { client in
            let browser = try await doors.test.browser(of: Doors.user(role, "a"), client)
            var addresses: [String] = []
            for endpoint in Site.endpoints where endpoint.method == .get { addresses += try endpoint.addresses() }
            var sent: Set<String> = []
            for address in addresses {
                let page = try await browser.get(address)
                expectHarmless(page)
                for form in page.forms where sent.insert(form.address).inserted && form.address != "/dang-xuat" {
                    let typed = form.fields.map { ($0.name, $0.isTyped ? Self.attack : $0.value) }
                    if form.isPost {
                        expectHarmless(try await browser.post(form.address, typed, token: form.token))
                    } else {
                        let query = typed.map { "\($0.0)=\(Browser.escape($0.1))" }.joined(separator: "&")
                        expectHarmless(try await browser.get("\(form.address)?\(query)"))
                    }
                }
            }
            for address in addresses { expectHarmless(try await browser.get(address)) }
        }
    }

    private func expectHarmless(_ page: Browser.Page) {
        #expect(page.headers[.xContentTypeOptions] == "nosniff", "\(page.path)")
        // A table to keep is no page: no browser runs what stands in it.
        guard page.headers[.contentType]?.hasPrefix("text/html") ?? true else { return }
        #expect(!page.html.lowercased().contains("<script"), "\(page.path)")
        #expect(!page.html.contains("<img src=x"), "\(page.path)")
        #expect(page.status < 500, "\(page.path)")
    }
}

extension Browser.Page {
    struct SeenForm {
        var address: String
        var isPost: Bool
        var token: String
        var fields: [(name: String, value: String, isTyped: Bool)]
    }

    /// The forms of the page, as a browser would find them.
    var forms: [SeenForm] {
        html.matches(of: #/<form([^>]*)>(.*?)<\/form>/#.dotMatchesNewlines()).compactMap { match in
            let head = String(match.output.1)
            guard let address = attribute("action", of: head) else { return nil }
            var fields: [(String, String, Bool)] = []
            var token = ""
            let body = match.output.2
            for control in body.matches(
                of: #/<(input|textarea|select)([^>]*)>(.*?)(?=<input|<textarea|<select|$)/#.dotMatchesNewlines())
            {
                let (kind, head) = (String(control.output.1), String(control.output.2))
                guard let name = attribute("name", of: head) else { continue }
                let type = attribute("type", of: head) ?? "text"
                let value = attribute("value", of: head) ?? ""
                if name == "token" {
                    token = value
                } else if kind == "select" {
                    let values = control.output.3.matches(of: #/<option value="([^"]+)"/#).map { String($0.output.1) }
                    fields.append((name, values.first ?? "", false))
                } else if type == "checkbox" || type == "radio" || type == "hidden" {
                    fields.append((name, value, false))
                } else if type != "file" && type != "submit" {
                    fields.append((name, value, type != "date"))
                }
            }
            return SeenForm(address: address, isPost: head.contains("\"post\""), token: token, fields: fields)
        }
    }

    private func attribute(_ name: String, of head: String) -> String? {
        let text = head.matches(of: #/([a-z-]+)="([^"]*)"/#).first { $0.output.1 == name }.map { String($0.output.2) }
        return text?.replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing("&amp;", with: "&")
    }
}
