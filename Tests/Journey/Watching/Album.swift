import Foundation

/// Pictures of all pages, wide and narrow, light and dark, and as printed: for people to look at.
@MainActor
final class Album {
    private let folder: URL
    private var count = 0

    init(folder: URL) {
        self.folder = folder
    }

    func keep(_ driver: WebDriver, name: String) async throws {
        count += 1
        let plain = name.map { $0.isLetter || $0.isNumber ? $0 : "-" }.reduce(into: "") { text, letter in
            if !(letter == "-" && text.last == "-") { text.append(letter) }
        }
        let stem = "\(count < 10 ? "00" : count < 100 ? "0" : "")\(count)-\(plain.prefix(80))"
        try await driver.picture().write(to: folder.appending(path: "\(stem).png"))
        try await driver.chromium(
            "Emulation.setDeviceMetricsOverride",
            ["width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": false])
        try await driver.picture().write(to: folder.appending(path: "\(stem).phone.png"))
        try await driver.chromium("Emulation.clearDeviceMetricsOverride")
        try await driver.chromium(
            "Emulation.setEmulatedMedia", ["features": [["name": "prefers-color-scheme", "value": "dark"]]])
        try await driver.picture().write(to: folder.appending(path: "\(stem).dark.png"))
        try await driver.chromium("Emulation.setEmulatedMedia", ["features": [[String: Any]]()])
        try await driver.printed().write(to: folder.appending(path: "\(stem).pdf"))
    }
}
