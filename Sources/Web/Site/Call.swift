public import Actions
public import Criteria
public import Pages
public import Registry

/// A request, read: what an endpoint answers.
public struct Call: Sendable {
    public var portal: Portal

    /// `nil` for somebody who is not signed in.
    public var person: Visitor?
    public var language: Language

    /// What stands in the places of the pattern's names.
    public var parameters: [String: String]
    public var query: Form
    public var form: Form

    /// The address, without query.
    public var path: String

    /// What a form must bring back.
    public var token: String

    /// What the session's cookie holds, whether it is good or not.
    public var sessionToken: String?
    public var origin: Origin
    public var metrics: PortalMetrics

    /// Who asks, for endpoints that only those reach who are signed in.
    public func visitor() throws -> Visitor {
        guard let person else { throw Missing() }
        return person
    }

    public func id<Subject>(_ name: String) throws -> ID<Subject> {
        guard let text = parameters[name], !text.isEmpty else { throw Missing() }
        return ID(text)
    }

    public func parameter(_ name: String) throws -> String {
        guard let text = parameters[name] else { throw Missing() }
        return text
    }

    /// What every page needs.
    public func visit(_ notice: Notice? = nil) -> Visit {
        Visit(
            language: language, name: person?.user.name ?? "", roles: person?.actor.roles ?? [], token: token,
            path: path, today: portal.now.day, notice: notice ?? self.notice)
    }

    /// The message that the step before left for this page.
    public var notice: Notice?
}
