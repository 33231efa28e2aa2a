import Registry
import Store

/// Slows those who guess: after a few wrong tries each new one must wait longer, for a name and for an address. It never
/// shuts anybody out for good: the longest wait is a quarter of an hour, and an hour without a try forgets all.
enum SignInThrottle {
    enum Key {
        case name(String)
        case address(String)

        /// Addresses are kept as digests: the store needs to compare them and nothing else.
        var text: String {
            switch self {
            case .name(let name): "name:\(Portal.digest(of: name))"
            case .address(let address): "address:\(Portal.digest(of: address))"
            }
        }

        /// Tries that cost nothing. Behind one address sits a whole office.
        var free: Int {
            switch self {
            case .name: 5
            case .address: 30
            }
        }
    }

    /// Seconds between the last wrong try and the next one, after so many.
    static func wait(after failures: Int, free: Int) -> Int {
        failures < free ? 0 : min(15 << min(failures - free, 10), longestWait)
    }

    /// - Throws: `Refusal` while a key must wait.
    static func demandPatience(_ keys: [Key], at now: Moment, in records: any Records) throws {
        for key in keys {
            let count = try records.failures(of: key.text, since: now.adding(seconds: -memory))
            let wait = wait(after: count, free: key.free)
            guard wait > 0, try records.failures(of: key.text, since: now.adding(seconds: -wait)) > 0 else { continue }
            throw Refusal.tooOften(seconds: wait)
        }
    }

    static let longestWait = 15 * 60
    static let memory = 3600
}
