import Actions
import Criteria
import Pages
import Registry

extension Site {
    static func deskPage(_ call: Call) async throws -> Reply {
        let desk = try await call.portal.desk(for: call.visitor())
        return .page(
            DeskPage(
                call.visit(),
                desk.lines.map { line in
                    DeskPage.Line(
                        dossier: line.dossier, round: RoundFacts(line.round), unitName: line.unitName,
                        appraised: line.appraised, votes: line.votes, voters: line.voters, hasMinutes: line.hasMinutes,
                        work: line.work)
                }))
    }

    static func appraisalPage(_ call: Call) async throws -> Reply {
        try await appraisal(call)
    }

    static func appraise(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        let (view, _) = try await call.filed(visitor)
        let read = AppraisalForm(DossierSheet(DossierFacts(view))).read(call)
        guard read.troubles.isEmpty else {
            let notice = Notice(
                .trouble, call.language("Có mục chưa ghi được", "Some items could not be kept"),
                remedy: call.language(
                    "Sửa các mục dưới đây rồi lưu lại", "Correct the items below, then keep it again"),
                details: read.troubles.sorted { $0.key < $1.key }.map {
                    Notice.Detail(
                        field: "muc-\($0.key)",
                        call.language("Mục \($0.key): \($0.value)", "Item \($0.key): \($0.value)"))
                })
            return try await appraisal(call, notice, read.troubles)
        }
        let after: DossierView
        do {
            after = try await call.portal.appraise(view.dossier.id, read.items, by: visitor)
        } catch {
            guard let notice = Notice(of: error, in: call.language) else { throw error }
            var troubles: [String: String] = [:]
            for detail in (error as? Refusal)?.details ?? [] {
                if let item = detail.item { troubles[item] = call.language(detail.message) }
            }
            return try await appraisal(call, notice, troubles)
        }
        let dropped = (view.dossier.appraisal?.votes.count ?? 0) - (after.dossier.appraisal?.votes.count ?? 0)
        return .go(
            .appraisal(view.dossier.id),
            Notice(
                dropped > 0 ? .warning : .done, call.language("Đã lưu kết quả thẩm định", "The appraisal is kept"),
                remedy: dropped > 0
                    ? call.language(
                        "Nội dung thay đổi nên \(dropped) phiếu đã bỏ, các thành viên cần biểu quyết lại",
                        "\(dropped) votes were dropped because the content changed; the members vote again") : ""))
    }

    static func vote(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        let (view, _) = try await call.filed(visitor)
        guard let choice = call.form["phieu"].flatMap({ Appraisal.Choice(rawValue: $0) }) else {
            return try await appraisal(
                call, typed: ["phieu", "y-kien"], "phieu", Bilingual(vi: "Chưa chọn biểu quyết", en: "Choose a vote"))
        }
        let shown = call.form["goc"] ?? ""
        let sheet = DossierSheet(DossierFacts(view))
        do {
            try await call.portal.vote(
                choice, opinion: call.lines("y-kien"), on: view.dossier.id,
                ifStill: { ShownAppraisal.mark($0, sheet) == shown }, by: visitor)
        } catch {
            guard let refusal = error as? Refusal, refusal.reason != .notYours else { throw error }
            return try await appraisal(call, typed: ["phieu", "y-kien"], "y-kien", refusal.message)
        }
        return .go(.appraisal(view.dossier.id), Notice(.done, call.language("Đã ghi phiếu", "The vote is cast")))
    }

    static func recordMinutes(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        let (view, _) = try await call.filed(visitor)
        let names = ["ngay", "hinh-thuc", "dia-diem", "noi-dung"]
        guard let day = call.form["ngay"].flatMap({ Day($0) }) else {
            return try await appraisal(
                call, typed: names, "ngay", Bilingual(vi: "Ngày không đọc được", en: "This is no day"))
        }
        let minutes = Appraisal.Minutes(
            heldOn: day, form: call.form["hinh-thuc"].flatMap { Appraisal.Form(rawValue: $0) } ?? .meeting,
            place: call.form["dia-diem"] ?? "", text: call.lines("noi-dung"))
        do {
            try await call.portal.record(minutes, of: view.dossier.id, basedOn: call.version, by: visitor)
        } catch {
            if let refusal = error as? Refusal, refusal.reason != .notYours {
                return try await appraisal(
                    call, typed: names, refusal.reason == .invalid ? "ngay" : "noi-dung", refusal.message)
            }
            guard let notice = Notice(of: error, in: call.language) else { throw error }
            return try await appraisal(
                call, typed: names, "noi-dung", Bilingual(vi: notice.message, en: notice.message))
        }
        return .go(.appraisal(view.dossier.id), Notice(.done, call.language("Đã lưu biên bản", "The minutes are kept")))
    }

    static func conclude(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        let (view, _) = try await call.filed(visitor)
        let after: DossierView
        do {
            after = try await call.portal.conclude(view.dossier.id, basedOn: call.version, by: visitor)
        } catch {
            guard let notice = Notice(of: error, in: call.language) else { throw error }
            return try await appraisal(call, notice)
        }
        let outcome = after.dossier.outcome.map { call.language($0.name.asSentence) } ?? ""
        return .go(
            .appraisal(view.dossier.id),
            Notice(.done, call.language("Đã kết luận: \(outcome)", "Concluded: \(outcome)")))
    }

    static func reopen(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        let (view, _) = try await call.filed(visitor)
        do {
            try await call.portal.reopen(view.dossier.id, words: call.lines("ly-do"), by: visitor)
        } catch {
            guard let refusal = error as? Refusal, refusal.reason != .notYours else { throw error }
            return try await appraisal(call, typed: ["ly-do"], "ly-do", refusal.message)
        }
        return .go(
            .appraisal(view.dossier.id),
            Notice(
                .done, call.language("Đã mở lại thẩm định", "The appraisal is open again"),
                remedy: call.language("Biểu quyết và lập biên bản lại", "Vote and keep the minutes anew")))
    }

    /// The page again, with what was typed in some fields and what is wrong with one of them.
    private static func appraisal(
        _ call: Call, typed names: [String], _ field: String, _ trouble: Bilingual
    ) async throws -> Reply {
        let notice = Notice(
            .trouble, call.language(trouble), details: [Notice.Detail(field: "o-\(field)", call.language(trouble))])
        return try await appraisal(call, notice, [field: call.language(trouble)], names: names)
    }

    private static func appraisal(
        _ call: Call, _ notice: Notice? = nil, _ troubles: [String: String] = [:], names: [String]? = nil
    ) async throws -> Reply {
        let visitor = try call.visitor()
        let (view, round) = try await call.filed(visitor)
        guard view.dossier.appraisal != nil else { throw Missing() }
        let found = try await call.portal.appraisal(of: view.dossier.id, for: visitor)
        var typed = AppraisalPage.Typed(troubles: troubles)
        for field in call.form.fields where names.map({ $0.contains(field.name) }) ?? field.name.hasPrefix("muc-") {
            typed.values[field.name] = field.value
        }
        return .page(
            AppraisalPage(
                call.visit(notice), DossierFacts(found.view), round: RoundFacts(round),
                rights: AppraisalPage.Rights(
                    user: visitor.user.id, absence: found.absence, mayRecord: found.mayRecord, verbs: found.verbs,
                    obstacle: found.obstacle), typed: typed),
            status: notice == nil || call.form.fields.isEmpty ? 200 : 422)
    }
}
