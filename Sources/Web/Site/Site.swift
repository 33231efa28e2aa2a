/// All addresses of the portal.
public enum Site {
    /// In the order of the documentation. Each part of the portal has its own list.
    public static let endpoints: [Endpoint] =
        frontDoor + unit + unitEvidence + unitFiling + dossierFiles + office + leadership + decisions + openDoor()
        + papers() + templates + accounts + users + administration + service

    static let frontDoor: [Endpoint] = [
        .get("/", .everyone, home)
    ]
}
