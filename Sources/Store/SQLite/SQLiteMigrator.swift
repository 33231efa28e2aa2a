import GRDB

/// Brings the tables of a database to the newest shape.
enum SQLiteMigrator {
    /// Runs the migrations that a database has not seen, all or none.
    ///
    /// - Throws: `StoreFailure.damaged` where it has seen others: a newer program made it, or somebody changed one.
    static func migrate(_ database: Database, by migrations: [Migration]) throws {
        try database.execute(
            sql: """
                CREATE TABLE IF NOT EXISTS migrations (
                    number INTEGER NOT NULL PRIMARY KEY,
                    name TEXT NOT NULL,
                    digest TEXT NOT NULL
                )
                """)
        let seen = try demandKnown(in: database, by: migrations)
        for migration in migrations.dropFirst(seen) {
            for statement in migration.statements { try database.execute(sql: statement) }
            try database.execute(
                sql: "INSERT INTO migrations (number, name, digest) VALUES (?, ?, ?)",
                arguments: [migration.number, migration.name, migration.digest])
        }
    }

    /// How many migrations a database has seen.
    @discardableResult
    static func demandKnown(in database: Database, by migrations: [Migration]) throws -> Int {
        let rows = try Row.fetchAll(database, sql: "SELECT number, name, digest FROM migrations ORDER BY number")
        for (index, row) in rows.enumerated() {
            let name = try row.text(1)
            guard index < migrations.count else {
                throw StoreFailure.damaged("migration \(name) belongs to a newer program")
            }
            guard try row.number(0) == migrations[index].number, try row.text(2) == migrations[index].digest else {
                throw StoreFailure.damaged("migration \(name) is not the one of this program")
            }
        }
        return rows.count
    }
}
