import Criteria
import Registry

/// The minutes, to be read or kept; and the way back from a conclusion.
struct AppraisalMinutes: Markup {
    private let page: AppraisalPage
    private let visit: Visit

    init(_ page: AppraisalPage) {
        self.page = page
        visit = page.visit
    }

    var html: HTML {
        let minutes = page.facts.dossier.appraisal?.minutes
        section(.class("card"), .labelledBy(id: "bien-ban")) {
            h2(visit("Biên bản", "Minutes"), .id("bien-ban"))
            if let minutes {
                FactList {
                    Fact(visit("Ngày", "Day"), visit(minutes.heldOn.vietnamese, "\(minutes.heldOn)"))
                    Fact(visit("Hình thức", "Form"), visit(minutes.form.name.asSentence))
                    if !minutes.place.isEmpty { Fact(visit("Địa điểm", "Place"), minutes.place) }
                }
                for line in minutes.text.split(whereSeparator: \.isNewline) { p(String(line)) }
            } else {
                p(visit("Chưa lập biên bản.", "There are no minutes yet."), .class("muted"))
            }
            if page.rights.mayRecord { form(minutes) }
        }
    }

    private func form(_ minutes: Appraisal.Minutes?) -> HTML {
        let typed = page.typed
        return PostForm(.minutes(page.facts.dossier.id), visit) {
            h3(minutes == nil ? visit("Lập biên bản", "Keep the minutes") : visit("Sửa biên bản", "Change the minutes"))
            Hidden("phien-ban", typed.values["phien-ban"] ?? String(page.facts.version))
            Field(
                visit("Ngày họp hoặc ngày kết thúc lấy ý kiến", "Day of the meeting, or end of written opinions"),
                "ngay", typed.values["ngay"] ?? "\(minutes?.heldOn ?? visit.today)", .day,
                trouble: typed.troubles["ngay"] ?? "", isRequired: true)
            Field(
                visit("Hình thức", "Form"), "hinh-thuc",
                typed.values["hinh-thuc"] ?? (minutes?.form ?? .meeting).rawValue,
                .choice(Appraisal.Form.allCases.map { ($0.rawValue, visit($0.name.asSentence)) }))
            Field(visit("Địa điểm", "Place"), "dia-diem", typed.values["dia-diem"] ?? minutes?.place ?? "")
            Field(
                visit("Nội dung", "Text"), "noi-dung", typed.values["noi-dung"] ?? minutes?.text ?? draft, .lines(16),
                hint: visit(
                    "Phần điền sẵn lấy từ thành phần, nội dung khác nhau và biểu quyết đã ghi; hãy đọc và sửa cho đúng diễn biến.",
                    "It begins with attendance, differences and votes as recorded; complete it as it happened."),
                trouble: typed.troubles["noi-dung"] ?? "", isRequired: true)
            button(visit("Lưu biên bản", "Keep the minutes"), Attribute("type", "submit"), .class("main"))
        }.html
    }

    private var draft: String {
        MinutesDraft(
            of: page.facts.dossier, unitName: page.facts.unitName,
            council: page.facts.round.council ?? Council(seats: []),
            set: page.facts.set, kind: page.facts.kind
        ).text
    }
}

/// The way back from a conclusion, for whoever leads the council.
struct AppraisalReopening: Markup {
    private let page: AppraisalPage
    private let visit: Visit

    init(_ page: AppraisalPage) {
        self.page = page
        visit = page.visit
    }

    var html: HTML {
        if page.rights.verbs.contains(.reopen) {
            section(.class("card"), .labelledBy(id: "mo-lai")) {
                h2(visit("Mở lại thẩm định", "Reopen the appraisal"), .id("mo-lai"))
                p(
                    visit(
                        "Biểu quyết và biên bản phải làm lại; quá trình cũ vẫn được giữ.",
                        "Votes and minutes are made anew; the history stays."))
                PostForm(.reopen(page.facts.dossier.id), visit) {
                    Field(
                        visit("Lý do mở lại", "Why"), "ly-do", page.typed.values["ly-do"] ?? "", .lines(2),
                        trouble: page.typed.troubles["ly-do"] ?? "", isRequired: true)
                    button(visit("Mở lại", "Reopen"), Attribute("type", "submit"), .class("danger"))
                }
            }
        }
    }
}
