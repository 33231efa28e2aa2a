import Documents
import TestKit

@testable import Formats

// Writing into a file that nobody vouches for: a copy with comments reads as the file does, or none is made.
extension FuzzTarget {
    static let comments = FuzzTarget(
        name: "comments", longest: 1 << 17, mutation: .markup, seeds: docx.seeds,
        run: { bytes in
            let archive = wordFile(bytes)
            guard let (format, document) = try? DocumentReader.read(archive) else { return }
            // Whether a run in an old font is in truth Unicode is told by its letters; the halves of a cut run may tell
            // otherwise than the whole.
            if bytes.firstRange(of: ".Vn".utf8) != nil || bytes.firstRange(of: "VNI-".utf8) != nil { return }
            var comments: [Comment] = []
            func add(_ paragraph: Paragraph) {
                guard comments.count < 40 else { return }
                let scalars = Array(paragraph.text.unicodeScalars)
                for range in [0..<scalars.count, scalars.count / 3..<scalars.count / 2] {
                    var words = String.UnicodeScalarView()
                    words.append(contentsOf: scalars[range])
                    comments.append(
                        Comment(
                            place: Place(line: paragraph.line, characters: range, text: String(words)), label: "x",
                            paragraphs: [String(words)]))
                }
            }
            document.blocks.flatParagraphs.forEach(add)
            comments.append(Comment(place: Place(line: 1, note: 1), label: "x", paragraphs: []))
            comments.append(Comment(place: Place(line: 3, table: 1, row: 1, column: 2), label: "x", paragraphs: ["y"]))
            guard
                let copy = try? DocumentAnnotator.annotate(
                    archive, format: format, document: document, comments: comments)
            else { return }
            guard let again = try? DocumentReader.read(copy.bytes).document else {
                return Promise.hold(false, "a copy that cannot be read")
            }
            Promise.hold(again == document, "a copy that reads otherwise: \(Promise.difference(document, again))")
        })
}
