import ArgumentParser

/// In what form results are printed.
enum OutputFormat: String, Sendable, CaseIterable, ExpressibleByArgument {
    /// For people.
    case text
    /// Schema `khue.check/1`.
    case json
    /// SARIF 2.1.0, for tools that show findings beside their source.
    case sarif
    /// One page with the report itself, findings beside their places.
    case html
}
