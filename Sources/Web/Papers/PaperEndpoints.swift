import Actions
import Criteria
import Formats
import Pages
import Registry

extension Site {
    /// Papers: of a dossier, a round and a territory alike, then those that are kept by their code.
    static func papers(gate: CheckGate = CheckGate(2)) -> [Endpoint] {
        let everybody = leaders.union([.unitClerk, .unitHead])
        return bundle + papers(at: "/ho-so/{dossier}/giay-to", .roles(everybody))
            + papers(at: "/dot/{round}/giay-to", .roles(leaders))
            + papers(at: "/tien-do/{territory}/{year}/{set}/giay-to", .roles(leaders))
            + [
                .get("/giay-to/{code}", .everyone) { try await verifiedPaper($0, gate: gate) },
                .get("/giay-to/{paper}/ban-vao-so/{format}", .roles(everybody), registeredPaper),
                .post("/giay-to/{paper}/bo-so", .roles(everybody), releaseNumber),
                .get("/giay-to/{paper}/ban-ky", .roles(everybody), signedPaper),
                .post("/giay-to/{paper}/ban-ky", .roles(everybody), limit: uploadLimit, attachSigned),
            ]
    }

    private static func papers(at place: String, _ access: Endpoint.Access) -> [Endpoint] {
        [
            .get(place, access, papersPage),
            .get("\(place)/{kind}", access, paperPage),
            .get("\(place)/{kind}/tai/{format}", access, paperFile),
            .get("\(place)/{kind}/the-thuc", access, imprintPage),
            .post("\(place)/{kind}/the-thuc", access, saveImprint),
            .post("\(place)/{kind}/vao-so", access, registerPaper),
        ]
    }

    private static func papersPage(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        let place = try call.paperPlace()
        let shelf = try await call.portal.papers(at: place, for: visitor)
        return .page(
            PapersPage(
                call.visit(), place, name: shelf.name, year: shelf.year, lines: shelf.lines.map { ListedPaper($0) },
                back: call.back(to: place, visitor), bundleFormats: call.paperFormats))
    }

    private static func paperPage(_ call: Call) async throws -> Reply { try await PaperReply(call).page() }

    private static func paperFile(_ call: Call) async throws -> Reply {
        if try call.parameter("format") == "xlsx" { return try await paperWorkbook(call) }
        let format = try call.paperFormat()
        let copies = call.query["so-ban"].flatMap { Int($0) } ?? 1
        let file = try await call.portal.file(
            try call.paperKind(), at: try call.paperPlace(), as: format,
            copies: min(max(copies, 1), Portal.mostCopies), for: try call.visitor())
        return .file(file.bytes, name: file.name, type: format.mediaType)
    }

    private static func paperWorkbook(_ call: Call) async throws -> Reply {
        let file = try await call.portal.workbook(
            try call.paperKind(), at: try call.paperPlace(), for: try call.visitor())
        return .file(
            file.bytes, name: file.name, type: FileKind.xlsx.mediaType)
    }

    private static func imprintPage(_ call: Call) async throws -> Reply {
        let view = try await call.paperView()
        guard view.mayWrite else { throw Missing() }
        return .page(
            ImprintPage(
                call.visit(), view.kind, view.place, issuer: view.imprint.issuer, fields: ImprintFields(view.imprint)))
    }

    private static func saveImprint(_ call: Call) async throws -> Reply {
        let view = try await call.paperView()
        guard view.mayWrite else { throw Missing() }
        let fields = ImprintFields(call)
        do {
            try await call.portal.set(
                fields.imprint(of: view.imprint.issuer), of: view.kind, at: view.place, by: try call.visitor())
        } catch let refusal as Refusal where refusal.reason != .notYours {
            return .page(
                ImprintPage(
                    call.visit(Notice(refusal, in: call.language)), view.kind, view.place,
                    issuer: view.imprint.issuer, fields: fields), status: 409)
        }
        return .go(
            .paper(view.kind, view.place), Notice(.done, call.language("Đã lưu thể thức", "Saved")))
    }

    private static func registerPaper(_ call: Call) async throws -> Reply {
        let view = try await call.paperView()
        guard view.mayRegister else { throw Missing() }
        var fields = RegisterFields(number: call.form["so"] ?? "", date: call.form["ngay"] ?? "")
        if fields.number.isEmpty {
            fields.troubles["so"] = Bilingual(vi: "Chưa ghi số", en: "The number is missing")
        }
        guard let date = Day(fields.date), fields.troubles.isEmpty else {
            if Day(fields.date) == nil {
                fields.troubles["ngay"] = Bilingual(
                    vi: "Chưa ghi ngày, hoặc ngày không có trên lịch", en: "No such day")
            }
            return try await PaperReply(call, fields: fields).page()
        }
        do {
            let paper = try await call.portal.register(
                view.kind, at: view.place, code: call.form["ma"] ?? "", number: fields.number, date: date,
                by: try call.visitor())
            return .go(
                .paper(view.kind, view.place),
                Notice(
                    .done,
                    call.language(
                        "Đã ghi số \(paper.imprint.number ?? ""), ngày \(date.vietnamese)",
                        "Registered as number \(paper.imprint.number ?? ""), \(date)"),
                    remedy: call.language(
                        "Tải lại bản có số để lưu, gửi và ký số", "Download it again with its number")))
        } catch let refusal as Refusal where refusal.reason != .notYours {
            if let field = refusal.details.first?.item { fields.troubles[field] = refusal.message }
            return try await PaperReply(call, fields: fields, notice: Notice(refusal, in: call.language)).page()
        }
    }

    private static func releaseNumber(_ call: Call) async throws -> Reply {
        let paper = try await call.portal.releaseNumber(of: try call.id("paper"), by: try call.visitor())
        return .go(
            .paper(paper.paperKind, paper.place),
            Notice(.done, call.language("Đã bỏ số; số đó dùng lại được", "The number is free again")))
    }

    /// What came from outside is only ever kept, never shown as a page of ours.
    private static func signedPaper(_ call: Call) async throws -> Reply {
        let file = try await call.portal.signedFile(of: try call.id("paper"), for: try call.visitor())
        return .file(file.bytes, name: file.name, type: MediaType.unknown)
    }

    private static func attachSigned(_ call: Call) async throws -> Reply {
        let id: ID<IssuedPaper> = try call.id("paper")
        let visitor = try call.visitor()
        let paper = try await call.portal.issuedPaper(id, for: visitor)
        let back = Route.paper(paper.paperKind, paper.place)
        guard let file = call.form.file("tep") else {
            return .go(
                back,
                Notice(.warning, call.language("Chưa chọn tệp, hoặc tệp trống", "No file is chosen, or it is empty")))
        }
        do {
            let signed = try await call.portal.attach(file.bytes, name: file.name, to: id, by: visitor)
            let isTrusted = signed.signed?.isTrusted == true
            return .go(
                back,
                Notice(
                    isTrusted ? .done : .warning,
                    isTrusted
                        ? call.language("Chữ ký hợp lệ, bản ký đã được lưu", "The signature is valid; the file is kept")
                        : call.language(
                            "Chữ ký nguyên vẹn, bản ký đã được lưu; chưa kiểm được chứng thư của người ký",
                            "The signature is whole and the file kept; the signer's certificate could not be checked"),
                    remedy: isTrusted
                        ? ""
                        : call.language(
                            "Mở tệp bằng phần mềm ký số của cơ quan để xem chứng thư",
                            "Open it in the office's signing tool to see the certificate")))
        } catch let refusal as Refusal where refusal.reason != .notYours {
            return .go(back, Notice(refusal, in: call.language))
        }
    }

    private static func registeredPaper(_ call: Call) async throws -> Reply {
        let format = try call.paperFormat()
        let file = try await call.portal.registeredFile(
            of: try call.id("paper"), as: format, for: try call.visitor())
        return .file(file.bytes, name: file.name, type: format.mediaType)
    }
}
