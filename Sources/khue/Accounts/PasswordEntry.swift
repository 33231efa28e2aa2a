import Criteria
import Glibc

/// Reads a password: twice and unseen from a terminal, else one line from standard input.
struct PasswordEntry {
    let console: Console
    let language: Language

    /// - Throws: `Trouble` where nothing came, or not twice the same.
    func read() throws(Trouble) -> String {
        guard isatty(0) == 1 else {
            guard let line = readLine() else { throw nothing }
            return line
        }
        guard let first = ask(language("Mật khẩu: ", "Password: ")), !first.isEmpty else { throw nothing }
        guard ask(language("Gõ lại mật khẩu: ", "The password again: ")) == first else {
            throw Trouble(
                Bilingual(vi: "hai lần gõ không giống nhau", en: "it was not typed twice the same"),
                remedy: Bilingual(vi: "chạy lại và gõ lại", en: "run it again"))
        }
        return first
    }

    /// What is typed is not shown; the terminal is as it was afterwards.
    private func ask(_ words: String) -> String? {
        console.complain(words)
        var before = termios()
        guard tcgetattr(0, &before) == 0 else { return readLine() }
        var silent = before
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(0, TCSAFLUSH, &silent)
        defer {
            tcsetattr(0, TCSAFLUSH, &before)
            console.complain("\n")
        }
        return readLine()
    }

    private var nothing: Trouble {
        Trouble(
            Bilingual(vi: "không có mật khẩu nào được gõ", en: "no password was typed"),
            remedy: Bilingual(
                vi: "gõ mật khẩu khi được hỏi, hoặc đưa một dòng vào đầu vào chuẩn",
                en: "type it when asked, or give a line on standard input"))
    }
}
