/// Bytes as letters, digits, `-` and `_`, six bits each.
enum Base64URL {
    static func text(_ bytes: [UInt8]) -> String { BitText.of(bytes, width: 6, alphabet: letters) }

    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}
