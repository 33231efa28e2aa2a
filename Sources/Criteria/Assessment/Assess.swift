extension CriteriaSet {
    /// Judges what a unit answers: the state of every indicator with its reason, what they come to, and what is missing
    /// for the next rating or level.
    public func assess(_ answers: Answers) -> Verdict {
        switch method {
        case .points: PointsAssessment(set: self, answers: answers).verdict()
        case .levels: LevelsAssessment(set: self, answers: answers).verdict()
        }
    }
}
