import Actions
import Criteria
import Formats
import Pages
import Registry

extension Site {
    /// An office's own Word files in place of ours.
    static let templates: [Endpoint] = [
        .get("/mau-giay-to", keepers, templateOwners),
        .get("/mau-giay-to/{owner}", keepers, templatesPage),
        .get("/mau-giay-to/{owner}/{kind}", keepers) { try await templatePage($0) },
        .post("/mau-giay-to/{owner}/{kind}", keepers, limit: uploadLimit, setTemplate),
        .post("/mau-giay-to/{owner}/{kind}/go", keepers, removeTemplate),
        .get("/mau-giay-to/{owner}/{kind}/tep", keepers, templateFile),
        .get("/mau-giay-to/{owner}/{kind}/mau-de-sua", keepers, templateExample),
        .get("/mau-giay-to/{owner}/{kind}/truong", keepers, templateFields),
    ]

    private static let keepers = Endpoint.Access.roles([.intakeOfficer, .administrator])

    private static func templateOwners(_ call: Call) async throws -> Reply {
        if let unit = call.query["don-vi"] { return .go(.templates(.unit(ID(unit)))) }
        let owners = try await call.portal.templateOwners(for: try call.visitor())
        return .page(TemplateOwnersPage(call.visit(), owners: owners))
    }

    private static func templatesPage(_ call: Call) async throws -> Reply {
        let shelf = try await call.portal.templates(of: try call.templateOwner(), for: try call.visitor())
        return .page(
            TemplatesPage(
                call.visit(), shelf.owner, name: shelf.name, templates: shelf.templates, units: shelf.units))
    }

    private static func templatePage(_ call: Call, trouble: Refusal? = nil) async throws -> Reply {
        let view = try await call.portal.template(
            try call.paperKind(), of: try call.templateOwner(), for: try call.visitor())
        return .page(
            TemplatePage(
                call.visit(trouble.map { Notice($0, in: call.language) }), view.owner, name: view.name,
                kind: view.kind, template: view.template,
                problems: view.problems.map { problem in
                    TemplatePage.Problem(
                        isError: problem.severity == .error, message: call.language(problem.message),
                        remedy: call.language(problem.remedy))
                }, fields: view.fields, trouble: trouble.map { call.language($0.message) } ?? ""),
            status: trouble == nil ? 200 : 422)
    }

    private static func setTemplate(_ call: Call) async throws -> Reply {
        let (kind, owner) = (try call.paperKind(), try call.templateOwner())
        // Whoever does not look after it is told nothing of the file.
        _ = try await call.portal.templates(of: owner, for: try call.visitor())
        guard let file = call.form.file("tep") else {
            return try await templatePage(
                call,
                trouble: Refusal(
                    .incomplete,
                    Bilingual(vi: "Chưa chọn tệp, hoặc tệp trống", en: "No file is chosen, or it is empty"),
                    remedy: Bilingual(vi: "Chọn tệp Word rồi tải lên", en: "Choose a Word file and upload it")))
        }
        do {
            try await call.portal.setTemplate(
                file.bytes, name: file.name, for: kind, of: owner, by: try call.visitor())
        } catch let refusal as Refusal where refusal.reason == .invalid {
            return try await templatePage(call, trouble: refusal)
        }
        let view = try await call.portal.template(kind, of: owner, for: try call.visitor())
        let mistakes = view.problems.count { $0.severity == .error }
        return .go(
            .template(kind, owner),
            mistakes == 0
                ? Notice(
                    .done, call.language("Đã nhận mẫu; giấy tờ in theo mẫu này", "Taken; papers are printed on it"))
                : Notice(
                    .warning,
                    call.language(
                        "Đã nhận mẫu, nhưng có \(mistakes) chỗ điền sai",
                        "Taken, but \(mistakes) placeholders are wrong"),
                    remedy: call.language(
                        "Sửa các chỗ nêu dưới đây rồi tải lên lại; trước đó chưa in được",
                        "Correct what stands below and upload it again; nothing can be printed before")))
    }

    private static func removeTemplate(_ call: Call) async throws -> Reply {
        let (kind, owner) = (try call.paperKind(), try call.templateOwner())
        try await call.portal.removeTemplate(for: kind, of: owner, by: try call.visitor())
        return .go(
            .templates(owner), Notice(.done, call.language("Đã bỏ mẫu riêng", "The template is removed")))
    }

    /// What was uploaded is only ever kept, never shown as a page of ours.
    private static func templateFile(_ call: Call) async throws -> Reply {
        let file = try await call.portal.templateFile(
            for: try call.paperKind(), of: try call.templateOwner(), for: try call.visitor())
        return .file(file.bytes, name: file.name, type: MediaType.unknown)
    }

    private static func templateExample(_ call: Call) async throws -> Reply {
        let file = try await call.portal.templateExample(
            for: try call.paperKind(), of: try call.templateOwner(), for: try call.visitor())
        return .file(file.bytes, name: file.name, type: PaperFormat.docx.mediaType)
    }

    private static func templateFields(_ call: Call) async throws -> Reply {
        let view = try await call.portal.template(
            try call.paperKind(), of: try call.templateOwner(), for: try call.visitor())
        let sheet = Sheet(
            name: call.language("Trường", "Fields"),
            columns: [
                Sheet.Column(call.language("Viết trong mẫu", "In the template"), width: 40),
                Sheet.Column(call.language("Giá trị hiện nay", "Today"), width: 60),
            ], rows: view.fields.map { [Sheet.Cell(.text("{{\($0.name)}}")), Sheet.Cell(.text($0.text))] },
            totalLabel: "")
        return .file(
            SeparatedValues.write(sheet, in: call.language), name: "truong-\(view.kind.rawValue).csv",
            type: MediaType.csv)
    }
}

extension Call {
    fileprivate func templateOwner() throws -> OfficeTemplate.Owner {
        guard let owner = OfficeTemplate.Owner(key: try parameter("owner")) else { throw Missing() }
        return owner
    }
}
