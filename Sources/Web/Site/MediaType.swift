/// What files of ours are that `FileKind` does not know, as the browser is told.
enum MediaType {
    static let zip = "application/zip"
    static let json = "application/json"
    static let csv = "text/csv; charset=utf-8"

    /// What came from outside, which is only ever kept and never shown.
    static let unknown = "application/octet-stream"
}
