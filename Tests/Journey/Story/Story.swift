/// The year, step by step, each by the person whose step it is.
@MainActor
struct Story {
    let tab: Tab
    let watch: Watch
    let ledger: Ledger

    func play() async {
        await frontDoor()
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
