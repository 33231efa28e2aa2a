import Children
import Foundation

/// Signs bytes with a key and an authority of its own, by `openssl`: as an office's token does, in tests.
public struct TestSigner: Sendable {
    public static let isInstalled = FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")

    /// Whom its certificate names.
    public static let name = "Người ký quyết định"

    /// Who issued it.
    public static let authority = "Cơ quan chứng thực thử nghiệm"

    /// Goes with the process; what a killed one left is removed by the next.
    private let work: WorkFolder

    private var folder: URL { URL(filePath: work.path) }

    /// Makes the authority and the key, once for all tests.
    public static let shared = Result { try TestSigner() }

    private init() throws {
        work = try WorkFolder(in: TemporaryFolder(under: FileManager.default.temporaryDirectory.path))
        try run(
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.crt", "-days", "30",
            "-utf8", "-subj", "/C=VN/CN=\(Self.authority)")
        try run(
            "req", "-newkey", "rsa:2048", "-nodes", "-keyout", "key", "-out", "request", "-utf8", "-subj",
            "/C=VN/O=UBND huyện Kon Rẫy/CN=\(Self.name)")
        try Data("keyUsage=digitalSignature,nonRepudiation\n".utf8).write(to: folder.appending(path: "usage"))
        try run(
            "x509", "-req", "-in", "request", "-CA", "ca.crt", "-CAkey", "ca.key", "-CAcreateserial", "-days", "20",
            "-extfile", "usage", "-out", "crt")
    }

    /// A detached signature: CMS in DER, with the certificates of the chain.
    public func sign(_ content: [UInt8]) throws -> [UInt8] {
        let name = UUID().uuidString
        let file = folder.appending(path: name)
        try Data(content).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        try run(
            "cms", "-sign", "-cades", "-binary", "-in", name, "-signer", "crt", "-inkey", "key", "-certfile", "ca.crt",
            "-outform", "DER", "-md", "sha256", "-nosmimecap", "-out", "\(name).cms")
        let signed = folder.appending(path: "\(name).cms")
        defer { try? FileManager.default.removeItem(at: signed) }
        return [UInt8](try Data(contentsOf: signed))
    }

    private func run(_ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/openssl")
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    }
}
