import Documents

/// The unit's own words, each under the heading where reports have them.
struct RemarkSections {
    let remarks: Remarks
    let year: Int

    /// Đánh giá chung: what went well, what did not, and why.
    func addAssessment(to sections: inout SectionList) {
        let parts = [
            ("", remarks.other), ("Ưu điểm", remarks.strengths), ("Hạn chế", remarks.weaknesses),
            ("Nguyên nhân", remarks.causes),
        ].filter { !$0.1.isEmpty }
        guard !parts.isEmpty else { return }
        sections.chapter("Đánh giá chung", remarks.other.map { .text($0) })
        for (title, lines) in parts where !title.isEmpty { sections.part(title, lines.map { .text($0) }) }
    }

    /// What the unit asks for, and what it will do.
    func addOutlook(to sections: inout SectionList) {
        if !remarks.requests.isEmpty { sections.chapter("Kiến nghị, đề xuất", remarks.requests.map { .text($0) }) }
        if !remarks.plans.isEmpty {
            sections.chapter("Phương hướng, nhiệm vụ năm \(year + 1)", remarks.plans.map { .text($0) })
        }
    }
}
