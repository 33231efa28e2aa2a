import Criteria
import Registry

/// The front door: for somebody signed in, what waits for them; for everybody, where to go.
public struct HomePage: Markup {
    private let visit: Visit
    private let tasks: [HomeTask]
    private let latest: [PublishedDecision]

    /// - Parameters:
    ///   - tasks: soonest due first.
    ///   - latest: what was published last; for somebody who is not signed in.
    public init(_ visit: Visit, tasks: [HomeTask] = [], latest: [PublishedDecision] = []) {
        self.visit = visit
        self.tasks = tasks
        self.latest = latest
    }

    public var html: HTML {
        PortalPage(visit, heading: visit("Đơn vị học tập", "Learning units")) {
            if visit.isSignedIn {
                NextStep(visit("Việc của bạn", "Your work"), id: "viec") {
                    if tasks.isEmpty {
                        p(visit("Hiện không có việc nào chờ bạn.", "Nothing waits for you now."))
                    } else {
                        ol(.class("tasks")) { for task in tasks { item(task) } }
                    }
                }
            } else {
                WelcomeSections(visit, latest: latest)
            }
        }
    }

    private func item(_ task: HomeTask) -> HTML {
        li {
            a(task.text, .href(task.route))
            if !task.detail.isEmpty { p(task.detail, .class("muted")) }
            if let due = task.due {
                let days = visit.today.days(until: due)
                p(
                    days < 0
                        ? visit("Quá hạn \(-days) ngày (\(due.vietnamese))", "\(-days) days late (\(due))")
                        : visit("Còn \(days) ngày, hạn \(due.vietnamese)", "\(days) days left, due \(due)"),
                    .class(days < 0 ? "due late" : "due"))
            }
        }
    }
}
