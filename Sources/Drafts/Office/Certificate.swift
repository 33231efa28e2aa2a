import Criteria
import Documents
import Registry

/// Giấy chứng nhận: a sheet to hang up. No circular knows it; what is valid is the decision that it names.
struct Certificate {
    let source: DossierSource
    let context: PaperContext

    private var set: CriteriaSet { source.set }

    func paper() throws(Refusal) -> Paper {
        guard let recognition = source.recognition, recognition.state != .withdrawn else { throw .notRecognised }
        let office = DecidingOffice(source.round.decidingBody)
        var builder = PaperBuilder()
        builder.page(isLandscape: true, isSheet: true)
        builder.nation()
        builder.authority(office.authority)
        builder.line("GIẤY CHỨNG NHẬN", .certificateTitle)
        builder.line(source.honoured, .certificateName)
        builder.line(achievement(recognition), .certificateText)
        builder.line(
            "Theo Quyết định số \(recognition.decisionCode) \(Figures.date(recognition.decided)) của \(office.authority)",
            .certificateText)
        if let validity { builder.line(validity, .certificateText) }
        builder.line("Mã công nhận: \(recognition.id.text)", .certificateText)
        builder.add(
            builder.columns(
                [Paragraph("")],
                [Paragraph(context.imprint.placeLine, role: .placeAndDate)]
                    + PaperEnd(context.imprint).right, shares: [50, 50]))
        builder.suggestion()
        return Paper(
            kind: context.kind, subject: source.dossier.id.text, document: builder.document,
            fields: Fields(context, source))
    }

    private func achievement(_ recognition: Recognition) -> String {
        switch recognition.outcome {
        case .rating: "Được công nhận \(recognition.outcome.phrase) \(set.honour) năm \(recognition.year)"
        case .level: "Đạt \(set.honour) \(recognition.outcome.phrase) năm \(recognition.year)"
        }
    }

    /// Until when, by both readings of the law where they differ; `nil` where the set names no validity.
    private var validity: String? {
        guard let recognition = source.recognition else { return nil }
        switch (recognition.validByYears, recognition.validByMonths) {
        case (let years?, let months?) where years != months:
            let count = set.procedure.validity.map { "\($0.months)" } ?? ""
            return
                "Có giá trị đến hết ngày \(years.vietnamese) (tính theo các năm liền kề) hoặc ngày \(months.vietnamese) "
                + "(tính đủ \(count) tháng từ ngày quyết định)"
        case (let day?, _), (nil, let day?): return "Có giá trị đến hết ngày \(day.vietnamese)"
        case (nil, nil): return nil
        }
    }
}
