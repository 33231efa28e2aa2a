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

        // Shares
        countSum,
        denominatorNarrowed,
        headcountMissing,
        listCount,
        percentSignLost,
        shareImpossible,
        shareRounding,
        shareWrong,
        tally,

        // Recognition
        evidenceMissing,
        evidencePeriod,
        evidenceUnidentified,
        indicatorMissing,
        indicatorNotApplicable,
        levelMissing,
        thresholdMissed,
        titleNotGranted,
        verdictMissing,

        // Citations
        basisMissing,
        citationDate,
        citationExpired,
        citationIncomplete,
        citationInconsistent,
        citationIssuer,
        citationKind,
        citationSymbol,
        citationUnknown,

        // Copying
        foreignUnit,
        nearDuplicate,
        selfPetition,
        wrongTerm,
        wrongYear,

        // Form
        appendixMissing,
        dateMissing,
        doubledWord,
        headingNumbering,
        notAReport,
        numberMissing,
        sectionMissing,
        signatureBlock,

        // Scans
        scanConfirm,
        scanDoubtful,
        scanPoor,
    ]
}
