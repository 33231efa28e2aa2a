public import Registry

extension Route {
    /// The papers of a dossier, round or territory.
    public static func papers(_ place: PaperPlace) -> Route { at(place) }

    /// One paper, as it would be printed now.
    public static func paper(_ kind: PaperKind, _ place: PaperPlace) -> Route { at(place, kind.rawValue) }

    /// The paper as a file: `docx`, `pdf`, `odt`; its tables as `xlsx`.
    public static func paperFile(_ kind: PaperKind, _ place: PaperPlace, _ format: String) -> Route {
        at(place, kind.rawValue, "tai", format)
    }

    /// What stands around its text.
    public static func imprint(_ kind: PaperKind, _ place: PaperPlace) -> Route {
        at(place, kind.rawValue, "the-thuc")
    }

    /// Number and day.
    public static func registration(_ kind: PaperKind, _ place: PaperPlace) -> Route {
        at(place, kind.rawValue, "vao-so")
    }

    /// All papers of a round in one file.
    public static func paperBundle(_ round: ID<Round>) -> Route { at(.round(round), "tron-bo") }
    public static func paperBundleFile(_ round: ID<Round>) -> Route { at(.round(round), "tron-bo", "tai") }

    /// What a paper's code comes to, for everybody.
    public static func verifiedPaper(_ code: String) -> Route { Route("giay-to", code) }

    /// The paper as it was registered.
    public static func registeredPaper(_ id: ID<IssuedPaper>, _ format: String) -> Route {
        Route("giay-to", id.text, "ban-vao-so", format)
    }
    public static func releaseNumber(_ id: ID<IssuedPaper>) -> Route { Route("giay-to", id.text, "bo-so") }

    /// The file with the signature.
    public static func signedPaper(_ id: ID<IssuedPaper>) -> Route { Route("giay-to", id.text, "ban-ky") }

    private static func at(_ place: PaperPlace, _ rest: String...) -> Route {
        switch place {
        case .dossier(let dossier): Route(own: ["ho-so", dossier.text, "giay-to"] + rest)
        case .round(let round): Route(own: ["dot", round.text, "giay-to"] + rest)
        case .rollUp(let territory, let year, let set):
            Route(own: ["tien-do", territory.text, String(year), set, "giay-to"] + rest)
        }
    }
}
