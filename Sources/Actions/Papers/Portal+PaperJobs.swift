import Criteria
import Documents
import Drafts
public import Formats
public import Registry
import Store

extension Portal {
    /// Begins to make all papers of a round, or its certificates; the visitor's own job tells how far it is.
    ///
    /// - Throws: `Missing` for a round that the visitor may not see, `Refusal` where another job of theirs runs.
    public func startPapers(
        _ content: PaperJob.Content, of round: ID<Round>, as format: PaperFormat, for visitor: Visitor
    ) async throws {
        let view = try await roundView(round, for: visitor)
        if format != .docx, tools == nil { throw Refusal.withoutOffice(format) }
        let name = FileNames.plain("\(view.territoryName) - \(view.round.year)".replacing("/", with: "-"))
        let job = PaperJob(round: round, content: content, format: format, started: now)
        try jobs.start(job, for: visitor.user.id) { progress in
            switch content {
            case .all: try await self.bundle(of: round, as: format, name, for: visitor, progress)
            case .certificates: try await self.certificates(of: round, as: format, name, for: visitor, progress)
            }
        }
    }

    /// The visitor's last job for a round; `nil` where there is none.
    public func paperJob(of round: ID<Round>, for visitor: Visitor) async throws -> PaperJob? {
        _ = try await roundView(round, for: visitor)
        return jobs.job(of: visitor.user.id, at: now).flatMap { $0.round == round ? $0 : nil }
    }

    /// Ends what is being made, for a stop of the portal.
    public func stopPapers() async { await jobs.stop() }

    /// Waits until the visitor's job is done.
    public func finishPapers(of visitor: Visitor) async { await jobs.wait(for: visitor.user.id) }

    private func bundle(
        of round: ID<Round>, as format: PaperFormat, _ name: String, for visitor: Visitor,
        _ progress: PaperJobs.Progress
    ) async throws -> PaperFile {
        let plan = try await plan(of: round, for: visitor)
        let count = plan.reduce(0) { $0 + $1.kinds.count }
        var files: [(name: String, bytes: [UInt8])] = []
        var folders: Set<String> = []
        progress.report(0, count)
        for step in plan {
            try Task.checkCancellation()
            let (actor, moment) = (visitor.actor, now)
            let papers = try await changePapers("paper.keep", by: visitor) { desk, records in
                let source = try desk.reading.source(step.place, within: visitor.visibility)
                return try step.kinds.map { kind in
                    let made = try desk.make(kind, of: source)
                    let kept = try desk.keep(made, of: source, by: actor, at: moment, in: records)
                    return (kind, source.name, try Portal.word(made, kept.value, of: source, desk, records))
                }
            }
            var folder = ""
            if step.place.scope != .round, let unit = papers.first?.1.replacing("/", with: "-") {
                // Two units of one name stay apart.
                folder = "\(unit.prefix(60))"
                var count = 2
                while !folders.insert(folder.lowercased()).inserted {
                    folder = "\(unit.prefix(60)) (\(count))"
                    count += 1
                }
                folder += "/"
            }
            for (kind, _, word) in papers {
                try Task.checkCancellation()
                files.append(
                    (
                        "\(folder)\(kind.name.vi.replacing("/", with: "-")).\(format.rawValue)",
                        try await convert(word, to: format)
                    ))
                progress.report(files.count, count)
            }
        }
        guard !files.isEmpty else { throw Refusal.noPapers }
        return PaperFile(name: "Giấy tờ - \(name).zip", bytes: try PaperArchive.zip(files))
    }

    /// What can be made of a round: the office's own papers, then those of each unit, without blank forms.
    private func plan(
        of round: ID<Round>, for visitor: Visitor
    ) async throws -> [(place: PaperPlace, kinds: [PaperKind])] {
        try await withPapers { desk, _ in
            let source = try desk.reading.source(.round(round), within: visitor.visibility)
            guard case .round(let own) = source else { throw Missing() }
            let places = [PaperPlace.round(round)] + own.dossiers.map { .dossier($0.dossier.id) }
            return try places.map { place in
                let source = place.scope == .round ? source : try desk.reading.source(place, within: visitor.visibility)
                let kinds = try Portal.lines(of: source, at: desk, for: visitor).filter { $0.obstacle == nil }.map(
                    \.kind)
                return (place, kinds.filter { !$0.isBlankForm })
            }
        }
    }

    private func certificates(
        of round: ID<Round>, as format: PaperFormat, _ name: String, for visitor: Visitor,
        _ progress: PaperJobs.Progress
    ) async throws -> PaperFile {
        let plan = try await plan(of: round, for: visitor).filter { $0.kinds.contains(.certificate) }.map(\.place)
        guard !plan.isEmpty else { throw Refusal.noPapers }
        var whole = Document(blocks: [])
        progress.report(0, plan.count)
        for (index, place) in plan.enumerated() {
            try Task.checkCancellation()
            let (actor, moment) = (visitor.actor, now)
            let document = try await changePapers("paper.keep", by: visitor) { desk, records in
                let source = try desk.reading.source(place, within: visitor.visibility)
                if try desk.template(.certificate, of: source) != nil { throw Refusal.ownCertificates }
                let made = try desk.make(.certificate, of: source)
                try desk.keep(made, of: source, by: actor, at: moment, in: records)
                return made.paper.document
            }
            whole.append(document)
            progress.report(index + 1, plan.count)
        }
        let word = try PaperWriter.docx(whole)
        return PaperFile(
            name: "Giấy chứng nhận - \(name).\(format.rawValue)", bytes: try await convert(word, to: format))
    }
}

extension Document {
    /// Puts another behind this one, on a page of its own.
    fileprivate mutating func append(_ other: Document) {
        let offset = blocks.count
        blocks += other.blocks
        notes += other.notes
        var own = other.sections.map { section in
            var section = section
            section.start += offset
            return section
        }
        if own.first?.start != offset { own.insert(PageSection(start: offset), at: 0) }
        sections += own
    }
}

extension Refusal {
    fileprivate static let noPapers = Refusal(
        .incomplete,
        Bilingual(vi: "Đợt này chưa có giấy tờ nào lập được", en: "Nothing of this round can be made yet"),
        remedy: Bilingual(
            vi: "Chờ đơn vị nộp hồ sơ hoặc có quyết định rồi tạo lại",
            en: "Start it again when units have filed or the decision is issued"))

    fileprivate static let ownCertificates = Refusal(
        .notNow,
        Bilingual(
            vi: "Giấy chứng nhận theo mẫu riêng không ghép chung một tệp được",
            en: "Certificates on your own template cannot be put into one file"),
        remedy: Bilingual(vi: "Tải trọn bộ ZIP: mỗi đơn vị một tệp", en: "Take the ZIP: a file for each unit"))
}
