public import Criteria
public import Registry

/// Reads a file of sample data: the one entry to its readers. Files of the law lie beside it; its first key `sample` tells
/// it from them.
public enum SampleReader {
    /// The sample of a file, and everything that is wrong with it, by line and column. A sample with problems is to be
    /// loaded nowhere.
    public static func read(
        _ data: DataFile, law: Law, territories: [Territory]
    ) -> (sample: Sample?, problems: [LawProblem]) {
        let file = LawFile(path: data.path)
        guard let root = LawYAML.root(data.bytes, in: file), let fields = LawFields(root, in: file) else {
            return (nil, file.problems)
        }
        let draft = SampleDraft(law: law, map: TerritoryMap(territories))
        let sample = draft.read(fields)
        return (file.problems.isEmpty ? sample : nil, file.problems)
    }
}
