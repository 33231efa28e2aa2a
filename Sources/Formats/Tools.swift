public import Children
import Glibc

/// What reading needs of the computer beside the bytes: other programs, a place for their files, and how many may run
/// side by side. Made by whoever reads files; the readers in process do without.
public struct Tools: Sendable {
    /// The folder where this program's own assistants lie: `khue-scan`, `khue-office`.
    public let folder: String

    /// Where children read and write.
    public let temporary: TemporaryFolder

    /// How many children may run side by side.
    public let parallel: Int

    /// How children are kept apart; `nil` for the strictest way that the system allows.
    private let isolation: Isolation?

    /// The office workers of the run.
    let office: OfficeWorkers

    /// The pages that are recognised at the same time, of whatever files.
    let scans: Turnstile

    public init(folder: String, temporary: TemporaryFolder, parallel: Int, isolation: Isolation? = nil) {
        self.folder = folder
        self.temporary = temporary
        self.parallel = max(1, parallel)
        self.isolation = isolation
        office = OfficeWorkers(count: max(1, parallel))
        scans = Turnstile(parallel)
    }

    /// Ends the children that wait for more work.
    public func stop() async {
        await office.stop()
    }

    /// Where children are run.
    public func sandbox() async -> Sandbox {
        if let isolation { return Sandbox(isolation) }
        return await Sandbox.ofSystem()
    }

    /// An assistant of this program, with the folders that it needs to start.
    public func assistant(_ name: String, environment: [String: String] = [:]) -> Program {
        Program("\(folder)/\(name)", readable: [folder] + Self.runtime, environment: environment)
    }

    /// Where the libraries of Swift lie that this process runs on, if it does not hold them itself: its assistants
    /// were built the same way.
    private static let runtime: [String] = {
        guard let file = fopen("/proc/self/maps", "r") else { return [] }
        defer { fclose(file) }
        var line: UnsafeMutablePointer<CChar>?
        var room = 0
        defer { free(line) }
        while getline(&line, &room, file) > 0 {
            let text = String(cString: line!)
            guard text.contains("/libswiftCore.so"), let start = text.firstIndex(of: "/"),
                let end = text.lastIndex(of: "/")
            else { continue }
            return [String(text[start..<end])]
        }
        return []
    }()
}
