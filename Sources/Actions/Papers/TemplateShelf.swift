public import Formats
public import Registry

/// The templates of an owner, kind by kind.
public struct TemplateShelf: Sendable {
    public var owner: OfficeTemplate.Owner
    public var name: String
    public var templates: [OfficeTemplate]

    /// The units of a territory, which may have templates of their own.
    public var units: [(id: ID<Registry.Unit>, name: String)]
}

/// A template with what can be said of it.
public struct TemplateView: Sendable {
    public var owner: OfficeTemplate.Owner
    public var name: String
    public var kind: PaperKind

    /// `nil` where papers are ours.
    public var template: OfficeTemplate?

    /// What is wrong with it, tried on a paper of today's data.
    public var problems: [TemplateProblem]

    /// The fields that may be named, each with what stands there today; empty where no such paper can be made yet.
    public var fields: [(name: String, text: String)]
}
