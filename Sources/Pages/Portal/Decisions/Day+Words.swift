import Criteria

extension Day {
    /// `ngày 05 tháng 01 năm 2024`, as the head of a paper has it: days below 10 and the first two months with a zero
    /// (Phụ lục I Nghị định 30/2020/NĐ-CP).
    var inWords: String {
        "ngày \(day < 10 ? "0" : "")\(day) tháng \(month < 3 ? "0" : "")\(month) năm \(year)"
    }
}
