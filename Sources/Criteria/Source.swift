/// Where a value of the law stands, and how sure we are of it.
public struct Source: Sendable, Hashable {
    /// The clause as it is cited, from the smallest part up: `khoản 3 Điều 5`.
    public var clause: String

    /// The instrument as it is cited: `Thông tư 22/2020/TT-BGDĐT`.
    public var instrument: String

    /// The day somebody last compared the value with its source.
    public var checked: Day

    public var confidence: Confidence

    /// What a reader must know besides, in Vietnamese.
    public var note: String?

    public init(clause: String, instrument: String, checked: Day, confidence: Confidence, note: String? = nil) {
        self.clause = clause
        self.instrument = instrument
        self.checked = checked
        self.confidence = confidence
        self.note = note
    }

    /// `khoản 3 Điều 5 Thông tư 22/2020/TT-BGDĐT`.
    public var citation: String {
        clause.isEmpty ? instrument : "\(clause) \(instrument)"
    }

    /// What a value rests on.
    public enum Confidence: String, Sendable, CaseIterable {
        /// The text of the instrument itself.
        case text
        /// A newspaper, a portal, a training paper.
        case press
        /// Our own inference from the text; stated nowhere.
        case inference
    }
}
