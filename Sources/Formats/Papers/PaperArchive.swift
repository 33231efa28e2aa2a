/// Many papers in one ZIP, as an office hands them on.
public enum PaperArchive {
    /// The papers in this order. The same papers give the same bytes.
    ///
    /// Names may lie in folders (`Trường TH số 1/to-trinh.docx`). A name never leads out of the folder it is unpacked
    /// into, has no sign that Windows refuses, and stands once: a second `a.docx` becomes `a (2).docx`.
    ///
    /// - Throws: `ReadError` when there is no memory left for it.
    public static func zip(_ papers: [(name: String, bytes: [UInt8])]) throws(ReadError) -> [UInt8] {
        var taken: Set<String> = []
        var parts: [ZipWriter.Part] = []
        parts.reserveCapacity(papers.count)
        for paper in papers { parts.append(ZipWriter.Part(unique(safe(paper.name), &taken), paper.bytes)) }
        return try ZipWriter.archive(parts)
    }

    /// A path that stays where it is unpacked, on any system.
    private static func safe(_ name: String) -> String {
        // By code points: a mark on a slash makes another letter of it, and a slash all the same.
        let steps = name.unicodeScalars.split(separator: "/").compactMap { step -> String? in
            var scalars = String.UnicodeScalarView()
            for scalar in step where scalar.value >= 0x20 && scalar.value != 0x7F {
                scalars.append(refused.contains(scalar) ? "-" : scalar)
            }
            // Windows drops points and spaces at the end, so that `..` and `a .` would become other names.
            while let last = scalars.last, last == "." || last == " " { scalars.removeLast() }
            while scalars.first == " " { scalars.removeFirst() }
            return scalars.isEmpty ? nil : short(free(String(scalars)))
        }
        return steps.isEmpty ? "giay-to" : steps.joined(separator: "/")
    }

    /// No more bytes than file systems take for one name, with room for a number; the ending stays.
    private static func short(_ step: String) -> String {
        guard step.utf8.count > longest else { return step }
        let point = step.unicodeScalars.lastIndex(of: ".").map { String(step.unicodeScalars[$0...]) } ?? ""
        let ending = point.utf8.count <= 16 ? point : ""
        var stem = String.UnicodeScalarView()
        var count = ending.utf8.count
        for scalar in step.unicodeScalars {
            count += String(scalar).utf8.count
            guard count <= longest else { break }
            stem.append(scalar)
        }
        while let last = stem.last, last == "." || last == " " { stem.removeLast() }
        return String(stem) + ending
    }

    private static let longest = 200

    /// What Windows keeps for its devices, whatever the ending, is no name of a file.
    private static func free(_ step: String) -> String {
        let stem = step.prefix { $0 != "." }
        return devices.contains(stem.uppercased()) ? "_\(step)" : step
    }

    private static let devices: Set<String> = Set(
        ["CON", "PRN", "AUX", "NUL"] + (1...9).flatMap { ["COM\($0)", "LPT\($0)"] })

    /// Letters of one size count as the same: so they do on most office computers.
    private static func unique(_ name: String, _ taken: inout Set<String>) -> String {
        guard !taken.insert(name.lowercased()).inserted else { return name }
        let slash = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
        let point = name[slash...].lastIndex(of: ".") ?? name.endIndex
        var count = 2
        while true {
            let next = "\(name[..<point]) (\(count))\(name[point...])"
            if taken.insert(next.lowercased()).inserted { return next }
            count += 1
        }
    }

    /// What Windows refuses in a name.
    private static let refused: Set<Unicode.Scalar> = ["\\", ":", "*", "?", "\"", "<", ">", "|"]
}
