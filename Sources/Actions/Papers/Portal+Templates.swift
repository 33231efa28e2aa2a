import Criteria
import Documents
import Drafts
import Formats
public import Registry
import Store

extension Portal {
    /// The territories whose templates the visitor looks after, by name.
    public func templateOwners(for visitor: Visitor) async throws -> [(owner: OfficeTemplate.Owner, name: String)] {
        let map = try await map()
        let today = now.day
        let found = visitor.actor.territories.filter {
            visitor.actor.keepsTemplates(of: $0, on: map, today: today)
        }
        return found.map { id in
            (.territory(id), map.territory(id)?.fullName(on: today) ?? id.text)
        }.sorted { SortKey.of($0.1) < SortKey.of($1.1) }
    }

    /// - Throws: `Missing` for an owner whose templates the visitor does not look after.
    public func templates(of owner: OfficeTemplate.Owner, for visitor: Visitor) async throws -> TemplateShelf {
        try await withPapers { desk, records in
            let name = try Portal.name(of: owner, desk, for: visitor)
            var units: [(id: ID<Registry.Unit>, name: String)] = []
            if case .territory(let territory) = owner {
                let query = UnitQuery(Visibility(territories: [territory]), territories: [territory], limit: 500)
                units = try records.units(query).map { ($0.value.id, $0.value.name(on: desk.reading.today)) }
            }
            return TemplateShelf(
                owner: owner, name: name, templates: try records.templates(of: owner).map(\.value), units: units)
        }
    }

    /// One of them, tried on a paper of today's data.
    public func template(
        _ kind: PaperKind, of owner: OfficeTemplate.Owner, for visitor: Visitor
    ) async throws -> TemplateView {
        try await withPapers { desk, records in
            let name = try Portal.name(of: owner, desk, for: visitor)
            let kept = try records.find(OfficeTemplate.id(owner, kind))?.value
            let example = try desk.example(kind, for: owner)
            var problems: [TemplateProblem] = []
            if let example, let file = kept?.file, let bytes = try records.bytes(of: file.digest) {
                problems = try WordTemplate(bytes).problems(for: example)
            }
            return TemplateView(
                owner: owner, name: name, kind: kind, template: kept?.file == nil ? nil : kept, problems: problems,
                fields: example.map { $0.templateFields.lines } ?? [])
        }
    }

    /// Takes a Word file in place of ours. One that cannot be read is refused; mistakes in its placeholders are told by
    /// `template`, and by whatever is printed on it.
    public func setTemplate(
        _ bytes: [UInt8], name: String, for kind: PaperKind, of owner: OfficeTemplate.Owner, by visitor: Visitor
    ) async throws {
        do throws(ReadError) {
            _ = try WordTemplate(bytes)
        } catch {
            throw Refusal(.invalid, error.message, remedy: error.remedy)
        }
        let mark = IssuedPaper.Mark(by: visitor.actor, at: now)
        try await changePapers("template.set", by: visitor) { desk, records in
            _ = try Portal.name(of: owner, desk, for: visitor)
            let file = try records.keep(bytes, name: FileNames.plain(name, ending: "docx"))
            try Portal.replace(kind, of: owner, by: file, mark, records)
        }
    }

    /// Takes a template away: papers are ours again.
    public func removeTemplate(
        for kind: PaperKind, of owner: OfficeTemplate.Owner, by visitor: Visitor
    ) async throws {
        let mark = IssuedPaper.Mark(by: visitor.actor, at: now)
        try await changePapers("template.remove", by: visitor) { desk, records in
            _ = try Portal.name(of: owner, desk, for: visitor)
            guard try records.find(OfficeTemplate.id(owner, kind))?.value.file != nil else { throw Missing() }
            try Portal.replace(kind, of: owner, by: nil, mark, records)
        }
    }

    private static func replace(
        _ kind: PaperKind, of owner: OfficeTemplate.Owner, by file: KeptFile?, _ mark: IssuedPaper.Mark,
        _ records: any WritableRecords
    ) throws {
        if var kept = try records.find(OfficeTemplate.id(owner, kind)) {
            kept.value.replace(by: file, mark)
            try records.save(kept.value, basedOn: kept.version)
        } else if let file {
            try records.save(OfficeTemplate(owner: owner, kind: kind, file: file, changed: mark), basedOn: 0)
        }
    }

    /// The file as it was uploaded.
    public func templateFile(
        for kind: PaperKind, of owner: OfficeTemplate.Owner, for visitor: Visitor
    ) async throws -> PaperFile {
        try await withPapers { desk, records in
            _ = try Portal.name(of: owner, desk, for: visitor)
            guard let file = try records.find(OfficeTemplate.id(owner, kind))?.value.file else { throw Missing() }
            guard let bytes = try records.bytes(of: file.digest) else { throw StoreFailure.damaged(file.name) }
            return PaperFile(name: file.name, bytes: bytes)
        }
    }

    /// A template to begin with: one of our papers with placeholders.
    public func templateExample(
        for kind: PaperKind, of owner: OfficeTemplate.Owner, for visitor: Visitor
    ) async throws -> PaperFile {
        try await withPapers { desk, _ in
            _ = try Portal.name(of: owner, desk, for: visitor)
            guard let example = try desk.example(kind, for: owner) else { throw Refusal.noExample(kind) }
            return PaperFile(
                name: "Mẫu - \(FileNames.plain(kind.name.vi)).docx", bytes: try TemplateExample.docx(of: example))
        }
    }

    /// The owner's name, for whoever looks after its templates.
    private static func name(
        of owner: OfficeTemplate.Owner, _ desk: PaperDesk, for visitor: Visitor
    ) throws -> String {
        let (map, today) = (desk.reading.map, desk.reading.today)
        let (territory, name): (ID<Territory>, String)
        switch owner {
        case .territory(let id):
            guard let found = map.territory(id) else { throw Missing() }
            (territory, name) = (id, found.fullName(on: today))
        case .unit(let id):
            guard let unit = try desk.reading.records.find(id)?.value, let era = unit.nearestEra(to: today) else {
                throw Missing()
            }
            (territory, name) = (era.territory, era.name)
        }
        guard visitor.actor.keepsTemplates(of: territory, on: map, today: today) else { throw Missing() }
        return name
    }
}

extension Refusal {
    fileprivate static func noExample(_ kind: PaperKind) -> Refusal {
        Refusal(
            .incomplete,
            Bilingual(
                vi: "Chưa có dữ liệu để lập “\(kind.name.vi)” nên chưa có mẫu để bắt đầu",
                en: "No data make “\(kind.name.en)” yet, so there is no template to begin with"),
            remedy: Bilingual(
                vi: "Chờ có hồ sơ đã nộp rồi tải lại", en: "Come back when a dossier was filed"))
    }
}
