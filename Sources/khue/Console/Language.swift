import ArgumentParser
import Criteria

/// The language on the screen.
enum Language: String, Sendable, CaseIterable, ExpressibleByArgument {
    case vi
    case en

    func callAsFunction(_ text: Bilingual) -> String {
        self == .vi ? text.vi : text.en
    }

    func callAsFunction(_ vi: String, _ en: String) -> String {
        self == .vi ? vi : en
    }
}
