public import Formats
import Foundation

/// The sample district as it is shipped, read once, and the reports that it begins with.
public enum ShippedSample {
    private static let loaded = {
        let url = Fixtures.package.appending(path: "Sources/khue/Data/sample/kon-ray.yaml")
        let file = DataFile(path: "sample/kon-ray.yaml", bytes: Array(try! Data(contentsOf: url)))
        return SampleReader.read(file, law: ShippedLaw.law, territories: ShippedTerritories.all)
    }()

    /// The sample; tests that rest on it may trust that `problems` is empty, because another test demands it.
    public static var sample: Sample {
        guard let sample = loaded.sample else { fatalError("\(loaded.problems)") }
        return sample
    }

    public static var problems: [LawProblem] { loaded.problems }

    /// The bytes of the real reports, by name.
    public static let reports: [String: [UInt8]] = Dictionary(
        uniqueKeysWithValues: (0...4).map { number in
            let name = "00\(number).txt"
            return (name, Array(try! Data(contentsOf: Fixtures.package.appending(path: "Examples/\(name)"))))
        })
}
