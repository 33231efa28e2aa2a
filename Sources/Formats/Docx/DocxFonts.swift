extension LegacyFont.Choice {
    /// Reads what `rFonts` says.
    ///
    /// Word draws ASCII with the font `ascii` and other Western letters with `hAnsi`, so the latter tells what those
    /// letters are. Where it is missing an old font as `ascii` counts too, since converters write only that. A font of
    /// the theme goes before one by name, and no theme has an old one. `cs` is for scripts that run from right to left.
    init(rFonts node: XMLNode, in outer: Self) {
        if node.attribute("hAnsiTheme") != nil {
            self = .other
        } else if let name = node.attribute("hAnsi") {
            self.init(LegacyFont(name))
        } else if node.attribute("asciiTheme") == nil, let font = node.attribute("ascii").flatMap({ LegacyFont($0) }) {
            self = .legacy(font)
        } else {
            self = outer
        }
    }
}
