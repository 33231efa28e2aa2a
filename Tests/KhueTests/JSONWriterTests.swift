import Criteria
import Testing

@testable import khue

@Suite("JSON")
struct JSONWriterTests {
    private func written(_ body: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter()
        body(&json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test("keys keep the order they are written in, commas stand between and nowhere else")
    func order() {
        let text = written { json in
            json.object { json in
                json.field("b", 1)
                json.field("a", nil as String?)
                json.key("list")
                json.array([1, 2]) { json, number in json.object { $0.field("n", number) } }
                json.field("yes", true)
            }
        }
        #expect(text == #"{"b": 1, "a": null, "list": [{"n": 1}, {"n": 2}], "yes": true}"#)
    }

    @Test("quotes, strokes, breaks and control characters are escaped, Vietnamese is not")
    func escapes() {
        #expect(
            written { $0.value("“Đơn vị” \"a\" \\ \n\t\r\u{1}\u{1F}") } == #""“Đơn vị” \"a\" \\ \n\t\r\u0001\u001f""#)
    }

    @Test("points are numbers", arguments: [(2500, "25"), (950, "9.5"), (925, "9.25"), (5, "0.05"), (0, "0")])
    func points(hundredths: Int, text: String) {
        #expect(written { $0.value(Points(hundredths: hundredths)) } == text)
    }
}
