import CQREncode
import Glibc

/// Square codes by ISO/IEC 18004, drawn by libqrencode.
public enum SquareCode {
    /// The code's modules, row by row, `true` for a dark one, without the light margin; `nil` for a text that is too
    /// long for any.
    public static func modules(of text: String) -> [[Bool]]? {
        // A tenth and a half of it may be soiled: it is printed small, and stamped over.
        guard let code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard width > 0, let data = code.pointee.data else { return nil }
        return (0..<width).map { y in (0..<width).map { x in data[y * width + x] & 1 == 1 } }
    }

    /// The light modules around it.
    static let margin = 4

    /// The modules with their light margin as a picture.
    static func picture(of modules: [[Bool]]) -> [UInt8] {
        let blank = [Bool](repeating: false, count: modules.count + 2 * margin)
        let side = [Bool](repeating: false, count: margin)
        let above = [[Bool]](repeating: blank, count: margin)
        let rows = above + modules.map { side + $0 + side } + above
        return PortablePicture.blackAndWhite(rows)
    }
}
