import Foundation
import Yams

/// Bytes to a YAML tree, within bounds: files of law are small and shallow, and use no anchors.
enum LawYAML {
    static let mostBytes = 1 << 20
    static let mostDepth = 48

    /// The root of the tree; `nil`, and a problem, when there is none.
    static func root(_ bytes: [UInt8], in file: LawFile) -> Node? {
        let top = LawMark.top
        guard bytes.count <= mostBytes else {
            file.report(
                top, vi: "tệp lớn hơn \(mostBytes / 1024) KiB", en: "the file is larger than \(mostBytes / 1024) KiB")
            return nil
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            file.report(top, vi: "tệp không phải là chữ UTF-8", en: "the file is not UTF-8 text")
            return nil
        }
        guard isTame(bytes, in: file) else { return nil }
        do {
            // Every scalar is read as text: no rule need tell its kind, and the rules are dear regular expressions.
            let text = Composition.composed(text)
            if let root = try Yams.compose(yaml: text, .basic) { return root }
            file.report(top, vi: "tệp trống", en: "the file is empty")
        } catch let error as YamlError {
            report(error, in: file)
        } catch {
            file.report(top, vi: "không đọc được YAML: \(error)", en: "the YAML cannot be read: \(error)")
        }
        return nil
    }

    /// Looks for anchors, aliases and deep nesting before the parser sees the text, because an alias used as a key and
    /// a nest of a hundred thousand lists cost before they fail.
    private static func isTame(_ bytes: [UInt8], in file: LawFile) -> Bool {
        var line = 1
        var column = 0
        var depth = 0
        var lead = 0
        var isLead = true
        var isComment = false
        var before: UInt8 = UInt8(ascii: "\n")
        var word = before
        func place() -> LawPlace { file.place(LawMark(line: line, column: max(column, 1))) }
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 0
                lead = 0
                isLead = true
                isComment = false
                before = byte
                word = byte
                continue
            }
            // Columns count scalars, not bytes.
            if byte & 0xC0 != 0x80 { column += 1 }
            if isComment { continue }
            switch byte {
            case UInt8(ascii: "#") where before == UInt8(ascii: " ") || before == UInt8(ascii: "\n"):
                isComment = true
                continue
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
            case UInt8(ascii: "&"), UInt8(ascii: "*"):
                if isIndicator(after: before, word), index + 1 < bytes.count, isName(bytes[index + 1]) {
                    place().report(
                        vi: "không dùng tham chiếu & và * của YAML", en: "YAML's anchors & and aliases * are not used")
                    return false
                }
            default: break
            }
            if isLead {
                switch byte {
                case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"): lead += 1
                default: isLead = false
                }
            }
            if depth > mostDepth || lead > mostDepth {
                place().report(vi: "lồng quá \(mostDepth) tầng", en: "nested more than \(mostDepth) deep")
                return false
            }
            if byte != UInt8(ascii: " ") { word = byte }
            before = byte
        }
        return true
    }

    /// Whether an indicator may stand after a byte and the last one before it that is no space.
    private static func isIndicator(after before: UInt8, _ word: UInt8) -> Bool {
        let openers: [UInt8] = [UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: "\n")]
        if openers.contains(before) { return true }
        let marks: [UInt8] = [UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "?")]
        return before == UInt8(ascii: " ") && (openers + marks).contains(word)
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }

    private static func report(_ error: YamlError, in file: LawFile) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            file.report(LawMark(mark), vi: "sai cú pháp YAML: \(problem)", en: "wrong YAML: \(problem)")
        case .duplicatedKeysInMapping(let duplicates, let context):
            let keys = duplicates.map { "\"\($0)\"" }.joined(separator: ", ")
            file.report(LawMark(context.mark), vi: "khóa \(keys) viết hai lần", en: "the key \(keys) is written twice")
        default:
            file.report(
                .top, vi: "không đọc được YAML: \(error)", en: "the YAML cannot be read: \(error)")
        }
    }
}
