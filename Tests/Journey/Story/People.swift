/// Somebody with an account.
struct Person {
    /// As the pages show them.
    var name: String
    var login: String
    var role: String

    /// The unit or territory that the role is for.
    var place: String
}

extension Story {
    /// What everybody chooses at the first sign-in.
    static let password = "mùa vàng trên nương bậc thang 7"

    /// Signs somebody in, lets them do their steps, looks at their pages in English too, and signs them out.
    func by(_ person: Person, _ steps: () async throws -> Void) async {
        await step("\(person.name) signs in") { try await signIn(person) }
        do { try await steps() } catch { ledger.note("\(person.name)", ["\(error)"]) }
        await step("\(person.name) reads the same pages in English") { try await inEnglish() }
        await step("\(person.name) signs out") { try await signOut(person) }
    }

    func signIn(_ person: Person) async throws {
        try await tab.open("/dang-nhap")
        // Heads of units see the same pages, members of the council too: one of each is looked at.
        watch.person = person.login.split(separator: ".").first.map(String.init) ?? person.login
        try await tab.fill("Tên đăng nhập", person.login)
        try await tab.fill("Mật khẩu", passwords[person.login] ?? Story.password)
        try await tab.click("Đăng nhập")
        if try await tab.heading == "Đổi mật khẩu" {
            try await tab.fill("Mật khẩu hiện tại", passwords[person.login] ?? Story.password)
            try await tab.fill("Mật khẩu mới", Story.password)
            try await tab.fill("Gõ lại mật khẩu mới", Story.password)
            try await tab.click("Đổi mật khẩu")
            passwords[person.login] = Story.password
        }
        try await tab.open("/")
        try await expect(text: person.name)
    }

    func signOut(_ person: Person) async throws {
        try await tab.click("Đăng xuất")
        watch.person = "khách"
        let text = try await tab.text
        try expect(!text.contains(person.name), "still signed in")
    }

    /// Opens every page again that the person has seen, in English.
    func inEnglish() async throws {
        for path in watch.takeVisited() {
            try await tab.open(path + (path.contains("?") ? "&" : "?") + "lang=en")
            let language = try await tab.language
            try expect(language == "en", "\(path) does not speak English")
        }
        try await tab.open("/?lang=vi")
        _ = watch.takeVisited()
    }
}
