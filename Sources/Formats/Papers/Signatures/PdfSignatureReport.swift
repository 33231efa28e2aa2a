import Registry

/// What `pdfsig` says of one signature.
///
/// ```
/// Signature #1:
///   - Signature Field Name: ThuTruong
///   - Signer Certificate Common Name: Nguyễn Văn A
///   - Signed Ranges: [0 - 153085], [160199 - 160776]
///   - Total document signed
///   - Signature Validation: Signature is Valid.
///   - Certificate Validation: Certificate issuer isn't Trusted.
/// ```
struct PdfSignatureReport: Equatable {
    var field = ""
    var signer = ""
    var subject = ""
    var signedAt: Moment?
    var isWhole = false

    /// Where the room for the signature begins, and where what is signed ends; `nil` where it does not say.
    var holeStart: Int?
    var end: Int?
    private var validation = ""
    private var isEmptyField = false
    private var certificate = ""

    /// The lines that came so far, and whether one came again: a name with line breaks in it looks like more lines.
    private var lines: Set<String> = []
    private var isDoubled = false

    var isIntact: Bool { content == .intact }

    var content: PdfSignature.Content {
        switch validation {
        case "Signature is Valid.": isDoubled ? .unreadable : .intact
        case "Digest Mismatch.": .changed
        default: .unreadable
        }
    }

    /// Whether the certificate that was verified is somebody's: their common name, or anything else that it is issued to.
    func names(_ subject: String) -> Bool { signer == subject || self.subject.contains("=" + subject) }

    /// - Parameter hasStore: whether the authorities that are trusted are known at all.
    func trust(hasStore: Bool) -> PdfSignature.Trust {
        switch certificate {
        case "Certificate is Trusted.": .trusted
        case "Certificate has been Revoked.": .revoked
        case "Certificate has Expired", "Certificate has Expired.": .expired
        case "Certificate issuer isn't Trusted.", "Certificate issuer is unknown.": hasStore ? .untrusted : .unknown
        default: .unknown
        }
    }

    /// More signatures than this come from nobody; the rest are left out, and the last then covers less than the whole.
    private static let most = 200

    static func all(in text: String) -> [PdfSignatureReport] {
        var reports: [PdfSignatureReport] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("Signature #"), line.hasSuffix(":") {
                guard reports.count < most else { break }
                reports.append(PdfSignatureReport())
            } else if line.hasPrefix("  - "), !reports.isEmpty {
                reports[reports.count - 1].add(line.dropFirst(4))
            } else if line == "  The signature form field is not signed.", !reports.isEmpty {
                reports[reports.count - 1].isEmptyField = true
            }
        }
        // Of a signature the program always says whether it holds.
        return reports.filter { !$0.isEmptyField || !$0.validation.isEmpty }
    }

    /// The program says each thing once.
    private mutating func add(_ line: Substring) {
        func value(_ name: String) -> String? {
            guard line.hasPrefix(name + ": ") else { return nil }
            if !lines.insert(name).inserted { isDoubled = true }
            return String(line.dropFirst(name.count + 2))
        }
        if let text = value("Signature Field Name") {
            if field.isEmpty { field = text }
        } else if let text = value("Signer Certificate Common Name") {
            if signer.isEmpty { signer = text }
        } else if let text = value("Signer full Distinguished Name") {
            if subject.isEmpty { subject = text }
        } else if let text = value("Signing Time") {
            if signedAt == nil { signedAt = Moment(pdfsig: text) }
        } else if let text = value("Signed Ranges") {
            let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
            if numbers.count == 4 { (holeStart, end) = (numbers[1], numbers[3]) }
        } else if line == "Total document signed" {
            isWhole = true
        } else if let text = value("Signature Validation") {
            // The last word is the program's own.
            validation = text
        } else if let text = value("Certificate Validation") {
            certificate = text
        }
    }
}

extension Moment {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// `Nov 21 2026 15:39:56`, in UTC; `nil` for anything else, and for the first second there is, which means none.
    fileprivate init?(pdfsig text: String) {
        let parts = text.split { $0 == " " || $0 == ":" }
        guard parts.count == 6, let month = Self.months.firstIndex(of: String(parts[0])) else { return nil }
        let numbers = parts.dropFirst().compactMap { Int($0) }
        guard numbers.count == 5 else { return nil }
        self.init(
            utc: numbers[1], month + 1, numbers[0], hour: numbers[2], minute: numbers[3], second: numbers[4])
        if milliseconds == 0 { return nil }
    }
}
