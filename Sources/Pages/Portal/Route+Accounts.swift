public import Registry

extension Route {
    /// The front door: for everybody; what comes next for those who are signed in.
    public static let home = Route("")
    public static let signIn = Route("dang-nhap")
    public static let signOut = Route("dang-xuat")

    /// Somebody's own account.
    public static let account = Route("tai-khoan")
    public static let signInCode = Route("dang-nhap", "ma")
    public static let ownPassword = Route("tai-khoan", "mat-khau")
    public static let oneTimeCodes = Route("tai-khoan", "ma-mot-lan")
    public static let draftCodes = Route("tai-khoan", "ma-mot-lan", "lap")
    public static let removeCodes = Route("tai-khoan", "ma-mot-lan", "tat")
    public static let endSessions = Route("tai-khoan", "phien", "dong-het")

    // Accounts, for administrators.

    public static let newUser = Route("quan-tri", "nguoi-dung", "them")
    public static func user(_ id: ID<User>) -> Route { Route("quan-tri", "nguoi-dung", id.text) }
    public static func addGrant(_ id: ID<User>) -> Route { Route("quan-tri", "nguoi-dung", id.text, "vai-tro") }
    public static func endGrant(_ id: ID<User>) -> Route {
        Route("quan-tri", "nguoi-dung", id.text, "vai-tro", "ket-thuc")
    }
    public static func resetPassword(_ id: ID<User>) -> Route { Route("quan-tri", "nguoi-dung", id.text, "mat-khau") }
    public static func resetCodes(_ id: ID<User>) -> Route { Route("quan-tri", "nguoi-dung", id.text, "ma-mot-lan") }
    public static func lockUser(_ id: ID<User>) -> Route { Route("quan-tri", "nguoi-dung", id.text, "khoa") }

    /// The style sheet and the typeface.
    public static func asset(_ name: String) -> Route { Route("tep-tinh", name) }
}
