extension Check {
    /// All checks, by group as in the README, by name within a group.
    public static let all: [Check] = [
        // Scores
        ratingMismatch,
        ratingMissing,
        scoreAboveMaximum,
        scoreMaximum,
        scoreMissing,
        scoreSum,
        scoreTotal,
        totalDisagrees,

        // Copying
        nearDuplicate,

        // Form
        appendixMissing,
        dateMissing,
        doubledWord,
        headingNumbering,
        numberMissing,
        sectionMissing,
        signatureBlock,
    ]
}
