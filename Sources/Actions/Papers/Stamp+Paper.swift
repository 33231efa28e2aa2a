import Crypto
public import Documents
public import Drafts
import Registry

extension Stamp {
    /// The mark of a paper: the same for the same data, another when a single value changes.
    ///
    /// - Parameter site: where papers are verified, without a slash at its end: `https://khue.example.gov.vn`.
    public init(of paper: Paper, site: String? = nil) {
        let digest = Array(SHA256.hash(data: paper.stampedData))
        let code = RecognitionCode.make(random: Array(digest.prefix(RecognitionCode.length - 1))).text
        self.init(
            code: code, digest: Hexadecimal.text(digest), kind: paper.kind.rawValue,
            address: site.map { "\($0)/giay-to/\(code)" })
    }
}

extension Paper {
    /// What its digest is made of: what it is, what it is about, then every value by name.
    public var stampedData: [UInt8] { Array("\(kind.rawValue)\n\(subject)\n".utf8) + fields.canonical }
}
