/// Options with numbers, then one path.
struct ScanArguments {
    var numbers: [String: Int] = [:]
    var path = ""

    /// `nil` for anything else.
    init?(_ arguments: ArraySlice<String>) {
        var rest = arguments
        while let first = rest.first, first.hasPrefix("--") {
            guard let number = rest.dropFirst().first.flatMap({ Int($0) }), (0...100_000).contains(number) else {
                return nil
            }
            numbers[String(first.dropFirst(2))] = number
            rest = rest.dropFirst(2)
        }
        guard rest.count == 1, let path = rest.first else { return nil }
        self.path = path
    }
}
