/// The year, step by step, each by the person whose step it is.
@MainActor
final class Story {
    let tab: Tab
    let watch: Watch
    let ledger: Ledger

    /// The folder of reports that units upload.
    let fixtures: String

    /// By sign-in name: the first ones, until they are changed.
    var passwords: [String: String] = [:]

    /// - Parameter first: the password of the first administrator.
    init(tab: Tab, watch: Watch, ledger: Ledger, fixtures: String, first: String) {
        self.tab = tab
        self.watch = watch
        self.ledger = ledger
        self.fixtures = fixtures
        passwords[Cast.root.login] = first
    }

    /// Where a part fails, those that build on it are not played.
    func play() async {
        let parts = [frontDoor, foundDistrict, prepareDistrict, units2023, office2023, year2024, papers, chain]
        for part in parts where ledger.lost == 0 { await part() }
    }

    func step(_ name: String, _ body: () async throws -> Void) async { await ledger.step(name, tab, body) }

    /// Says what is wrong where something does not hold.
    func expect(_ holds: Bool, _ words: String) throws {
        guard holds else { throw Lost(words) }
    }

    func expect(text words: String) async throws {
        let text = try await tab.text
        guard text.contains(words) else { throw Lost("the page does not say “\(words)”") }
    }
}
