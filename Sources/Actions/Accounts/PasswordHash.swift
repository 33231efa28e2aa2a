import CArgon2

/// Passwords as PHC strings of Argon2id, with the memory and passes that OWASP names (19 MiB, 2 passes, 1 lane).
public enum PasswordHash {
    /// - Parameter salt: 16 random bytes.
    /// - Returns: `nil` when there is no memory for it.
    public static func make(_ password: String, salt: [UInt8]) -> String? {
        let bytes = Array(password.utf8)
        var text = [CChar](
            repeating: 0, count: argon2_encodedlen(passes, memory, lanes, UInt32(salt.count), length, Argon2_id))
        let status = argon2id_hash_encoded(
            passes, memory, lanes, bytes, bytes.count, salt, salt.count, Int(length), &text, text.count)
        guard status == ARGON2_OK.rawValue else { return nil }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    public static func matches(_ password: String, _ hash: String) -> Bool {
        let bytes = Array(password.utf8)
        return argon2id_verify(hash, bytes, bytes.count) == ARGON2_OK.rawValue
    }

    private static let passes: UInt32 = 2
    private static let memory: UInt32 = 19_456
    private static let lanes: UInt32 = 1
    private static let length: UInt32 = 32
}
