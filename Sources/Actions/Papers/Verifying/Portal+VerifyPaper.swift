import Criteria
import Documents
import Drafts
import Formats
public import Registry
import Store

extension Portal {
    /// Holds a paper against what is kept of it and the data of today, for whoever works on the machine itself.
    public func verify(_ paper: VerifyPaper) async throws -> VerifyPaper.Result {
        guard let mark = paper.mark else {
            return VerifyPaper.Result(.unknown(.withoutMark, remedy: .lookForMark), mark: nil)
        }
        return try await withPapers { desk, records in
            guard let record = try records.find(ID<IssuedPaper>(mark.code))?.value else {
                return VerifyPaper.Result(.unknown(.notKept(mark.code), remedy: .lookElsewhere), mark: mark)
            }
            let source = try desk.reading.source(record.place, within: .everything)
            let made = try desk.make(record.paperKind, of: source)
            // The mark is no part of what is compared.
            var bare = made.paper
            bare.document.stamp = nil
            let candidate = VerifyPaper.Candidate(paper: bare, name: source.name, year: source.year)
            var baseline = candidate
            if let original = record.original, let bytes = try records.bytes(of: original.digest) {
                baseline.paper.document = try DocumentReader.read(bytes).document
            }
            let isSame = made.stamp.code == mark.code
            var result = paper.unchanged(isSame || record.original != nil ? baseline : candidate, mark)
            if !isSame {
                if result.verdict == .agrees || record.original == nil { result.verdict = .dataChanged }
                let old = try records.bytes(of: record.digest).flatMap { PaperData($0) }
                result.changedData = old?.differences(from: PaperData(made.paper.fields)) ?? []
            }
            return result
        }
    }

    /// A paper's source at a place, and how each paper of it is set: for whoever works on the machine itself.
    public func drafts(at place: PaperPlace) async throws -> [PaperDraft] {
        try await withPapers { desk, _ in
            var found: [PaperDraft] = []
            func add(_ source: PaperSource) throws {
                for kind in PaperKind.allCases where kind.scope == source.scope {
                    found.append(
                        PaperDraft(kind: kind, about: source.about, imprint: try desk.imprint(kind, of: source)))
                }
            }
            let source = try desk.reading.source(place, within: .everything)
            if case .round(let round) = source {
                for dossier in round.dossiers { try add(.dossier(dossier, unit: dossier.dossier.unit)) }
            }
            try add(source)
            return found
        }
    }
}

extension PaperDesk {
    /// How a paper is set today.
    fileprivate func imprint(_ kind: PaperKind, of source: PaperSource) throws -> Imprint {
        do {
            return try make(kind, of: source).imprint
        } catch is Refusal {
            return source.suggestedImprint(for: kind)
        }
    }
}

extension Bilingual {
    fileprivate static let withoutMark = Bilingual(
        vi: "không thấy mã giấy tờ trên tệp này", en: "there is no code on this paper")
    fileprivate static let lookForMark = Bilingual(
        vi: "quét rõ hơn dòng “Mã giấy tờ”, hoặc so với nguồn bằng --source",
        en: "scan the line with the code more clearly, or compare with --source")
    fileprivate static func notKept(_ code: String) -> Bilingual {
        Bilingual(
            vi: "cơ sở dữ liệu không có giấy tờ mang mã \(code)",
            en: "the database holds no paper with the code \(code)")
    }
    fileprivate static let lookElsewhere = Bilingual(
        vi: "kiểm tra lại tệp cơ sở dữ liệu, hoặc chỉ nguồn đã lập giấy tờ bằng --source",
        en: "check the database file, or name what the paper was made from with --source")
}
