import Glibc

/// The command line that puts limits and walls around a program: `prlimit` and then either `bwrap`, or `setpriv` and
/// `env`. All four are small programs of the system that do one thing and then become the next.
struct Enclosure {
    let isolation: Isolation
    let limits: Limits

    /// Whether time in the processor is limited too; a worker lives as long as it is asked.
    var limitsTime = true

    /// The arguments of `prlimit`.
    func arguments(_ program: String, _ arguments: [String], of it: Program, in folder: WorkFolder) -> [String] {
        var environment = [
            "HOME": folder.path, "TMPDIR": folder.path, "PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8",
            // The arenas of glibc, one for each thread, would count against the address space.
            "MALLOC_ARENA_MAX": "2", "OMP_THREAD_LIMIT": "1",
        ]
        environment.merge(it.environment) { $1 }
        let sorted = environment.sorted { $0.key < $1.key }
        var line = [
            "--as=\(limits.megabytes << 20)", "--core=0", "--fsize=\(limits.fileMegabytes << 20)",
            "--nproc=\(Self.tasksOfUser + limits.processes)",
        ]
        if limitsTime { line.append("--cpu=\(limits.seconds * 2 + 1)") }
        switch isolation {
        case .bubblewrap:
            line.append("bwrap")
            line += walls(readable: it.readable, folder: folder)
            for (name, value) in sorted { line += ["--setenv", name, value] }
        case .session:
            line += ["setpriv", "--no-new-privs", "--pdeathsig", "KILL", "env", "-i", "--chdir=\(folder.path)"]
            line += sorted.map { "\($0.key)=\($0.value)" }
        }
        return line + [program] + arguments
    }

    private func walls(readable: [String], folder: WorkFolder) -> [String] {
        var line = ["--unshare-all", "--die-with-parent", "--clearenv", "--ro-bind", "/usr", "/usr"]
        for path in Self.system + readable { line += ["--ro-bind-try", path, path] }
        line += ["--proc", "/proc", "--dev", "/dev", "--size", "\(256 << 20)", "--tmpfs", "/tmp"]
        // Again, because what lies under /tmp was just covered.
        for path in readable where path.hasPrefix("/tmp/") { line += ["--ro-bind-try", path, path] }
        line += ["--bind", folder.path, folder.path, "--chdir", folder.path]
        return line
    }

    /// What programs need of the system besides `/usr`. Not all of `/etc`: it holds secrets.
    private static let system = [
        "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/etc/alternatives", "/etc/fonts", "/etc/group",
        "/etc/ld.so.cache", "/etc/libreoffice", "/etc/localtime", "/etc/nsswitch.conf", "/etc/passwd",
        "/etc/papersize", "/var/cache/fontconfig", "/var/lib/libreoffice",
    ]

    /// How many processes and threads the user had when the first child was started: the system counts them all.
    private static let tasksOfUser: Int = {
        var count = 0
        for name in FileTree.names(in: "/proc") ?? [] where name.utf8.first.map({ (0x30...0x39).contains($0) }) == true
        {
            var info = stat()
            guard stat("/proc/\(name)", &info) == 0, info.st_uid == getuid() else { continue }
            count += FileTree.names(in: "/proc/\(name)/task")?.count ?? 0
        }
        return count + 512
    }()
}
