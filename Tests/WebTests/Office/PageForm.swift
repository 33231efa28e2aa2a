/// A form as it stands on a page: the fields that a browser would send, with what stands in them.
struct PageForm {
    var action: String
    var fields: [(String, String)]

    /// The form of an address; `nil` where the page has none.
    init?(_ page: Browser.Page, _ action: String) {
        guard let start = page.html.firstRange(of: "action=\"\(action)\""),
            let end = page.html[start.upperBound...].firstRange(of: "</form>")
        else { return nil }
        self.action = action
        fields = PageForm.read(String(page.html[start.upperBound..<end.lowerBound])).filter { $0.0 != "token" }
    }

    subscript(name: String) -> String? {
        get { fields.first { $0.0 == name }?.1 }
        set {
            fields.removeAll { $0.0 == name }
            if let newValue { fields.append((name, newValue)) }
        }
    }

    private static func read(_ html: String) -> [(String, String)] {
        var found: [(at: String.Index, name: String?, value: String)] = []
        for match in html.matches(of: #/<input([^>]*)>/#) {
            let attributes = String(match.output.1)
            found.append((match.range.lowerBound, value("name", attributes), value("value", attributes) ?? ""))
        }
        for match in html.matches(of: #/<textarea([^>]*)>([^<]*)<\/textarea>/#) {
            found.append((match.range.lowerBound, value("name", String(match.output.1)), String(match.output.2)))
        }
        for match in html.matches(of: #/<select([^>]*)>(.*?)<\/select>/#.dotMatchesNewlines()) {
            let options = match.output.2.matches(of: #/<option([^>]*)>/#).map { String($0.output.1) }
            let chosen = options.first { $0.contains(" selected") } ?? options.first ?? ""
            found.append(
                (match.range.lowerBound, value("name", String(match.output.1)), value("value", chosen) ?? ""))
        }
        return found.sorted { $0.at < $1.at }.compactMap { field in field.name.map { ($0, plain(field.value)) } }
    }

    private static func value(_ name: String, _ attributes: String) -> String? {
        guard let start = attributes.firstRange(of: " \(name)=\"") else { return nil }
        return attributes[start.upperBound...].split(separator: "\"", omittingEmptySubsequences: false).first.map {
            String($0)
        }
    }

    private static func plain(_ text: String) -> String {
        text.replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing(
            "&amp;", with: "&")
    }
}

extension Browser {
    func send(_ form: PageForm) async throws -> Page { try await post(form.action, form.fields) }
}
