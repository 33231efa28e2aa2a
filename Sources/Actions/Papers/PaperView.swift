public import Documents
public import Drafts
public import Registry

/// A paper as its pages speak of it: what would be printed now, and what is kept of it.
public struct PaperView: Sendable {
    public var place: PaperPlace
    public var kind: PaperKind

    /// Whose or of what: a unit's or territory's name.
    public var name: String
    public var year: Int

    /// With its mark.
    public var paper: Paper
    public var stamp: Stamp
    public var imprint: Imprint

    /// What is kept of it; `nil` before it was ever taken out.
    public var record: IssuedPaper?

    /// What was made here of this kind from other data, last changed first.
    public var earlier: [Earlier]

    /// The office's own Word file that is printed in place of ours.
    public var template: OfficeTemplate?

    /// What whoever looks at it may do.
    public var mayWrite: Bool
    public var mayRegister: Bool

    /// A paper that was made from other data, and where they differ from those of today.
    public struct Earlier: Sendable {
        public var paper: IssuedPaper
        public var differences: [PaperData.Difference]
    }
}

/// The papers of a dossier, round or territory.
public struct PaperShelf: Sendable {
    public var place: PaperPlace
    public var name: String
    public var year: Int

    /// In the order of the year.
    public var lines: [Line]

    public struct Line: Sendable {
        public var kind: PaperKind

        /// The paper that today's data make, as far as it is kept.
        public var record: IssuedPaper?

        /// Whether one was registered from data that have changed since.
        public var isOutdated: Bool

        /// Why it cannot be made yet; `nil` where it can.
        public var obstacle: Refusal?
        public var mayWrite: Bool
    }
}
