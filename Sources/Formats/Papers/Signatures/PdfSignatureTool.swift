import Children
import Glibc

/// Runs `pdfsig` on the file of a work folder.
struct PdfSignatureTool {
    let sandbox: Sandbox
    let folder: WorkFolder

    /// The folder of the authorities that are trusted.
    let store: String

    static let program = "pdfsig"

    /// Whether this computer keeps such a folder.
    var hasStore: Bool { access("\(store)/cert9.db", R_OK) == 0 || access("\(store)/cert8.db", R_OK) == 0 }

    /// What it says of each signature; nothing for a file without.
    func reports() async throws(ChildFailure) -> [PdfSignatureReport] {
        // Times are said in the zone of the program.
        let program = Program(Self.program, readable: hasStore ? [store] : [], environment: ["TZ": "UTC"])
        let arguments = ["-no-ocsp"] + (hasStore ? ["-nssdir", store] : []) + [PdfTool.file]
        do {
            let output = try await sandbox.run(
                program, arguments, in: folder,
                limits: Limits(seconds: 30, megabytes: 1024, processes: 8, outputBytes: 4 << 20))
            return PdfSignatureReport.all(in: String(decoding: output.bytes, as: UTF8.self))
        } catch .failed(status: Self.noSignatures, _) {
            return []
        }
    }

    private static let noSignatures: Int32 = 2
}
