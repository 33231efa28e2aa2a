extension Route {
    /// The front door: for everybody; what comes next for those who are signed in.
    public static let home = Route("")
    public static let signIn = Route("dang-nhap")
    public static let signOut = Route("dang-xuat")

    /// Somebody's own account.
    public static let account = Route("tai-khoan")

    /// The style sheet and the typeface.
    public static func asset(_ name: String) -> Route { Route("tep-tinh", name) }
}
