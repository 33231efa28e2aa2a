import Actions
import Checks
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

    /// What other programs are run with; without it only formats are read that need none.
    var tools: Tools?

    /// What is left out in front of a path when it is shown.
    var hidden = ""
    var workers = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

    /// One file, ready to print.
    private struct Entry: Sendable {
        var index: Int
        var outcome: Outcome
        var text: [UInt8]

        /// For comparing the files of a batch; `nil` for a file alone.
        var sketch: TextSketch?
    }

    func callAsFunction(_ files: [String], on console: Console) async -> Tally {
        var tally = Tally()
        var progress = Progress(total: files.count, on: console)
        var compare = CompareDocuments()
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
                    let isBatch = files.count > 1
                    group.addTask { await entry(path, index: index, isBatch: isBatch) }
                    started += 1
                }
                guard let done = await group.next() else { break }
                waiting[done.index] = done
                while var entry = waiting.removeValue(forKey: printed) {
                    add(&entry, to: &compare)
                    progress.erase()
                    if !isTold, let complaint = complaint(entry.outcome) { console.complain(complaint) }
                    if !entry.text.isEmpty {
                        console.output.write(isFirst ? entry.text : printer.separator + entry.text)
                        isFirst = false
                    }
                    tally.add(Tally(entry.outcome))
                    if printer.tellsFilesAtTheEnd { tally.digests.append(entry.outcome.digest) }
                    printed += 1
                    progress.draw(done: printed)
                }
            }
        }
        progress.erase()
        console.output.write(printer.closing(tally))
        return tally
    }

    private func entry(_ path: String, index: Int, isBatch: Bool) async -> Entry {
        let shown = path.hasPrefix(hidden) ? String(path.dropFirst(hidden.count)) : path
        let outcome = Outcome(number: index + 1, path: FilePath.shown(shown), result: await result(path))
        let sketch = isBatch ? try? TextSketch(outcome.result.get().report) : nil
        return Entry(index: index, outcome: outcome, text: printer.entry(outcome), sketch: sketch)
    }

    /// Adds what can be seen only beside the files before. That is rare, so the entry is printed anew.
    private func add(_ entry: inout Entry, to compare: inout CompareDocuments) {
        guard let sketch = entry.sketch, case .success(let result) = entry.outcome.result,
            let compared = compare(Printable.line(entry.outcome.path), sketch, result)
        else { return }
        entry.outcome.result = .success(compared)
        entry.text = printer.entry(entry.outcome)
    }

    private func complaint(_ outcome: Outcome) -> String? {
        guard case .failure(let error) = outcome.result else { return nil }
        return "khue: \(Printable.line(outcome.path)): \(language(error.message))\n      → \(language(error.remedy))\n"
    }

    private func result(_ path: String) async -> Result<CheckDocument.Result, ReadError> {
        do throws(ReadError) {
            let bytes = try FileBytes.read(path)
            if let tools { return .success(try await check(bytes, hints: hints, with: tools)) }
            return .success(try check(bytes, hints: hints))
        } catch {
            return .failure(error)
        }
    }
}
