/// A piece of a compiled part of a template.
indirect enum TemplatePiece: Sendable {
    /// Bytes that stand as they are.
    case bytes(ArraySlice<UInt8>)

    /// A value, inside an element of text.
    case value(TemplateTag)

    /// Pieces that are repeated, or stand on a condition.
    case section(TemplateTag, [TemplatePiece])

    /// The content of a cell, header or text box, which must end with a paragraph whatever goes.
    case box([TemplatePiece])

    /// A table, which goes when no row of it is left.
    case table([TemplatePiece])
}
