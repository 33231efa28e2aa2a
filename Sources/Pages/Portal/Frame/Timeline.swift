import Criteria
import Registry

/// What happened, the first first.
struct Timeline: Markup {
    private let events: [Event]

    struct Event: Sendable {
        var what: String
        var by: String
        var at: Moment

        /// Comments and reasons; empty where there are none.
        var words: String

        init(_ what: String, by: String, at: Moment, words: String = "") {
            self.what = what
            self.by = by
            self.at = at
            self.words = words
        }
    }

    init(_ events: [Event]) {
        self.events = events
    }

    /// The way of a dossier.
    init(_ history: [Dossier.Step], _ visit: Visit) {
        events = history.map {
            Event(visit($0.verb.name.asSentence), by: $0.name, at: $0.at, words: $0.words)
        }
    }

    var html: HTML {
        ol(.class("timeline")) {
            for event in events {
                li {
                    p {
                        strong(event.what)
                        if !event.by.isEmpty { " · \(event.by)" }
                    }
                    time(event.at.vietnamese, Attribute("datetime", event.at.iso))
                    if !event.words.isEmpty { p(event.words, .class("words")) }
                }
            }
        }
    }
}
