import ArgumentParser
import Formats

/// What a paper is written as.
enum DraftFormat: String, Sendable, CaseIterable, ExpressibleByArgument {
    case docx
    case pdf
    case odt

    var format: PaperFormat {
        switch self {
        case .docx: .docx
        case .pdf: .pdf
        case .odt: .odt
        }
    }

    /// `docx|pdf|odt`.
    static let names = allCases.map(\.rawValue).joined(separator: "|")
}

extension DraftFormat {
    /// Whether all of the work is done in this process, and nothing else need be installed.
    var needsOffice: Bool { self == .pdf || self == .odt }
}
