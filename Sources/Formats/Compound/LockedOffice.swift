/// Tells old Word and Excel files under a password, and those that are cut off, before another program is troubled with
/// them: it would only say that it cannot.
enum LockedOffice {
    /// - Throws: `encrypted` or `damaged`.
    static func refuse(_ bytes: [UInt8]) throws(ReadError) {
        let file = try CompoundFile(bytes)
        if let word = try file.stream("WordDocument") {
            // [MS-DOC] 2.5.2: the flags stand at 10, and fEncrypted is the ninth of them.
            if word[11] & 0x01 != 0 { throw .encrypted() }
            // fWhichTblStm says in which of two streams the tables are; without them there is no text.
            _ = try file.stream(word[11] & 0x02 != 0 ? "1Table" : "0Table", limit: 0)
        }
        for name in ["Workbook", "Book"] {
            if let workbook = try file.stream(name), hasPassword(workbook) { throw .encrypted() }
        }
    }

    /// Whether a record FilePass stands among the first of the workbook ([MS-XLS] 2.4.117).
    private static func hasPassword(_ workbook: [UInt8]) -> Bool {
        var index = 0
        for _ in 0..<16 {
            guard index + 4 <= workbook.count else { return false }
            let type = Int(workbook[index]) | Int(workbook[index + 1]) << 8
            if type == 0x2F { return true }
            index += 4 + (Int(workbook[index + 2]) | Int(workbook[index + 3]) << 8)
        }
        return false
    }
}
