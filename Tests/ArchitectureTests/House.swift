import Foundation
import Testing

/// The package as files, and the arrows that its targets may draw.
enum House {
    static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// What each target may import. A target that is missing here is an error, so that nobody forgets to decide.
    static let arrows: [String: Set<String>] = [
        "Documents": [],
        "Layouts": ["Documents"],
        "Criteria": [],
        "Reports": ["Documents", "Criteria"],
        "Checks": ["Documents", "Criteria", "Reports"],
        "Registry": ["Documents", "Criteria"],
        "Drafts": ["Documents", "Criteria", "Registry"],
        "Pages": ["Documents", "Criteria", "Reports", "Checks", "Registry", "Drafts"],
        "Children": ["Subprocess", "SystemPackage", "Glibc", "Synchronization"],
        "Formats": [
            "Documents", "Layouts", "Criteria", "Registry", "Drafts", "Children", "CLibXML2", "CLibZip", "CXlsxWriter",
            "CQREncode", "Yams", "Foundation", "Glibc",
        ],
        "Scans": ["Documents", "Layouts", "CTesseract"],
        "Store": [
            "Documents", "Criteria", "Registry", "GRDB", "Crypto", "Dispatch", "Foundation", "Glibc",
            "Synchronization",
        ],
        "Actions": [
            "Documents", "Criteria", "Reports", "Checks", "Formats", "Registry", "Drafts", "Store", "CArgon2", "Crypto",
            "Foundation", "Synchronization",
        ],
        "Web": [
            "Documents", "Criteria", "Reports", "Checks", "Formats", "Registry", "Drafts", "Actions", "Pages",
            "Hummingbird", "HummingbirdCore", "Crypto", "HTTPTypes", "NIOCore", "Logging", "Metrics", "CoreMetrics",
            "ServiceLifecycle", "Synchronization", "Foundation", "Dispatch",
        ],
        "khue": [
            "Documents", "Criteria", "Reports", "Checks", "Registry", "Drafts", "Pages", "Children", "Formats", "Store",
            "Actions", "Web", "Configuration", "SystemPackage", "Logging", "Metrics", "ServiceLifecycle", "UnixSignals",
            "ArgumentParser", "Foundation",
            "Glibc",
            "Synchronization",
        ],
        "khue-scan": ["Layouts", "Scans", "Glibc"],
        "khue-office": ["CLibreOfficeKit", "Glibc"],
        "CLibreOfficeKit": [],
        "CLibXML2": [],
        "CLibZip": [],
        "CXlsxWriter": [],
        "CQREncode": [],
        "CTesseract": [],
        "CArgon2": [],
    ]

    /// A Swift file: its path from the package's folder, and its lines.
    struct File: Sendable, CustomTestStringConvertible {
        var path: String
        var lines: [Substring]

        var testDescription: String { path }

        /// The second part of `Sources/Checks/Catalogue.swift`.
        var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

        /// The modules of its import lines.
        var imports: [String] { lines.compactMap(House.module) }
    }

    static func files(under folder: String) throws -> [File] {
        let root = package.appending(path: folder)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".swift") }
        return try paths.sorted().map { path in
            let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
            return File(path: "\(folder)/\(path)", lines: text.split(separator: "\n", omittingEmptySubsequences: false))
        }
    }

    /// The module of an import line, whatever stands before and after it; `nil` for any other line.
    static func module(_ line: some StringProtocol) -> String? {
        var words = line.split(whereSeparator: { $0 == " " })
        while let first = words.first, first.hasPrefix("@") || access.contains(String(first)) { words.removeFirst() }
        guard words.first == "import", words.count > 1 else { return nil }
        words.removeFirst()
        if kinds.contains(String(words[0])), words.count > 1 { words.removeFirst() }
        return words[0].split(whereSeparator: { $0 == "." }).first.map { String($0) }
    }

    private static let access: Set<String> = ["public", "package", "internal", "private", "fileprivate"]
    private static let kinds: Set<String> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
}
