import Foundation

/// Plays the year of the portal in a browser, through its pages only.
///
///     Journey DRIVER PORTAL FOLDER [AXE [ALBUM]]
///
/// takes where chromedriver and the portal listen, a folder for pictures of what failed, the file of axe-core, and a
/// folder for pictures of all pages. The environment holds the program (`KHUE`), the folder of reports to upload
/// (`KHUE_REPORTS`) and the password of the first administrator (`KHUE_FIRST`). Ends with `N passed, 0 failed` and status
/// 0, else with status 1.
@main
struct Journey {
    @MainActor
    static func main() async {
        let arguments = CommandLine.arguments.dropFirst().map { String($0) }
        guard arguments.count >= 3, let portal = URL(string: arguments[1]) else {
            print("Journey DRIVER PORTAL FOLDER [AXE [ALBUM]]")
            exit(2)
        }
        let ledger = Ledger(folder: URL(filePath: arguments[2]))
        let axe = arguments.count > 3 ? try? String(contentsOfFile: arguments[3], encoding: .utf8) : nil
        let album = arguments.count > 4 ? Album(folder: URL(filePath: arguments[4])) : nil
        let watch = Watch(ledger: ledger, axe: axe, album: album)
        let driver = WebDriver(driver: arguments[0])
        do {
            try await driver.begin(language: "en-US")
            let environment = ProcessInfo.processInfo.environment
            let story = Story(
                tab: Tab(driver: driver, portal: portal, watch: watch), watch: watch, ledger: ledger,
                fixtures: environment["KHUE_REPORTS"] ?? "", first: environment["KHUE_FIRST"] ?? "")
            await story.play()
        } catch {
            ledger.note("the browser starts", ["\(error)"])
        }
        await driver.end()
        if axe == nil { ledger.note("axe-core is at hand", ["axe not available: the pages were not tried with it"]) }
        print("\(ledger.passed) passed, \(ledger.failed) failed")
        exit(ledger.failed == 0 ? 0 : 1)
    }
}
