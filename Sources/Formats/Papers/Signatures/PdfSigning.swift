public import Registry

/// Signs a PDF in two steps, so that the key never comes here: the file is made ready, what is to be signed is handed
/// out, and the signature is put in.
public struct PdfSigning: Sendable, Equatable {
    /// The file with room for the signature.
    public let bytes: [UInt8]

    /// The room, from `<` to behind `>`.
    private let hole: Range<Int>

    /// How many bytes a signature may have, with all certificates of its chain.
    public static let room = 16_384

    /// Makes a file ready to be signed in one of its empty fields.
    ///
    /// - Throws: `ReadError` with a remedy where the field is not there or is signed already, and for PDFs that are not
    ///   written as ours are.
    public init(_ pdf: [UInt8], field name: String, at moment: Moment, reason: String = "") throws(ReadError) {
        let file = try PdfFile(pdf)
        guard let field = try file.signatureFields().first(where: { $0.dictionary["T"].map(PdfText.decoded) == name })
        else { throw .missingField(name) }
        if field.dictionary["V"] != nil { throw .signedPdf() }
        var update = PdfUpdate(file)
        let ranges = "[0 ********** ********** **********]"
        let signature = update.add(
            Array(
                ("<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M\(PdfText.value(moment.pdf))"
                    + (reason.isEmpty ? "" : "/Reason\(PdfText.value(reason))")
                    + "/ByteRange\(ranges)/Contents<\(String(repeating: "0", count: 2 * Self.room))>>>").utf8))
        var widget = field.dictionary
        widget.set("V", "\(signature) 0 R")
        // Printed and locked.
        widget.set("F", "132")
        update.replace(field.number, with: widget.bytes)
        var form = try file.form().dictionary
        form.set("SigFlags", "3")
        try update.replaceForm(with: form)
        var bytes = update.applied()
        let added = bytes[pdf.count...]
        guard let place = added.lastRange(of: Array(ranges.utf8)),
            let start = added.lastRange(of: Array("/Contents<00".utf8))
        else { throw .damaged("pdf: no room") }
        hole = (start.upperBound - 3)..<(start.upperBound - 3 + 2 * Self.room + 2)
        let numbers = [hole.lowerBound, hole.upperBound, bytes.count - hole.upperBound].map { number in
            String(number) + String(repeating: " ", count: 10 - String(number).count)
        }
        bytes.replaceSubrange(place, with: Array("[0 \(numbers.joined(separator: " "))]".utf8))
        self.bytes = bytes
    }

    /// What is to be signed: all but the room.
    public var content: [UInt8] { Array(bytes[..<hole.lowerBound]) + bytes[hole.upperBound...] }

    /// The signed file.
    ///
    /// - Parameter message: a detached signature over `content`: CMS in DER.
    /// - Throws: `ReadError` for bytes that are no signature or do not fit.
    public func signed(by message: [UInt8]) throws(ReadError) -> [UInt8] {
        guard SignedMessage(message) != nil, message.count <= Self.room else { throw .noSignature() }
        let digits = message.flatMap { [Self.digits[Int($0 >> 4)], Self.digits[Int($0 & 15)]] }
        var signed = bytes
        signed.replaceSubrange((hole.lowerBound + 1)..<(hole.lowerBound + 1 + digits.count), with: digits)
        return signed
    }

    private static let digits = Array("0123456789ABCDEF".utf8)
}

extension Moment {
    /// `D:20261121153956+07'00'`, in Viet Nam's time.
    fileprivate var pdf: String { "D:" + iso.prefix(19).filter(\.isNumber) + "+07'00'" }
}
