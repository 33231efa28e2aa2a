import Criteria

/// A set as its file says, with the places that later problems point to and the references not yet filled in.
struct LawSetDraft {
    var set: CriteriaSet
    var place: LawPlace
    var yearsPlace: LawPlace
    var instrumentPlace: LawPlace?

    /// Kinds and classes that the set names, each with its place.
    var kinds: [(name: String, place: LawPlace)] = []
    var references: [LawReference] = []
}

/// "Nội dung tiêu chí theo quy định tại khoản … Điều …": a level of a criterion that is taken over from another.
struct LawReference {
    /// The criterion that takes over.
    var criterion: String
    var level: Int

    /// What it takes over: a level of the criterion of the same number, in the same set unless one is named.
    var fromSet: String?
    var fromLevel: Int
    var source: Source
    var place: LawPlace
}
