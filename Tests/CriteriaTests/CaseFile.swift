import Criteria
import Foundation
import TestKit
import Yams

/// A file under `Tests/Cases`: what units answer to one set, and what must come of it.
struct CaseFile: Decodable {
    var set: String
    var usual: [String: String]?
    var cases: [Case]

    struct Case: Decodable {
        var name: String
        var kind: String?
        var answers: [String: String]?
        var expect: Expectation
    }

    struct Expectation: Decodable {
        var total: String?
        var rating: String?
        var level: String?
        var states: [String: String]?
        var level1: [String: String]?
        var level2: [String: String]?
        var reasons: [String: String]?
        var missing: [String]

        enum CodingKeys: String, CodingKey {
            case total, rating, level, states, reasons, missing
            case level1 = "level-1"
            case level2 = "level-2"
        }
    }

    static let all: [CaseFile] = {
        let folder = Fixtures.package.appending(path: "Tests/Cases")
        let names = try! FileManager.default.contentsOfDirectory(atPath: folder.path)
        return names.filter { $0.hasSuffix(".yaml") }.sorted().map { name in
            let text = try! String(contentsOf: folder.appending(path: name), encoding: .utf8)
            return try! YAMLDecoder().decode(CaseFile.self, from: text)
        }
    }()
}
