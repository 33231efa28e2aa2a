public import Criteria
import Formats
public import Registry
import Store

/// What is typed of a piece of evidence.
public struct EvidenceEdit: Sendable {
    /// `nil` for a new one.
    public var id: ID<Evidence>?
    public var number: String
    public var symbol: String
    public var date: Day?
    public var issuer: String
    public var summary: String
    public var page: String

    /// A file that takes the place of the one before; its bytes and its name.
    public var file: (bytes: [UInt8], name: String)?

    /// The piece as it was when somebody began to type, by `Evidence.mark`.
    public var before: String

    public init(
        id: ID<Evidence>? = nil, number: String, symbol: String, date: Day?, issuer: String, summary: String,
        page: String, file: (bytes: [UInt8], name: String)? = nil, before: String = ""
    ) {
        self.id = id
        self.number = number
        self.symbol = symbol
        self.date = date
        self.issuer = issuer
        self.summary = summary
        self.page = page
        self.file = file
        self.before = before
    }
}

extension Portal {
    /// The most bytes of a file.
    public static let largestFile = 20 << 20

    /// Adds a piece of evidence, or changes one.
    ///
    /// - Throws: `Refusal` for a piece without words, for a file that is too large or of another kind, and for a piece
    ///   that somebody else changed meanwhile; `Missing` for one that is not there.
    @discardableResult
    public func keep(_ edit: EvidenceEdit, in id: ID<Dossier>, by visitor: Visitor) async throws -> ID<Evidence> {
        let file = try edit.file.map { try Portal.checked($0.bytes, name: $0.name) }
        let piece: ID<Evidence> = edit.id ?? newID()
        let law = law
        try await store.write(Change("dossier.evidence", by: visitor.actor, at: now)) { records in
            var view = try Portal.own(id, of: visitor, in: records, law: law)
            let index = view.dossier.assessment.evidence.firstIndex { $0.id == piece }
            guard edit.id == nil || index != nil else { throw Missing() }
            if let index, view.dossier.assessment.evidence[index].mark != edit.before {
                throw Refusal.changedMeanwhile(view.dossier.assessment.evidence[index])
            }
            var evidence = Evidence(
                id: piece, number: edit.number, symbol: edit.symbol, date: edit.date, issuer: edit.issuer,
                summary: edit.summary, page: edit.page,
                file: index.flatMap { view.dossier.assessment.evidence[$0].file })
            if let file { evidence.file = try records.keep(file.bytes, name: file.name) }
            guard !evidence.text.isEmpty || evidence.file != nil else { throw Refusal.emptyEvidence }
            if let index {
                view.dossier.assessment.evidence[index] = evidence
            } else {
                view.dossier.assessment.evidence.append(evidence)
            }
            try records.save(view.dossier, basedOn: view.version)
        }
        return piece
    }

    /// Takes a piece of evidence out.
    ///
    /// - Parameter isConfirmed: whether somebody said that it may go although answers name it.
    public func remove(
        _ piece: ID<Evidence>, in id: ID<Dossier>, isConfirmed: Bool, by visitor: Visitor
    ) async throws {
        let law = law
        try await store.write(Change("dossier.evidence.remove", by: visitor.actor, at: now)) { records in
            var view = try Portal.own(id, of: visitor, in: records, law: law)
            guard view.dossier.assessment.evidence.contains(where: { $0.id == piece }) else { throw Missing() }
            let users = view.dossier.assessment.users(of: piece)
            guard users.isEmpty || isConfirmed else { throw Refusal.evidenceInUse(users) }
            view.dossier.assessment.remove(piece)
            try records.save(view.dossier, basedOn: view.version)
        }
    }

    /// The file of a piece of evidence that the visitor may see.
    public func file(of piece: ID<Evidence>, in id: ID<Dossier>, for visitor: Visitor) async throws -> KeptBytes {
        let view = try await dossier(id, for: visitor)
        guard let file = view.dossier.assessment.evidence.first(where: { $0.id == piece })?.file else {
            throw Missing()
        }
        return try await bytes(of: file)
    }

    /// The report that a dossier was begun with.
    public func originalReport(of id: ID<Dossier>, for visitor: Visitor) async throws -> KeptBytes {
        let view = try await dossier(id, for: visitor)
        guard case .report(let file) = view.dossier.assessment.origin else { throw Missing() }
        return try await bytes(of: file)
    }

    private func bytes(of file: KeptFile) async throws -> KeptBytes {
        guard let bytes = try await store.read({ try $0.bytes(of: file.digest) }) else {
            throw StoreFailure.damaged(file.digest)
        }
        return KeptBytes(
            bytes: bytes, name: file.name, mediaType: FileKind(of: bytes)?.mediaType ?? "application/octet-stream")
    }

    private static func checked(_ bytes: [UInt8], name: String) throws -> (bytes: [UInt8], name: String) {
        guard bytes.count <= largestFile else { throw Refusal.fileTooLarge }
        guard let kind = FileKind(of: bytes) else { throw Refusal.wrongKindOfFile }
        return (bytes, FileNames.plain(name, ending: kind.ending))
    }

    private static func own(
        _ id: ID<Dossier>, of visitor: Visitor, in records: any Records, law: Law
    ) throws -> DossierView {
        let view = try view(id, within: visitor.visibility, in: records, law: law)
        guard view.dossier.isWritten(by: visitor.actor) else { throw Missing() }
        try view.dossier.mayWrite(visitor.actor, in: view.round)
        return view
    }
}

/// A file as it is given back.
public struct KeptBytes: Sendable {
    public var bytes: [UInt8]
    public var name: String
    public var mediaType: String
}
