import Children
import Foundation
import TestKit
import Testing

/// One for each way that this system allows.
enum Sandboxes {
    static let all = Installed.isolations.map(Sandbox.init)
}

@Suite("A sandbox", .timeLimit(.minutes(10)))
struct SandboxTests {
    private let temporary = TemporaryFolder(under: FileManager.default.temporaryDirectory.path)

    private func shell(
        _ script: String, _ sandbox: Sandbox, in folder: WorkFolder? = nil, limits: Limits = Limits(seconds: 300)
    ) async throws -> Output {
        try await sandbox.run(Program("sh"), ["-c", script], in: folder ?? WorkFolder(in: temporary), limits: limits)
    }

    @Test("gives standard output, standard error, and the files that were written", arguments: Sandboxes.all)
    func output(sandbox: Sandbox) async throws {
        let folder = try WorkFolder(in: temporary)
        try folder.write("in.txt", Array("chữ".utf8))
        let output = try await shell(
            "cat in.txt; echo why >&2; pwd > place; ln -s /etc/passwd link", sandbox, in: folder)
        #expect(String(decoding: output.bytes, as: UTF8.self) == "chữ")
        #expect(output.message == "why\n")
        #expect(try folder.read("place", limit: 1000) == Array((folder.path + "\n").utf8))
        #expect(try folder.read("link", limit: 1 << 20) == nil, "a link is not followed")
        #expect(folder.names() == ["in.txt", "link", "place"])
        #expect(throws: ChildFailure.outputTooLarge) { try folder.read("place", limit: 3) }
    }

    @Test("sets an environment of its own", arguments: Sandboxes.all)
    func environment(sandbox: Sandbox) async throws {
        let folder = try WorkFolder(in: temporary)
        let output = try await sandbox.run(
            Program("env", environment: ["KHUE_TEST": "một hai"]), in: folder, limits: Limits())
        let lines = Set(String(decoding: output.bytes, as: UTF8.self).split(separator: "\n").map(String.init))
        #expect(lines.isSuperset(of: ["KHUE_TEST=một hai", "HOME=\(folder.path)", "OMP_THREAD_LIMIT=1"]))
        #expect(!lines.contains { $0.hasPrefix("USER=") || $0.hasPrefix("LANG=") })
    }

    @Test("tells how a child failed", arguments: Sandboxes.all)
    func failure(sandbox: Sandbox) async throws {
        await #expect(throws: ChildFailure.failed(status: 3, message: "no\n")) {
            try await shell("echo no >&2; exit 3", sandbox)
        }
        await #expect(throws: ChildFailure.killed(signal: 11)) { try await shell("kill -SEGV $$", sandbox) }
        await #expect(throws: ChildFailure.notInstalled("no-such-program")) {
            try await sandbox.run(Program("no-such-program"), in: WorkFolder(in: temporary), limits: Limits())
        }
    }

    @Test("ends a child that hangs, with all that it started", arguments: Sandboxes.all)
    func hanging(sandbox: Sandbox) async throws {
        let folder = try WorkFolder(in: temporary)
        let mark = "\(UInt32.random(in: 1_000_000...9_999_999))"
        // One of them closes what it writes to, so that nobody can be waiting for it to end.
        let script = "sleep \(mark) >&- 2>&- & sh -c 'sleep \(mark)' & trap '' TERM; echo > begun; sleep \(mark)"
        await #expect(throws: ChildFailure.timedOut(seconds: 1)) {
            try await shell(script, sandbox, in: folder, limits: Limits(seconds: 1))
        }
        #expect(folder.names() == ["begun"])
        #expect(await Processes.settled { Processes.with(argument: mark).isEmpty }, "\(Processes.with(argument: mark))")
    }

    @Test("ends what a child leaves running behind it", arguments: Sandboxes.all)
    func leftover(sandbox: Sandbox) async throws {
        let mark = "\(UInt32.random(in: 1_000_000...9_999_999))"
        _ = try await shell("sleep \(mark) >&- 2>&- & exit 0", sandbox)
        #expect(await Processes.settled { Processes.with(argument: mark).isEmpty })
    }

    @Test("ends a child when the task that waits for it is cancelled", arguments: Sandboxes.all)
    func cancelled(sandbox: Sandbox) async throws {
        let folder = try WorkFolder(in: temporary)
        let mark = "\(UInt32.random(in: 1_000_000...9_999_999))"
        let task = Task { try await shell("sleep \(mark)", sandbox, in: folder) }
        #expect(await Processes.settled { !Processes.with(argument: mark).isEmpty })
        task.cancel()
        await #expect(throws: ChildFailure.self) { try await task.value }
        #expect(await Processes.settled { Processes.with(argument: mark).isEmpty })
    }

    @Test("ends a child that writes without end, to either side", arguments: Sandboxes.all)
    func tooMuch(sandbox: Sandbox) async throws {
        await #expect(throws: ChildFailure.outputTooLarge) {
            try await shell("yes", sandbox, limits: Limits(seconds: 300, outputBytes: 1 << 20))
        }
        let output = try await shell("yes | head -c 3000000 >&2; echo end", sandbox)
        #expect(output.message.utf8.count == 64 << 10)
        #expect(output.bytes == Array("end\n".utf8))
    }

    @Test("gives a child no more memory, no longer time and no larger file than allowed", arguments: Sandboxes.all)
    func limits(sandbox: Sandbox) async throws {
        let memory = await #expect(throws: ChildFailure.self) {
            try await shell("head -c 300000000 /dev/zero | tail", sandbox, limits: Limits(megabytes: 200))
        }
        if case .failed(_, let message) = memory { #expect(message.contains("memory")) }
        let folder = try WorkFolder(in: temporary)
        await #expect(throws: ChildFailure.self) {
            try await shell("head -c 5000000 /dev/zero > large", sandbox, in: folder, limits: Limits(fileMegabytes: 1))
        }
        #expect(try folder.read("large", limit: 2 << 20)?.count == 1 << 20)
    }

    @Test("shows a child neither network, nor other processes, nor other files", .enabled(if: Sandboxes.all.count > 1))
    func walls() async throws {
        let listener = try Listener()
        let secret = FileManager.default.temporaryDirectory.appending(path: "khue-secret-\(UUID().uuidString)")
        try Data("secret".utf8).write(to: secret)
        defer { try? FileManager.default.removeItem(at: secret) }
        let script = """
            (echo GET / > /dev/tcp/127.0.0.1/\(listener.port)) 2>/dev/null && echo network
            cat '\(secret.path)' /etc/shadow 2>/dev/null
            ls /home /root 2>/dev/null
            echo > /usr/bin/khue-test 2>/dev/null && echo written
            [ -d /proc/\(ProcessInfo.processInfo.processIdentifier)/task ] && echo process
            true
            """
        for sandbox in Sandboxes.all {
            let output = try? await sandbox.run(
                Program("bash"), ["-c", script], in: WorkFolder(in: temporary), limits: Limits())
            let text = String(decoding: output?.bytes ?? [], as: UTF8.self)
            switch sandbox.isolation {
            case .bubblewrap:
                #expect(text == "")
                #expect(!listener.wasReached)
            // Proves that the listener would have heard.
            case .session:
                #expect(text.contains("network\n"))
                #expect(listener.wasReached)
            }
        }
    }

    @Test("shows a child the folders that are named, to read only", .enabled(if: Sandboxes.all.count > 1))
    func readable() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "khue-readable-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("seen".utf8).write(to: folder.appending(path: "a"))
        let script = "cat '\(folder.path)/a'; echo > '\(folder.path)/b' 2>/dev/null || echo -n ' only'"
        let output = try await Sandbox(.bubblewrap).run(
            Program("sh", readable: [folder.path]), ["-c", script], in: WorkFolder(in: temporary), limits: Limits())
        #expect(String(decoding: output.bytes, as: UTF8.self) == "seen only")
    }
}
