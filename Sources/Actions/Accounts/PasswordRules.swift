import Criteria
import Documents
import Foundation
public import Registry

/// What a password must be, by NIST SP 800-63B-4 section 3.1.1.2: long, and not one that others try first. Nothing is
/// asked about kinds of characters. 15 characters hold for all, for the password must be enough by itself also on the day
/// when an administrator takes somebody's lost one-time codes away.
public struct PasswordRules: Sendable {
    public static let shortest = 15

    /// Long enough for every sentence, short enough to hash.
    public static let longest = 128

    private let blocked: Set<[UInt8]>
    private let longestBlocked: Int

    /// The words that come with the program.
    public static let shipped = PasswordRules(words: shippedWords())

    public init(words: [String]) {
        blocked = Set(words.map { Array($0.utf8) })
        longestBlocked = blocked.map(\.count).max() ?? 0
    }

    /// One writing for what looks the same: compatibility characters and composed letters (NFKC), so that a password is
    /// the same from every keyboard.
    public static func normalised(_ password: String) -> String { password.precomposedStringWithCompatibilityMapping }

    /// - Parameters:
    ///   - password: as it was typed.
    ///   - own: names of the person, which the password may not consist of.
    /// - Throws: `Refusal` that says what is wrong.
    public func check(_ password: String, own: [String]) throws(Refusal) {
        let text = PasswordRules.normalised(password)
        let count = text.unicodeScalars.count
        if count < PasswordRules.shortest {
            throw .invalid(
                Bilingual(
                    vi: "Mật khẩu mới có \(count) ký tự, cần ít nhất \(PasswordRules.shortest)",
                    en: "The new password has \(count) characters; it needs at least \(PasswordRules.shortest)"),
                Bilingual(
                    vi: "Dùng một câu bốn, năm từ dễ nhớ của riêng bạn; được có dấu và dấu cách",
                    en: "Take a phrase of four or five words of your own; spaces and marks are welcome"))
        }
        if count > PasswordRules.longest {
            throw .invalid(
                Bilingual(
                    vi: "Mật khẩu mới có \(count) ký tự, nhiều nhất \(PasswordRules.longest)",
                    en: "The new password has \(count) characters; at most \(PasswordRules.longest)"),
                Bilingual(vi: "Rút ngắn lại", en: "Make it shorter"))
        }
        guard isGuessed(text, own: own) else { return }
        throw .invalid(
            Bilingual(
                vi: "Mật khẩu này dễ đoán: chỉ gồm từ thông dụng, tên, dãy số hoặc ký tự lặp lại",
                en: "This password is guessed early: it is made of common words, names, digits or repetition alone"),
            Bilingual(
                vi: "Thêm vài từ không liên quan tới nhau và tới công việc",
                en: "Add words that have nothing to do with each other or with the work"))
    }

    /// Whether it consists of blocked words, own names and digits alone, or repeats itself.
    private func isGuessed(_ text: String, own: [String]) -> Bool {
        let letters = PasswordRules.folded(text)
        if Set(letters).count < 5 || repeats(letters) { return true }
        let names = Set(own.map { PasswordRules.folded($0) }.filter { $0.count > 2 })
        let longest = max(longestBlocked, names.map(\.count).max() ?? 0)
        var reached = [true] + Array(repeating: false, count: letters.count)
        for start in letters.indices where reached[start] {
            if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(letters[start]) { reached[start + 1] = true }
            for end in (start + 1)..<(min(letters.count, start + longest) + 1) where !reached[end] {
                let word = Array(letters[start..<end])
                reached[end] = blocked.contains(word) || names.contains(word)
            }
        }
        return reached[letters.count]
    }

    /// Whether it is one shorter piece again and again.
    private func repeats(_ letters: [UInt8]) -> Bool {
        guard letters.count > 1 else { return true }
        return (1...min(8, letters.count / 2)).contains { step in
            letters.indices.dropFirst(step).allSatisfy { letters[$0] == letters[$0 - step] }
        }
    }

    /// Small letters without marks, and digits; nothing else.
    private static func folded(_ text: String) -> [UInt8] {
        SearchKey.of(text).utf8.filter {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
    }

    private static func shippedWords() -> [String] {
        let file = Bundle.module.resourceURL?.appending(path: "Data/passwords.txt")
        guard let file, let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") && !$0.isEmpty }
    }
}
