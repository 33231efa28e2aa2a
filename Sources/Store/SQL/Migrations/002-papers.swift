extension Migration {
    /// Papers with what they are numbered by, offices' templates, and a chain that may speak of both.
    static let papers = Migration(
        number: 2, name: "papers",
        statements: [
            """
            CREATE TABLE papers (
                id TEXT NOT NULL PRIMARY KEY,
                version BIGINT NOT NULL CHECK (version > 0),
                changed BIGINT NOT NULL,
                content TEXT NOT NULL,
                kind TEXT NOT NULL,
                territory TEXT NOT NULL REFERENCES territories (id),
                round TEXT REFERENCES rounds (id),
                dossier TEXT REFERENCES dossiers (id),
                unit TEXT REFERENCES units (id),
                state TEXT NOT NULL CHECK (state IN ('drafted', 'registered', 'signed')),
                issuer_key TEXT NOT NULL,
                register TEXT,
                register_year INTEGER,
                register_number TEXT,
                UNIQUE (issuer_key, register, register_year, register_number)
            )
            """,
            "CREATE INDEX papers_by_issuer ON papers (issuer_key, changed DESC, id)",
            "CREATE INDEX papers_by_round ON papers (round, changed DESC, id, kind, territory, unit)",
            "CREATE INDEX papers_by_dossier ON papers (dossier, changed DESC, id, kind, territory, unit)",
            "CREATE INDEX papers_by_territory ON papers (territory, changed DESC, id, kind, unit)",
            "CREATE INDEX papers_by_unit ON papers (unit, changed DESC, id)",
            """
            CREATE TABLE templates (
                id TEXT NOT NULL PRIMARY KEY,
                version BIGINT NOT NULL CHECK (version > 0),
                changed BIGINT NOT NULL,
                content TEXT NOT NULL,
                owner TEXT NOT NULL
            )
            """,
            "CREATE INDEX templates_by_owner ON templates (owner, id)",
            "ALTER TABLE audit_links RENAME TO audit_links_before_papers",
            """
            CREATE TABLE audit_links (
                number INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
                by_user TEXT,
                by_name TEXT NOT NULL,
                act TEXT NOT NULL,
                at BIGINT NOT NULL,
                kind TEXT NOT NULL CHECK (kind IN (
                    'territory', 'unit', 'round', 'dossier', 'decision', 'recognition', 'user', 'criteria', 'paper',
                    'template')),
                subject TEXT NOT NULL,
                version BIGINT NOT NULL CHECK (version > 0),
                differences TEXT NOT NULL,
                hash TEXT NOT NULL CHECK (LENGTH(hash) = 64),
                UNIQUE (kind, subject, version)
            )
            """,
            """
            INSERT INTO audit_links (number, by_user, by_name, act, at, kind, subject, version, differences, hash)
                SELECT number, by_user, by_name, act, at, kind, subject, version, differences, hash
                FROM audit_links_before_papers
            """,
            "DROP TABLE audit_links_before_papers",
        ])
}
