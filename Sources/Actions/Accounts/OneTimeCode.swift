import Crypto
import Foundation
public import Registry

/// The six digits of RFC 6238: HMAC-SHA-1, thirty seconds, as every authenticator app shows them.
public enum OneTimeCode {
    public static let secretBytes = 20

    /// The code of a step.
    public static func digits(_ secret: [UInt8], step: Int64, count: Int = 6) -> String {
        let counter = withUnsafeBytes(of: step.bigEndian) { Array($0) }
        let hash = Array(
            HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
        let offset = Int(hash[hash.count - 1] & 15)
        let number = hash[offset..<(offset + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let text = String(number)
        return String((String(repeating: "0", count: 10) + text).suffix(count))
    }

    public static func step(at moment: Moment) -> Int64 { moment.milliseconds / 30_000 }

    /// The step whose code was typed: this one, the one before or the one after; `nil` for none of them.
    static func step(of typed: String, _ secret: [UInt8], at moment: Moment) -> Int64? {
        let plain = typed.filter { !$0.isWhitespace }
        let now = step(at: moment)
        return [now, now - 1, now + 1].first { Portal.isSame(digits(secret, step: $0), plain) }
    }

    /// As people type it into an app: `JBSW Y3DP EHPK 3PXP`.
    public static func text(of secret: [UInt8]) -> String {
        let letters = Array(Base32.text(secret))
        return stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<min($0 + 4, letters.count)]) }
            .joined(separator: " ")
    }

    /// What apps read from a picture or a link.
    public static func address(of secret: [UInt8], login: String) -> String {
        let name = login.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        return "otpauth://totp/Khue:\(name)?secret=\(Base32.text(secret))&issuer=Khue"
    }
}

/// Bytes as letters and digits that cannot be taken for each other (RFC 4648).
enum Base32 {
    static func text(_ bytes: [UInt8], alphabet: [UInt8] = standard) -> String {
        BitText.of(bytes, width: 5, alphabet: alphabet)
    }

    static let standard = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    /// For what people read from a screen and type: small letters, none like another.
    static let spoken = Array("abcdefghijkmnpqrstuvwxyz23456789".utf8)
}
