import GRDB

/// Cells of a row by position. A cell that holds something else than its column should was not written by this program:
/// that is damage to be told, no reason to end the program.
extension Row {
    func text(_ index: Int) throws -> String {
        guard let text = try textIfAny(index) else { throw damage(index) }
        return text
    }

    func textIfAny(_ index: Int) throws -> String? {
        let value: DatabaseValue = self[index]
        switch value.storage {
        case .string(let text): return text
        case .null: return nil
        default: throw damage(index)
        }
    }

    func number(_ index: Int) throws -> Int {
        let value: DatabaseValue = self[index]
        guard case .int64(let number) = value.storage else { throw damage(index) }
        return Int(number)
    }

    private func damage(_ index: Int) -> StoreFailure { .damaged("column \(Array(columnNames)[index])") }
}
