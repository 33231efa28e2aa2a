import Criteria

/// Why a command could not do its work, and what to do: ends it with exit status 2.
struct Trouble: Error, Equatable {
    var message: Bilingual
    var remedy: Bilingual?

    init(_ message: Bilingual, remedy: Bilingual? = nil) {
        self.message = message
        self.remedy = remedy
    }
}
