/// Goes along the chain: numbers without a gap, every hash that of its link and of the one before.
///
/// A link that was changed, added or taken out is seen. Whoever changes links and reckons all hashes after them anew makes
/// another chain that holds together: that is seen by a head noted elsewhere, and by what is kept when that was not
/// changed to fit.
struct ChainWalk {
    private(set) var last: AuditHead?

    /// The head that was noted elsewhere.
    let noted: AuditHead?

    init(noted: AuditHead?) {
        self.noted = noted
    }

    mutating func take(_ link: AuditEntry, into verification: inout Verification) {
        verification.links += 1
        demandNumber(link.number, into: &verification)
        let previous = last?.hash ?? AuditChain.root
        if AuditChain.hash(link, previous: previous) != link.hash {
            verification.add(
                .link(link.number),
                "\(link.kind.rawValue) \(link.subject): nội dung đã bị sửa, hoặc mắt xích trước không còn là bản cũ",
                "\(link.kind.rawValue) \(link.subject): its content was changed, or the link before is another")
        }
        last = AuditHead(number: link.number, hash: link.hash)
        demandNoted(into: &verification)
    }

    /// A link that could not be read: the next one is judged by the hash that stands there.
    mutating func skip(_ number: Int, hash: String?, _ words: String, into verification: inout Verification) {
        verification.links += 1
        demandNumber(number, into: &verification)
        verification.add(.link(number), "không đọc được: \(words)", "it cannot be read: \(words)")
        last = AuditHead(number: number, hash: hash ?? "")
    }

    /// - Parameter head: what the database says its last link is.
    func end(_ head: AuditHead?, into verification: inout Verification) {
        verification.head = last
        if head != last {
            let said = head.map { String($0.number) } ?? "0"
            let seen = last.map { String($0.number) } ?? "0"
            verification.add(
                .head, "ghi là mắt xích \(said) nhưng chuỗi kết thúc ở mắt xích \(seen): phần cuối đã bị cắt hoặc thay",
                "it is said to be link \(said), but the chain ends with link \(seen): links were taken off or replaced")
        }
        if let noted, noted.number > last?.number ?? 0 {
            verification.add(
                .head, "chuỗi kết thúc trước mắt xích \(noted.number) đã được ghi lại ở nơi khác",
                "the chain ends before link \(noted.number), which was noted elsewhere")
        }
    }

    private func demandNumber(_ number: Int, into verification: inout Verification) {
        let expected = (last?.number ?? 0) + 1
        guard number != expected else { return }
        let missing = expected == number - 1 ? "\(expected)" : "\(expected)–\(number - 1)"
        verification.add(
            .link(number), "thiếu mắt xích \(missing) ở trước", "the links \(missing) before it are missing")
    }

    private func demandNoted(into verification: inout Verification) {
        guard let noted, noted.number == last?.number, noted != last else { return }
        verification.add(
            .link(noted.number), "không phải mắt xích đã được ghi lại ở nơi khác",
            "it is not the link that was noted elsewhere")
    }
}
