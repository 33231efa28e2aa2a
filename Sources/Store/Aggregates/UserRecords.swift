public import Registry

public protocol UserRecords {
    func user(login: String) throws -> Stored<User>?

    /// All of them, by name in Vietnamese order.
    func users() throws -> [Stored<User>]
}
