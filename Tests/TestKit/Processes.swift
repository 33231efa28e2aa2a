import Foundation

/// What runs on this computer, by /proc.
public enum Processes {
    /// The numbers of those that have an argument with this text in it and are not dead already.
    public static func with(argument text: String) -> [Int] {
        let numbers = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return numbers.compactMap(Int.init).filter { number in
            guard let line = try? Data(contentsOf: URL(filePath: "/proc/\(number)/cmdline")) else { return false }
            return String(decoding: line, as: UTF8.self).contains(text)
        }
    }

    /// Whether something comes true soon: the system takes a moment to end a process that was killed.
    public static func settled(within limit: Duration = .seconds(60), _ condition: () -> Bool) async -> Bool {
        let end = ContinuousClock.now + limit
        while ContinuousClock.now < end {
            if condition() { return true }
            await Task.yield()
        }
        return condition()
    }
}
