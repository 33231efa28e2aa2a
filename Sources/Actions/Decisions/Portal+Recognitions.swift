import Criteria
public import Registry
import Store

/// Which recognitions an office wants to see.
public enum RecognitionChoice: String, Sendable, CaseIterable {
    case all = "tat-ca"
    /// Those that end within six months.
    case expiring = "sap-het-han"
    /// Those for which a higher level may be asked.
    case upgradable = "nang-muc"
}

extension Portal {
    /// The recognitions of the territories that the visitor may see, newest year first, then by name.
    ///
    /// - Parameter text: words of the unit's name; case and marks are not looked at.
    public func recognitions(
        _ choice: RecognitionChoice, text: String = "", for visitor: Visitor
    ) async throws -> [Recognition] {
        let today = now.day
        let visibility = visitor.visibility
        let query = RecognitionQuery(
            states: Set(Recognition.State.allCases), territories: visibility.isWhole ? nil : visibility.territories,
            text: text, limit: .max)
        let found = try await store.read { try $0.recognitions(query).map(\.value) }
        switch choice {
        case .all: return found
        case .expiring:
            let days = today.days(until: today.adding(months: 6))
            return found.filter { $0.expires(within: days, from: today) }
        case .upgradable:
            var best: [ID<Registry.Unit>: Int] = [:]
            for recognition in found where recognition.holds(on: today) {
                best[recognition.unit] = max(best[recognition.unit] ?? 0, recognition.level)
            }
            return found.filter { recognition in
                recognition.holds(on: today) && recognition.upgradeFrom.map { $0 <= today } ?? false
                    && recognition.level == best[recognition.unit]
            }
        }
    }
}

extension Recognition {
    fileprivate var level: Int { if case .level(let level) = outcome { level } else { 0 } }
}
