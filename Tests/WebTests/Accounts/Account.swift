import Actions
import Registry
import Testing

/// Somebody with a password, and how they come in.
enum Account {
    static let password = "mùa thu vàng trên đồi"

    static func user(
        _ id: String, _ grants: Grant..., totpSecret: [UInt8] = [], mustChange: Bool = false
    ) throws -> User {
        let hash = try #require(
            PasswordHash.make(PasswordRules.normalised(password), salt: [UInt8](repeating: 7, count: 16)))
        return User(
            id: ID(id), login: id, name: "Người \(id)", grants: grants, passwordHash: hash, totpSecret: totpSecret,
            mustChangePassword: mustChange)
    }
}

extension Browser {
    /// Signs in as somebody whose password is `Account.password`, unless another is told.
    @discardableResult
    func signIn(_ login: String, _ password: String = Account.password, next: String = "") async throws -> Page {
        _ = try await get("/dang-nhap")
        return try await post("/dang-nhap", [("ten", login), ("mat-khau", password), ("tiep", next)])
    }
}
