/// A place in a file.
struct LawPlace {
    let file: LawFile
    let mark: LawMark

    func report(vi: String, en: String) {
        file.report(mark, vi: vi, en: en)
    }
}
