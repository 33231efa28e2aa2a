import Foundation
import Registry

/// The time of the machine.
enum SystemClock {
    static var now: Moment { Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
}
