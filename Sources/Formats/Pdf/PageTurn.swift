import Documents
import Layouts

/// How a page lies: text may be set on its side, or on its head.
enum PageTurn {
    case upright
    /// Text runs down the page: turned clockwise by a quarter.
    case down
    /// Text runs up the page.
    case up
    case overhead

    /// By the shape of most words, and by where the next word of a line stands.
    init(_ words: [PageLayout.Word]) {
        var level = 0
        var upright = 0
        var forward = (x: 0, y: 0)
        for (word, next) in zip(words, words.dropFirst()) where word.text.utf8.count >= 3 {
            let isTall = word.box.height > word.box.width * 1.2
            if isTall { upright += 1 } else { level += 1 }
            if isTall, abs(next.box.left - word.box.left) < word.box.width * 0.5 {
                forward.y += next.box.top > word.box.top ? 1 : -1
            } else if !isTall, abs(next.box.top - word.box.top) < word.box.height * 0.5 {
                forward.x += next.box.left > word.box.left ? 1 : -1
            }
        }
        if upright > level {
            self = forward.y >= 0 ? .down : .up
        } else {
            self = forward.x >= 0 || level < 5 ? .upright : .overhead
        }
    }

    /// Turns the words of a page upright, and the page with them.
    func turn(_ page: inout PageLayout) {
        let (width, height) = (page.width, page.height)
        func turned(_ box: Box) -> Box {
            switch self {
            case .upright: box
            case .down: Box(left: box.top, top: width - box.right, right: box.bottom, bottom: width - box.left)
            case .up: Box(left: height - box.bottom, top: box.left, right: height - box.top, bottom: box.right)
            case .overhead:
                Box(
                    left: width - box.right, top: height - box.bottom, right: width - box.left, bottom: height - box.top
                )
            }
        }
        for index in page.words.indices { page.words[index].box = turned(page.words[index].box) }
        if case .down = self { (page.width, page.height) = (height, width) }
        if case .up = self { (page.width, page.height) = (height, width) }
    }

    func turned(_ raster: Raster) -> Raster {
        let (width, height) = (raster.width, raster.height)
        var pixels: [UInt8] = []
        pixels.reserveCapacity(raster.pixels.count)
        switch self {
        case .upright: return raster
        case .overhead: return Raster(width: width, height: height, pixels: raster.pixels.reversed()) ?? raster
        case .down:
            for column in (0..<width).reversed() {
                for row in 0..<height { pixels.append(raster.pixels[row * width + column]) }
            }
        case .up:
            for column in 0..<width {
                for row in (0..<height).reversed() { pixels.append(raster.pixels[row * width + column]) }
            }
        }
        return Raster(width: height, height: width, pixels: pixels) ?? raster
    }
}
