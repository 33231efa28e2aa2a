import Foundation
import Pages

/// A message on its way to the next page, as the cookie holds it. What comes back is shown as text and nothing more.
enum NoticeText {
    static func encode(_ notice: Notice) -> String {
        let fields = [notice.tone.rawValue, notice.message, notice.remedy]
        let clipped = fields.map { String($0.prefix(300)) }.joined(separator: "\n")
        return Data(clipped.utf8).base64EncodedString().replacingOccurrences(of: "=", with: "")
            .replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
    }

    static func decode(_ text: String) -> Notice? {
        let plain = text.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        let padded = plain + String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)
        guard text.utf8.count < 4000, let data = Data(base64Encoded: padded),
            let fields = String(data: data, encoding: .utf8)?.components(separatedBy: "\n"), fields.count == 3,
            let tone = Notice.Tone(rawValue: fields[0])
        else { return nil }
        return Notice(tone, fields[1], remedy: fields[2])
    }
}
