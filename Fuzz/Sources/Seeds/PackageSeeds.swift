import TestKit

@testable import Formats

/// The parts of office files among the fixtures, whole and in pieces.
enum PackageSeeds {
    /// The texts of the named parts; empty where the file has none.
    static func parts(_ bytes: [UInt8], _ names: [String]) throws -> [String] {
        try ZipArchive.with(bytes) { (archive) throws(ReadError) -> [String] in
            var texts: [String] = []
            for name in names {
                texts.append(archive.contains(name) ? String(decoding: try archive.read(name), as: UTF8.self) : "")
            }
            return texts
        }
    }

    /// What stands inside the first element of a name.
    static func inside(_ xml: String, _ element: String) -> String {
        guard let open = xml.firstRange(of: "<\(element)"),
            let start = xml[open.upperBound...].firstIndex(of: ">"), xml[xml.index(before: start)] != "/",
            let end = xml.ranges(of: "</\(element)>").last, start < end.lowerBound
        else { return "" }
        return String(xml[xml.index(after: start)..<end.lowerBound])
    }

    /// The elements that stand next to each other, in groups, so that inputs are small.
    static func groups(_ xml: String, of count: Int) -> [String] {
        let tokens = MarkupTokens(Array(xml.utf8))
        var groups: [String] = []
        var index = 0
        var group: [UInt8] = []
        var held = 0
        while index < tokens.list.count {
            let (range, close) = tokens.element(at: index)
            group += tokens.bytes[range]
            index = (close ?? index) + 1
            held += 1
            if held == count || index == tokens.list.count {
                groups.append(String(decoding: group, as: UTF8.self))
                (group, held) = ([], 0)
            }
        }
        return groups
    }
}
