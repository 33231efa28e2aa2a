/// How much an archive may unpack to. A report of a hundred pages has thirty parts and two megabytes of XML; these are
/// far above that and far below what would hurt the machine.
struct ZipLimits: Sendable {
    var entries = 4096

    /// Unpacked bytes of one part.
    var part = 32 << 20

    /// Unpacked bytes of all parts that are read.
    var total = 128 << 20

    /// Unpacked over packed size of a part larger than `ratioFrom`; XML of office programs stays below 60.
    var ratio = 200
    var ratioFrom = 4 << 20
}
