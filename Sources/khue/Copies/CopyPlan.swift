import Criteria

/// Where the annotated copy of each input goes.
struct CopyPlan: Sendable {
    /// For each input, the path of its copy; in a folder still without ending, which depends on what is read.
    private let paths: [String]
    private let isFolder: Bool

    /// What may never be overwritten.
    private let inputs: Set<FilePath.Identity>

    /// - Parameters:
    ///   - target: a file for one input, a folder for more.
    ///   - arguments: what the command was given; files found in a folder keep their place below it.
    ///   - files: the inputs.
    init(target: String, arguments: [String], files: [String]) throws(Trouble) {
        let isFile = arguments.count == 1 && files.count == 1 && !FilePath.isFolder(arguments[0])
        isFolder = target.hasSuffix("/") || FilePath.isFolder(target) || !isFile && !Self.isWord(target)
        inputs = Set(files.compactMap { FilePath.identity($0) })
        if isFolder {
            let folder = target.hasSuffix("/") ? target : target + "/"
            paths = Self.names(arguments, files).map { folder + $0 }
        } else {
            guard isFile else { throw .manyInOne(target) }
            guard Self.isWord(target) else { throw .noWordName(target) }
            paths = [target]
        }
        for path in paths where isInput(isFolder ? path + ".docx" : path) {
            throw .overInput(isFolder ? path + ".docx" : path)
        }
    }

    /// The path of the copy of an input.
    func path(_ index: Int, ending: String) throws(Trouble) -> String {
        let path = isFolder ? "\(paths[index]).\(ending)" : paths[index]
        guard FilePath.ending(path) == ending else { throw .otherEnding(path, ending) }
        guard !isInput(path) else { throw .overInput(path) }
        return path
    }

    /// The inputs that do not lie in a folder that copies go to: else the copies of last time would be checked too.
    static func outside(_ target: String, _ files: [String], arguments: [String]) -> [String] {
        guard let folder = FilePath.isFolder(target) ? FilePath.resolved(target) : nil else { return files }
        let tops = arguments.compactMap { FilePath.resolved($0) }
        guard !tops.contains(folder) else { return files }
        return files.filter { file in
            arguments.contains(file) || FilePath.resolved(file)?.hasPrefix(folder + "/") != true
        }
    }

    private func isInput(_ path: String) -> Bool {
        FilePath.identity(path).map { inputs.contains($0) } ?? false
    }

    private static let endings: Set<String> = ["docx", "docm", "dotx", "dotm"]

    private static func isWord(_ path: String) -> Bool { endings.contains(FilePath.ending(path)) }

    // MARK: Names

    /// A name for each input below the folder, without ending, no two alike even where capitals do not count: that of
    /// the input without its ending; with it, where another input took that; else with a number.
    private static func names(_ arguments: [String], _ files: [String]) -> [String] {
        var names = [String?](repeating: nil, count: files.count)
        var taken: Set<String> = []
        let wholes = files.map { below(arguments, $0) }
        // Word documents first: `a.docx` keeps its name beside `a.txt`.
        for isWordTurn in [true, false] {
            for (index, whole) in wholes.enumerated() where isWord(whole) == isWordTurn {
                let ending = FilePath.ending(whole)
                let stem = ending.isEmpty ? whole : String(whole.dropLast(ending.count + 1))
                var name = taken.contains(stem.lowercased()) ? whole : stem
                var count = 2
                while !taken.insert(name.lowercased()).inserted {
                    name = "\(stem) (\(count))"
                    count += 1
                }
                names[index] = name
            }
        }
        return names.map { $0! }
    }

    /// The path of an input below the folder that was given, or its mere name.
    private static func below(_ arguments: [String], _ file: String) -> String {
        if file == FileList.standardInput { return "stdin" }
        for argument in arguments where argument != file {
            let folder = argument.hasSuffix("/") ? argument : argument + "/"
            if file.hasPrefix(folder) { return String(file.dropFirst(folder.count)) }
        }
        return String(FilePath.name(file))
    }
}
