public import Registry

public protocol FileRecords {
    /// The bytes of a digest; `nil` when nothing with it is kept.
    func bytes(of digest: String) throws -> [UInt8]?

    /// All digests that are kept, in order.
    func digests() throws -> [String]
}

public protocol WritableFileRecords {
    /// Keeps a file by what it holds, once however often it comes.
    func keep(_ bytes: [UInt8], name: String) throws -> KeptFile
}
