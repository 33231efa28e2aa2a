import Documents

/// The letters of the encodings that give each byte one meaning.
///
/// Our own tables rather than the system's `iconv`: its modules are a package of their own in some systems, and TCVN3
/// and VNI are not among them. A test compares the tables with `iconv`.
struct LegacyTable: Sendable {
    /// The scalar of each byte.
    let scalars: [Unicode.Scalar]

    /// 128 scalars for 0x80 to 0xFF, and letters among the control characters.
    private init(_ high: String, low: [UInt8: Unicode.Scalar] = [:]) {
        var scalars = (0..<128).map { Unicode.Scalar(UInt8($0)) }
        for (byte, scalar) in low { scalars[Int(byte)] = scalar }
        scalars += Array(high.unicodeScalars)
        precondition(scalars.count == 256)
        self.scalars = scalars
    }

    /// Western Windows; the five bytes without meaning are C1 controls, as browsers have it.
    static let windows1252 = LegacyTable(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿"
            + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ")

    static let windows1258 = LegacyTable(
        "€\u{81}‚ƒ„…†‡ˆ‰\u{8A}‹Œ\u{8D}\u{8E}\u{8F}\u{90}‘’“”•–—˜™\u{9A}›œ\u{9D}\u{9E}Ÿ\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯"
            + "°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂĂÄÅÆÇÈÉÊË\u{300}ÍÎÏĐÑ\u{309}ÓÔƠÖ×ØÙÚÛÜƯ\u{303}ß"
            + "àáâăäåæçèéêë\u{301}íîïđñ\u{323}óôơö÷øùúûüư₫ÿ")

    static let viscii = LegacyTable(
        "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư"
            + "àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ",
        low: [0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"])

    static let tcvn5712 = LegacyTable(
        "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u{A0}ĂÂÊÔƠƯĐăâêôơưđẰ\u{300}\u{309}\u{303}\u{301}\u{323}àảãáạẲằẳẵắẴ"
            + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ",
        low: [
            0x01: "Ú", 0x02: "Ụ", 0x04: "Ừ", 0x05: "Ử", 0x06: "Ữ", 0x11: "Ứ", 0x12: "Ự", 0x13: "Ỳ", 0x14: "Ỷ",
            0x15: "Ỹ", 0x16: "Ý", 0x17: "Ỵ",
        ])

    /// TCVN3: the lower-case letters of TCVN 5712 and its seven capitals; all else as in Windows, whose fonts the
    /// `.Vn` fonts are. The bytes where TCVN 5712 has capitals with tones mean nothing here.
    static let tcvn3: LegacyTable = {
        var high = ""
        for byte in 0x80...0xFF {
            let letter = tcvn5712.scalars[byte]
            let isShared =
                (0xA1...0xAE).contains(byte) || byte >= 0xB5 && !"ẰẲẴẮẦẨẪẤỀỂỄẾỒỔỖỐ".unicodeScalars.contains(letter)
            high.unicodeScalars.append(isShared ? letter : windows1252.scalars[byte])
        }
        return LegacyTable(high)
    }()

    /// The table of an encoding; `nil` where bytes do not stand alone.
    static func of(_ encoding: LegacyEncoding) -> LegacyTable? {
        switch encoding {
        case .tcvn3: tcvn3
        case .tcvn5712: tcvn5712
        case .viscii: viscii
        case .windows1258: windows1258
        case .vni, .viqr, .doubleUTF8: nil
        }
    }

    /// The byte that a scalar stood for before a program took it for Western text: itself below U+0100, that of
    /// Windows for quotes, dashes and the like; `nil` for what no such program makes.
    static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
        if scalar.value < 0x100 { return UInt8(scalar.value) }
        return scalar.value > 0x2122 ? nil : western[scalar]
    }

    private static let western: [Unicode.Scalar: UInt8] = {
        var table: [Unicode.Scalar: UInt8] = [:]
        for byte in 0x80...0x9F { table[windows1252.scalars[byte]] = UInt8(byte) }
        return table
    }()
}
