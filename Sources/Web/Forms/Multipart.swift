import Hummingbird
import NIOCore

/// `multipart/form-data`: RFC 7578, with the limits that a stranger's request needs. Each byte is looked at a few times
/// and no more, whatever stands there.
enum Multipart {
    static let mostParts = 1000
    static let longestHead = 8192

    /// - Throws: `HTTPError` 400 for what is no form.
    static func read(_ body: ByteBuffer, type: String) throws -> Form {
        guard let boundary = boundary(in: type) else { throw HTTPError(.badRequest) }
        return try body.withUnsafeReadableBytes { bytes in
            var reader = Reader(bytes: bytes, boundary: boundary)
            return try reader.form()
        }
    }

    private struct Reader {
        let bytes: UnsafeRawBufferPointer
        let delimiter: [UInt8]
        var next: Int

        init(bytes: UnsafeRawBufferPointer, boundary: String) {
            self.bytes = bytes
            delimiter = Array("\r\n--\(boundary)".utf8)
            next = 0
        }

        mutating func form() throws -> Form {
            var form = Form()
            // The first delimiter has no line end before it.
            guard holds(delimiter[2...], at: 0) else { throw HTTPError(.badRequest) }
            next = delimiter.count - 2
            for _ in 0..<Multipart.mostParts {
                if holds("--".utf8, at: next) { return form }
                guard holds("\r\n".utf8, at: next) else { throw HTTPError(.badRequest) }
                let head = try head()
                guard let end = find(delimiter, from: next) else { throw HTTPError(.badRequest) }
                try Multipart.add(head: head, bytes[next..<end], to: &form)
                next = end + delimiter.count
            }
            throw HTTPError(.badRequest)
        }

        /// The lines before the empty one; goes on to what follows it.
        private mutating func head() throws -> [UInt8] {
            let start = next + 2
            let last = min(bytes.count, start + Multipart.longestHead)
            guard start <= last, let end = find(Array("\r\n\r\n".utf8), from: next, below: last) else {
                throw HTTPError(.badRequest)
            }
            next = end + 4
            return end > start ? Array(bytes[start..<end]) : []
        }

        private func holds(_ pattern: some Collection<UInt8>, at place: Int) -> Bool {
            place + pattern.count <= bytes.count && bytes[place..<(place + pattern.count)].elementsEqual(pattern)
        }

        /// By Horspool: a mismatch leaps ahead by what the last byte under the pattern allows. A pattern of at most 74
        /// bytes bounds what is looked at twice.
        private func find(_ pattern: [UInt8], from start: Int, below limit: Int? = nil) -> Int? {
            let end = limit ?? bytes.count
            var leap = [Int](repeating: pattern.count, count: 256)
            for (index, byte) in pattern.dropLast().enumerated() { leap[Int(byte)] = pattern.count - 1 - index }
            var place = start
            while place + pattern.count <= end {
                if holds(pattern, at: place) { return place }
                place += leap[Int(bytes[place + pattern.count - 1])]
            }
            return nil
        }
    }

    private static func add(
        head: [UInt8], _ content: Slice<UnsafeRawBufferPointer>, to form: inout Form
    ) throws {
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
        let line = lines.first { $0.lowercased().hasPrefix("content-disposition:") }
        guard let line, let name = Parameters.value(of: "name", in: line) else { throw HTTPError(.badRequest) }
        if let file = Parameters.value(of: "filename", in: line) {
            form.files.append(Form.Upload(field: name, name: FileName.plain(file), bytes: Array(content)))
        } else {
            form.fields.append((name, FieldText.read(content)))
        }
    }

    /// 1 to 70 visible characters.
    private static func boundary(in type: String) -> String? {
        guard let text = Parameters.value(of: "boundary", in: Substring(type)), (1...70).contains(text.utf8.count),
            text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { return nil }
        return text
    }
}
