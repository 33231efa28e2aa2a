import Criteria
import Formats

/// Prints a mistake in the law's data as compilers do: `file:line:column: message`.
struct LintLine {
    let language: Language

    func text(_ problem: LawProblem) -> String {
        "\(problem.path):\(problem.line):\(problem.column): \(language(problem.message))"
    }

    /// All mistakes as one trouble.
    static func trouble(_ problems: [LawProblem], _ message: Bilingual, remedy: Bilingual) -> Trouble {
        func list(_ language: Language) -> String {
            problems.map { "\n" + LintLine(language: language).text($0) }.joined()
        }
        return Trouble(
            Bilingual(vi: message.vi + list(.vi), en: message.en + list(.en)), remedy: remedy)
    }
}
