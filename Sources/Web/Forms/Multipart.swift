import Foundation
import Hummingbird
import NIOCore

/// `multipart/form-data`: RFC 7578, with the limits that a stranger's request needs.
enum Multipart {
    static func read(_ body: ByteBuffer, type: String) throws -> Form {
        guard let boundary = boundary(in: type) else { throw HTTPError(.badRequest) }
        let bytes = Array(body.readableBytesView)
        let delimiter = Array("--\(boundary)".utf8)
        var form = Form()
        guard var start = find(delimiter, in: bytes, from: 0), start == 0 else { throw HTTPError(.badRequest) }
        var parts = 0
        while true {
            var index = start + delimiter.count
            if bytes[index...].starts(with: Array("--".utf8)) { return form }
            guard bytes[index...].starts(with: lineEnd) else { throw HTTPError(.badRequest) }
            index += 2
            guard let next = find(lineEnd + delimiter, in: bytes, from: index - 2),
                let headEnd = find(lineEnd + lineEnd, in: bytes, from: index - 2), headEnd <= next,
                headEnd - index < 8192
            else { throw HTTPError(.badRequest) }
            parts += 1
            guard parts <= 1000 else { throw HTTPError(.badRequest) }
            let content = headEnd + 4 <= next ? Array(bytes[(headEnd + 4)..<next]) : []
            try add(head: String(decoding: bytes[index..<max(index, headEnd)], as: UTF8.self), content, to: &form)
            start = next + 2
        }
    }

    private static func add(head: String, _ content: [UInt8], to form: inout Form) throws {
        let line = head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-disposition:") }
        guard let line, let name = value(of: "name", in: line) else { throw HTTPError(.badRequest) }
        if let file = value(of: "filename", in: line) {
            form.files.append(Form.Upload(field: name, name: file, bytes: content))
        } else {
            form.fields.append((name, String(decoding: content, as: UTF8.self)))
        }
    }

    /// A parameter of a header, in quotes, where browsers write `%22` for a quote.
    private static func value(of name: String, in line: Substring) -> String? {
        guard let start = line.range(of: "; \(name)=\"") else { return nil }
        let rest = line[start.upperBound...]
        guard let end = rest.firstIndex(of: "\"") else { return nil }
        return String(
            rest[..<end].replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n"))
    }

    /// 1 to 70 characters.
    private static func boundary(in type: String) -> String? {
        guard let start = type.range(of: "boundary=") else { return nil }
        var text = type[start.upperBound...].prefix { $0 != ";" }
        if text.hasPrefix("\"") { text = text.dropFirst().prefix { $0 != "\"" } }
        return (1...70).contains(text.utf8.count) ? String(text) : nil
    }

    private static func find(_ pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard start >= 0, bytes.count >= pattern.count else { return nil }
        var index = start
        while index + pattern.count <= bytes.count {
            guard let first = bytes[index...].firstIndex(of: pattern[0]) else { return nil }
            guard first + pattern.count <= bytes.count else { return nil }
            if bytes[first..<(first + pattern.count)].elementsEqual(pattern) { return first }
            index = first + 1
        }
        return nil
    }

    private static let lineEnd = Array("\r\n".utf8)
}
