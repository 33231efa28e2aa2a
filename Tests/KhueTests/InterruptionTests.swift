import Foundation
import TestKit
import Testing

@testable import khue

@Suite("A run that is cut short", .serialized, .enabled(if: Installed.office), .timeLimit(.minutes(15)))
struct InterruptionTests {
    /// Starts to read more old Word files than can be done before the signal comes, and waits until a child is at it.
    private func start(in scratch: Scratch) async throws -> Process {
        let bytes = try Fixtures.bytes("documents/001.doc")
        for number in 0..<200 { try scratch.write("files/\(number).doc", bytes) }
        let process = Process()
        process.executableURL = Binary.folder.appending(path: "khue")
        process.arguments = ["check", scratch.root.appending(path: "files").path]
        process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": scratch.temporary.path]) { $1 }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        #expect(await Processes.settled { !Processes.with(argument: scratch.temporary.path).isEmpty })
        return process
    }

    @Test("by a signal ends its children, removes its files, and dies of that signal")
    func terminated() async throws {
        try await Scratch.with { scratch in
            let process = try await start(in: scratch)
            process.terminate()
            process.waitUntilExit()
            #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGTERM)
            #expect(await Processes.settled { Processes.with(argument: scratch.temporary.path).isEmpty })
            #expect(try scratch.leftovers() == [])
        }
    }

    @Test("without a chance to clean up leaves no child, and the next run removes its files")
    func killed() async throws {
        try await Scratch.with { scratch in
            let process = try await start(in: scratch)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            #expect(await Processes.settled { Processes.with(argument: scratch.temporary.path).isEmpty })
            #expect(try scratch.leftovers().count == 1)
            let next = try Binary.run(
                ["check", scratch.root.appending(path: "files/0.doc").path],
                environment: ["TMPDIR": scratch.temporary.path])
            #expect(next.status == 1)
            #expect(try scratch.leftovers() == [])
        }
    }

    @Test("a reader that closes its end early leaves nothing behind either")
    func closed() async throws {
        try await Scratch.with { scratch in
            let bytes = try Fixtures.bytes("documents/001.doc")
            for number in 0..<20 { try scratch.write("files/\(number).doc", bytes) }
            let binary = Binary.folder.appending(path: "khue").path
            let files = scratch.root.appending(path: "files").path
            let run = try Binary.run(
                ["-c", "'\(binary)' check '\(files)' | head -n 1"], binary: URL(filePath: "/bin/sh"),
                environment: ["TMPDIR": scratch.temporary.path])
            #expect(!run.output.isEmpty)
            #expect(await Processes.settled { Processes.with(argument: scratch.temporary.path).isEmpty })
            let swept = try Binary.run(
                ["check", "\(files)/0.doc"], environment: ["TMPDIR": scratch.temporary.path])
            #expect(swept.status == 1)
            #expect(try scratch.leftovers() == [])
        }
    }

    @Test("LibreOffice that is not there is named, with its package", .enabled(if: Installed.isolations.count > 1))
    func missing() async throws {
        try await Scratch.with { scratch in
            let hidden = ["--dev-bind", "/", "/", "--tmpfs", "/usr/lib/libreoffice"]
            for (file, package) in [("001.doc", "libreoffice-writer-nogui"), ("001.xls", "libreoffice-calc-nogui")] {
                let path = Fixtures.package.appending(path: "Tests/Fixtures/documents/\(file)").path
                let command = [Binary.folder.appending(path: "khue").path, "check", path]
                let run = try Binary.run(
                    hidden + command, binary: URL(filePath: "/usr/bin/bwrap"),
                    environment: ["TMPDIR": scratch.temporary.path])
                #expect(run.status == 2)
                #expect(run.errors.contains("máy chưa cài LibreOffice"), "\(run.errors)")
                #expect(run.errors.contains("sudo apt-get install --no-install-recommends \(package)"))
                #expect(try scratch.leftovers() == [])
            }
        }
    }
}
