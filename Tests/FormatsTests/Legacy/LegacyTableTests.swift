import Documents
import TestKit
import Testing

@testable import Formats

@Suite("Tables of old encodings")
struct LegacyTableTests {
    @Test(
        "each byte means what the system's own converter says",
        arguments: [
            (LegacyEncoding.tcvn5712, "TCVN5712-1"), (.windows1258, "CP1258"), (.viscii, "VISCII"),
        ])
    func agreesWithIconv(encoding: LegacyEncoding, charset: String) throws {
        let table = try #require(LegacyTable.of(encoding))
        var known = 0
        for byte in 0...255 {
            guard let meant = LegacyEncoder.iconv([UInt8(byte)], from: charset) else { continue }
            known += 1
            #expect(Array(meant.unicodeScalars) == [table.scalars[byte]], "\(charset) \(byte)")
        }
        #expect(known > 240)
    }

    @Test("Western Windows is what the system says, so that bytes and letters convert both ways")
    func western() {
        for byte in UInt8.min...UInt8.max {
            let scalar = LegacyTable.windows1252.scalars[Int(byte)]
            #expect(LegacyTable.byte(scalar) == byte)
            if let meant = LegacyEncoder.iconv([byte], from: "CP1252") {
                #expect(Array(meant.unicodeScalars) == [scalar])
            }
        }
        #expect(LegacyTable.byte("ệ") == nil)
    }

    @Test("the letters of TCVN3 are those that its fonts draw, and its quotes those of Windows")
    func tcvn3() throws {
        let letters = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđĂÂÊÔƠƯĐ“”–…"
        let bytes = try #require(LegacyEncoder.bytes(letters, .tcvn3))
        #expect(String(decoding: LegacyText.decode(bytes: bytes, .tcvn3), as: UTF8.self) == letters)
        // A superscript and a degree are no letters of it.
        #expect(LegacyText.decode(bytes: [0x6D, 0xB2, 0xB0], .tcvn3) == Array("m²°".utf8))
    }
}
