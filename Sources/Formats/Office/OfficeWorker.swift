import Children

/// A child that holds LibreOffice's library ready, with a folder and a profile of its own.
///
/// It answers `FORMAT<tab>IN<tab>OUT` with `ok<tab>KILOBYTES` or `failed<tab>KILOBYTES<tab>REASON`, where the number is
/// the memory that it holds.
actor OfficeWorker {
    /// It ends with this status when there is no library of LibreOffice that it could use.
    private static let unavailable: Int32 = 69

    private static let limits = Limits(
        seconds: 60, megabytes: 1536, processes: 128, outputBytes: 1 << 16, fileMegabytes: 128)

    private let folder: WorkFolder
    private let worker: Worker

    /// Whether it has grown or done so much that a new one is better.
    private(set) var isWorn = false

    init(with tools: Tools) async throws(ChildFailure) {
        folder = try WorkFolder(in: tools.temporary)
        try OfficeProfile.write(to: folder)
        let installation = OfficeInstallation.find()
        var program = tools.assistant("khue-office", environment: OfficeInstallation.environment)
        program.readable += installation?.readable ?? []
        worker = Worker(
            program, ["serve", installation?.folder ?? "", OfficeProfile.url(folder)], sandbox: await tools.sandbox(),
            in: folder, limits: Self.limits)
    }

    /// Whether a failure says that no such worker will ever do.
    static func isUnavailable(_ failure: ChildFailure) -> Bool {
        switch failure {
        case .notInstalled, .failed(status: unavailable, _): true
        default: false
        }
    }

    func convert(
        _ bytes: [UInt8], from ending: String, to target: OfficeTarget
    ) async throws(ChildFailure) -> [UInt8] {
        let (input, output) = ("in.\(ending)", "out.\(target)")
        defer {
            folder.remove(input)
            folder.remove(output)
        }
        try folder.write(input, bytes)
        let answer = try await worker.ask("\(target)\t\(input)\t\(output)")
        let words = answer.split(separator: "\t", maxSplits: 2).map(String.init)
        let kilobytes = words.count > 1 ? Int(words[1]) ?? 0 : 0
        isWorn = await worker.answers >= 300 || kilobytes > 600 << 10
        guard words.first == "ok", let converted = try folder.read(output, limit: OfficeWorkers.largest),
            !converted.isEmpty
        else { throw .failed(status: 0, message: words.count > 2 ? words[2] : answer) }
        return converted
    }

    func stop() async {
        await worker.stop()
        folder.remove()
    }
}
