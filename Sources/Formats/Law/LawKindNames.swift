/// The kinds and classes of units that a file names, with their places, to be held against the register.
final class LawKindNames {
    private(set) var names: [(name: String, place: LawPlace)] = []

    func add(_ named: [(text: String, place: LawPlace)]) {
        names += named.map { ($0.text, $0.place) }
    }
}
