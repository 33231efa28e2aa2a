public import Criteria

/// Something that waits for whoever looks at the home page.
public struct HomeTask: Sendable {
    /// `Trường Mầm non …: nộp hồ sơ năm 2024`.
    public var text: String

    /// What it is about, in smaller letters.
    public var detail: String
    public var route: Route

    /// The last day in time; `nil` where there is none.
    public var due: Day?

    public init(_ text: String, detail: String = "", _ route: Route, due: Day? = nil) {
        self.text = text
        self.detail = detail
        self.route = route
        self.due = due
    }
}
