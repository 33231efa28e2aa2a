import Documents
import Layouts
import TestKit

@testable import Formats

// Pages as they lie on paper, in the lines of text that a worker prints.
extension FuzzTarget {
    static let layout = FuzzTarget(
        name: "layout", longest: 1 << 17, mutation: .lines,
        seeds: {
            var seeds = try Seeds.finds("layout")
            for example in try Seeds.examples() { seeds.append(contentsOf: LayoutSeeds.pages(of: example)) }
            return seeds
        },
        run: { bytes in
            guard let pages = try? LayoutText.decode(bytes) else { return }
            // What was read and written again reads the same.
            let again = try? LayoutText.decode(LayoutText.encode(pages))
            Promise.hold(again == pages, "pages that change when they are written")
            Promise.keepsShape(LayoutReader.document(pages))
            guard let (decoded, _) = LegacyText.decode(pages) else { return }
            Promise.keepsShape(LayoutReader.document(decoded))
        })

    /// What `pdftotext -bbox` writes of a page, and the pictures that `pdftoppm` draws of it.
    static let bbox = FuzzTarget(
        name: "bbox", longest: 1 << 17, mutation: .markup,
        seeds: {
            var seeds = try Seeds.finds("bbox")
            for example in try Seeds.examples() { seeds.append(contentsOf: LayoutSeeds.boxes(of: example)) }
            return seeds + [Array("P5\n3 2\n255\nabcdefP5 1 1 255 x".utf8)]
        },
        run: { bytes in
            var map = PortableMap(bytes)
            while let raster = map.next() {
                Promise.hold(raster.pixels.count == raster.width * raster.height, "a picture of another size")
            }
            let pages = PdfWords.pages(bytes)
            Promise.keepsShape(LayoutReader.document(pages))
            // What is handed on as text reads the same, but for letters that no word holds.
            _ = try? LayoutText.decode(LayoutText.encode(pages))
        })
}
