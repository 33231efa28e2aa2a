import Subprocess

/// Splits what a child writes into lines.
struct LineReader {
    private var source: SubprocessOutputSequence.Iterator
    private let limit: Int
    private var buffer: [UInt8] = []

    /// How much of the buffer was searched for a line feed, and found to hold none.
    private var searched = 0

    /// Whether a line was longer than the limit; there are no lines after it.
    private(set) var isTooLong = false

    init(_ sequence: SubprocessOutputSequence, limit: Int) {
        source = sequence.makeAsyncIterator()
        self.limit = limit
    }

    /// The next line without its line feed; `nil` when there is none.
    mutating func next() async -> String? {
        while !isTooLong {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                let line = String(decoding: buffer[..<end], as: UTF8.self)
                buffer.removeSubrange(...end)
                searched = 0
                return line
            }
            searched = buffer.count
            guard buffer.count <= limit else {
                isTooLong = true
                break
            }
            guard let more = try? await source.next() else { break }
            more.withUnsafeBytes { buffer.append(contentsOf: $0) }
        }
        return nil
    }
}
