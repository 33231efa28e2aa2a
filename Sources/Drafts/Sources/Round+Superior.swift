import Criteria
import Registry

extension CriteriaSet {
    /// To whom the results are reported, by name: `Sở Giáo dục và Đào tạo tỉnh Kon Tum`.
    ///
    /// The circular of 2020 tells only what provinces report to the Ministry; a district's report goes to the province's
    /// department, as practice has it.
    ///
    /// - Parameter territories: of those who report, from the province down.
    func superiors(of territories: [String], on day: Day) -> [String] {
        guard let province = territories.first else { return ["Bộ Giáo dục và Đào tạo"] }
        let department = "Sở Giáo dục và Đào tạo \(province.lowercasedFirst)"
        guard territories.count > 1 else { return ["Bộ Giáo dục và Đào tạo"] }
        let bodies = procedure.authorities(for: "report-to", on: day).first?.body.vi ?? department
        let named = bodies.split(separator: ",").map { body -> String in
            let name = body.drop { $0 == " " }
            if name == "Sở Giáo dục và Đào tạo" { return department }
            if name == "Ủy ban nhân dân cấp tỉnh" { return "Ủy ban nhân dân \(province.lowercasedFirst)" }
            return String(name)
        }
        return named.contains("Bộ Giáo dục và Đào tạo") ? [department] : named
    }
}
