import Foundation
import Testing

@testable import khue

/// The built program, run as a child.
struct Binary {
    /// The folder that the tests were built into holds the program as well.
    static let folder = URL(filePath: FilePath.resolved("/proc/self/exe")!).deletingLastPathComponent()

    var output: String
    var errors: String
    var status: Int32

    static func run(
        _ arguments: [String], binary: URL = folder.appending(path: "khue"), in place: URL? = nil,
        environment: [String: String] = [:], input: String? = nil
    ) throws -> Binary {
        let process = Process()
        process.executableURL = binary
        process.arguments = arguments
        process.currentDirectoryURL = place
        var variables = ProcessInfo.processInfo.environment
        variables["KHUE_DATA"] = nil
        process.environment = variables.merging(environment) { $1 }
        let scratch = FileManager.default.temporaryDirectory.appending(path: "khue-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        // Files, not pipes: a full pipe would stop the child.
        func file(_ name: String, _ text: String = "") throws -> FileHandle {
            let url = scratch.appending(path: name)
            try Data(text.utf8).write(to: url)
            return try FileHandle(forUpdating: url)
        }
        let output = try file("output")
        let errors = try file("errors")
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = try file("input", input ?? "")
        try process.run()
        process.waitUntilExit()
        func text(_ name: String) throws -> String {
            try String(decoding: Data(contentsOf: scratch.appending(path: name)), as: UTF8.self)
        }
        return try Binary(output: text("output"), errors: text("errors"), status: process.terminationStatus)
    }
}

extension Environment {
    /// As the built program would see it, without anything set.
    static let test = Environment(executable: Binary.folder.appending(path: "khue").path)
}
