/// Puts pieces in a row, as they are written one under the other.
@resultBuilder
public enum HTMLBuilder {
    public static func buildExpression(_ text: String) -> HTML { .text(text) }
    public static func buildExpression(_ piece: HTML) -> HTML { piece }
    public static func buildExpression(_ part: some Markup) -> HTML { part.html }
    public static func buildBlock(_ pieces: HTML...) -> HTML { pieces.count == 1 ? pieces[0] : .pieces(pieces) }
    public static func buildOptional(_ piece: HTML?) -> HTML { piece ?? .nothing }
    public static func buildEither(first piece: HTML) -> HTML { piece }
    public static func buildEither(second piece: HTML) -> HTML { piece }
    public static func buildArray(_ pieces: [HTML]) -> HTML { .pieces(pieces) }
}
