/// Mã định danh điện tử của cơ quan: the shape that Điều 4 Quyết định 20/2020/QĐ-TTg gives it. Only the shape is looked
/// at: the list of first groups has changed with every merger.
public struct AgencyCode: Sendable, Hashable, Codable, CustomStringConvertible {
    public let text: String

    public var description: String { text }

    /// `nil` unless it has at most 35 characters, digits, capital letters A to Z and dots, whose first group is a letter
    /// A to Y and two digits (`G22.01.05`), or Z and two digits for bodies outside the State's list.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count <= 35 else { return nil }
        let groups = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard let first = groups.first, first.count == 3, AgencyCode.isLetter(first[0]),
            first.dropFirst().allSatisfy(AgencyCode.isDigit)
        else { return nil }
        let isSound = groups.dropFirst().allSatisfy { group in
            !group.isEmpty && group.allSatisfy { AgencyCode.isDigit($0) || AgencyCode.isLetter($0) }
        }
        guard isSound else { return nil }
        self.text = text
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let code = AgencyCode(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an agency code: \(text)")
        }
        self = code
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
}
