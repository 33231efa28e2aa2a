/// Dates and times as a workbook counts them: days from 1900 (or 1904), the time as a fraction of a day.
struct SerialDate {
    var year: Int
    var month: Int
    var day: Int
    var hour: Int
    var minute: Int
    var second: Int

    /// `nil` outside the years 1900 to 9999.
    init?(_ serial: Double, is1904: Bool) {
        guard serial >= 0, serial < 2_958_466 else { return nil }
        var days = Int(serial)
        var seconds = Int(((serial - Double(days)) * 86_400).rounded())
        if seconds >= 86_400 {
            days += 1
            seconds = 0
        }
        // Before 1 March 1900 the count is off by the leap day that 1900 did not have.
        var epoch = days + (is1904 ? 1462 : 0)
        if !is1904, epoch < 60 { epoch += 1 }
        // Days since 1 March of year 0 (Howard Hinnant's civil calendar).
        let count = epoch - 25_569 + 719_468
        let era = count / 146_097
        let dayOfEra = count - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shifted + 2) / 5 + 1
        month = shifted < 10 ? shifted + 3 : shifted - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        hour = seconds / 3600
        minute = seconds / 60 % 60
        second = seconds % 60
    }

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// `2023-12-15` as `15/12/2023`, with the time if there is one; `nil` for anything else.
    static func vietnamese(iso text: String) -> String? {
        let parts = text.split(separator: "T")
        let date = (parts.first ?? "").split(separator: "-")
        guard date.count == 3, date.allSatisfy({ Int($0) != nil }) else { return nil }
        let time = parts.count > 1 ? " " + parts[1].prefix(5) : ""
        return "\(date[2])/\(date[1])/\(date[0])" + (time == " 00:00" ? "" : time)
    }
}
