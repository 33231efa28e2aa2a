import Documents

/// The texts of a workbook's cells: those that cells share, decoded where the font of the cell, or of a piece of it, is
/// one of the time before Unicode.
final class XlsxTexts {
    /// A text as it stands in the file.
    struct Item {
        /// Clean.
        var text: String

        /// Its pieces, not cleaned, each with what it says of its font; empty where nothing could need decoding.
        var pieces: [(text: [UInt8], font: LegacyFont.Choice)] = []
    }

    private let items: [Item]
    private let styles: XlsxStyles
    let keepsPieces: Bool
    private(set) var letters: LegacyLetters

    /// What was decoded, by index and font: a text may be shared by any number of cells.
    private var decoded: [Key: String] = [:]

    private struct Key: Hashable {
        var index: Int
        var encoding: LegacyEncoding?
        var isCapitals: Bool
    }

    init(_ items: [Item], styles: XlsxStyles, keepsPieces: Bool, assuming encoding: LegacyEncoding?) {
        self.items = items
        self.keepsPieces = keepsPieces
        self.styles = styles
        letters = LegacyLetters(assumed: encoding)
    }

    /// The text of an index, in a cell of a style; `nil` if there is none.
    func shared(_ index: Int, style: Int) -> String? {
        guard items.indices.contains(index) else { return nil }
        if items[index].pieces.isEmpty { return items[index].text }
        let font = styles.font(style) ?? letters.assumed
        // Without an old font of the cell, pieces may still have theirs.
        let key = Key(index: index, encoding: font?.encoding, isCapitals: font?.isCapitals ?? false)
        if let known = decoded[key] { return known }
        let text = decode(items[index], font)
        decoded[key] = text
        return text
    }

    /// The text of a cell of its own.
    func own(_ item: Item, style: Int) -> String {
        item.pieces.isEmpty ? item.text : decode(item, styles.font(style) ?? letters.assumed)
    }

    private func decode(_ item: Item, _ font: LegacyFont?) -> String {
        var buffer = TextBuffer()
        for piece in item.pieces {
            piece.text.withUnsafeBufferPointer { text in
                let own = piece.font.font(in: font)
                buffer.append(letters.decode(text, own, after: buffer.lastScalar) ?? piece.text)
            }
        }
        return XlsxStrings.clean(String(decoding: buffer.bytes, as: UTF8.self))
    }
}
