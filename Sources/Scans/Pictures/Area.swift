import Documents

/// A rectangle of a picture, in pixels from its upper left corner.
struct Area: Sendable, Equatable {
    var left: Int
    var top: Int
    var right: Int
    var bottom: Int

    var width: Int { right - left }
    var height: Int { bottom - top }

    /// The part inside a picture of a size; `nil` when there is none.
    func clipped(width: Int, height: Int) -> Area? {
        let cut = Area(left: max(0, left), top: max(0, top), right: min(width, right), bottom: min(height, bottom))
        return cut.width > 0 && cut.height > 0 ? cut : nil
    }

    /// Made smaller on all sides; larger when the margin is negative.
    func inset(_ margin: Int) -> Area {
        Area(left: left + margin, top: top + margin, right: right - margin, bottom: bottom - margin)
    }

    /// Whether the middle of another lies in it.
    func holds(_ other: Area) -> Bool {
        let x = (other.left + other.right) / 2
        let y = (other.top + other.bottom) / 2
        return left < x && x < right && top < y && y < bottom
    }
}

extension Area {
    /// A box of a page whose unit is `1 / scale` of a pixel.
    init(_ box: Box, scale: Double) {
        self.init(
            left: Int(box.left * scale), top: Int(box.top * scale), right: Int(box.right * scale),
            bottom: Int(box.bottom * scale))
    }
}
