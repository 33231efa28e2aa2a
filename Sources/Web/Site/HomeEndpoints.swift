import Pages

extension Site {
    static func home(_ call: Call) async throws -> Reply {
        .page(HomePage(call.visit()))
    }
}
