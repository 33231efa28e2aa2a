import Criteria

extension Law {
    /// An instrument as a paper cites it the first time: `Thông tư số 22/2020/TT-BGDĐT ngày 06/8/2020 của Bộ trưởng Bộ
    /// Giáo dục và Đào tạo quy định về …`. What the register does not know is left out.
    ///
    /// - Parameters:
    ///   - citation: number and symbol, with or without the kind before them.
    ///   - spelled: whether the date is `ngày 06 tháng 8 năm 2020`, as the bases of a paper have it.
    func words(for citation: String, spelled: Bool = false) -> String {
        guard let instrument = instruments.first(where: { citation.hasSuffix($0.id) }) else { return citation }
        var words = "\(instrument.kind.prefix(1).uppercased())\(instrument.kind.dropFirst()) số \(instrument.id)"
        if let date = instrument.date {
            words += spelled ? " \(Figures.date(date))" : " ngày \(Figures.shortDate(date))"
        }
        if let issuer = instrument.issuers.first { words += " của \(issuer)" }
        return instrument.title.isEmpty ? words : "\(words) \(instrument.title.lowercasedFirst)"
    }

    /// What a report rests on: the circular, then the guidance of the territory that its set follows.
    func bases(of set: CriteriaSet, spelled: Bool = false) -> [String] {
        guard let base = set.base.flatMap(self.set) else { return [words(for: set.instrument, spelled: spelled)] }
        return [words(for: base.instrument, spelled: spelled), words(for: set.source.instrument, spelled: spelled)]
    }
}
