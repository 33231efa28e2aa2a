import Criteria
import Documents

/// Says what a mistyped name may have meant.
enum Suggestion {
    /// A remedy that names the nearest of the known names, and the command that lists them all.
    static func remedy(_ name: String, among known: [String], list: String) -> Bilingual {
        if let near = nearest(name, among: known) {
            return Bilingual(
                vi: "có phải ý là \(near)? Xem cả danh sách: \(list)", en: "did you mean \(near)? See \(list)")
        }
        return Bilingual(vi: "xem danh sách: \(list)", en: "see \(list)")
    }

    /// The known name that goes on as this one begins, else the one that needs the fewest changes; `nil` when all need
    /// too many.
    static func nearest(_ name: String, among known: [String]) -> String? {
        let name = name.lowercased()
        guard !name.isEmpty else { return nil }
        if let longer = known.first(where: { $0.hasPrefix(name) }) { return longer }
        return EditDistance.nearest(to: name, among: known)
    }
}
