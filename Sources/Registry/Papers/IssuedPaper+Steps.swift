public import Criteria

extension IssuedPaper {
    /// Takes in what stands around the text, as long as it is a draft. Number and day come by registering alone.
    public mutating func set(_ imprint: Imprint, by actor: Actor) throws(Refusal) {
        guard actor.writes(paperKind, of: unit, in: territory) else { throw .notWriter(of: paperKind) }
        guard state == .drafted else { throw .alreadyRegistered(self) }
        self.imprint = imprint
        self.imprint.number = nil
        self.imprint.date = nil
    }

    /// Vào sổ: gives it number and day.
    ///
    /// - Parameters:
    ///   - other: the paper that has this number in the same register and year, if one has.
    ///   - original: the Word file with that number, as it is printed from now on.
    public mutating func register(
        number: String, date: Day, original: KeptFile, unlessTakenBy other: IssuedPaper?, by actor: Actor,
        at moment: Moment
    ) throws(Refusal) {
        guard actor.registers(paperKind, of: unit, in: territory) else { throw .notRegistrar(of: paperKind) }
        guard state == .drafted else { throw .alreadyRegistered(self) }
        guard paperKind != .decision else { throw .numberedByIssue }
        guard paperKind.documentKind != nil else { throw .withoutNumber(paperKind) }
        guard RegisterEntry.isNumber(number) else {
            throw .wrongField(
                "so", "“\(number)” không phải số văn bản", "“\(number)” is no number of a document",
                remedyVi: "Ghi số thứ tự trong sổ, ví dụ 05 hoặc 12a", "Write the number in the register: 05 or 12a")
        }
        guard date <= moment.day else {
            throw .wrongField(
                "ngay", "Ngày \(date.vietnamese) chưa đến", "\(date) has not come yet",
                remedyVi: "Ghi ngày ban hành thật của giấy tờ", "Write the day on which it is issued")
        }
        guard date.year >= year else {
            throw .wrongField(
                "ngay", "Ngày \(date.vietnamese) trước cả năm đánh giá \(year)",
                "\(date) lies before the assessed year \(year)", remedyVi: "Sửa lại ngày", "Correct the day")
        }
        let next = imprint.numbered(number, on: date)
        if let other, other.id != id, other.entry == RegisterEntry(paperKind, next) {
            throw .numberTaken(next, by: other)
        }
        imprint = next
        self.original = original
        registered = Mark(by: actor, at: moment)
        state = .registered
    }

    /// Takes over the number that a decision got when it was issued.
    public mutating func take(_ issue: Decision.Issue, by actor: Actor, at moment: Moment) {
        guard paperKind == .decision, state == .drafted else { return }
        imprint.number = issue.number
        imprint.date = issue.date
        imprint.signer = issue.signer
        registered = Mark(by: actor, at: moment)
        state = .registered
    }

    /// Takes number and day off again, so that another paper can have them: it was entered by mistake, or its data were
    /// corrected before it went out.
    public mutating func release(by actor: Actor) throws(Refusal) {
        guard actor.registers(paperKind, of: unit, in: territory) else { throw .notRegistrar(of: paperKind) }
        guard state != .signed else { throw .signedForEver(self) }
        guard paperKind != .decision else { throw .numberedByIssue }
        guard state == .registered else {
            throw .invalid(
                "Giấy tờ \(id) chưa vào sổ", "Paper \(id) is not registered",
                remedyVi: "Tải lại trang để xem giấy tờ đang ở bước nào", "Load the page again to see where it stands")
        }
        imprint.number = nil
        imprint.date = nil
        original = nil
        registered = nil
        state = .drafted
    }

    /// Keeps the signed file. It stays for ever: a mistake is mended by another paper.
    public mutating func attach(_ copy: SignedCopy, by actor: Actor) throws(Refusal) {
        guard actor.registers(paperKind, of: unit, in: territory) else { throw .notRegistrar(of: paperKind) }
        guard state != .signed else { throw .signedForEver(self) }
        guard state == .registered || paperKind.documentKind == nil else {
            throw Refusal(
                .notNow,
                Bilingual(vi: "Giấy tờ \(id) chưa có số và ngày", en: "Paper \(id) has neither number nor day"),
                remedy: Bilingual(
                    vi: "Ghi số và ngày trước, ký bản PDF có số rồi tải lên",
                    en: "Register it first; sign the PDF that bears the number, then upload it"))
        }
        signed = copy
        state = .signed
    }
}
