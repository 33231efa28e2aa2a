import Foundation

/// The fields of a page's forms as a browser sends them, with some typed over: of a box the value that ticks it.
func fields(in html: String, _ typed: [String: String] = [:]) -> [(String, String)] {
    var fields: [(String, String)] = []
    for match in html.matches(of: #/<input ([^>]*)>/#) {
        let tag = String(match.output.1)
        guard let name = attribute("name", in: tag), name != "token" else { continue }
        let value = attribute("value", in: tag) ?? ""
        switch attribute("type", in: tag) {
        case "hidden", "text", "date": fields.append((name, typed[name] ?? value))
        case "checkbox": if tag.contains(" checked") || typed[name] == value { fields.append((name, value)) }
        default: break
        }
    }
    for match in html.matches(of: #/<select ([^>]*)>(.*?)<\/select>/#.dotMatchesNewlines()) {
        guard let name = attribute("name", in: String(match.output.1)) else { continue }
        let options = String(match.output.2).matches(of: #/<option ([^>]*)>/#).map { String($0.output.1) }
        let chosen = options.first { $0.contains(" selected") } ?? options.first ?? ""
        fields.append((name, typed[name] ?? attribute("value", in: chosen) ?? ""))
    }
    for match in html.matches(of: #/<textarea ([^>]*)>(.*?)<\/textarea>/#.dotMatchesNewlines()) {
        guard let name = attribute("name", in: String(match.output.1)) else { continue }
        fields.append((name, typed[name] ?? plain(String(match.output.2))))
    }
    return fields
}

private func attribute(_ name: String, in tag: String) -> String? {
    let start = tag.hasPrefix("\(name)=\"") ? tag.startIndex : tag.range(of: " \(name)=\"")?.lowerBound
    guard let start, let quote = tag[start...].firstIndex(of: "\"") else { return nil }
    return plain(String(tag[tag.index(after: quote)...].prefix { $0 != "\"" }))
}

private func plain(_ text: String) -> String {
    text.replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
        .replacing("&amp;", with: "&")
}
