/// What a name becomes as the name of a file or folder: `truong-mn-so-1` of `Trường MN số 1`, readable by whoever opens
/// the folder, on any system.
public enum FileName {
    /// The same with every word of it: what tells long names apart that begin alike.
    public static func whole(_ text: String) -> String { of(text, longest: nil) }

    /// Small letters without marks, digits, and dashes between words; `khong-ten` where no letter is left.
    ///
    /// - Parameter longest: how many letters at most, `nil` for all; a longer name ends with a whole word.
    public static func of(_ text: String, longest: Int? = 60) -> String {
        var name = ""
        for word in SearchKey.of(text).utf8.split(separator: UInt8(ascii: " ")) {
            if let longest, !name.isEmpty, name.utf8.count + 1 + word.count > longest { break }
            if !name.isEmpty { name += "-" }
            name += Substring(word.prefix(longest ?? word.count))
        }
        return name.isEmpty ? "khong-ten" : name
    }
}
