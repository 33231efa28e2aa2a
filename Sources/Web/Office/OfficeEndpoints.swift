import Registry

extension Site {
    /// Those who look at dossiers once they are filed.
    static let reviewers: Set<Role> = Role.council.union([
        .intakeOfficer, .decider, .provinceObserver, .ministryObserver,
    ])

    static let office: [Endpoint] = [
        .get("/dot/{round}", .roles(leaders), roundPage),
        .get("/dot/{round}/hoi-dong", .roles([.intakeOfficer]), councilPage),
        .post("/dot/{round}/hoi-dong", .roles([.intakeOfficer]), composeCouncil),
        .get("/tiep-nhan", .roles(reviewers), inboxPage),
        .get("/ho-so/{dossier}/xem-xet", .roles(reviewers), reviewPage),
        .post("/ho-so/{dossier}/tra-lai", .roles([.intakeOfficer]), sendBack),
        .post("/ho-so/{dossier}/tiep-nhan", .roles([.intakeOfficer]), accept),
        .get("/tham-dinh", .roles(Role.council), deskPage),
        .get("/ho-so/{dossier}/tham-dinh", .roles(reviewers), appraisalPage),
        .post("/ho-so/{dossier}/tham-dinh", .roles(Role.council), appraise),
        .post("/ho-so/{dossier}/tham-dinh/bieu-quyet", .roles(Role.council), vote),
        .post("/ho-so/{dossier}/tham-dinh/bien-ban", .roles(Role.council), recordMinutes),
        .post("/ho-so/{dossier}/tham-dinh/ket-luan", .roles(Role.council), conclude),
        .post("/ho-so/{dossier}/tham-dinh/mo-lai", .roles(Role.council), reopen),
    ]
}
