/// Runs of neighbouring rows or columns with the same ends: a stroke with its breadth.
struct StrokeBar {
    /// The first run.
    var run: StrokeRun
    var last: Int

    var first: Int { run.position }

    /// Puts runs together; they may begin and end a pixel apart.
    static func bars(of runs: [StrokeRun]) -> [StrokeBar] {
        var done: [StrokeBar] = []
        // The bars that reached the position before, by where they begin.
        var open: [Int: [StrokeBar]] = [:]
        var next: [Int: [StrokeBar]] = [:]
        var position = Int.min
        for run in runs.sorted(by: { ($0.position, $0.from) < ($1.position, $1.from) }) {
            if run.position != position {
                for bars in open.values { done += bars }
                open = next
                next = [:]
                if run.position != position + 1 {
                    for bars in open.values { done += bars }
                    open = [:]
                }
                position = run.position
            }
            var bar = StrokeBar(run: run, last: run.position)
            search: for from in [run.from, run.from - 1, run.from + 1] {
                guard let index = open[from]?.firstIndex(where: { abs($0.run.to - run.to) <= 1 }) else { continue }
                bar = open[from]!.remove(at: index)
                bar.last = run.position
                break search
            }
            next[bar.run.from, default: []].append(bar)
        }
        for bars in open.values { done += bars }
        for bars in next.values { done += bars }
        return done.sorted { ($0.first, $0.run.from) < ($1.first, $1.run.from) }
    }
}
