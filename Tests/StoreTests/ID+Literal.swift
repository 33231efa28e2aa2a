public import Registry

/// In tests an identifier may be written as a text.
extension ID: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
    ExpressibleByExtendedGraphemeClusterLiteral
{
    public init(stringLiteral text: String) { self.init(text) }
}
