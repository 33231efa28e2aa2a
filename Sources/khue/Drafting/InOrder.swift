/// Works on many values side by side, so many at a time, and gives what came of each in their order.
///
/// - Parameter done: told after each how many are done.
func inOrder<Value: Sendable, Made: Sendable>(
    _ values: [Value], workers: Int, _ work: @escaping @Sendable (Value) async -> Made, done: (Int) -> Void
) async -> [Made] {
    var made = [Made?](repeating: nil, count: values.count)
    await withTaskGroup(of: (Int, Made).self) { group in
        var started = 0
        var finished = 0
        while finished < values.count {
            while started < values.count, started - finished < workers {
                let (index, value) = (started, values[started])
                group.addTask { (index, await work(value)) }
                started += 1
            }
            guard let (index, value) = await group.next() else { break }
            made[index] = value
            finished += 1
            done(finished)
        }
    }
    return made.map { $0! }
}
