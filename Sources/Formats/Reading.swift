import Documents

/// What reading in process comes to.
enum Reading {
    case document(Format, Document)

    /// A format that another program must help with, or that is not read at all.
    case foreign(ForeignFormat)
}
