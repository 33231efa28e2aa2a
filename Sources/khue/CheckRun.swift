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

    /// Whether a line of each file is kept in the tally.
    var keepsDigests = false

    /// What is left out in front of a path when it is shown.
    var hidden = ""

    /// Where copies with comments go, when they are asked for.
    var copies: AnnotatedCopies?
    var workers = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

    /// One file, ready to print.
    private struct Entry: Sendable {
        var index: Int
        var outcome: Outcome
        var text: [UInt8]

        /// For comparing the files of a batch; `nil` for a file alone.
        var sketch: TextSketch?

        /// The file's own bytes and its copy with comments, when copies are asked for.
        var bytes: [UInt8] = []
        var copy: Result<AnnotatedFile, ReadError>?
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
                    if keepsDigests || printer.tellsFilesAtTheEnd { tally.digests.append(entry.outcome.digest) }
                    write(entry, &tally, console)
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
        let (bytes, result) = await result(path)
        let outcome = Outcome(number: index + 1, path: FilePath.shown(shown), result: result)
        let sketch = isBatch ? try? TextSketch(outcome.result.get().report) : nil
        var entry = Entry(index: index, outcome: outcome, text: printer.entry(outcome), sketch: sketch)
        if copies != nil { entry.bytes = bytes }
        entry.copy = copy(entry)
        return entry
    }

    private func copy(_ entry: Entry) -> Result<AnnotatedFile, ReadError>? {
        guard let copies, case .success(let result) = entry.outcome.result else { return nil }
        return Result { () throws(ReadError) in try copies.annotate(entry.bytes, result) }
    }

    /// Puts the copy with comments in its place.
    private func write(_ entry: Entry, _ tally: inout Tally, _ console: Console) {
        guard let copies, let copy = entry.copy else { return }
        do throws(Trouble) {
            switch copy {
            case .success(let file):
                try copies.write(file, for: entry.index)
                tally.copies += 1
            case .failure(let error): throw .unannotated(entry.outcome.path, error.message, error.remedy)
            }
        } catch {
            tally.unwritten += 1
            console.trouble(error, in: language)
        }
    }

    /// Adds what can be seen only beside the files before. That is rare, so the entry is printed anew.
    private func add(_ entry: inout Entry, to compare: inout CompareDocuments) {
        guard let sketch = entry.sketch, case .success(let result) = entry.outcome.result,
            let compared = compare(Printable.line(entry.outcome.path), sketch, result)
        else { return }
        entry.outcome.result = .success(compared)
        entry.text = printer.entry(entry.outcome)
        entry.copy = copy(entry)
    }

    private func complaint(_ outcome: Outcome) -> String? {
        guard case .failure(let error) = outcome.result else { return nil }
        return "khue: \(Printable.line(outcome.path)): \(language(error.message))\n      → \(language(error.remedy))\n"
    }

    private func result(_ path: String) async -> (bytes: [UInt8], Result<CheckDocument.Result, ReadError>) {
        do throws(ReadError) {
            let bytes = try FileBytes.read(path)
            if let tools { return (bytes, .success(try await check(bytes, hints: hints, with: tools))) }
            return (bytes, .success(try check(bytes, hints: hints)))
        } catch {
            return ([], .failure(error))
        }
    }
}
