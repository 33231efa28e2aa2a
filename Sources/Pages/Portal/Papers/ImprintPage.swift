import Criteria
public import Registry

/// What stands around a paper's text, as it was typed.
public struct ImprintFields: Sendable {
    public var parentBody: String
    public var symbol: String
    public var place: String
    public var signer: String
    public var position: String
    public var capacity: Decision.Capacity

    /// One a line.
    public var addressees: String
    public var recipients: String
    public var bases: String

    public init(
        parentBody: String, symbol: String, place: String, signer: String, position: String,
        capacity: Decision.Capacity, addressees: String, recipients: String, bases: String
    ) {
        self.parentBody = parentBody
        self.symbol = symbol
        self.place = place
        self.signer = signer
        self.position = position
        self.capacity = capacity
        self.addressees = addressees
        self.recipients = recipients
        self.bases = bases
    }

    public init(_ imprint: Imprint) {
        self.init(
            parentBody: imprint.parentBody, symbol: imprint.symbol, place: imprint.place,
            signer: imprint.signer?.name ?? "", position: imprint.signer?.position ?? "",
            capacity: imprint.signer?.capacity ?? .own, addressees: imprint.addressees.joined(separator: "\n"),
            recipients: imprint.recipients.joined(separator: "\n"), bases: imprint.bases.joined(separator: "\n"))
    }

    /// The same around an issuer's paper. Without position nobody is named as the signer.
    public func imprint(of issuer: String) -> Imprint {
        func lines(_ text: String) -> [String] {
            text.split(whereSeparator: \.isNewline).map { line in
                String(line.drop(while: \.isWhitespace)).trimmedEnd
            }.filter { !$0.isEmpty }
        }
        return Imprint(
            parentBody: parentBody, issuer: issuer, symbol: symbol, place: place,
            signer: position.isEmpty
                ? nil : Decision.Signer(name: signer, position: position, capacity: capacity),
            addressees: lines(addressees), recipients: lines(recipients), bases: lines(bases))
    }
}

extension String {
    fileprivate var trimmedEnd: String {
        lastIndex { !$0.isWhitespace }.map { String(self[...$0]) } ?? ""
    }
}

/// The form of what stands around a paper's text; the issuer's next paper begins with it.
public struct ImprintPage: Markup {
    private let visit: Visit
    private let kind: PaperKind
    private let place: PaperPlace
    private let issuer: String
    private let fields: ImprintFields

    public init(_ visit: Visit, _ kind: PaperKind, _ place: PaperPlace, issuer: String, fields: ImprintFields) {
        self.visit = visit
        self.kind = kind
        self.place = place
        self.issuer = issuer
        self.fields = fields
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Thể thức của giấy tờ", "What stands around the text"),
            trail: [PortalPage.Link(visit(kind.name.asSentence), .paper(kind, place))]
        ) {
            p {
                visit("Giấy tờ của: ", "A paper of: ")
                span(issuer, .lang("vi"))
                visit(
                    ". Giấy tờ sau của cùng cơ quan lấy lại những gì ghi ở đây.",
                    ". The next paper of the same office begins with what stands here.")
            }
            PostForm(.imprint(kind, place), visit, .class("narrow")) {
                Field(
                    visit("Cơ quan chủ quản trực tiếp", "Parent body"), "chu-quan", fields.parentBody,
                    hint: visit("Ví dụ: UBND huyện Kon Rẫy; để trống nếu không có", "Blank where there is none"))
                Field(
                    visit("Ký hiệu cơ quan", "Symbol"), "ky-hieu", fields.symbol,
                    hint: visit("Phần sau tên loại: PGDĐT trong 05/BC-PGDĐT", "PGDĐT in 05/BC-PGDĐT"))
                Field(
                    visit("Địa danh", "Place"), "dia-danh", fields.place,
                    hint: visit("Đứng trước ngày tháng: Kon Rẫy", "Stands before the date"))
                Field(
                    visit("Thẩm quyền ký", "Capacity"), "tham-quyen", fields.capacity.rawValue,
                    .choice(Decision.Capacity.allCases.map { ($0.rawValue, visit($0.name)) }))
                Field(
                    visit("Chức vụ người ký", "Position of the signer"), "chuc-vu", fields.position,
                    hint: visit("Ví dụ: HIỆU TRƯỞNG, PHÓ CHỦ TỊCH", "As in: HIỆU TRƯỞNG, PHÓ CHỦ TỊCH"))
                Field(visit("Họ và tên người ký", "Name of the signer"), "nguoi-ky", fields.signer)
                Field(
                    visit("Kính gửi", "Addressees"), "kinh-gui", fields.addressees, .lines(2),
                    hint: visit("Mỗi nơi một dòng", "One a line"))
                Field(
                    visit("Nơi nhận", "Recipients"), "noi-nhan", fields.recipients, .lines(4),
                    hint: visit(
                        "Mỗi nơi một dòng; dòng “Lưu: VT” tự có", "One a line; the archive's comes of itself"))
                Field(
                    visit("Căn cứ thêm của địa phương", "More bases"), "can-cu", fields.bases, .lines(3),
                    hint: visit("Mỗi căn cứ một dòng", "One a line"))
                button(visit("Lưu", "Save"), Attribute("type", "submit"), .class("main"))
            }
        }
    }
}
