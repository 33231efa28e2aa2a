public import Criteria

/// What a number is counted by: "số và ký hiệu là duy nhất trong một năm" (Điều 15 Nghị định 30/2020/NĐ-CP), in the
/// register of each issuer for each kind of document.
public struct RegisterEntry: Sendable, Hashable {
    /// The issuer's name in small letters, with single spaces.
    public var issuer: String

    /// Tên loại: `báo cáo`.
    public var register: String
    public var year: Int

    /// Without noughts in front: `05` and `5` are one number.
    public var number: String

    /// - Returns: `nil` for what has no number and day, or no register to stand in.
    public init?(_ kind: PaperKind, _ imprint: Imprint) {
        guard let register = kind.documentKind, let number = imprint.number, let date = imprint.date else { return nil }
        issuer = RegisterEntry.key(of: imprint.issuer)
        self.register = register
        year = date.year
        self.number = RegisterEntry.bare(number)
    }

    /// An issuer's name as it is compared.
    public static func key(of issuer: String) -> String {
        issuer.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// As it is written on papers: `05`, `12`, `07a`.
    static func written(_ number: String) -> String {
        let bare = bare(number)
        return bare.prefix { $0.isASCII && $0.isNumber }.count < 2 ? "0\(bare)" : bare
    }

    /// A number, with a letter behind it where an office puts one between two others: `12a`.
    static func isNumber(_ text: String) -> Bool {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text[digits.endIndex...]
        return (1...5).contains(digits.count) && digits.contains { $0 != "0" } && rest.count <= 1
            && rest.allSatisfy(\.isLetter)
    }

    private static func bare(_ number: String) -> String { String(number.drop { $0 == "0" }).lowercased() }
}

extension IssuedPaper {
    /// Where it stands in its issuer's register; `nil` until it is registered. A decision has its number from its issue,
    /// where it is counted.
    public var entry: RegisterEntry? { paperKind == .decision ? nil : RegisterEntry(paperKind, imprint) }
}

extension Imprint {
    /// The same with number and day, as papers write them.
    public func numbered(_ number: String, on date: Day) -> Imprint {
        var imprint = self
        imprint.number = RegisterEntry.written(number)
        imprint.date = date
        return imprint
    }
}
