public import Criteria
public import Formats
import Foundation

/// The law as it is shipped, read once.
public enum ShippedLaw {
    /// The files under `Sources/khue/Data`, with paths relative to it.
    public static let files: [DataFile] = {
        let root = Fixtures.package.appending(path: "Sources/khue/Data")
        let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".yaml") }.sorted().map { path in
            DataFile(path: path, bytes: Array(try! Data(contentsOf: root.appending(path: path))))
        }
    }()

    private static let loaded = LawReader.read(files)

    /// The law; tests that rest on it may trust that `problems` is empty, because another test demands it.
    public static var law: Law { loaded.law }

    public static var problems: [LawProblem] { loaded.problems }

    /// A shipped set by its id; a test that asks for one that is not there fails at once.
    public static func set(_ id: String) -> CriteriaSet {
        guard let set = law.set(id) else { fatalError("there is no set \(id) under Sources/khue/Data") }
        return set
    }

    /// A shipped kind of unit by its id.
    public static func kind(_ id: String) -> UnitKind {
        guard let kind = law.kind(id) else { fatalError("there is no kind of unit \(id) under Sources/khue/Data") }
        return kind
    }
}
