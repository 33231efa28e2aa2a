public import Criteria

/// Why a template was not filled.
public enum TemplateFailure: Error, Sendable, Equatable {
    /// Mistakes in its placeholders: all of them.
    case problems([TemplateProblem])

    /// The file itself.
    case file(ReadError)

    /// The first of what is wrong, and how much more there is.
    public var message: Bilingual {
        switch self {
        case .file(let error): return error.message
        case .problems(let problems):
            guard let first = problems.first?.message else { return Bilingual(vi: "", en: "") }
            let more = problems.count - 1
            return Bilingual(
                vi: more > 0 ? "\(first.vi); và \(more) chỗ khác" : first.vi,
                en: more > 0 ? "\(first.en); and \(more) more" : first.en)
        }
    }

    public var remedy: Bilingual {
        switch self {
        case .file(let error): error.remedy
        case .problems(let problems): problems.first?.remedy ?? Bilingual(vi: "", en: "")
        }
    }
}
