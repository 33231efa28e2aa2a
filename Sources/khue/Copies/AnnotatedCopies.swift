import Actions
import Formats

/// Makes copies of the inputs with comments, and puts them in their places.
struct AnnotatedCopies: Sendable {
    let annotate: AnnotateDocument
    let plan: CopyPlan

    /// Whether a file that is in the way is replaced whatever it is.
    let isForced: Bool

    /// Writes the copy of an input.
    ///
    /// A file that is there already is replaced only when it is such a copy that nobody has touched since: somebody may
    /// have worked on it.
    func write(_ file: AnnotatedFile, for index: Int) throws(Trouble) {
        let path = try plan.path(index, ending: file.ending)
        if !isForced, FilePath.identity(path) != nil {
            guard let there = try? FileBytes.read(path), there == file.bytes || DocumentAnnotator.isUntouched(there)
            else {
                throw .existing(path)
            }
        }
        try FileWriter.makeFolder(FilePath.parent(path))
        try FileWriter.write(file.bytes, to: path)
    }
}
