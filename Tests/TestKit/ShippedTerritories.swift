public import Formats
import Foundation
public import Registry

/// The territories as they are shipped, read once.
public enum ShippedTerritories {
    /// The tables under `Sources/khue/Data/territories`.
    public static let files: [DataFile] = ["viet-nam.csv", "lich-su.csv"].map { name in
        let url = Fixtures.package.appending(path: "Sources/khue/Data/territories").appending(path: name)
        return DataFile(path: name, bytes: Array(try! Data(contentsOf: url)))
    }

    private static let loaded = TerritoryReader.read(files)

    /// All of them; tests that rest on it may trust that `problems` is empty, because another test demands it.
    public static var all: [Territory] { loaded.territories }

    public static var problems: [LawProblem] { loaded.problems }
}
