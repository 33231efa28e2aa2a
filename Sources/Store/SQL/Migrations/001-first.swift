extension Migration {
    /// One table for each aggregate: identifier, version, moment of the last change and the content as JSON, and beside
    /// them the columns that queries look at, which always say what the content says.
    static let first = Migration(
        number: 1, name: "first",
        statements: [
            """
            CREATE TABLE territories (
                id TEXT NOT NULL PRIMARY KEY,
                version BIGINT NOT NULL CHECK (version > 0),
                changed BIGINT NOT NULL,
                content TEXT NOT NULL,
                tier TEXT NOT NULL CHECK (tier IN ('commune', 'district', 'province'))
            )
            """,
            """
            CREATE TABLE units (
                id TEXT NOT NULL PRIMARY KEY,
                version BIGINT NOT NULL CHECK (version > 0),
                changed BIGINT NOT NULL,
                content TEXT NOT NULL,
                territory TEXT REFERENCES territories (id),
                name_search TEXT NOT NULL,
                name_sort TEXT NOT NULL
            )
            """,
            "CREATE INDEX units_by_name ON units (name_sort, id, territory, name_search)",
            "CREATE INDEX units_by_territory ON units (territory, name_sort, id)",
            """
            CREATE TABLE unit_territories (
                unit TEXT NOT NULL REFERENCES units (id),
                territory TEXT NOT NULL REFERENCES territories (id),
                PRIMARY KEY (territory, unit)
            )
            """,
            "CREATE INDEX unit_territories_by_unit ON unit_territories (unit, territory)",
            """
            CREATE TABLE rounds (
                id TEXT NOT NULL PRIMARY KEY,
                version BIGINT NOT NULL CHECK (version > 0),
                changed BIGINT NOT NULL,
                content TEXT NOT NULL,
                territory TEXT NOT NULL REFERENCES territories (id),
                year INTEGER NOT NULL CHECK (year BETWEEN 1 AND 9999),
                set_id TEXT NOT NULL,
                UNIQUE (territory, year, set_id)
            )
            """,
            "CREATE INDEX rounds_by_year ON rounds (year DESC, id)",
            """
            CREATE TABLE dossiers (
                id TEXT NOT NULL PRIMARY KEY,
                version BIGINT NOT NULL CHECK (version > 0),
                changed BIGINT NOT NULL,
                content TEXT NOT NULL,
                round TEXT NOT NULL REFERENCES rounds (id),
                unit TEXT NOT NULL REFERENCES units (id),
                state TEXT NOT NULL CHECK (state IN (
                    'draft', 'submitted', 'returned', 'resubmitted', 'underAppraisal', 'appraised', 'proposed',
                    'recognised', 'declined', 'published')),
                outcome TEXT,
                filed_on TEXT,
                UNIQUE (unit, round)
            )
            """,
            "CREATE INDEX dossiers_by_round ON dossiers (round, changed DESC, id, state, unit, outcome, filed_on)",
            "CREATE INDEX dossiers_by_change ON dossiers (changed DESC, id, state, unit, round, outcome, filed_on)",
            """
            CREATE TABLE decisions (
                id TEXT NOT NULL PRIMARY KEY,
                version BIGINT NOT NULL CHECK (version > 0),
                changed BIGINT NOT NULL,
                content TEXT NOT NULL,
                round TEXT NOT NULL REFERENCES rounds (id),
                state TEXT NOT NULL CHECK (state IN ('draft', 'issued', 'published'))
            )
            """,
            "CREATE INDEX decisions_by_round ON decisions (round, id)",
            "CREATE INDEX decisions_by_change ON decisions (state, changed DESC, id)",
            """
            CREATE TABLE recognitions (
                id TEXT NOT NULL PRIMARY KEY,
                version BIGINT NOT NULL CHECK (version > 0),
                changed BIGINT NOT NULL,
                content TEXT NOT NULL,
                unit TEXT NOT NULL REFERENCES units (id),
                dossier TEXT NOT NULL REFERENCES dossiers (id),
                decision TEXT NOT NULL REFERENCES decisions (id),
                round TEXT NOT NULL REFERENCES rounds (id),
                territory TEXT NOT NULL REFERENCES territories (id),
                year INTEGER NOT NULL CHECK (year BETWEEN 1 AND 9999),
                unit_kind TEXT NOT NULL,
                outcome TEXT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('issued', 'published', 'withdrawn')),
                name_search TEXT NOT NULL,
                name_sort TEXT NOT NULL
            )
            """,
            """
            CREATE INDEX recognitions_by_name ON recognitions (
                state, year DESC, name_sort, id, territory, unit_kind, outcome, name_search)
            """,
            "CREATE INDEX recognitions_by_territory ON recognitions (territory, year DESC, name_sort, id, state)",
            "CREATE INDEX recognitions_by_unit ON recognitions (unit, year DESC)",
            "CREATE INDEX recognitions_by_dossier ON recognitions (dossier)",
            "CREATE INDEX recognitions_by_decision ON recognitions (decision)",
            "CREATE INDEX recognitions_by_round ON recognitions (round)",
            """
            CREATE TABLE users (
                id TEXT NOT NULL PRIMARY KEY,
                version BIGINT NOT NULL CHECK (version > 0),
                changed BIGINT NOT NULL,
                content TEXT NOT NULL,
                login TEXT NOT NULL UNIQUE,
                name_sort TEXT NOT NULL
            )
            """,
            """
            CREATE TABLE local_criteria (
                id TEXT NOT NULL PRIMARY KEY,
                version BIGINT NOT NULL CHECK (version > 0),
                changed BIGINT NOT NULL,
                content TEXT NOT NULL
            )
            """,
            """
            CREATE TABLE sessions (
                digest TEXT NOT NULL PRIMARY KEY,
                user_id TEXT NOT NULL REFERENCES users (id),
                began BIGINT NOT NULL,
                seen BIGINT NOT NULL,
                is_complete INTEGER NOT NULL CHECK (is_complete IN (0, 1))
            )
            """,
            "CREATE INDEX sessions_by_user ON sessions (user_id)",
            "CREATE INDEX sessions_by_use ON sessions (seen)",
            """
            CREATE TABLE login_failures (
                login_key TEXT NOT NULL,
                at BIGINT NOT NULL
            )
            """,
            "CREATE INDEX login_failures_by_key ON login_failures (login_key, at)",
            "CREATE INDEX login_failures_by_time ON login_failures (at)",
            """
            CREATE TABLE files (
                digest TEXT NOT NULL PRIMARY KEY CHECK (LENGTH(digest) = 64),
                size BIGINT NOT NULL CHECK (size >= 0),
                bytes BLOB NOT NULL
            )
            """,
            """
            CREATE TABLE audit_links (
                number INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
                by_user TEXT,
                by_name TEXT NOT NULL,
                act TEXT NOT NULL,
                at BIGINT NOT NULL,
                kind TEXT NOT NULL CHECK (kind IN (
                    'territory', 'unit', 'round', 'dossier', 'decision', 'recognition', 'user', 'criteria')),
                subject TEXT NOT NULL,
                version BIGINT NOT NULL CHECK (version > 0),
                differences TEXT NOT NULL,
                hash TEXT NOT NULL CHECK (LENGTH(hash) = 64),
                UNIQUE (kind, subject, version)
            )
            """,
            """
            CREATE TABLE audit_heads (
                place INTEGER NOT NULL PRIMARY KEY CHECK (place = 1),
                number INTEGER NOT NULL CHECK (number > 0),
                hash TEXT NOT NULL CHECK (LENGTH(hash) = 64)
            )
            """,
        ])
}
