import Foundation

/// What was checked and what came of it.
@MainActor
final class Ledger {
    private(set) var passed = 0
    private(set) var failed = 0

    /// Steps of the story that failed.
    private(set) var lost = 0

    /// Where pictures of failures go.
    private let folder: URL

    init(folder: URL) {
        self.folder = folder
    }

    /// A step of the story. Where it fails, the text of the page is printed and its picture kept.
    func step(_ name: String, _ tab: Tab, _ body: () async throws -> Void) async {
        let began = ContinuousClock.now
        do {
            try await body()
            passed += 1
            print("✓ \(name) (\((ContinuousClock.now - began).milliseconds) ms)")
        } catch {
            failed += 1
            lost += 1
            print("✗ \(name): \(error)")
            await show(tab)
        }
        fflush(nil)
    }

    /// A property of a page that should hold.
    func note(_ name: String, _ troubles: [String]) {
        guard !troubles.isEmpty else {
            passed += 1
            return
        }
        failed += 1
        print("✗ \(name)")
        for trouble in troubles { print("    \(trouble)") }
    }

    private func show(_ tab: Tab) async {
        let text = (try? await tab.text) ?? ""
        let path = (try? await tab.path) ?? ""
        print("    --- \(path)")
        for line in text.split(separator: "\n").prefix(60) { print("    | \(line)") }
        guard let picture = try? await tab.driver.picture() else { return }
        let file = folder.appending(path: "failure-\(failed).png")
        try? picture.write(to: file)
        print("    --- \(file.path)")
    }
}

extension Duration {
    fileprivate var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}
