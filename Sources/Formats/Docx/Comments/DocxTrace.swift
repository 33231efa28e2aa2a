import CLibXML2
import Documents

/// Where the text of a Word document came from: what a walker notes down when it is asked to.
///
/// Elements of the main part are known by their ordinal in it, from 0, as `number` gives them; a scan of the part's
/// bytes counts the same. Notes are other parts: of them only the marks in the main part are known.
final class DocxTrace {
    /// What one child of a run gave to the paragraph.
    struct Piece {
        /// Its bytes in `Paragraph.raw`.
        var bytes: Range<Int>
        var element: Int

        /// The last child, where the letters of several were decoded together.
        var last: Int
    }

    /// A paragraph of `Document`, in reading order.
    struct Paragraph {
        /// What was gathered, before it was cleaned, trimmed and composed.
        var raw: [UInt8]
        var pieces: [Piece]

        /// How many scalars of its text are an automatic number.
        var generated: Int

        /// How many scalars its text has.
        var count: Int

        /// The last `w:p` that it was gathered from; `nil` when there is none.
        var element: Int?
    }

    /// A cell by its row, counted in reading order from 0, and its grid column, from 1.
    struct Cell: Hashable {
        var row: Int
        var column: Int
    }

    private(set) var paragraphs: [Paragraph] = []
    private(set) var cells: [Cell: Int] = [:]

    /// The marks of notes, by the note's number.
    private(set) var marks: [Int: Int] = [:]

    private var pieces: [Piece] = []

    /// Children whose letters wait to be decoded, and how many each gave.
    private var waiting: [(element: Int, scalars: Int)] = []
    private var rows = 0

    /// The namespace of the main part's words: one of two.
    private(set) var namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    /// Gives every element of the main part its ordinal.
    func number(_ root: XMLNode) {
        namespace = root.namespace ?? namespace
        var count = 0
        var next: xmlNodePtr? = root.pointer
        while let node = next {
            if node.pointee.type == XML_ELEMENT_NODE {
                count += 1
                node.pointee._private = UnsafeMutableRawPointer(bitPattern: count)
            }
            if let child = node.pointee.children, node.pointee.type == XML_ELEMENT_NODE {
                next = child
                continue
            }
            var up: xmlNodePtr? = node
            while let here = up, here != root.pointer, here.pointee.next == nil { up = here.pointee.parent }
            next = up == root.pointer ? nil : up?.pointee.next
        }
    }

    /// The ordinal of an element; `nil` in parts that were not numbered.
    private static func number(of node: XMLNode) -> Int? {
        node.pointer.pointee._private.map { Int(bitPattern: $0) - 1 }
    }

    // MARK: What the walker tells

    /// The state before a child of a run is read.
    struct Mark {
        fileprivate var bytes: Int
        fileprivate var letters: Int
        fileprivate var pieces: Int
    }

    /// - Parameter letters: what waits to be decoded.
    func mark(_ buffer: TextBuffer, _ letters: TextBuffer) -> Mark {
        Mark(bytes: buffer.bytes.count, letters: letters.bytes.count, pieces: pieces.count)
    }

    /// A child of a run was read; what stands inside it may have been noted already.
    func add(_ node: XMLNode, since mark: Mark, _ buffer: TextBuffer, _ letters: TextBuffer) {
        guard let element = Self.number(of: node) else { return }
        if letters.bytes.count > mark.letters {
            waiting.append((element, CleanText.scalarCount(letters.bytes[mark.letters...])))
        } else if pieces.count == mark.pieces, buffer.bytes.count > mark.bytes {
            pieces.append(Piece(bytes: mark.bytes..<buffer.bytes.count, element: element, last: element))
        }
    }

    /// What waited was decoded. If each letter gave one, it is known which child gave which.
    func addDecoded(from start: Int, _ buffer: TextBuffer) {
        defer { waiting.removeAll() }
        guard let first = waiting.first, let last = waiting.last, start < buffer.bytes.count else { return }
        let decoded = buffer.bytes[start...]
        guard CleanText.scalarCount(decoded) == waiting.reduce(0, { $0 + $1.scalars }) else {
            pieces.append(Piece(bytes: start..<decoded.endIndex, element: first.element, last: last.element))
            return
        }
        var here = start
        for (element, scalars) in waiting {
            var end = here
            for _ in 0..<scalars {
                end += 1
                while end < decoded.endIndex, decoded[end] & 0xC0 == 0x80 { end += 1 }
            }
            pieces.append(Piece(bytes: here..<end, element: element, last: element))
            here = end
        }
    }

    func addMark(_ note: Int, _ node: XMLNode) {
        if marks[note] == nil { marks[note] = Self.number(of: node) }
    }

    /// A paragraph was finished; `nil` if nothing of it is kept.
    func finish(_ block: Block?, _ raw: [UInt8], _ node: XMLNode?) {
        defer { pieces.removeAll() }
        guard case .paragraph(let paragraph) = block else { return }
        paragraphs.append(
            Paragraph(
                raw: raw, pieces: pieces, generated: paragraph.generated, count: paragraph.text.unicodeScalars.count,
                element: node.flatMap(Self.number)))
    }

    /// Puts the pieces of a paragraph aside while a text box is read.
    func suspend() -> [Piece] {
        defer { pieces.removeAll() }
        return pieces
    }

    func resume(_ pieces: [Piece]) {
        self.pieces = pieces
    }

    /// A row begins: its ordinal.
    func nextRow() -> Int {
        rows += 1
        return rows - 1
    }

    func addCell(_ row: Int?, _ column: Int, _ node: XMLNode) {
        if let row, let element = Self.number(of: node) { cells[Cell(row: row, column: column)] = element }
    }
}
