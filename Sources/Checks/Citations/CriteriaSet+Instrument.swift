import Criteria

extension CriteriaSet {
    /// Whether the set is that of an instrument of the register.
    func isOf(_ instrument: Instrument) -> Bool {
        self.instrument == instrument.id || self.instrument.hasSuffix(" " + instrument.id)
    }
}
