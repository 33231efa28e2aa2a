import Children
import Criteria

/// The signatures of a PDF, in the order in which they stand there.
public struct PdfSignatures: Sendable, Equatable {
    public var signatures: [PdfSignature]

    public init(_ signatures: [PdfSignature] = []) {
        self.signatures = signatures
    }

    /// What came of all of them, from the best to the gravest.
    public enum Verdict: Int, Sendable, CaseIterable, Comparable {
        /// Every signature holds, and this computer trusts who issued the certificates.
        case valid
        /// Every signature holds; who issued the certificates could not be checked here.
        case unproven
        /// Nobody has signed.
        case unsigned
        /// Signed with a certificate that is not to be relied on.
        case untrusted
        /// Changed, or added to, after it was signed.
        case changed
        /// A signature that is false, or cannot be read.
        case invalid

        public static func < (a: Verdict, b: Verdict) -> Bool { a.rawValue < b.rawValue }
    }

    public var verdict: Verdict { signatures.map(\.verdict).max() ?? .unsigned }

    /// Looks at every signature of a file, with `pdfsig` and by the bytes themselves.
    ///
    /// Nothing is asked of the network, so a certificate that was revoked is known only where this computer knows it.
    ///
    /// - Parameter store: the folder of the authorities that this computer trusts, as NSS keeps them.
    /// - Throws: `ReadError` for a file that is no PDF or is damaged, and where `pdfsig` is not installed.
    public static func check(
        _ bytes: [UInt8], with tools: Tools, trusting store: String = systemStore
    ) async throws(ReadError) -> PdfSignatures {
        guard bytes.prefix(1024).firstRange(of: Array("%PDF-".utf8)) != nil else { throw .notPdf() }
        do {
            let folder = try WorkFolder(in: tools.temporary)
            defer { folder.remove() }
            try folder.write(PdfTool.file, bytes)
            let run = PdfSignatureTool(sandbox: await tools.sandbox(), folder: folder, store: store)
            let reports = try await run.reports()
            guard !reports.isEmpty else { return PdfSignatures() }
            return PdfSignatures(reports, PdfByteRange.all(in: bytes), length: bytes.count, hasStore: run.hasStore)
        } catch {
            throw PdfTool.error(error)
        }
    }

    /// Where Linux keeps the authorities that all users of the computer trust.
    public static let systemStore = "/etc/pki/nssdb"

    /// Puts together what the program found and what the bytes say.
    init(_ reports: [PdfSignatureReport], _ ranges: [PdfByteRange], length: Int, hasStore: Bool) {
        let ends = reports.compactMap { $0.isIntact ? $0.end : nil }
        signatures = reports.map { report in
            let range = ranges.first { $0.hole.lowerBound == report.holeStart && $0.end == report.end }
            // A file may name a second signature for the same room: only the one that was verified counts.
            let certificate = range.flatMap { SignedMessage($0.contents)?.certificate }
                .flatMap { report.names($0.subject) ? $0 : nil }
            return PdfSignature(
                field: report.field, signer: certificate?.subject ?? report.signer, subject: report.subject,
                certificate: certificate,
                signedAt: report.signedAt ?? range?.date, reason: range?.reason ?? "", content: report.content,
                coverage: Self.coverage(report, range, length, later: ends), trust: report.trust(hasStore: hasStore))
        }
    }

    /// Both must agree that it is whole; where they do not, the graver word counts.
    private static func coverage(
        _ report: PdfSignatureReport, _ range: PdfByteRange?, _ length: Int, later ends: [Int]
    ) -> PdfSignature.Coverage {
        guard let range, range.isUnbroken else { return .partial }
        if range.end == length { return report.isWhole ? .whole : .partial }
        return ends.contains(length) ? .followed : .appended
    }
}
