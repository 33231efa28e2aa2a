/// What `pdfimages -list` says of the pictures on the pages of a PDF.
struct PageImages {
    /// A picture as it lies on a page.
    struct Image: Sendable, Equatable {
        var page: Int

        /// `image`; `mask`, `smask` and `stencil` are painted through or with.
        var kind: String
        var width: Int
        var height: Int

        /// `gray`, `rgb`, `cmyk`, `index` and others.
        var colour: String

        /// Pixels to the inch at its size on the page.
        var across: Int
        var down: Int
    }

    /// In the order of the pages.
    var images: [Image] = []

    /// Reads the table; what is no row of it is passed over.
    ///
    /// ```
    /// page   num  type   width height color comp bpc  enc interp  object ID x-ppi y-ppi size ratio
    ///    1     0 image    1654  2339  gray    1   8  jpeg   no        11  0   200   200  440K  12%
    /// ```
    init(_ listing: [UInt8]) {
        for line in listing.split(separator: UInt8(ascii: "\n")) {
            let fields = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
            guard fields.count >= 14, let page = Int(fields[0]), let width = Int(fields[3]),
                let height = Int(fields[4]),
                // An inline picture has one word in place of two for its object.
                let sides = Self.sides(fields)
            else { continue }
            images.append(
                Image(
                    page: page, kind: fields[2], width: width, height: height, colour: fields[5], across: sides.across,
                    down: sides.down))
        }
    }

    private static func sides(_ fields: [String]) -> (across: Int, down: Int)? {
        let count = fields.count
        guard let across = Int(fields[count - 4]), let down = Int(fields[count - 3]) else { return nil }
        return (across, down)
    }

    func images(on page: Int) -> [Image] {
        images.filter { $0.page == page }
    }

    /// The picture that is the whole of a page, as a scanner writes it; `nil` when the page is made of several, of
    /// strips or of masks, when it is shown turned, or when its colours are those of print.
    func whole(of page: Int, width: Double, height: Double) -> Image? {
        let found = images(on: page)
        guard found.count == 1, let image = found.first, image.kind == "image", image.colour != "cmyk",
            (60...1_300).contains(image.across), (60...1_300).contains(image.down)
        else { return nil }
        func fills(_ pixels: Int, _ perInch: Int, _ points: Double) -> Bool {
            abs(Double(pixels) / Double(perInch) * 72 - points) < points * 0.1
        }
        guard fills(image.width, image.across, width), fills(image.height, image.down, height) else { return nil }
        return image
    }

    /// Whether pictures cover a good part of a page: more than a seal or an emblem does.
    func isPicture(_ page: Int, width: Double, height: Double) -> Bool {
        let covered = images(on: page).reduce(0.0) { sum, image in
            guard image.across > 0, image.down > 0 else { return sum }
            return sum + Double(image.width) / Double(image.across) * Double(image.height) / Double(image.down)
        }
        return covered * 72 * 72 > width * height * 0.2
    }

    /// The resolution at which to draw a page that is no single picture: that of its largest one, as far as it helps.
    func drawing(of page: Int) -> Int {
        let largest = images(on: page).max { $0.width * $0.height < $1.width * $1.height }
        return min(300, max(150, largest?.across ?? 300))
    }
}
