public import Criteria
public import Registry

/// A dossier in the tables of proposals and decisions.
public struct DossierRow: Sendable {
    public var dossier: ID<Dossier>

    /// The unit's name in the round's year.
    public var name: String
    public var kind: Bilingual
    public var outcome: Outcome?
    public var points: Points?

    /// The words of its last step; of a declined dossier, the reasons.
    public var words: String

    public init(
        dossier: ID<Dossier>, name: String, kind: Bilingual, outcome: Outcome?, points: Points?, words: String = ""
    ) {
        self.dossier = dossier
        self.name = name
        self.kind = kind
        self.outcome = outcome
        self.points = points
        self.words = words
    }

    var isRecognisable: Bool { outcome?.isRecognisable ?? false }

    var pointsText: String { points?.description ?? "–" }

    func result(_ visit: Visit) -> String { outcome.map { visit($0.name.asSentence) } ?? "–" }

    static func columns(_ visit: Visit) -> [CaptionedTable.Column] {
        [
            CaptionedTable.Column(visit("Đơn vị", "Unit")), CaptionedTable.Column(visit("Loại đơn vị", "Kind")),
            CaptionedTable.Column(visit("Kết quả", "Result")),
            CaptionedTable.Column(visit("Điểm", "Points"), isNumber: true),
        ]
    }
}
