import Subprocess

/// How far children are kept from the rest of the system.
public enum Isolation: Sendable {
    /// bubblewrap: no network, no other processes, no files but the system's programs and the job's own folder.
    case bubblewrap

    /// Where the system forbids that: a session of its own, which ends with this process. Files and network are then
    /// kept from children by how each is told to work, not by the system.
    case session

    /// What this system allows; tried once.
    public static func ofSystem() async -> Isolation {
        await tried.value
    }

    private static let tried = Task { () -> Isolation in
        guard Program("bwrap").path != nil else { return .session }
        let result = try? await Subprocess.run(
            .name("bwrap"),
            arguments: [
                "--ro-bind", "/", "/", "--proc", "/proc", "--dev", "/dev", "--unshare-all", "--die-with-parent", "true",
            ],
            environment: .custom(["PATH": "/usr/bin:/bin"]), output: .discarded)
        return result?.terminationStatus.isSuccess == true ? .bubblewrap : .session
    }
}
