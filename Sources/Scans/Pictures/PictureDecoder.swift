import CTesseract
import Layouts

/// Bytes of a PNG, JPEG, TIFF or PNM file to pixels, within limits.
struct PictureDecoder {
    /// A page of A3 at 600 pixels to the inch has 70 million.
    static let pixelLimit = 120_000_000

    /// What its decoded pixels may take: colour of A4 at 600 pixels to the inch takes 140 million bytes.
    static let byteLimit = 300_000_000

    /// How many pages a file has, up to a number.
    static func frames(_ bytes: [UInt8], upTo most: Int) throws(ScanFailure) -> Int {
        guard try format(of: bytes) == .tiff else { return 1 }
        var count = 1
        while count < most, isFrame(count, of: bytes) { count += 1 }
        return count
    }

    private static func isFrame(_ frame: Int, of bytes: [UInt8]) -> Bool {
        do { try header(of: bytes, frame: frame) } catch { return error == .tooLarge }
        return true
    }

    /// Reads a page of the file, from 0; only a TIFF file has more than one.
    static func read(_ bytes: [UInt8], frame: Int) throws(ScanFailure) -> Picture {
        let found: Picture?
        switch try format(of: bytes) {
        case .tiff: found = try tiff(bytes, frame: frame)
        case .other:
            guard frame == 0 else { throw .noPage }
            found = Picture(owning: pixReadMem(bytes, bytes.count))
        }
        guard let found else { throw .unreadable }
        return found
    }

    private enum Kind {
        case tiff
        case other
    }

    /// Asks the header alone, so that a small file cannot claim a large memory.
    private static func format(of bytes: [UInt8]) throws(ScanFailure) -> Kind {
        var format: Int32 = 0
        var width: Int32 = 0
        var height: Int32 = 0
        var bits: Int32 = 0
        var samples: Int32 = 0
        var isIndexed: Int32 = 0
        guard pixReadHeaderMem(bytes, bytes.count, &format, &width, &height, &bits, &samples, &isIndexed) == 0 else {
            throw .unreadable
        }
        try check(width: width, height: height, bits: bits * samples)
        switch Int(format) {
        case IFF_TIFF, IFF_TIFF_PACKBITS, IFF_TIFF_RLE, IFF_TIFF_G3, IFF_TIFF_G4, IFF_TIFF_LZW, IFF_TIFF_ZIP,
            IFF_TIFF_JPEG:
            return .tiff
        case IFF_PNG, IFF_JFIF_JPEG, IFF_PNM: return .other
        default: throw .unreadable
        }
    }

    private static func check(width: Int32, height: Int32, bits: Int32) throws(ScanFailure) {
        guard width > 0, height > 0 else { throw .unreadable }
        let pixels = Int(width) * Int(height)
        guard pixels <= pixelLimit, pixels / 8 * Int(max(1, bits)) <= byteLimit else { throw .tooLarge }
    }

    /// Asks the header of a page of a TIFF file.
    private static func header(of bytes: [UInt8], frame: Int) throws(ScanFailure) {
        var width: Int32 = 0
        var height: Int32 = 0
        var bits: Int32 = 0
        var samples: Int32 = 0
        var resolution: Int32 = 0
        var isIndexed: Int32 = 0
        var format: Int32 = 0
        guard
            readHeaderMemTiff(
                bytes, bytes.count, Int32(frame), &width, &height, &bits, &samples, &resolution, &isIndexed, &format)
                == 0
        else { throw frame == 0 ? .unreadable : .noPage }
        try check(width: width, height: height, bits: bits * samples)
    }

    private static func tiff(_ bytes: [UInt8], frame: Int) throws(ScanFailure) -> Picture? {
        try header(of: bytes, frame: frame)
        return Picture(owning: pixReadMemTiff(bytes, bytes.count, Int32(frame)))
    }
}
