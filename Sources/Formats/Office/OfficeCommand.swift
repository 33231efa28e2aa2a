import Children

/// LibreOffice by its command, started anew for each file: slow, but it does sheets, and it does without the worker.
enum OfficeCommand {
    private static let limits = Limits(
        seconds: 120, megabytes: 1536, processes: 128, outputBytes: 1 << 20, fileMegabytes: 128)

    static func convert(
        _ bytes: [UInt8], from ending: String, to target: OfficeTarget, with tools: Tools
    ) async throws(ChildFailure) -> [UInt8] {
        guard let installation = OfficeInstallation.find(), installation.has(target) else {
            throw .notInstalled("soffice")
        }
        let folder = try WorkFolder(in: tools.temporary)
        defer { folder.remove() }
        try OfficeProfile.write(to: folder)
        try folder.write("in.\(ending)", bytes)
        var program = installation.program
        var arguments = [
            "-env:UserInstallation=\(OfficeProfile.url(folder))/\(OfficeProfile.name)", "--headless", "--invisible",
            "--norestore", "--nolockcheck", "--convert-to", target.filter, "--outdir", "out", "in.\(ending)",
        ]
        // Through the assistant, which gives up the network first, where it is there.
        var assistant = tools.assistant("khue-office", environment: program.environment)
        if assistant.path != nil {
            assistant.readable += program.readable
            arguments = ["run", program.name] + arguments
            program = assistant
        }
        let sandbox = await tools.sandbox()
        let output: Output
        do {
            output = try await sandbox.run(program, arguments, in: folder, limits: limits)
        } catch .failed(status: restart, _) {
            output = try await sandbox.run(program, arguments, in: folder, limits: limits)
        }
        // It ends with 0 even when it could not read the file.
        guard let converted = try folder.read("out/in.\(target)", limit: OfficeWorkers.largest), !converted.isEmpty
        else { throw .failed(status: 0, message: output.message) }
        return converted
    }

    /// With a new profile it sets itself up and asks to be started again.
    private static let restart: Int32 = 81
}
