import Crypto
import Documents

/// What only this server and one browser can make: HMAC-SHA-256 with the browser's secret.
enum Seal {
    static func of(_ text: String, key: String) -> String {
        Hexadecimal.text(
            HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: SymmetricKey(data: Array(key.utf8))))
    }

    /// Compares in a time that does not tell where two texts differ.
    static func isSame(_ given: String, _ wanted: String) -> Bool {
        let (given, wanted) = (Array(given.utf8), Array(wanted.utf8))
        return given.count == wanted.count && zip(given, wanted).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
