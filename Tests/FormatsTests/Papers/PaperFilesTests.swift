import Documents
import Foundation
import TestKit
import Testing

@testable import Formats

@Suite("Papers as files")
struct PaperFilesTests {
    /// With `KHUE_PAPERS` set to a folder, the files stay there to be looked at.
    @Test(
        "every paper is written as the schema of Word files wants, and read again it has the same words, roles and stamp"
    )
    func roundTrip() throws {
        let sample = DraftedPapers.Drafted(name: "mau", document: LayoutSample.document)
        for paper in DraftedPapers.all + [sample] {
            let bytes = try PaperWriter.docx(paper.document)
            #expect(try PaperWriter.docx(paper.document) == bytes, "\(paper.name)")
            if let folder = ProcessInfo.processInfo.environment["KHUE_PAPERS"] {
                try Data(bytes).write(to: URL(filePath: folder).appending(path: "\(paper.name).docx"))
            }
            #expect(try WordPackage(bytes).faults() == [], "\(paper.name)")
            let again = try DocumentReader.read(bytes).document
            #expect(again.stamp == paper.document.stamp, "\(paper.name)")
            let (old, new) = (paper.document.words, again.words)
            let different = zip(old, new).first { $0 != $1 }
            #expect(different == nil && old.count == new.count, "\(paper.name)")
        }
    }
}

extension Document {
    /// What is read of a paper: paragraphs that hold words, without the breaks that the layout puts into long names.
    fileprivate var words: [String] {
        blocks.flatParagraphs.compactMap { paragraph in
            guard paragraph.figure == nil else { return nil }
            let text = paragraph.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return text.isEmpty ? nil : "\(paragraph.role?.rawValue ?? "-"): \(text)"
        }
    }
}
