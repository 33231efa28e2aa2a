/// A square code, drawn.
struct SquareCodePicture: Markup {
    /// Rows of modules, `true` for a dark one.
    let modules: [[Bool]]

    /// What it says.
    let words: String

    var html: HTML {
        // Cameras want four light modules around it.
        let size = modules.count + 8
        figure(.class("square-code")) {
            Drawing.svg(.class("code"), Drawing.view(size, size), .role("img"), .label("Mã vuông: \(words)")) {
                Drawing.path(Drawing.box(0, 0, size, size), Drawing.fill("#fff"))
                Drawing.path(Attribute("d", path), Drawing.fill("#000"))
            }
        }
    }

    /// The dark modules, a stroke for each run of them in a row.
    private var path: String {
        var path = ""
        for (y, row) in modules.enumerated() {
            var x = 0
            while x < row.count {
                var end = x
                while end < row.count, row[end] { end += 1 }
                if end > x { path += "M\(x + 4) \(y + 4)h\(end - x)v1h-\(end - x)z" }
                x = max(end, x + 1)
            }
        }
        return path
    }
}
