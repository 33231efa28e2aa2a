import Children
import Criteria

extension ReadError {
    /// What the failure of a child means for the file that it should have helped to read.
    ///
    /// - Parameters:
    ///   - program: what people call the program.
    ///   - packages: Debian's packages that it comes in.
    static func child(_ failure: ChildFailure, _ program: String, packages: [String]) -> ReadError {
        switch failure {
        case .notInstalled(let name):
            .toolMissing(Bilingual(vi: program, en: program), packages: packages, cause: name)
        case .timedOut(let seconds):
            .timedOut(seconds: seconds)
        case .outputTooLarge:
            .tooLarge(
                Bilingual(vi: "nội dung tệp khi giải nén", en: "the content of the file, unpacked,"),
                limit: Bilingual(vi: "cho phép", en: "what is allowed"))
        case .failed(let status, let message):
            .unconverted(program, "status \(status): \(message.prefix(500))")
        case .killed(let signal):
            .unconverted(program, "signal \(signal)")
        case .system(let message):
            .unprepared(message)
        }
    }
}
