import Actions
import Criteria
import Formats
import Glibc
import Reports

/// Checks files side by side on all cores and prints them in the order given. Only a few results are held at a time,
/// so memory does not grow with the number of files.
struct CheckRun: Sendable {
    let check: CheckDocument
    let hints: ReportReader.Hints
    let printer: any Printer
    let language: Language

    /// What is left out in front of a path when it is shown.
    var hidden = ""
    var workers = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

    /// One file, ready to print.
    private struct Entry: Sendable {
        var index: Int
        var text: [UInt8]
        var complaint: String?
        var tally: Tally
    }

    func callAsFunction(_ files: [String], on console: Console) async -> Tally {
        var tally = Tally()
        var progress = Progress(total: files.count, on: console)
        let isTold = printer.isForPeople && console.output.columns != nil
        console.output.write(printer.opening())
        await withTaskGroup(of: Entry.self) { group in
            let window = workers * 4
            var started = 0
            var waiting: [Int: Entry] = [:]
            var printed = 0
            var isFirst = true
            while printed < files.count {
                while started < files.count, started < printed + window, started - printed - waiting.count < workers {
                    let (index, path) = (started, files[started])
                    group.addTask { entry(path, index: index) }
                    started += 1
                }
                guard let done = await group.next() else { break }
                waiting[done.index] = done
                while let entry = waiting.removeValue(forKey: printed) {
                    progress.erase()
                    if let complaint = entry.complaint, !isTold { console.complain(complaint) }
                    if !entry.text.isEmpty {
                        console.output.write(isFirst ? entry.text : printer.separator + entry.text)
                        isFirst = false
                    }
                    tally.add(entry.tally)
                    printed += 1
                    progress.draw(done: printed)
                }
            }
        }
        progress.erase()
        console.output.write(printer.closing(tally))
        return tally
    }

    private func entry(_ path: String, index: Int) -> Entry {
        let shown = path.hasPrefix(hidden) ? String(path.dropFirst(hidden.count)) : path
        let outcome = Outcome(path: shown, result: result(path))
        var complaint: String?
        if case .failure(let error) = outcome.result {
            complaint = "khue: \(shown): \(language(error.message))\n      → \(language(error.remedy))\n"
        }
        return Entry(index: index, text: printer.entry(outcome), complaint: complaint, tally: Tally(outcome))
    }

    private func result(_ path: String) -> Result<CheckDocument.Result, ReadError> {
        Result { () throws(ReadError) in try check(FileBytes.read(path), hints: hints) }
    }
}
