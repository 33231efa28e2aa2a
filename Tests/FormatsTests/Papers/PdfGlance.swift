import Foundation
import Testing

/// A PDF file as poppler's programs see it: an eye of its own, that knows nothing of how the file was made.
struct PdfGlance {
    /// A piece of a line. Lengths in points, from the page's upper left corner.
    struct Text {
        var page: Int
        var left: Double
        var top: Double
        var width: Double
        var size: Int
        var words: String
        var isBold: Bool
        var isItalic: Bool
    }

    private(set) var texts: [Text] = []

    /// What `pdfinfo` says, by name: `Tagged`, `Title`.
    private(set) var facts: [String: String] = [:]

    /// Each page's width and height in points.
    private(set) var pages: [(width: Double, height: Double)] = []

    /// The lines of `pdffonts`.
    private(set) var fonts: [String] = []

    /// The metadata, which say by what standard it was made.
    let metadata: String

    /// pdftohtml counts in thirds of a point at this scale.
    private static let scale = 3.0

    init(_ bytes: [UInt8]) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        metadata = try Self.run("pdfinfo", ["-meta", file.path])
        for line in try Self.run("pdfinfo", ["-f", "1", "-l", "99", file.path]).split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            facts[String(line[..<colon])] = value
            if line.hasPrefix("Page "), line[..<colon].hasSuffix("size") {
                let numbers = value.split(separator: " ").compactMap { Double($0) }
                if numbers.count >= 2 { pages.append((numbers[0], numbers[1])) }
            }
        }
        fonts = try Self.run("pdffonts", [file.path]).split(separator: "\n").dropFirst(2).map(String.init)
        let lines = try Self.run("pdftohtml", ["-xml", "-i", "-stdout", "-zoom", "3", file.path])
        var page = 0
        var sizes: [String: Int] = [:]
        for line in lines.split(separator: "\n") {
            func value(_ name: String) -> String {
                guard let start = line.range(of: " \(name)=\""),
                    let end = line[start.upperBound...].firstIndex(of: "\"")
                else { return "" }
                return String(line[start.upperBound..<end])
            }
            if line.contains("<page number=") { page = Int(value("number")) ?? page }
            if line.contains("<fontspec ") {
                sizes[value("id")] = Int((Double(value("size")) ?? 0) / Self.scale + 0.5)
            }
            guard line.hasPrefix("<text "), let open = line.firstIndex(of: ">"),
                let close = line.range(of: "</text>")
            else { continue }
            let inner = line[line.index(after: open)..<close.lowerBound]
            texts.append(
                Text(
                    page: page, left: (Double(value("left")) ?? 0) / Self.scale,
                    top: (Double(value("top")) ?? 0) / Self.scale, width: (Double(value("width")) ?? 0) / Self.scale,
                    size: sizes[value("font")] ?? 0,
                    words: inner.replacing(/<[^>]*>/, with: "").trimmingCharacters(in: .whitespaces),
                    isBold: inner.contains("<b>"), isItalic: inner.contains("<i>")))
        }
    }

    /// The first piece of a line that begins so.
    func text(_ beginning: String) throws -> Text {
        try #require(texts.first { $0.words.hasPrefix(beginning) }, "\(beginning)")
    }

    /// What stands in the upper margin of a page.
    func margin(_ page: Int) -> [String] {
        texts.filter { $0.page == page && $0.top < 50 }.map(\.words)
    }

    /// A page in grey, small, as a portable map.
    static func picture(_ bytes: [UInt8], page: Int, resolution: Int) throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try Array(
            output("pdftoppm", ["-gray", "-r", "\(resolution)", "-f", "\(page)", "-l", "\(page)", file.path]))
    }

    private static func run(_ program: String, _ arguments: [String]) throws -> String {
        String(decoding: try output(program, arguments), as: UTF8.self)
    }

    private static func output(_ program: String, _ arguments: [String]) throws -> Data {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return data
    }
}
