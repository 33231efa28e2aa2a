import ArgumentParser
import Criteria

/// `khue criteria show`: one set in full, each value with its clause.
struct CriteriaShowCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Xem một bộ tiêu chí, kèm điều khoản / shows a criteria set with its clauses.")

    @Argument(help: ArgumentHelp("Mã bộ tiêu chí, ví dụ tt22-2020 / id of a set.", valueName: "SET"))
    var set: String

    @OptionGroup var screen: ScreenOptions
    @OptionGroup var data: DataOptions

    func run(on console: Console) async throws -> ExitState {
        let law = try data.law(console)
        let set = try law.known(set: set)
        let page = CriteriaPage(language: screen.lang, layout: console.layout(color: screen.color), law: law)
        console.output.write(page(set))
        return .clean
    }
}

extension Law {
    /// The set of an id that a person typed.
    func known(set id: String) throws(Trouble) -> CriteriaSet {
        if let set = set(id) { return set }
        throw Trouble(
            Bilingual(vi: "không có bộ tiêu chí \(id)", en: "there is no criteria set \(id)"),
            remedy: Suggestion.remedy(id, among: sets.map(\.id), list: "khue criteria list"))
    }

    /// The kind of unit of an id that a person typed.
    func known(kind id: String) throws(Trouble) -> UnitKind {
        if let kind = kind(id) { return kind }
        throw Trouble(
            Bilingual(vi: "không có loại đơn vị \(id)", en: "there is no kind of unit \(id)"),
            remedy: Suggestion.remedy(id, among: unitKinds.map(\.id), list: "khue criteria kinds"))
    }
}
