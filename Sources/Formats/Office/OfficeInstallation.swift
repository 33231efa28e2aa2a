import Children
import Glibc

/// Where LibreOffice is installed.
struct OfficeInstallation: Sendable {
    /// The folder of its programs and libraries.
    let folder: String

    /// By the command `soffice`, which leads there; `nil` when it is not installed.
    static func find() -> OfficeInstallation? {
        guard let command = Program("soffice").path, let file = realpath(command, nil) else { return nil }
        defer { free(file) }
        let path = String(cString: file)
        guard let slash = path.lastIndex(of: "/") else { return nil }
        return OfficeInstallation(folder: String(path[..<slash]))
    }

    func has(_ target: OfficeTarget) -> Bool {
        access("\(folder)/\(target.library)", R_OK) == 0
    }

    /// The program itself, not the commands that start it: those would stand between it and us when it must end.
    var program: Program {
        Program("\(folder)/soffice.bin", readable: readable, environment: Self.environment)
    }

    /// Its folders, where they are not among the system's.
    var readable: [String] {
        guard !folder.hasPrefix("/usr/"), let slash = folder.lastIndex(of: "/") else { return [] }
        return [String(folder[..<slash])]
    }

    static let environment = ["SAL_USE_VCLPLUGIN": "svp", "SAL_DISABLE_OPENCL": "1", "LANG": "C.UTF-8"]
}
