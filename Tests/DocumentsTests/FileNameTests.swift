import Documents
import Testing

@Suite("Names of files")
struct FileNameTests {
    @Test("are small letters without marks, with dashes, and never empty")
    func letters() {
        #expect(FileName.of("Trường MN số 1") == "truong-mn-so-1")
        #expect(FileName.of("…/..\\") == "khong-ten")
        #expect(FileName.whole("") == "khong-ten")
    }

    @Test("end with a whole word where they would be too long, unless all of it is wanted")
    func length() {
        let name = "Trường Phổ thông dân tộc bán trú Tiểu học và Trung học cơ sở số 1"
        #expect(FileName.of(name) == "truong-pho-thong-dan-toc-ban-tru-tieu-hoc-va-trung-hoc-co-so")
        #expect(FileName.whole(name).hasSuffix("-so-so-1"))
        #expect(FileName.of(String(repeating: "a", count: 100), longest: 10) == "aaaaaaaaaa")
        #expect(FileName.whole(String(repeating: "a", count: 100)).utf8.count == 100)
    }
}
