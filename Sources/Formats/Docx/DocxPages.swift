/// Counts pages by the breaks that a Word document records.
///
/// Word notes where it broke pages when it last laid them out; with such marks they alone count, since one also follows
/// each break that was typed. Without any, typed breaks count. Without those, pages are unknown.
struct DocxPages {
    private enum Source { case rendered, typed, none }

    private let source: Source

    /// The page, from 1, of what is read now.
    private(set) var current: Int?

    init(_ bytes: [UInt8]) {
        let (rendered, typed) = bytes.withUnsafeBufferPointer { buffer in
            (Scan.contains(buffer, "lastRenderedPageBreak"), Scan.contains(buffer, "type=\"page\""))
        }
        source = rendered ? .rendered : typed ? .typed : .none
        current = source == .none ? nil : 1
    }

    mutating func passRendered() { if source == .rendered { current = current.map { $0 + 1 } } }

    mutating func passTyped() { if source == .typed { current = current.map { $0 + 1 } } }

    /// Sets the page back or forth: the cells of a row begin on one page.
    mutating func set(_ page: Int?) { current = page }
}
