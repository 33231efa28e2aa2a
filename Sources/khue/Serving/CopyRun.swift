import Store

/// Runs a copy of everything that is kept, there or back, and says what came of it.
struct CopyRun {
    let screen: ScreenOptions
    let console: Console

    /// The database, as troubles name it.
    let path: String

    /// - Parameter copy: makes the copy, prints what only it has to say, and gives what was seen of it.
    /// - Returns: `.found` for a copy that is not sound.
    func callAsFunction(_ copy: () throws -> Verification) throws -> ExitState {
        let page = VerificationPage(language: screen.lang)
        do {
            console.print(page.text(try copy()))
            return .clean
        } catch CopyFailure.unsound(let copy, let verification) {
            console.print(page.text(verification))
            console.trouble(Trouble(CopyFailure.unsound(copy, verification)), in: screen.lang)
            return .found
        } catch {
            throw Trouble(copying: error, path)
        }
    }
}
