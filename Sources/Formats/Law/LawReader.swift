public import Criteria

/// Reads the files of the law: the one entry to their reader. The same files in any order give the same law.
public enum LawReader {
    /// What the files say, as far as they can be read, and everything that is wrong with them.
    ///
    /// Files whose name does not end in `.yaml` or `.yml` are passed over. A set with problems may be missing from the
    /// law, so a law with problems is to be shown to nobody.
    public static func read(_ files: [DataFile]) -> (law: Law, problems: [LawProblem]) {
        var library = LawLibrary()
        var read: [LawFile] = []
        for data in files.sorted(by: { $0.path < $1.path })
        where data.path.hasSuffix(".yaml") || data.path.hasSuffix(".yml") {
            let file = LawFile(path: data.path)
            read.append(file)
            guard let root = LawYAML.root(data.bytes, in: file), let fields = LawFields(root, in: file) else {
                continue
            }
            library.add(fields)
        }
        // Each step rests on the one before; a slip in one would only echo through the next.
        func told() -> [LawProblem] {
            read.flatMap(\.problems).sorted { ($0.path, $0.line, $0.column) < ($1.path, $1.line, $1.column) }
        }
        var problems = told()
        if problems.isEmpty {
            library.findDuplicates()
            problems = told()
        }
        let law = library.law()
        return (law, problems.isEmpty ? told() : problems)
    }
}
