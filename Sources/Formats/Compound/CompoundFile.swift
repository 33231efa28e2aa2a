/// The streams of an OLE2 compound file, as old Office writes them ([MS-CFB]): sectors, chained by an allocation table.
struct CompoundFile {
    private let bytes: [UInt8]
    private let sectorSize: Int
    private let table: [UInt32]
    private let directory: [UInt8]

    /// - Throws: `damaged` when the header or the chain of the directory is broken or the file ends before it.
    init(_ bytes: [UInt8]) throws(ReadError) {
        func number(_ offset: Int) -> UInt32 { Self.number(bytes, offset) }
        guard bytes.count >= 512, [9, 12].contains(bytes[30]) else { throw .damaged("compound file: header") }
        sectorSize = 1 << Int(bytes[30])
        self.bytes = bytes
        // The header names the first 109 sectors of the table; larger files chain further lists of them.
        var sectors = (0..<109).map { number(76 + $0 * 4) }
        var next = number(68)
        var lists = 0
        while next < Self.last, lists <= bytes.count / sectorSize {
            let start = (Int(next) + 1) * sectorSize
            guard start + sectorSize <= bytes.count else { throw .damaged("compound file: list of the table") }
            sectors += (0..<(sectorSize / 4 - 1)).map { number(start + $0 * 4) }
            next = number(start + sectorSize - 4)
            lists += 1
        }
        var table: [UInt32] = []
        for sector in sectors where sector < Self.last {
            let start = (Int(sector) + 1) * sectorSize
            guard start + sectorSize <= bytes.count else { throw .damaged("compound file: table") }
            // One entry for each sector of the file is all there can be.
            guard table.count <= bytes.count / sectorSize else { break }
            table += (0..<(sectorSize / 4)).map { number(start + $0 * 4) }
        }
        self.table = table
        directory = try Self.chain(number(48), bytes, table, sectorSize, limit: bytes.count)
    }

    /// Whether the file ends before its directory, or before the first sector of its table.
    static func isCut(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 512, [9, 12].contains(bytes[30]) else { return false }
        let sectors = UInt32(clamping: bytes.count >> Int(bytes[30]))
        return [48, 76].contains { number(bytes, $0) < last && number(bytes, $0) >= sectors }
    }

    /// The beginning of a stream, up to a limit; `nil` when there is none of that name, or a small one, which lies
    /// elsewhere and is none that matters here.
    ///
    /// - Throws: `damaged` when the file ends before the stream does.
    func stream(_ name: String, limit: Int = .max) throws(ReadError) -> [UInt8]? {
        guard let entry = entry(name) else { return nil }
        let size = Int(Self.number(directory, entry + 120))
        guard size >= 4096 else { return nil }
        let whole = try Self.chain(Self.number(directory, entry + 116), bytes, table, sectorSize, limit: size)
        guard whole.count >= size else { throw .damaged("compound file: stream \(name)") }
        return Array(whole.prefix(min(size, limit)))
    }

    /// Where in the file a byte of a stream stands; `nil` beyond its last sector.
    func position(_ offset: Int, in name: String) -> Int? {
        guard let entry = entry(name), offset >= 0 else { return nil }
        var sector = Self.number(directory, entry + 116)
        for _ in 0..<(offset / sectorSize) {
            guard Int(sector) < table.count else { return nil }
            sector = table[Int(sector)]
        }
        let position = (Int(sector) + 1) * sectorSize + offset % sectorSize
        return sector < Self.last && position < bytes.count ? position : nil
    }

    /// Where the entry of a name begins in the directory.
    private func entry(_ name: String) -> Int? {
        var wanted: [UInt8] = []
        for unit in name.utf8 { wanted += [unit, 0] }
        wanted += [0, 0]
        return stride(from: 0, to: directory.count - 127, by: 128).first {
            directory[$0...].starts(with: wanted) && directory[$0 + 66] == 2
        }
    }

    /// Numbers of sectors from here on mean something else: an end, a free sector.
    private static let last: UInt32 = 0xFFFF_FFFA

    private static func number(_ bytes: [UInt8], _ offset: Int) -> UInt32 {
        (0..<4).reduce(0) { $0 | UInt32(bytes[offset + $1]) << UInt32($1 * 8) }
    }

    private static func chain(
        _ first: UInt32, _ bytes: [UInt8], _ table: [UInt32], _ size: Int, limit: Int
    ) throws(ReadError) -> [UInt8] {
        var found: [UInt8] = []
        var sector = first
        // A chain that runs in a circle ends at the limit, which is never above the size of the file.
        while sector < last, found.count < min(limit, bytes.count) {
            let start = (Int(sector) + 1) * size
            // The last sector of a file may be cut to what is used of it.
            guard start < bytes.count, Int(sector) < table.count else {
                throw .damaged("compound file: sector \(sector)")
            }
            found += bytes[start..<min(start + size, bytes.count)]
            sector = table[Int(sector)]
        }
        return found
    }
}
