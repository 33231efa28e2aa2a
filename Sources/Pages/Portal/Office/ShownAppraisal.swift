import Criteria
public import Registry

/// What an appraisal looks like to somebody who votes on it.
public enum ShownAppraisal {
    /// The same for two appraisals that say the same of every item.
    public static func mark(_ appraisal: Appraisal?, _ sheet: DossierSheet) -> String {
        let text = sheet.rows.map { row in AnswerBoxes(row).mark(appraisal?.entries[row.item.id]) }
            .joined(separator: "\n")
        // FNV-1a: short enough for a form; it guards against oversight, not against fraud.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }
}
