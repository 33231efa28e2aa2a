import Actions
import Pages
import Registry

extension Site {
    static let dossierFiles: [Endpoint] = [
        .get("/ho-so/{dossier}/tep/{digest}", .roles(reviewers.union([.unitClerk, .unitHead])), dossierFile)
    ]

    /// What a stranger uploaded is only ever kept, never shown by the browser as a page of ours.
    private static func dossierFile(_ call: Call) async throws -> Reply {
        let found = try await call.portal.file(
            call.parameter("digest"), of: call.id("dossier"), for: call.visitor())
        return .file(found.bytes, name: found.file.name, type: MediaType.unknown)
    }
}
