/// What files of ours are, as the browser is told.
enum MediaType {
    static let docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    static let xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    static let odt = "application/vnd.oasis.opendocument.text"
    static let pdf = "application/pdf"
    static let zip = "application/zip"
    static let json = "application/json"
    static let csv = "text/csv; charset=utf-8"

    /// What came from outside, which is only ever kept and never shown.
    static let unknown = "application/octet-stream"
}
