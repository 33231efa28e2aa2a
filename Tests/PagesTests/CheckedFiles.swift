import Actions
import Formats
import TestKit

@testable import Pages

/// Files as the program would hand them to the page.
enum CheckedFiles {
    private static let check = CheckDocument(law: ShippedLaw.law)

    static func of(_ bytes: [UInt8], number: Int = 1, name: String = "bao-cao.docx") throws -> CheckedFile {
        let result = try check(bytes)
        return CheckedFile(
            number: number, name: name,
            content: .reading(
                CheckedFile.Reading(
                    format: result.format.rawValue, hasLines: result.format == .txt, document: result.document,
                    report: result.report, set: result.set, kind: result.kind, verdict: result.verdict,
                    findings: result.findings, unchecked: ["điểm, vì <không rõ> năm"])))
    }

    static func reading(_ bytes: [UInt8]) throws -> CheckedFile.Reading {
        guard case .reading(let reading) = try of(bytes).content else { throw Unread() }
        return reading
    }

    struct Unread: Error {}
}
