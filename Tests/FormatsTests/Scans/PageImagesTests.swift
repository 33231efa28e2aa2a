import Testing

@testable import Formats

@Suite("Pictures on the pages of a PDF")
struct PageImagesTests {
    private static let listing = """
        page   num  type   width height color comp bpc  enc interp  object ID x-ppi y-ppi size ratio
        --------------------------------------------------------------------------------------------
           1     0 image    1654  2339  gray    1   8  jpeg   no        11  0   200   200  440K  12%
           2     1 image    2480   400  rgb     3   8  jpeg   no        12  0   300   300  440K  12%
           2     2 image    2480   400  rgb     3   8  jpeg   no        13  0   300   300  440K  12%
           3     3 image    1654  2339  cmyk    4   8  jpeg   no        14  0   200   200  440K  12%
           4     4 image     200   200  rgb     3   8  image  no   [inline]   200   200  12K  12%
           5     5 image    2339  1654  gray    1   8  jpeg   no        15  0   200   200  440K  12%
        """

    private let images = PageImages(Array(listing.utf8))

    @Test("rows are read, headings and rules are not")
    func rows() {
        #expect(images.images.map(\.page) == [1, 2, 2, 3, 4, 5])
        #expect(images.images.map(\.across) == [200, 300, 300, 200, 200, 200])
    }

    @Test("a page is its picture when one fills it; not strips, colours of print, emblems, or a page shown turned")
    func whole() {
        #expect(
            (1...6).map { images.whole(of: $0, width: 595, height: 842) != nil } == [
                true, false, false, false, false, false,
            ])
    }

    @Test("a page is drawn at the resolution of its largest picture")
    func drawing() {
        #expect(images.drawing(of: 2) == 300)
        #expect(images.drawing(of: 3) == 200)
        #expect(images.drawing(of: 6) == 300)
    }

    @Test("an emblem makes no picture of a page")
    func emblem() {
        #expect(images.isPicture(1, width: 595, height: 842))
        #expect(!images.isPicture(4, width: 595, height: 842))
        #expect(!images.isPicture(6, width: 595, height: 842))
    }
}
