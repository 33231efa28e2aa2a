import TestKit
import Testing

@testable import Registry

@Suite("Codes of recognitions")
struct RecognitionCodeTests {
    private static let alphabet = Array(RecognitionCode.alphabet.map { Character($0) })

    /// Codes of many kinds of random bytes; the same ones each time.
    private static let codes: [String] = {
        var generator = SeededGenerator(state: 2023)
        let random = (0..<300).map { _ in (0..<11).map { _ in UInt8.random(in: .min ... .max, using: &generator) } }
        return (random + [[UInt8](repeating: 0, count: 11), [UInt8](repeating: 255, count: 11)]).map {
            RecognitionCode.make(random: $0).text
        }
    }()

    @Test("stand in groups of four, without letters that are taken for digits")
    func shape() {
        for code in Self.codes {
            #expect(code.split(separator: "-").map(\.count) == [4, 4, 4], "\(code)")
            #expect(
                code.allSatisfy { $0 == "-" || Self.alphabet.contains($0) } && !code.contains(where: "01IO".contains))
        }
    }

    @Test("are read in small letters, with and without dashes and spaces")
    func reading() {
        for code in Self.codes {
            for typed in [code, code.lowercased(), code.filter { $0 != "-" }, " \(code.replacing("-", with: " – ")) "] {
                #expect(RecognitionCode.read(typed)?.text == code, "\(typed)")
            }
        }
    }

    @Test("tell every single wrong character")
    func wrongCharacter() {
        for code in Self.codes {
            let letters = code.filter { $0 != "-" }.map { $0 }
            for index in letters.indices {
                for other in Self.alphabet where other != letters[index] {
                    var typed = letters
                    typed[index] = other
                    #expect(RecognitionCode.read(String(typed)) == nil, "\(code): \(String(typed))")
                }
            }
        }
    }

    @Test("tell every two characters that changed places")
    func exchanged() {
        for code in Self.codes {
            let letters = code.filter { $0 != "-" }.map { $0 }
            for a in letters.indices {
                for b in letters.indices where a < b && letters[a] != letters[b] {
                    var typed = letters
                    typed.swapAt(a, b)
                    #expect(RecognitionCode.read(String(typed)) == nil, "\(code): \(String(typed))")
                }
            }
        }
    }

    @Test("are nothing else", arguments: ["", "-", "KH7M", "0H7M-2PXQ-9RTD", "ĐH7M-2PXQ-9RTD", "🙂"])
    func strangers(text: String) {
        #expect(RecognitionCode.read(text) == nil)
        #expect(RecognitionCode.read(Self.codes[0] + text + "2") == nil)
    }
}
