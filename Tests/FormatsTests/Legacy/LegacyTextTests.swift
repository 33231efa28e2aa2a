import Documents
import Foundation
import Layouts
import TestKit
import Testing

@testable import Formats

@Suite("Text in old encodings, recognised by its look")
struct LegacyTextTests {
    private static let encodings: [LegacyEncoding] = [.tcvn3, .vni, .windows1258, .viscii, .tcvn5712]

    private static let seeds = ["000", "001", "002", "003", "004"]

    /// A seed's text in letters that every encoding has: symbols dropped, and for TCVN3 no capitals with tones.
    private func text(_ seed: String, _ encoding: LegacyEncoding) throws -> String {
        let whole = String(decoding: try Fixtures.example("\(seed).txt"), as: UTF8.self)
        var view = String.UnicodeScalarView()
        for letter in whole.precomposedStringWithCanonicalMapping.unicodeScalars {
            let isCapital = encoding == .tcvn3 && LegacyEncoder.isCapitalWithTone(letter)
            let letters = isCapital ? letter.properties.lowercaseMapping : String(letter)
            if LegacyEncoder.bytes(letters, encoding) != nil { view.append(contentsOf: letters.unicodeScalars) }
        }
        return String(view)
    }

    @Test("each seed is read back from each encoding, letter by letter", arguments: seeds, encodings)
    func roundTrip(seed: String, encoding: LegacyEncoding) throws {
        let text = try text(seed, encoding)
        let bytes = try #require(LegacyEncoder.bytes(text, encoding))
        let read = try TextDecoding.read(bytes)
        #expect(read.encoding == encoding)
        #expect(read.text == (try TextDecoding.decode(Array(text.utf8))))
    }

    @Test(
        "each seed is read back when its letters were saved as Western ones", arguments: seeds,
        encodings + [.doubleUTF8])
    func misSaved(seed: String, encoding: LegacyEncoding) throws {
        let text = try text(seed, encoding)
        let bytes = encoding == .doubleUTF8 ? Array(text.utf8) : try #require(LegacyEncoder.bytes(text, encoding))
        // Control characters, which TCVN 5712 and VISCII use for a few capitals, do not survive such saving.
        guard !bytes.contains(where: { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 && $0 != 0x0D }) else { return }
        let read = try TextDecoding.read(Array(LegacyEncoder.western(bytes).utf8))
        #expect(read.encoding == encoding)
        #expect(read.text == (try TextDecoding.decode(Array(text.utf8))))
    }

    @Test("VIQR is read when there is no doubt")
    func viqr() throws {
        let read = try TextDecoding.read(Fixtures.bytes("documents/legacy/001.viqr.txt"))
        #expect(read.encoding == .viqr)
        let plain = try TextDecoding.decode(Fixtures.bytes("documents/001.utf8bom.txt"))
        let lines = String(decoding: read.text, as: UTF8.self).split(separator: "\n")
        let meant = String(decoding: plain, as: UTF8.self).split(separator: "\n")
        #expect(zip(lines, meant).filter { $0 != $1 }.map(\.0) == [])
        let mail = "Don't ask (it's 5^2 + a^2): cafe' o'clock? Yes. I'll go ~ a.m.\n"
        #expect(LegacyText.decode(utf8: Array(String(repeating: mail, count: 40).utf8)) == nil)
    }

    @Test("one old paragraph in a document in Unicode is decoded, its neighbours are not")
    func mixed() throws {
        let old = "§¬n vÞ cã chñ tr\u{AD}¬ng hoÆc kÕ ho¹ch cho thµnh viªn häc tËp th\u{AD}êng xuyªn"
        let text = "Báo cáo tự đánh giá\n\(old)\nThành tố báo cáo: Hà Nam\n"
        let read = try TextDecoding.read(Array(text.utf8))
        #expect(read.encoding == .tcvn3)
        #expect(
            String(decoding: read.text, as: UTF8.self) == """
                Báo cáo tự đánh giá
                Đơn vị có chủ trương hoặc kế hoạch cho thành viên học tập thường xuyên
                Thành tố báo cáo: Hà Nam

                """)
    }

    @Test(
        "text of other languages is left as it is",
        arguments: [
            "L'été dernier, où êtes-vous allés ? Le château était fermé, la forêt brûlée, et les élèves déçus.",
            "Até amanhã! Não é possível que a situação das crianças órfãs não tenha solução.",
            "¿Dónde está el niño? El pingüino comió ñoquis en la montaña según la canción.",
            "Öffentliche Prüfung über größere Maßnahmen für Bürger in Köln, Düsseldorf und Zürich.",
            "Är du född på Åland? Går du till skolan varje dag, så får du läsa på svenska.",
            "The naïve café owner’s résumé: 20 °C, 5 m², “quoted” – §3 ¶2 ½ «done».",
            "Báo cáo, Hà Nam, và các xã: Báo cáo. Hà Nam. Và các xã.",
            "Đơn vị học tập: đánh giá, xếp loại năm 2023 theo Thông tư 22",
        ])
    func untouched(text: String) throws {
        for count in [1, 40] {
            let bytes = Array(String(repeating: text + "\n", count: count).utf8)
            #expect(LegacyText.decode(utf8: bytes) == nil)
        }
        #expect(LegacyText(recognizing: [text]) == nil)
    }

    @Test("Western text that is not in UTF-8 is still refused: nothing is certain about it")
    func refused() {
        let french = "L'été dernier, où êtes-vous allés ? Le château était fermé, la forêt brûlée.\n"
        let bytes = String(repeating: french, count: 20).unicodeScalars.map { UInt8($0.value) }
        let error = #expect(throws: ReadError.self) { try TextDecoding.read(bytes) }
        #expect(error?.code == .unsupportedFormat)
    }

    @Test("no other fixture is taken for old text")
    func noFalseDecoding() throws {
        let folder = Fixtures.package.appending(path: "Tests/Fixtures/documents")
        var read = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where !name.hasSuffix(".json") {
            guard name.contains("."), let document = try? DocumentReader.read(Fixtures.bytes("documents/\(name)"))
            else { continue }
            #expect(document.document.encoding == nil, "\(name)")
            read += 1
        }
        #expect(read >= 20)
        for seed in Self.seeds {
            #expect(try DocumentReader.read(Fixtures.example("\(seed).txt")).document.encoding == nil)
        }
    }

    @Test("the words of a page are decoded one by one, with hyphens that were soft once")
    func pages() throws {
        let line =
            "§¬n vÞ cã chñ tr-¬ng hoÆc kÕ ho¹ch cho thµnh viªn häc tËp th-êng xuyªn nh- sau - UBND-VX ng-êi lín"
        let words = line.split(separator: " ").map {
            PageLayout.Word(String($0), box: Box(left: 0, top: 0, right: 1, bottom: 1))
        }
        let page = PageLayout(number: 1, width: 595, height: 842, words: words)
        let decoded = try #require(LegacyText.decode([page]))
        #expect(decoded.encoding == .tcvn3)
        #expect(
            decoded.pages[0].words.map(\.text).joined(separator: " ")
                == "Đơn vị có chủ trương hoặc kế hoạch cho thành viên học tập thường xuyên như sau - UBND-VX người lớn"
        )
        #expect(decoded.pages[0].words[0].box == words[0].box)
        let unicode = PageLayout(
            number: 1, width: 595, height: 842,
            words: words.map { PageLayout.Word("học" + $0.text.prefix(0), box: $0.box) })
        #expect(LegacyText.decode([unicode]) == nil)
    }
}
