import Actions
import Checks
import Criteria
import Documents
import Formats

/// Prints SARIF 2.1.0: a rule for each check, a result for each finding, a notification for each unreadable file.
struct SARIFPrinter: Printer {
    let language: Language
    let checks: [Check]

    func opening() -> [UInt8] {
        var json = JSONWriter()
        json.array(checks) { json, check in rule(check, to: &json) }
        return Array(
            """
            {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [{
             "tool": {"driver": {"name": "khue", "version": "\(Khue.version)", "rules":

            """.utf8) + json.bytes
            + Array(
                "}},\n \"columnKind\": \"unicodeCodePoints\", \"language\": \"\(language.rawValue)\",\n \"results\": ["
                    .utf8)
    }

    /// The results of one file, a line each; of an unreadable file one result too, so that no viewer passes over it.
    func entry(_ outcome: Outcome) -> [UInt8] {
        var bytes: [UInt8] = []
        func add(_ write: (inout JSONWriter) -> Void) {
            var json = JSONWriter()
            json.object(write)
            if !bytes.isEmpty { bytes += separator }
            bytes += Array("\n  ".utf8) + json.bytes
        }
        switch outcome.result {
        case .failure(let error): add { self.error(error, path: outcome.path, to: &$0) }
        case .success(let result):
            for finding in result.findings { add { self.finding(finding, path: outcome.path, to: &$0) } }
        }
        return bytes
    }

    let separator = Array(",".utf8)

    func closing(_ tally: Tally) -> [UInt8] {
        Array("\n ],\n \"invocations\": [{\"executionSuccessful\": \(tally.unreadable == 0)}]}]}\n".utf8)
    }

    /// The rule of results that no check gives.
    static let unreadableRule = "unreadable-file"

    private func rule(_ check: Check, to json: inout JSONWriter) {
        json.object { json in
            json.field("id", check.name)
            json.field("name", check.name)
            text("shortDescription", language(check.title), to: &json)
            text("fullDescription", language(check.why), to: &json)
            text("help", language(check.remedy), to: &json)
            json.key("defaultConfiguration")
            json.object { $0.field("level", check.severity.rawValue) }
            json.key("properties")
            json.object { $0.field("basis", check.basis) }
        }
    }

    private func finding(_ finding: Finding, path: String, to json: inout JSONWriter) {
        json.field("ruleId", finding.check)
        if let index = checks.firstIndex(where: { $0.name == finding.check }) { json.field("ruleIndex", index) }
        json.field("level", finding.severity.rawValue)
        message(language(finding.message), to: &json)
        locations(path, finding.place, to: &json)
        json.key("properties")
        json.object { json in
            json.field("basis", finding.basis)
            json.field("remedy", language(finding.remedy))
        }
    }

    private func error(_ error: ReadError, path: String, to json: inout JSONWriter) {
        json.field("ruleId", SARIFPrinter.unreadableRule)
        json.field("level", "error")
        message("\(language(error.message)); \(language(error.remedy))", to: &json)
        locations(path, nil, to: &json)
        json.key("properties")
        json.object { $0.field("code", error.code.rawValue) }
    }

    private func locations(_ path: String, _ place: Place?, to json: inout JSONWriter) {
        json.key("locations")
        json.array(CollectionOfOne(place)) { json, place in
            json.object { json in
                json.key("physicalLocation")
                json.object { json in
                    json.key("artifactLocation")
                    json.object { $0.field("uri", SARIFPrinter.uri(path)) }
                    if let place, place.line > 0 { region(place, to: &json) }
                }
                if let place, place.table != nil || place.note != nil {
                    json.key("logicalLocations")
                    json.array(CollectionOfOne(PlaceText(language).container(place))) { json, name in
                        json.object { json in
                            json.field("fullyQualifiedName", name)
                            json.field("kind", "element")
                        }
                    }
                }
            }
        }
    }

    private func region(_ place: Place, to json: inout JSONWriter) {
        json.key("region")
        json.object { json in
            json.field("startLine", place.line)
            // Inside a table the characters are counted from the beginning of the cell, not of the line.
            if let characters = place.characters, place.table == nil, place.note == nil {
                json.field("startColumn", characters.lowerBound + 1)
                json.field("endColumn", characters.upperBound + 1)
            }
            if !place.text.isEmpty { text("snippet", place.text, to: &json) }
        }
    }

    private func message(_ words: String, to json: inout JSONWriter) {
        text("message", words, to: &json)
    }

    private func text(_ key: StaticString, _ words: String, to json: inout JSONWriter) {
        json.key(key)
        json.object { $0.field("text", words) }
    }

    /// A path as a reference: what a URI does not allow is written as `%XX`.
    static func uri(_ path: String) -> String {
        let hex = Array("0123456789ABCDEF".unicodeScalars)
        var uri = String.UnicodeScalarView()
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                uri.append(Unicode.Scalar(byte))
            default:
                uri.append("%")
                uri.append(hex[Int(byte >> 4)])
                uri.append(hex[Int(byte & 15)])
            }
        }
        return String(uri)
    }
}
