import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// The portal in a browser, used as a person uses it: by the words that stand on the page.
@MainActor
final class Tab {
    let driver: WebDriver
    private let portal: URL

    /// Looks at every page that is reached.
    private let watch: Watch

    init(driver: WebDriver, portal: URL, watch: Watch) {
        self.driver = driver
        self.portal = portal
        self.watch = watch
    }

    // MARK: Going

    func open(_ path: String) async throws {
        guard let address = URL(string: path, relativeTo: portal) else { throw Lost("no address: \(path)") }
        try await driver.open(address.absoluteURL)
        try await watch.look(self)
    }

    /// Fetches a file of the portal as whoever is signed in: how it is answered, and what it holds.
    func fetch(_ path: String) async throws -> (status: Int, bytes: Data) {
        guard let address = URL(string: path, relativeTo: portal) else { throw Lost("no address: \(path)") }
        var request = HTTPClientRequest(url: address.absoluteString)
        request.headers.add(name: "Cookie", value: try await driver.cookies())
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(60))
        return (
            Int(response.status.code), Data(try await response.body.collect(upTo: 64 << 20).readableBytesView)
        )
    }

    /// Follows a link or presses a button by its words.
    ///
    /// - Parameter row: words of the row, item or card that it stands in, where there are several.
    func click(_ words: String, in row: String? = nil) async throws {
        let element = try await find(Finder.pressable, words, row)
        let leaves = try await driver.run(Finder.leaves, [[WebDriver.Element.key: element.name]]) as? Bool ?? false
        try await driver.click(element)
        if leaves { try await arrive(after: words) }
        try await watch.look(self)
    }

    /// Waits for the page that a click leads to: passwords take their time.
    private func arrive(after words: String) async throws {
        let deadline = ContinuousClock.now + .seconds(20)
        while ContinuousClock.now < deadline {
            if try await driver.run(Finder.isNew) as? Bool == true { return }
        }
        throw Lost("“\(words)” leads nowhere")
    }

    // MARK: Filling in

    func fill(_ label: String, _ text: String, in row: String? = nil) async throws {
        let element = try await find(Finder.field, label, row)
        try await driver.clear(element)
        try await driver.type(text, into: element)
    }

    /// A day, as `2025-01-31`.
    func fill(_ label: String, day: String, in row: String? = nil) async throws {
        let element = try await find(Finder.field, label, row)
        let parts = day.split(separator: "-")
        try await driver.type("\(parts[1])\(parts[2])\(parts[0])", into: element)
        let held = try await driver.run("return arguments[0].value", [[WebDriver.Element.key: element.name]])
        guard held as? String == day else { throw Lost("the field “\(label)” holds \(held ?? "nothing"), not \(day)") }
    }

    func choose(_ option: String, for label: String, in row: String? = nil) async throws {
        let element = try await find(Finder.field, label, row)
        guard
            let found = try await driver.element(
                Finder.option, [[WebDriver.Element.key: element.name], option])
        else { throw Lost("“\(label)” offers no “\(option)”") }
        try await driver.click(found)
    }

    func offers(_ option: String, for label: String, in row: String? = nil) async throws -> Bool {
        let element = try await find(Finder.field, label, row)
        return try await driver.element(Finder.option, [[WebDriver.Element.key: element.name], option]) != nil
    }

    func upload(_ path: String, to label: String) async throws {
        try await driver.type(path, into: try await find(Finder.field, label, nil))
    }

    func tick(_ label: String, in row: String? = nil) async throws {
        let element = try await find(Finder.field, label, row)
        let isOn = try await driver.run("return arguments[0].checked", [[WebDriver.Element.key: element.name]])
        if isOn as? Bool != true { try await driver.click(element) }
    }

    // MARK: Reading

    var text: String { get async throws { try await driver.run("return document.body.innerText") as? String ?? "" } }

    var heading: String {
        get async throws {
            try await driver.run("return document.querySelector('h1')?.innerText ?? ''") as? String ?? ""
        }
    }

    /// The address from the portal's root on, with its query.
    var path: String {
        get async throws { try await driver.run("return location.pathname + location.search") as? String ?? "" }
    }

    var language: String {
        get async throws { try await driver.run("return document.documentElement.lang") as? String ?? "" }
    }

    func has(_ words: String, in row: String? = nil) async throws -> Bool {
        try await driver.element(Finder.pressable, [words, row ?? NSNull()]) != nil
    }

    private func find(_ finder: String, _ words: String, _ row: String?) async throws -> WebDriver.Element {
        guard let element = try await driver.element(finder, [words, row ?? NSNull()]) else {
            throw Lost("nothing on the page is called “\(words)”" + (row.map { " beside “\($0)”" } ?? ""))
        }
        return element
    }
}

/// That the page is not what the story expects.
struct Lost: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) {
        self.description = description
    }
}
