import Checks
import Criteria
import Documents
import Testing

@Suite("Places in words")
struct PlaceTextTests {
    @Test("say page, line or paragraph, table, row, column and words")
    func parts() {
        let place = Place(line: 32, page: 2, table: 1, row: 10, column: 4, text: "38")
        #expect(PlaceText(.vi)(place) == "trang 2 · dòng 32 · bảng 1, hàng 10, cột 4: «38»")
        #expect(PlaceText(.en, hasLines: false)(place) == "page 2 · paragraph 32 · table 1, row 10, column 4: «38»")
        #expect(PlaceText(.vi)(Place(line: 0)) == "cả văn bản")
    }

    @Test("say how sure the reading of a picture was, and nothing of it where the file holds the letters")
    func certainty() {
        #expect(PlaceText(.vi)(Place(line: 1, confidence: 52, text: "38")) == "dòng 1: «38» (đọc từ ảnh, chắc 52%)")
        #expect(PlaceText(.en)(Place(line: 1, confidence: 52)) == "line 1 (read from a picture, 52% sure)")
        #expect(PlaceText(.vi).certainty(Place(line: 1)) == nil)
    }
}
