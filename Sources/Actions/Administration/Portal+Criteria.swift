public import Criteria
public import Formats
import Registry
import Store

/// What came of reading a file of law data.
public struct CriteriaDraft: Sendable {
    /// The sets that the file brings.
    public var sets: [CriteriaSet]

    /// Every mistake, with line and column; a file with any is not taken.
    public var problems: [LawProblem]
}

extension Portal {
    /// Reads the sets that the office added, beside the shipped ones. To be called once, before anybody comes.
    public func loadLocalCriteria() async throws {
        let added = try await store.read { try $0.localCriteria() }.map(\.value)
        guard !added.isEmpty else { return }
        let read = LawReader.read(lawFiles + added.map(Portal.file))
        replaceLaw(read.law)
    }

    /// Looks at a file of law data as it would be with everything that is there.
    public func lint(_ text: String) async throws -> CriteriaDraft {
        let added = try await store.read { try $0.localCriteria() }.map(\.value)
        let draft = DataFile(path: Portal.draftName, bytes: Array(text.utf8))
        let alone = LawReader.read(lawFiles + [draft])
        let ids = Set(alone.law.sets.map(\.id)).subtracting(shippedSets)
        let others = added.filter { !ids.contains($0.id.text) }
        let read = LawReader.read(lawFiles + others.map(Portal.file) + [draft])
        var problems = read.problems.filter { $0.path == Portal.draftName }
        let brought = read.law.sets.filter { ids.contains($0.id) }
        if problems.isEmpty, brought.isEmpty {
            problems = [
                LawProblem(
                    path: Portal.draftName, line: 1, column: 1,
                    message: Bilingual(
                        vi: "tệp không có bộ tiêu chí nào mới", en: "the file brings no new criteria set"))
            ]
        }
        return CriteriaDraft(sets: brought, problems: problems)
    }

    /// Adds a layer over a national set, or replaces one that was added. Only the administrator of the whole country's
    /// data does so, and only layers can be added: national law comes with the program.
    public func addCriteria(_ text: String, by visitor: Visitor) async throws -> CriteriaSet {
        guard visitor.actor.administersAll else { throw Refusal.administrationOfAll }
        let draft = try await lint(text)
        guard draft.problems.isEmpty, let set = draft.sets.first, draft.sets.count == 1, set.base != nil else {
            throw Refusal(
                .invalid,
                Bilingual(vi: "Tệp chưa dùng được", en: "The file cannot be taken"),
                remedy: Bilingual(
                    vi: "Sửa các chỗ dưới đây; mỗi tệp là một bộ sửa đổi của địa phương (có “base”)",
                    en: "Mend the places below; a file holds one layer over a national set (with “base”)"),
                details: draft.problems.map { problem in
                    let place = "\(problem.line):\(problem.column)"
                    return Refusal.Detail(
                        Bilingual(vi: "\(place): \(problem.message.vi)", en: "\(place): \(problem.message.en)"))
                })
        }
        try await store.write(Change("criteria.add", by: visitor.actor, at: now)) { records in
            let id = ID<LocalCriteria>(set.id)
            let version = try records.find(id)?.version ?? 0
            try records.save(LocalCriteria(id: id, text: text), basedOn: version)
        }
        try await loadLocalCriteria()
        return set
    }

    private static func file(_ added: LocalCriteria) -> DataFile {
        DataFile(path: "\(added.id.text).yaml", bytes: Array(added.text.utf8))
    }

    private static let draftName = "tep-moi.yaml"
}

extension Refusal {
    static let administrationOfAll = Refusal(
        .notYours,
        Bilingual(
            vi: "Việc này của người quản trị toàn hệ thống",
            en: "This is for the administrator of the whole installation"),
        remedy: Bilingual(
            vi: "Đề nghị người có quyền quản trị toàn quốc làm", en: "Ask the administrator of the whole installation"))
}
