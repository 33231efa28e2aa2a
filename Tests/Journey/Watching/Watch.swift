import Foundation

/// Looks at every page that is reached, once for each kind of page, person and language: axe-core finds nothing, the
/// browser complains of nothing, and the page fits a phone.
@MainActor
final class Watch {
    private let ledger: Ledger

    /// The source of axe-core; `nil` where it is not to be had, which is said once at the end.
    private let axe: String?
    private var seen: Set<String> = []

    /// Who is signed in, for the names of what is checked.
    var person = "khách"

    /// The pages that were reached since they were last taken, one address for each kind.
    private var visited: [String: String] = [:]

    /// Takes pictures of the pages, where told to.
    private let album: Album?

    init(ledger: Ledger, axe: String?, album: Album?) {
        self.ledger = ledger
        self.axe = axe
        self.album = album
    }

    func takeVisited() -> [String] {
        defer { visited = [:] }
        return visited.values.sorted()
    }

    func look(_ tab: Tab) async throws {
        guard var state = try await tab.driver.run(Watch.describe) as? [String] else { return }
        let (status, address) = (state.removeLast(), state.removeLast())
        if status == "200" { visited[state[0]] = address }
        var troubles = try await tab.driver.complaints()
        let key = ([person] + state).joined(separator: " ")
        guard seen.insert(key).inserted else { return }
        // The browser reports every page of status 4xx; what a page itself is made of must be there.
        troubles.removeAll { $0.contains("status of 4") && !$0.contains("/tep-tinh/") }
        if let axe { troubles += try await violations(axe, tab.driver) }
        troubles += try await narrow(tab.driver)
        try await album?.keep(tab.driver, name: key)
        ledger.note("page \(key)", troubles)
    }

    /// Its address without identifiers, language, heading, the tone of the message, and whether forms and tables are there: what makes a page another one.
    private static let describe = """
        const path = location.pathname.split('/').map(p => /[0-9A-Z]/.test(p) ? '*' : p).join('/');
        const notice = document.querySelector('.notice');
        return [path, document.documentElement.lang, (document.querySelector('h1')?.innerText ?? '').slice(0, 60),
          notice ? notice.className : '',
          ['form:not(.inline)', 'table', 'dl', '.next-step .main'].map(s => document.querySelector(`main ${s}`) ? '1' : '0').join(''),
          location.pathname + location.search,
          String(performance.getEntriesByType('navigation')[0]?.responseStatus ?? '')];
        """

    private func violations(_ axe: String, _ driver: WebDriver) async throws -> [String] {
        _ = try await driver.run("if (!window.axe) { \(axe)\n; window.axe = axe; }")
        let found = try await driver.runLater(
            """
            const done = arguments[arguments.length - 1];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            axe.run(document, {runOnly: tags, resultTypes: ['violations']}).then(r => done(r.violations.flatMap(v =>
              v.nodes.slice(0, 3).map(n => `axe ${v.id}: ${n.target.join(' ')} ${n.html.slice(0, 160)} `
                + (n.any[0]?.message ?? n.all[0]?.message ?? n.none[0]?.message ?? v.help)))),
              e => done(['axe failed: ' + e]));
            """)
        return found as? [String] ?? ["axe gave no answer"]
    }

    /// On a phone: nothing sticks out, and what is pressed is large enough.
    private func narrow(_ driver: WebDriver) async throws -> [String] {
        try await driver.chromium(
            "Emulation.setDeviceMetricsOverride",
            ["width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": false])
        let found = try await driver.run(Watch.sticksOut) as? [String] ?? ["the width gave no answer"]
        try await driver.chromium("Emulation.clearDeviceMetricsOverride")
        // A click aims at where things lie: they must lie wide again.
        while try await driver.run("return innerWidth") as? Int == 390 {}
        return found
    }

    private static let sticksOut = """
        const troubles = [], width = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth > width) {
          troubles.push(`390 px: the page is ${document.documentElement.scrollWidth} px wide`);
          const scrolls = e => { for (let p = e.parentElement; p; p = p.parentElement)
            if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(p).overflowX)) return true; return false; };
          const out = [...document.querySelectorAll('body *')]
            .filter(e => e.getBoundingClientRect().right > width + 1 && e.checkVisibility() && !scrolls(e));
          out.slice(-3).forEach(e => troubles.push('390 px: ' + e.outerHTML.slice(0, 140)));
        }
        for (const e of document.querySelectorAll('button, input:not([type=hidden], [type=checkbox], [type=radio]), select, a.main'))
          if (e.checkVisibility() && e.getBoundingClientRect().height < 40)
            troubles.push(`390 px: only ${Math.round(e.getBoundingClientRect().height)} px high: ${e.outerHTML.slice(0, 120)}`);
        return troubles;
        """
}
