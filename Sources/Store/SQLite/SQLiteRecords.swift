import GRDB
import Registry

/// One read or write on a connection. Statements are prepared once and rows are read by position.
final class SQLiteRecords: WritableRecords {
    let database: Database
    let change: Change?

    /// The first statement that SQLite refused: what came before it in this write may not be kept alone.
    private var refused: DatabaseError?

    init(_ database: Database, change: Change?) {
        self.database = database
        self.change = change
    }

    func demandWhole() throws {
        if let refused { throw refused }
    }

    func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> RowCursor {
        try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
    }

    /// The first row, which outlives its statement.
    func row(_ sql: String, _ arguments: StatementArguments = []) throws -> Row? {
        try Row.fetchOne(database.cachedStatement(sql: sql), arguments: arguments)
    }

    func rows(_ clause: Clause) throws -> RowCursor { try rows(clause.sql, clause.statementArguments) }

    func run(_ sql: String, _ arguments: StatementArguments) throws {
        guard change != nil else { throw StoreFailure.unavailable("read only") }
        do {
            try database.cachedStatement(sql: sql).execute(arguments: arguments)
        } catch let error as DatabaseError {
            refused = error
            throw error
        }
    }

    /// Runs a statement that finds something there already without harm to the rest; says whether it was kept.
    func runUnlessTaken(_ sql: String, _ arguments: StatementArguments) throws -> Bool {
        do {
            try run(sql, arguments)
            return true
        } catch let error as DatabaseError
            where [.SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY].contains(error.extendedResultCode)
        {
            refused = nil
            return false
        }
    }

    /// The aggregates of rows of version and content.
    func stored<Value: Kept>(_ rows: RowCursor, _ type: Value.Type = Value.self) throws -> [Stored<Value>] {
        var found: [Stored<Value>] = []
        while let row = try rows.next() {
            found.append(
                Stored(try Content.value(type, of: row.text(1), name: Value.kind.rawValue), version: try row.number(0)))
        }
        return found
    }

    func find<Value: Kept>(_ id: ID<Value>) throws -> Stored<Value>? {
        guard let row = try content(of: Reference(id)) else { return nil }
        let value = try Content.value(Value.self, of: row.content, name: "\(Value.kind.rawValue) \(id)")
        return Stored(value, version: row.version)
    }

    func content(of place: Reference) throws -> (version: Int, content: String)? {
        try row(Table.of(place.kind).selection, [place.id]).map { (try $0.number(0), try $0.text(1)) }
    }

    func isKept(_ place: Reference) throws -> Bool {
        try row(Table.of(place.kind).presence, [place.id]) != nil
    }
}

extension Clause {
    var statementArguments: StatementArguments { StatementArguments(arguments.map(\.databaseValue)) }
}

extension Table.Cell {
    var databaseValue: DatabaseValue {
        switch self {
        case .nothing: .null
        case .text(let text): text.databaseValue
        case .number(let number): number.databaseValue
        }
    }
}
