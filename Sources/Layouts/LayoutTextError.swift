/// Why a text of layouts cannot be read.
public struct LayoutTextError: Error, Sendable, Equatable {
    /// The line, from 1; the one after the last where the text ends too early.
    public var line: Int
    public var reason: Reason

    public enum Reason: String, Sendable, CaseIterable {
        /// Not this kind of text, or another version of it.
        case head
        /// A line that begins with no known word, or stands where it may not.
        case unexpected
        /// A number is missing, malformed or out of bounds, or something follows the last.
        case number
        /// A word without text, too long, or not in UTF-8.
        case text
        /// More than `LayoutLimits` allows.
        case limit
        /// The text ends before its last line.
        case cut
    }
}
