import Actions
import Criteria
import Pages
import Registry

extension Site {
    /// What needs no account.
    ///
    /// - Parameter gate: how many reports are checked at once.
    static func openDoor(gate: CheckGate = CheckGate(2)) -> [Endpoint] {
        [
            .get("/cong-khai", .everyone, recognisedPage),
            .get("/cong-khai.csv", .everyone, recognisedTable),
            .get("/cong-khai.json", .everyone, recognisedData),
            .get("/cong-khai/don-vi/{unit}", .everyone, recognisedUnitPage),
            .get("/cong-khai/quyet-dinh/{decision}", .everyone, publishedDecision),
            .get("/xac-minh", .everyone, verificationForm),
            .get("/xac-minh/{code}", .everyone, verification),
            .get("/kiem-tra", .everyone) { .page(ReportCheckPage($0.visit(), accepted: ReportCheck.accepted)) },
            .post("/kiem-tra", .everyone, limit: ReportCheck.limit) { try await ReportCheck($0, gate: gate).reply() },
        ]
    }

    static func welcome(_ call: Call) async throws -> Reply {
        let latest = try await call.portal.latestDecisions()
        return .page(
            HomePage(
                call.visit(),
                latest: latest.map {
                    PublishedDecision(
                        id: $0.id, code: $0.issue.code, date: $0.issue.date, year: $0.year, territory: $0.territory,
                        count: $0.count)
                }))
    }

    private static func recognisedPage(_ call: Call) async throws -> Reply {
        let page = call.query["trang"].flatMap { Int($0) }.map { min(max($0, 1), 100_000) } ?? 1
        let list = try await call.portal.recognised(PublicQuery(call.query), page: page, size: RecognisedPage.size)
        let choices = try await call.portal.publicChoices()
        return .page(
            RecognisedPage(
                call.visit(), lines: list.lines.map { RecognisedLine($0) }, count: list.count, page: page,
                filter: RecognisedFilter(call.query, choices, call.language)), isPublic: true)
    }

    private static func recognisedTable(_ call: Call) async throws -> Reply {
        let list = try await call.portal.recognised(PublicQuery(call.query), size: nil)
        return .file(list.csv, name: "don-vi-hoc-tap.csv", type: MediaType.csv, isPublic: true)
    }

    private static func recognisedData(_ call: Call) async throws -> Reply {
        let list = try await call.portal.recognised(PublicQuery(call.query), size: nil)
        return .file(try list.json(), name: "don-vi-hoc-tap.json", type: MediaType.json, isPublic: true)
    }

    private static func recognisedUnitPage(_ call: Call) async throws -> Reply {
        let unit = try await call.portal.publicUnit(try call.id("unit"))
        return .page(
            RecognisedUnitPage(call.visit(), unit: unit.unit, lines: unit.lines.map { RecognisedLine($0) }),
            isPublic: true)
    }

    private static func publishedDecision(_ call: Call) async throws -> Reply {
        .sheet(try await call.portal.publishedOriginal(of: try call.id("decision")).page, isPublic: true)
    }

    /// A code that was typed has an address of its own.
    private static func verificationForm(_ call: Call) async throws -> Reply {
        guard let typed = call.query["ma"] else { return .page(VerificationPage(call.visit()), isPublic: true) }
        if let code = RecognitionCode.read(typed) { return .go(.verification(code.text)) }
        return .page(VerificationPage(call.visit(), typed: typed, result: .mistyped), status: 422)
    }

    /// What is not there and what is not public yet look the same.
    private static func verification(_ call: Call) async throws -> Reply {
        let typed = try call.parameter("code")
        switch try await call.portal.verify(typed) {
        case .mistyped: return .page(VerificationPage(call.visit(), typed: typed, result: .mistyped), status: 422)
        case .unknown:
            // Papers have codes of the same kind.
            if case .found(let paper) = try await call.portal.verifyPaper(typed) {
                return .go(.verifiedPaper(paper.id.text))
            }
            return .page(VerificationPage(call.visit(), typed: typed, result: .unknown), status: 404)
        case .found(let line, let validity):
            return .page(
                VerificationPage(
                    call.visit(), typed: typed, result: .found(RecognisedLine(line), validity: validity)),
                isPublic: true)
        }
    }
}

extension PublicQuery {
    init(_ query: Form) {
        self.init(
            territory: query["dia-ban"].map { ID($0) }, year: query["nam"].flatMap { Int($0) }, kind: query["loai"],
            outcome: query["ket-qua"].flatMap { Outcome(code: $0) }, text: query["tim"] ?? "")
    }
}

extension RecognisedLine {
    fileprivate init(_ line: PublicLine) {
        self.init(line.recognition, kind: line.kind, territory: line.territory)
    }
}

extension RecognisedFilter {
    fileprivate init(_ query: Form, _ choices: PublicChoices, _ language: Language) {
        self.init()
        text = query["tim"] ?? ""
        territory = query["dia-ban"] ?? ""
        year = query["nam"] ?? ""
        kind = query["loai"] ?? ""
        outcome = query["ket-qua"] ?? ""
        territories = choices.territories.map {
            ($0.id.text, String(repeating: "– ", count: $0.depth) + $0.name)
        }
        years = choices.years.map { (String($0), String($0)) }
        kinds = choices.kinds.map { ($0.id, language($0.name)) }
        outcomes = choices.outcomes.map { ($0.code, language($0.name.asSentence)) }
    }
}
