import Actions
import Checks
import Criteria
import Documents
import Formats

/// Prints the schema `khue.check/1`, a file to a line.
struct JSONPrinter: Printer {
    let law: Law

    static let schema = "khue.check/1"

    func opening() -> [UInt8] {
        Array("{\"schema\": \"\(JSONPrinter.schema)\",\n \"files\": [".utf8)
    }

    func entry(_ outcome: Outcome) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("path", outcome.path)
            switch outcome.result {
            case .failure(let error): write(error, to: &json)
            case .success(let result): write(result, to: &json)
            }
        }
        return Array("\n  ".utf8) + json.bytes
    }

    let separator = Array(",".utf8)

    /// Besides the files, what is not known about the criteria that were used.
    func closing(_ tally: Tally) -> [UInt8] {
        var json = JSONWriter()
        json.array(law.sets.filter { tally.sets.contains($0.id) && !$0.unknown.isEmpty }) { json, set in
            json.object { json in
                json.field("criteriaSet", set.id)
                json.key("unverified")
                json.array(set.unknown) { $0.value($1.vi) }
                json.key("unverifiedEn")
                json.array(set.unknown) { $0.value($1.en) }
            }
        }
        return Array("\n ],\n \"notes\": ".utf8) + json.bytes + Array("}\n".utf8)
    }

    private func write(_ error: ReadError, to json: inout JSONWriter) {
        json.null("format")
        json.key("error")
        json.object { json in
            json.field("code", error.code.rawValue)
            json.field("message", error.message.vi)
            json.field("messageEn", error.message.en)
            json.field("remedy", error.remedy.vi)
            json.field("remedyEn", error.remedy.en)
        }
        json.null("report")
        json.key("findings")
        json.array([Int]()) { $0.value($1) }
    }

    private func write(_ result: CheckDocument.Result, to json: inout JSONWriter) {
        json.field("format", result.format.rawValue)
        if let encoding = result.document.encoding { json.field("encoding", encoding.rawValue) }
        json.null("error")
        json.key("report")
        JSONReport(result: result).write(to: &json)
        json.key("findings")
        json.array(result.findings) { json, finding in
            json.object { json in
                json.field("check", finding.check)
                json.field("severity", finding.severity.rawValue)
                json.key("place")
                json.place(finding.place)
                json.field("message", finding.message.vi)
                json.field("messageEn", finding.message.en)
                json.field("basis", finding.basis)
                json.field("remedy", finding.remedy.vi)
                json.field("remedyEn", finding.remedy.en)
            }
        }
    }
}
