/// What a child left behind that ended well.
public struct Output: Sendable {
    /// Standard output.
    public var bytes: [UInt8]

    /// Standard error, cut at 64 KiB.
    public var message: String
}
