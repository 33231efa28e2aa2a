import Criteria
import Drafts
import Formats
import Registry

/// Why a paper was not drafted, and what to do.
struct DraftRefusal: Error, Sendable, Hashable {
    var message: Bilingual
    var remedy: Bilingual?

    /// Whether it is for what was not told of the unit or the round, and no trouble with a file.
    var isLack = false

    /// Whether it holds for every paper alike: a tool that is not there.
    var isOfAll = false

    init(_ error: any Error) {
        switch error {
        case let refusal as Refusal:
            message = refusal.details.reduce(refusal.message) { message, detail in
                Bilingual(
                    vi: "\(message.vi)\n  - \(detail.message.vi)", en: "\(message.en)\n  - \(detail.message.en)")
            }
            remedy = refusal.remedy
            isLack = true
        case let error as ReadError where error.code == .toolMissing:
            message = error.message
            remedy = Bilingual(
                vi: "\(error.remedy.vi); hoặc lập bản Word: --format docx",
                en: "\(error.remedy.en); or draft Word files: --format docx")
            isOfAll = true
        case let error as ReadError:
            (message, remedy) = (error.message, error.remedy)
        case let failure as TemplateFailure:
            (message, remedy) = (failure.message, failure.remedy)
        default:
            message = Bilingual(vi: "\(error)", en: "\(error)")
        }
    }
}

extension DraftRefusal {
    /// What is to be told of papers that were not drafted: once for all subjects that one kind was refused to for one
    /// reason, in the order of the first of each; a tool that is not there once for all papers.
    ///
    /// - Parameter isOfFiles: whether the data are files, in which the office tells its part in a file of its own.
    static func troubles(_ refused: [(job: DraftJob, refusal: DraftRefusal)], isOfFiles: Bool) -> [Trouble] {
        struct Group: Hashable {
            var kind: PaperKind?
            var refusal: DraftRefusal
        }
        var order: [Group] = []
        var subjects: [Group: [String]] = [:]
        for (job, refusal) in refused {
            let group = Group(kind: refusal.isOfAll ? nil : job.kind, refusal: refusal)
            if subjects[group] == nil { order.append(group) }
            subjects[group, default: []].append(Printable.line(job.subject))
        }
        return order.map { group in
            let subjects = subjects[group, default: []]
            guard let kind = group.kind else {
                return Trouble(
                    Bilingual(
                        vi: "không lập được \(subjects.count) giấy tờ: \(group.refusal.message.vi)",
                        en: "\(subjects.count) papers not drafted: \(group.refusal.message.en)"),
                    remedy: group.refusal.remedy)
            }
            let names = subjects.joined(separator: "; ")
            return Trouble(
                Bilingual(
                    vi: "không lập được “\(kind.name.vi)” (\(names)): \(group.refusal.message.vi)",
                    en: "no \(kind.name.en) for \(names): \(group.refusal.message.en)"),
                remedy: isOfFiles && group.refusal.isLack && !kind.isOfUnit
                    ? Self.roundSheet : group.refusal.remedy)
        }
    }

    /// On the portal it is told on its own pages.
    private static let roundSheet = Bilingual(
        vi:
            "ghi phần việc này của cơ quan vào dot.yaml trong thư mục nguồn, như Examples/dot-mau/dot.yaml, rồi lập lại",
        en: "tell the office's part in dot.yaml beside the sources, as in Examples/dot-mau/dot.yaml, and draft again")
}
