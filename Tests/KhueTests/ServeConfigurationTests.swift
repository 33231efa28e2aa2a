import Configuration
import Criteria
import Foundation
import Logging
import Testing
import Web

@testable import khue

@Suite("How the portal is configured")
struct ServeConfigurationTests {
    private func read(
        _ arguments: [String: Int] = [:], _ environment: [String: String] = [:], file: String? = nil
    ) async throws -> ServeConfiguration {
        try await ServeConfiguration.read(
            arguments: arguments.mapValues { .init(.int($0), isSecret: false) }, environment: environment, file: file)
    }

    @Test("arguments come before the environment, the environment before the file, the file before what is usual")
    func order() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "khue-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(#"{"port": 1003, "idle-seconds": 3, "secure": true, "host": "0.0.0.0"}"#.utf8).write(to: file)
        let settings = try await read(
            ["port": 1001],
            [
                "KHUE_PORT": "1002", "KHUE_IDLE_SECONDS": "2", "KHUE_REQUIRE_CODE": "false",
                "KHUE_SITE": "https://khue.example.gov.vn/",
            ],
            file: file.path)
        #expect(settings.port == 1001)
        #expect(settings.limits.idleSeconds == 2)
        #expect(settings.secure)
        #expect(settings.host == "0.0.0.0")
        #expect(!settings.requireCode)
        #expect(settings.site == "https://khue.example.gov.vn")
        #expect(settings.database == "khue.sqlite")
        #expect(try await read() == ServeConfiguration())
    }

    @Test(
        "what cannot be used is refused, by its name",
        arguments: [
            ("KHUE_PORT", "abc"), ("KHUE_PORT", "70000"), ("KHUE_LOG_LEVEL", "loud"), ("KHUE_SECURE", "maybe"),
            ("KHUE_SITE", "javascript:alert(1)"),
        ])
    func wrong(name: String, value: String) async throws {
        let trouble = await #expect(throws: Trouble.self) { try await read([:], [name: value]) }
        #expect(trouble?.message.vi.contains(name) ?? false)
    }

    @Test("a file that is not there, or no JSON, is refused")
    func noFile() async throws {
        await #expect(throws: Trouble.self) { try await read(file: "/khong/co.json") }
    }

    @Test("nobody but the program writes lines of the log")
    func log() {
        let memory = Memory()
        let logger = Logger(label: "khue") { _ in LogLines(memory, level: .info) }
        logger.info("xin chào", metadata: ["a": "b\ntime=0 level=error", "id": "7", "q": "\"\u{1B}[31m"])
        #expect(memory.text.split(separator: "\n").count == 1)
        #expect(memory.text.contains(#"msg="xin chào" id=7 a="b\ntime=0 level=error" q="\"\u{1b}[31m""#))
    }
}
