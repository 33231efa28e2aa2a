import Formats

/// Prints a mistake in the law's data as compilers do: `file:line:column: message`.
struct LintLine {
    let language: Language

    func text(_ problem: LawProblem) -> String {
        "\(problem.path):\(problem.line):\(problem.column): \(language(problem.message))"
    }
}
