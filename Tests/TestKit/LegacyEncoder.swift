public import Documents
import Foundation
import Glibc

/// Writes Vietnamese as it was written before Unicode: by the system's `iconv` where that knows how, else by tables of
/// its own, so that what tests read back was not written by what they test.
public enum LegacyEncoder {
    /// The bytes of a text; `nil` where the encoding has no byte for one of its letters.
    public static func bytes(_ text: String, _ encoding: LegacyEncoding) -> [UInt8]? {
        switch encoding {
        case .tcvn3: tcvn3(text)
        case .vni: vni(text)
        case .windows1258: iconv(text, to: "CP1258")
        case .viscii: iconv(text, to: "VISCII")
        case .tcvn5712: iconv(text, to: "TCVN5712-1")
        case .doubleUTF8: Array(western(Array(text.utf8)).utf8)
        case .viqr: nil
        }
    }

    /// The letters that a Western program takes bytes for.
    public static func western(_ bytes: [UInt8]) -> String {
        var view = String.UnicodeScalarView()
        for byte in bytes {
            let isUndefined = [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte)
            let text = isUndefined ? nil : iconv([byte], from: "CP1252")
            view.append(text?.unicodeScalars.first ?? Unicode.Scalar(byte))
        }
        return String(view)
    }

    /// What one byte means by `iconv`; `nil` if nothing.
    public static func iconv(_ bytes: [UInt8], from charset: String) -> String? {
        convert(bytes, from: charset, to: "UTF-8").map { String(decoding: $0, as: UTF8.self) }
    }

    private static func iconv(_ text: String, to charset: String) -> [UInt8]? {
        convert(Array(text.utf8), from: "UTF-8", to: charset)
    }

    private static func convert(_ bytes: [UInt8], from: String, to: String) -> [UInt8]? {
        guard let handle = iconv_open(to, from), handle != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(handle) }
        var source = bytes.map { CChar(bitPattern: $0) }
        var target = [CChar](repeating: 0, count: bytes.count * 4 + 16)
        let count: Int? = source.withUnsafeMutableBufferPointer { source in
            target.withUnsafeMutableBufferPointer { target in
                var from = source.baseAddress
                var to = target.baseAddress
                var left = source.count
                var room = target.count
                guard Glibc.iconv(handle, &from, &left, &to, &room) != -1 else { return nil }
                // A letter may wait for a mark that could follow.
                guard Glibc.iconv(handle, nil, nil, &to, &room) != -1 else { return nil }
                return target.count - room
            }
        }
        return count.map { target[..<$0].map { UInt8(bitPattern: $0) } }
    }

    // MARK: TCVN3

    /// The capitals with tones that only the fonts of capitals have.
    public static func isCapitalWithTone(_ letter: Unicode.Scalar) -> Bool {
        letter.value >= 0x80 && letter.properties.isUppercase && capitals[letter] == nil
    }

    private static func tcvn3(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        for letter in text.precomposedStringWithCanonicalMapping.unicodeScalars {
            if letter.value < 0x80 {
                bytes.append(UInt8(letter.value))
            } else if let byte = capitals[letter] ?? small[letter] {
                bytes.append(byte)
            } else if let byte = punctuation(letter) {
                bytes.append(byte)
            } else {
                return nil
            }
        }
        return bytes
    }

    private static func punctuation(_ letter: Unicode.Scalar) -> UInt8? {
        guard letter.value >= 0x2000, letter.value <= 0x2122 else { return nil }
        return iconv(String(letter), to: "CP1252")?.first
    }

    private static let capitals = pairs("Ă¡ Â¢ Ê£ Ô¤ Ơ¥ Ư¦ Đ§")

    private static let small = pairs(
        """
        àµ ả¶ ã· á¸ ạ¹ ă¨ ằ» ẳ¼ ẵ½ ắ¾ ặÆ â© ầÇ ẩÈ ẫÉ ấÊ ậË èÌ ẻÎ ẽÏ éÐ ẹÑ êª ềÒ ểÓ ễÔ ếÕ ệÖ ì× ỉØ ĩÜ íÝ ịÞ òß ỏá õâ \
        óã ọä ô« ồå ổæ ỗç ốè ộé ơ¬ ờê ởë ỡì ớí ợî ùï ủñ ũò úó ụô ư\u{AD} ừõ ửö ữ÷ ứø ựù ỳú ỷû ỹü ýý ỵþ đ®
        """)

    private static func pairs(_ list: String) -> [Unicode.Scalar: UInt8] {
        var table: [Unicode.Scalar: UInt8] = [:]
        for pair in list.unicodeScalars.split(separator: " ") {
            let pair = Array(pair)
            table[pair[0]] = UInt8(pair[1].value)
        }
        return table
    }

    // MARK: VNI

    private static func vni(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        for character in text.precomposedStringWithCanonicalMapping {
            let letters = String(character)
            if let byte = letters.unicodeScalars.first, byte.value < 0x80, letters.unicodeScalars.count == 1 {
                bytes.append(UInt8(byte.value))
            } else if let pair = vniLetters[letters] {
                bytes.append(contentsOf: pair)
            } else if let byte = letters.unicodeScalars.first.flatMap(punctuation) {
                bytes.append(byte)
            } else {
                return nil
            }
        }
        return bytes
    }

    private static let vniLetters: [String: [UInt8]] = {
        var table: [String: [UInt8]] = [:]
        let list = """
            à aø á aù ả aû ã aõ ạ aï ă aê ằ aè ắ aé ẳ aú ẵ aü ặ aë â aâ ầ aà ấ aá ẩ aå ẫ aã ậ aä è eø é eù ẻ eû ẽ eõ \
            ẹ eï ê eâ ề eà ế eá ể eå ễ eã ệ eä ì ì í í ỉ æ ĩ ó ị ò ò oø ó où ỏ oû õ oõ ọ oï ô oâ ồ oà ố oá ổ oå ỗ oã \
            ộ oä ơ ô ờ ôø ớ ôù ở ôû ỡ ôõ ợ ôï ù uø ú uù ủ uû ũ uõ ụ uï ư ö ừ öø ứ öù ử öû ữ öõ ự öï ỳ yø ý yù ỷ yû \
            ỹ yõ ỵ î đ ñ
            """.split(separator: " ").map { String($0).precomposedStringWithCanonicalMapping }
        for index in stride(from: 0, to: list.count, by: 2) {
            let codes = list[index + 1].unicodeScalars.map { UInt8($0.value) }
            table[list[index]] = codes
            table[list[index].uppercased()] = list[index + 1].uppercased().unicodeScalars.map { UInt8($0.value) }
        }
        return table
    }()
}
