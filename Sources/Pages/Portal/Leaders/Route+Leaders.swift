public import Registry

extension Route {
    /// How far all rounds of a year have come.
    public static let progress = Route("tien-do")

    /// The deadlines of all open rounds.
    public static let calendar = Route("tien-do", "lich")

    /// How far the units of a round have come.
    public static func progress(_ round: ID<Round>) -> Route { Route("dot", round.text, "tien-do") }

    /// The same for spreadsheet programs.
    public static func progressWorkbook(_ round: ID<Round>) -> Route { Route("dot", round.text, "tien-do.xlsx") }
    public static func progressValues(_ round: ID<Round>) -> Route { Route("dot", round.text, "tien-do.csv") }
}
