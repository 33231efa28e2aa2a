import Actions
import Logging
import Registry

/// Writes the log of the portal as lines of `name=value`, in the order that a person reads them.
struct LogLines: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level
    var metadataProvider: Logger.MetadataProvider?
    private let sink: any Sink

    /// Names that stand first, in this order; all others follow by the alphabet.
    private static let first = ["id", "method", "route", "status", "ms"]

    init(_ sink: any Sink, level: Logger.Level) {
        self.sink = sink
        logLevel = level
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { _, new in new }
        let names =
            Self.first.filter { all[$0] != nil } + all.keys.filter { !Self.first.contains($0) }.sorted()
        var line = "time=\(Surroundings.system.now().iso) level=\(event.level) msg=\(Self.quoted("\(event.message)"))"
        for name in names { line += " \(name)=\(Self.quoted(all[name].map { "\($0)" } ?? ""))" }
        sink.write(Array((line + "\n").utf8))
    }

    /// In quotes where it is more than one plain word. Line ends and control characters become escapes: nobody writes a
    /// line of the log but the program.
    static func quoted(_ text: String) -> String {
        let isPlain = !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x3D }
        guard !isPlain else { return text }
        let inner = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case "\n": "\\n"
            case _
            where scalar.properties.generalCategory == .control || scalar.value == 0x2028 || scalar.value == 0x2029:
                "\\u{\(String(scalar.value, radix: 16))}"
            default: String(scalar)
            }
        }
        return "\"\(inner.joined())\""
    }
}
