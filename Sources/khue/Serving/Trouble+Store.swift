import Store

extension Trouble {
    /// What the store says of itself, for the terminal.
    init(_ failure: StoreFailure) {
        self.init(failure.message, remedy: failure.remedy)
    }
}

extension DatabaseOptions {
    /// Opens a database, or makes it.
    static func open(_ path: String) throws(Trouble) -> SQLiteStore {
        do {
            return try SQLiteStore(path: path)
        } catch let failure as StoreFailure {
            throw Trouble(failure)
        } catch {
            throw Trouble(.unavailable("\(path): \(error)"))
        }
    }
}
