/// The fields of a form or query, in order; a name may come more than once.
public struct Form: Sendable {
    public var fields: [(name: String, value: String)]
    public var files: [Upload]

    public init(fields: [(name: String, value: String)] = [], files: [Upload] = []) {
        self.fields = fields
        self.files = files
    }

    /// The first value of a name, without white space around it; `nil` when it is not there or empty.
    public subscript(name: String) -> String? {
        guard let value = fields.first(where: { $0.name == name })?.value else { return nil }
        let trimmed = value.drop(while: \.isWhitespace)
        let end = trimmed.lastIndex { !$0.isWhitespace }
        return end.map { String(trimmed[...$0]) }
    }

    /// The first value of a name as it was typed, for passwords; empty when it is not there.
    public func raw(_ name: String) -> String { fields.first { $0.name == name }?.value ?? "" }

    /// All values of a name, as they came.
    public func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    /// The first file of a name; `nil` when none was chosen.
    public func file(_ name: String) -> Upload? { files.first { $0.field == name && !$0.bytes.isEmpty } }

    /// An uploaded file.
    public struct Upload: Sendable {
        public var field: String
        public var name: String
        public var bytes: [UInt8]

        public init(field: String, name: String, bytes: [UInt8]) {
            self.field = field
            self.name = name
            self.bytes = bytes
        }
    }
}
