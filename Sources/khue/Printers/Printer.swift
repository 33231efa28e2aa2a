import Criteria

/// Prints results one file at a time, so that nothing need be kept. Entries are made side by side, in any order, and
/// written in the order of the files.
protocol Printer: Sendable {
    /// What stands before the first file.
    func opening() -> [UInt8]

    /// One file; empty when there is nothing to say of it.
    func entry(_ outcome: Outcome) -> [UInt8]

    /// What stands between two entries that are not empty.
    var separator: [UInt8] { get }

    /// Whether `closing` tells of each file: then a line of each is kept.
    var tellsFilesAtTheEnd: Bool { get }

    /// Whether a person reads it: then what went wrong need not be told again beside it on the same screen.
    var isForPeople: Bool { get }

    /// What stands after the last file.
    func closing(_ tally: Tally) -> [UInt8]
}

extension Printer {
    var isForPeople: Bool { false }
    var tellsFilesAtTheEnd: Bool { false }
}
