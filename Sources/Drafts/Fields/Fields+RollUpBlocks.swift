import Criteria
import Registry

extension Fields {
    /// The data of a paper over many rounds.
    init(_ context: PaperContext, _ source: RollUpSource) {
        self.init(of: source, context.imprint)
        let total = source.total
        values.merge(Self.addressees(context)) { _, new in new }
        values["totals"] = Self.texts(Self.counts(total))
        values["outcomes"] = Self.outcomes(total, source.set)
        values["kinds"] = Self.rows(source.kinds) { kind in
            Self.counts(kind.counts).merging(["name": context.name(ofKind: kind.kind)]) { _, new in new }
        }
        values["parts"] = .list(
            source.parts.map { part in
                var fields = Fields(Self.counts(part.total).mapValues { .text($0) })
                fields["name"] = .text(part.name)
                fields["outcomes"] = Self.outcomes(part.total, source.set)
                return fields
            })
    }

    private static func counts(_ counts: ProgressCounts) -> [String: String] {
        [
            "units": Figures.plain(counts.units), "filed": Figures.plain(counts.reported),
            "late": Figures.plain(counts.late), "appraised": Figures.plain(counts.concluded),
            "recognised": Figures.plain(counts.recognised),
            "share": Figures.percent(counts.recognised, of: counts.units),
        ]
    }

    private static func outcomes(_ counts: ProgressCounts, _ set: CriteriaSet) -> Value {
        rows(set.outcomes) {
            [
                "name": $0.name.vi, "count": Figures.plain(counts.outcomes[$0] ?? 0),
                "share": Figures.percent(counts.outcomes[$0] ?? 0, of: counts.concluded),
            ]
        }
    }
}
