public import Checks
import Criteria
import Documents
public import Formats
import Reports

/// Runs the examples of checks: a piece of a report as text, the way a file of it would be read.
public enum Examples {
    private static let reader = ReportReader(law: ShippedLaw.law)

    /// What a check finds in an example, in reading order; where the example follows another file, in comparison with
    /// that file too.
    public static func findings(of check: Check, in example: Example) throws(ReadError) -> [Finding] {
        let subject = try subject(plain(example), example)
        var found = check.find(subject)
        if let earlier = example.earlier {
            var batch = NearDuplicates()
            for (name, report) in [("a.txt", try self.subject(earlier, example).report), ("b.txt", subject.report)] {
                let finding = batch.add(name, unit: report.unit?.name, sketch: TextSketch(report))
                if let finding, finding.check == check.name { found.append(finding) }
            }
        }
        return found.sorted { $0.place < $1.place }
    }

    private static func subject(_ text: String, _ example: Example) throws(ReadError) -> Subject {
        var (_, document) = try DocumentReader.read(Array(text.utf8))
        if let resolution = example.resolution { MadeScan.lay(&document, resolution: resolution) }
        return Subject(document, reader: reader, hints: example.hints)
    }

    /// The example's text without its marks.
    public static func plain(_ example: Example) -> String {
        String(String.UnicodeScalarView(example.text.unicodeScalars.filter { $0 != "⟦" && $0 != "⟧" }))
    }

    /// The words between the marks, in order, those of doubt aside; a line break in them is a space.
    public static func marked(_ example: Example) -> [String] {
        var found: [String] = []
        var current: String.UnicodeScalarView?
        for scalar in example.text.unicodeScalars {
            switch scalar {
            case "⟦": current = String.UnicodeScalarView()
            case "⟧":
                if let words = current { found.append(String(words)) }
                current = nil
            case "‹", "›": continue
            default: current?.append(scalar == "\n" ? " " : scalar)
            }
        }
        return found
    }
}
