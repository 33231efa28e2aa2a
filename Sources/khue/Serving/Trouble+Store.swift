import Criteria
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

extension Trouble {
    init(_ failure: CopyFailure) {
        self.init(
            Bilingual(
                vi: Printable.line(failure.message.vi), en: Printable.line(failure.message.en)),
            remedy: failure.remedy)
    }

    /// Why a database could not be copied or looked at.
    init(copying error: any Error, _ path: String) {
        switch error {
        case let failure as CopyFailure: self.init(failure)
        case let failure as StoreFailure: self.init(failure)
        default: self.init(.unavailable("\(path): \(error)"))
        }
    }
}
