import CTesseract

@testable import Scans

/// A page that tests draw: white, A4 at 150 pixels to the inch.
struct Drawing {
    let picture: Picture

    init() {
        picture = Picture(owning: pixCreate(1_240, 1_754, 1))!
    }

    func line(_ fromX: Int, _ fromY: Int, _ toX: Int, _ toY: Int, width: Int = 2) {
        pixRenderLine(
            picture.pix, Int32(fromX), Int32(fromY), Int32(toX), Int32(toY), Int32(width), Int32(L_SET_PIXELS))
    }

    /// A filled rectangle.
    func fill(_ left: Int, _ top: Int, _ right: Int, _ bottom: Int) {
        pixRasterop(
            picture.pix, Int32(left), Int32(top), Int32(right - left), Int32(bottom - top), PIX_SET, nil, 0, 0)
    }

    /// The lines of a whole table.
    func table(columns: [Int], rows: [Int]) {
        for column in columns { line(column, rows[0], column, rows[rows.count - 1]) }
        for row in rows { line(columns[0], row, columns[columns.count - 1], row) }
    }

    /// Something like letters: short strokes on a baseline, as long as a line of text.
    func text(_ left: Int, _ right: Int, baseline: Int) {
        for x in stride(from: left, to: right, by: 9) {
            line(x, baseline - 14, x, baseline)
            line(x, baseline, x + 6, baseline)
        }
    }
}
