import GRDB
import Registry

extension SQLiteRecords {
    func session(_ digest: String) throws -> Session? {
        let row = try row("SELECT user_id, began, seen, is_complete FROM sessions WHERE digest = ?", [digest])
        return try row.map { row in
            Session(
                digest: digest, user: ID(try row.text(0)), began: Moment(milliseconds: Int64(try row.number(1))),
                seen: Moment(milliseconds: Int64(try row.number(2))), isComplete: try row.number(3) == 1)
        }
    }

    func sessions(of user: ID<User>) throws -> [Session] {
        let rows = try rows(
            "SELECT digest, began, seen, is_complete FROM sessions WHERE user_id = ? ORDER BY seen DESC, digest",
            [user.text])
        return try Array(
            rows.map { row in
                Session(
                    digest: try row.text(0), user: user, began: Moment(milliseconds: Int64(try row.number(1))),
                    seen: Moment(milliseconds: Int64(try row.number(2))), isComplete: try row.number(3) == 1)
            })
    }

    func failures(of key: String, since moment: Moment) throws -> Int {
        try row(
            "SELECT COUNT(*) FROM login_failures WHERE login_key = ? AND at >= ?", [key, moment.milliseconds]
        )?.number(0) ?? 0
    }

    func keep(_ session: Session) throws {
        guard try isKept(Reference(session.user)) else {
            throw StoreFailure.missing(kind: .user, id: session.user.text)
        }
        try run(
            """
            INSERT INTO sessions (digest, user_id, began, seen, is_complete) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (digest) DO UPDATE SET
                user_id = excluded.user_id, began = excluded.began, seen = excluded.seen,
                is_complete = excluded.is_complete
            """,
            [
                session.digest, session.user.text, session.began.milliseconds, session.seen.milliseconds,
                session.isComplete ? 1 : 0,
            ])
    }

    func removeSession(_ digest: String) throws { try run("DELETE FROM sessions WHERE digest = ?", [digest]) }

    func removeSessions(of user: ID<User>, but digest: String?) throws {
        // No digest is empty.
        try run("DELETE FROM sessions WHERE user_id = ? AND digest <> ?", [user.text, digest ?? ""])
    }

    func removeSessions(before moment: Moment) throws {
        try run("DELETE FROM sessions WHERE seen < ?", [moment.milliseconds])
        try run("DELETE FROM login_failures WHERE at < ?", [moment.milliseconds])
    }

    func addFailure(of key: String, at moment: Moment) throws {
        try run("INSERT INTO login_failures (login_key, at) VALUES (?, ?)", [key, moment.milliseconds])
    }

    func removeFailures(of key: String) throws { try run("DELETE FROM login_failures WHERE login_key = ?", [key]) }
}
