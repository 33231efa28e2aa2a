public import Checks
import Documents
import Reports

/// Compares the reports of a batch with each other, as they come; each costs the same however many came before.
public struct CompareDocuments: Sendable {
    private var duplicates = NearDuplicates()

    public init() {}

    /// Takes the next report of the batch.
    ///
    /// - Returns: the result with what was found between it and an earlier one; `nil` when nothing was.
    public mutating func callAsFunction(
        _ name: String, _ sketch: TextSketch, _ result: CheckDocument.Result
    ) -> CheckDocument.Result? {
        guard let finding = duplicates.add(name, unit: result.report.unit?.name, sketch: sketch) else { return nil }
        var result = result
        let index = result.findings.firstIndex { finding.place < $0.place } ?? result.findings.count
        result.findings.insert(finding, at: index)
        return result
    }
}
