import Foundation
import Pages

/// A message on its way to the next page, as the cookie holds it. It is sealed, so that nobody
/// else can make the portal say something; and what comes back is shown as text and nothing more.
enum NoticeText {
    /// - Parameter key: the secret of the browser that gets it.
    static func encode(_ notice: Notice, key: String) -> String {
        let text = plain(notice)
        return "\(text).\(Seal.of("notice \(text)", key: key))"
    }

    private static func plain(_ notice: Notice) -> String {
        let fields = [notice.tone.rawValue, notice.message, notice.remedy].map { $0.replacing("\n", with: " ") }
        let clipped = fields.map { String($0.prefix(300)) }.joined(separator: "\n")
        return Data(clipped.utf8).base64EncodedString().replacingOccurrences(of: "=", with: "")
            .replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
    }

    static func decode(_ sealed: String, key: String) -> Notice? {
        let parts = sealed.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, Seal.isSame(parts[1], Seal.of("notice \(parts[0])", key: key)) else { return nil }
        let text = parts[0]
        let plain = text.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        let padded = plain + String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)
        guard text.utf8.count < 4000, let data = Data(base64Encoded: padded),
            let fields = String(data: data, encoding: .utf8)?.components(separatedBy: "\n"), fields.count == 3,
            let tone = Notice.Tone(rawValue: fields[0])
        else { return nil }
        return Notice(tone, fields[1], remedy: fields[2])
    }
}
