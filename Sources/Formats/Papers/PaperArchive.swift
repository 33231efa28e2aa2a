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
        let steps = name.split(separator: "/").compactMap { step -> String? in
            var scalars = String.UnicodeScalarView()
            for scalar in step.unicodeScalars where scalar.value >= 0x20 && scalar.value != 0x7F {
                scalars.append(refused.contains(scalar) ? "-" : scalar)
            }
            // Windows drops points and spaces at the end, so that `..` and `a .` would become other names.
            while let last = scalars.last, last == "." || last == " " { scalars.removeLast() }
            while scalars.first == " " { scalars.removeFirst() }
            return scalars.isEmpty ? nil : String(scalars)
        }
        return steps.isEmpty ? "giay-to" : steps.joined(separator: "/")
    }

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
