import Actions
import Checks
import Criteria
import Formats
import Pages

/// Checks an uploaded report and answers with the page of results. The bytes are held while that is done, and no longer:
/// neither store nor log sees them.
struct ReportCheck {
    /// The most bytes of the upload with its form around it.
    static let limit = 20 << 20

    static let accepted =
        ".docx,.doc,.odt,.rtf,.xlsx,.xls,.ods,.pdf,.html,.htm,.txt,.md,.png,.jpg,.jpeg,.tif,.tiff"

    private let call: Call
    private let gate: CheckGate

    init(_ call: Call, gate: CheckGate) {
        self.call = call
        self.gate = gate
    }

    func reply() async throws -> Reply {
        guard let file = call.form.file("bao-cao") else {
            return .page(
                ReportCheckPage(
                    call.visit(), accepted: Self.accepted,
                    trouble: call.language("Chưa chọn tệp, hoặc tệp trống", "No file is chosen, or it is empty")),
                status: 422)
        }
        guard gate.enter() else { return busy }
        defer { gate.leave() }
        let (portal, name, bytes) = (call.portal, file.name, file.bytes)
        let checked = await withTaskExecutorPreference(CheckQueue.shared) {
            await ReportCheck.check(bytes, name: name, portal)
        }
        switch checked {
        case .success(let result): return .sheet(page(result, name: name))
        case .failure(let error):
            return .page(
                ReportCheckPage(
                    call.visit(
                        Notice(.trouble, call.language(error.message), remedy: call.language(error.remedy))),
                    accepted: Self.accepted), status: 422)
        }
    }

    private static func check(
        _ bytes: [UInt8], name: String, _ portal: Portal
    ) async -> Result<CheckDocument.Result, ReadError> {
        let check = CheckDocument(law: portal.law)
        do throws(ReadError) {
            guard let tools = portal.tools else { return .success(try check(bytes)) }
            return .success(try await check(bytes, with: tools))
        } catch {
            return .failure(error)
        }
    }

    private func page(_ result: CheckDocument.Result, name: String) -> [UInt8] {
        let language = call.language
        let page = ResultsPage(in: language, back: .reportCheck)
        let file = CheckedFile(
            number: 1, name: name,
            content: .reading(
                CheckedFile.Reading(
                    format: result.format.rawValue, hasLines: result.format.hasLines, document: result.document,
                    report: result.report, set: result.set, kind: result.kind, verdict: result.verdict,
                    findings: result.findings, unchecked: result.unchecked.map { language($0.sentence) })))
        let digest = Digest(
            file: name, format: result.format.rawValue, report: result.report, set: result.set, kind: result.kind,
            verdict: result.verdict, findings: result.findings)
        return page.opening + FileSection(file, in: language).html.bytes
            + page.closing([digest], sets: result.set.map { [$0] } ?? [])
    }

    private var busy: Reply {
        .page(
            ReportCheckPage(
                call.visit(
                    Notice(
                        .warning,
                        call.language("Đang có nhiều người kiểm tra báo cáo", "Others are having reports checked"),
                        remedy: call.language("Chờ một phút rồi gửi lại tệp", "Wait a minute, then send the file again")
                    )),
                accepted: Self.accepted), status: 503)
    }
}
