import Foundation

extension Story {
    /// Every change is a link, and the links hold.
    func chain() async {
        await by(Cast.root) {
            await step("the audit trail shows who did what") {
                try await tab.open("/quan-tri/nhat-ky")
                try await expect(text: "Chuỗi có")
            }
        }
        await step("khue verify finds the chain whole") {
            let environment = ProcessInfo.processInfo.environment
            let process = Process()
            process.executableURL = URL(filePath: environment["KHUE"] ?? "khue")
            process.arguments = ["verify"]
            let pipe = Pipe()
            process.standardOutput = pipe
            process.standardError = pipe
            try process.run()
            let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            try expect(process.terminationStatus == 0, "khue verify: \(said)")
        }
    }
}
