import Actions
import Checks
import Documents
import Reports
import TestKit

@testable import Formats

// What a report says and what is wrong with it, on text that nobody wrote.
extension FuzzTarget {
    static let report = FuzzTarget(
        name: "report", longest: 1 << 15, mutation: .lines,
        seeds: {
            var seeds = Check.all.flatMap { $0.wrong + $0.right }.map { Array(Examples.plain($0).utf8) }
            for example in try Seeds.examples() { seeds += Seeds.pieces(example, lines: 25) }
            for page in try Seeds.documents("html") {
                let body = PackageSeeds.inside(String(decoding: page, as: UTF8.self), "body")
                seeds += PackageSeeds.groups(body, of: 6).map { Array("<html><body>\($0)</body></html>".utf8) }
            }
            return try seeds + Seeds.finds("report")
        },
        run: { bytes in
            guard let document = try? DocumentReader.read(bytes).document else { return }
            let subject = Subject(document, reader: reader)
            for check in Check.all {
                for finding in check.find(subject) { Promise.keeps(finding, of: check) }
            }
            // The first of a batch finds nothing; its copy under another name is found or not, but is compared.
            var batch = NearDuplicates()
            for name in ["a", "b"] {
                _ = batch.add(name, unit: subject.report.unit?.name, sketch: TextSketch(subject.report))
            }
        })

    private static let reader = ReportReader(law: ShippedLaw.law)
}
