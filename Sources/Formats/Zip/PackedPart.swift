/// What is the same in many archives: packed once, as well as can be, and taken over as it lies.
struct PackedPart: Sendable {
    /// One that holds nothing else.
    let archive: [UInt8]

    init(_ bytes: [UInt8]) throws(ReadError) {
        archive = try ZipWriter.archive([ZipWriter.Part("", bytes)], effort: .most)
    }

    /// To be kept by whoever writes it often: what went wrong is told each time that it is asked for.
    static func packing(_ bytes: [UInt8]) -> Result<PackedPart, ReadError> {
        Result { () throws(ReadError) in try PackedPart(bytes) }
    }
}
