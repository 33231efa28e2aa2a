import Actions
import Criteria
import Documents
import Reports

/// The `report` of the schema: what the file says, and what its figures come to.
struct JSONReport {
    let result: CheckDocument.Result

    private var report: Report { result.report }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("unit", report.unit?.name)
            json.field("unitKind", result.kind?.id)
            json.field("purpose", purpose)
            json.field("year", report.year?.value)
            json.field("criteriaSet", result.set?.id)
            json.field("headcount", report.headcount?.total)
            json.key("headcountGroups")
            json.array(report.headcount?.groups ?? []) { json, group in
                json.object { json in
                    json.field("name", group.name)
                    json.field("count", group.count)
                }
            }
            scores(to: &json)
            outcomes(to: &json)
            shares(to: &json)
            citations(to: &json)
            verdict(to: &json)
        }
    }

    private var purpose: String {
        switch report.purpose {
        case .selfAssessment: "self-assessment"
        case .summary: "summary"
        case .other: "other"
        }
    }

    private func scores(to json: inout JSONWriter) {
        json.key("scores")
        json.array(report.scores) { json, line in
            json.object { json in
                json.field("item", line.item)
                json.field("code", line.code)
                json.field("maximum", line.maximum?.value)
                json.field("self", line.selfScore?.value)
                json.field("appraised", line.appraisedScore?.value)
                json.key("place")
                // Only the row is meant: of the label nothing but its line.
                let start = line.label.range.lowerBound
                let label = report.place(Span(line.label.passage, start..<start))
                json.place(Place(line: label.line, page: label.page, table: line.table, row: line.row))
            }
        }
    }

    private func outcomes(to json: inout JSONWriter) {
        json.key("declared")
        json.object { json in
            json.field("total", report.declaredTotal)
            json.field("rating", report.declared.ratings.first?.value.rawValue)
            json.field("level", report.declared.levels.first?.value)
        }
        json.key("computed")
        json.object { json in
            json.field("total", report.computedTotal(by: result.set, verdict: result.verdict))
            json.field("rating", result.verdict?.rating?.rawValue)
            json.field("level", result.verdict?.level)
        }
    }

    private func shares(to json: inout JSONWriter) {
        json.key("shares")
        json.array(report.shares) { json, share in
            json.object { json in
                json.field("item", share.item)
                json.field("numerator", share.numerator)
                json.field("denominator", share.denominator)
                json.field("stated", share.percentText.isEmpty ? nil : share.percentText)
                json.field("group", share.group.isEmpty ? nil : share.group)
                json.key("place")
                json.place(report.place(share.span))
            }
        }
    }

    private func citations(to json: inout JSONWriter) {
        json.key("citations")
        json.array(report.citations.lazy.filter { !$0.isWording }) { json, citation in
            json.object { json in
                json.field("text", report.text(citation.codeSpan))
                json.field("kind", citation.kind)
                json.field("number", citation.number)
                json.field("symbol", citation.symbol.isEmpty ? nil : citation.symbol)
                json.field("date", citation.date?.description)
                json.field("issuer", citation.issuer?.value)
                json.key("place")
                json.place(report.place(citation.span))
            }
        }
    }

    private func verdict(to json: inout JSONWriter) {
        json.key("verdict")
        guard let verdict = result.verdict else { return json.null() }
        json.object { json in
            json.field("basis", verdict.source?.citation)
            json.key("indicators")
            json.array(verdict.indicators) { json, indicator in
                json.object { json in
                    json.field("item", indicator.item)
                    if indicator.level > 0 { json.field("level", indicator.level) }
                    json.field("state", indicator.state.code)
                    json.field("reason", indicator.reason.vi)
                    json.field("reasonEn", indicator.reason.en)
                    json.field("basis", indicator.source.citation)
                }
            }
            json.key("missing")
            json.array(verdict.missing) { json, missing in
                json.object { json in
                    json.field("vi", missing.vi)
                    json.field("en", missing.en)
                }
            }
        }
    }
}

extension IndicatorVerdict.State {
    /// As it is written in JSON.
    var code: String {
        switch self {
        case .met: "met"
        case .notMet: "not-met"
        case .notApplicable: "not-applicable"
        case .noData: "no-data"
        }
    }
}
