import Documents

/// What names there are at a place of a template, whatever their values: all rows of a list count together.
indirect enum TemplateShape: Sendable {
    case text
    case flag
    case group([String: TemplateShape])

    /// `nil` where there is no row, so that nobody knows what rows would have.
    case list([String: TemplateShape]?)

    init(_ data: TemplateData) {
        self =
            switch data {
            case .text, .square: .text
            case .flag: .flag
            case .group(let names): .group(names.mapValues(TemplateShape.init))
            case .list(let rows):
                .list(
                    rows.isEmpty
                        ? nil
                        : rows.reduce(into: [:]) {
                            $0.merge($1.mapValues(TemplateShape.init), uniquingKeysWith: Self.merged)
                        })
            }
    }

    /// Rows of which one has lists or groups that another lacks.
    private static func merged(_ a: TemplateShape, _ b: TemplateShape) -> TemplateShape {
        switch (a, b) {
        case (.list(let a?), .list(let b?)): .list(a.merging(b, uniquingKeysWith: merged))
        case (.list(nil), .list): b
        case (.group(let a), .group(let b)): .group(a.merging(b, uniquingKeysWith: merged))
        default: a
        }
    }
}

/// The names that are known at a place, from the inside out.
struct TemplateShapes {
    private var levels: [[String: TemplateShape]?]
    private var isInRows = false

    /// Names as they are written, by themselves without capitals.
    private let spelling: [String: String]

    init(_ names: [String: TemplateData], spelling: [String: String]) {
        levels = [names.mapValues(TemplateShape.init)]
        self.spelling = spelling
    }

    /// The same inside a row; `nil` where nobody knows what it has.
    func inRow(_ names: [String: TemplateShape]?) -> TemplateShapes {
        var shapes = self
        shapes.levels.append(names)
        shapes.isInRows = true
        return shapes
    }

    func inGroup(_ names: [String: TemplateShape]) -> TemplateShapes {
        var shapes = self
        shapes.levels.append(names)
        return shapes
    }

    enum Answer {
        case known(TemplateShape)
        case unknown
        /// Nobody can say.
        case open
    }

    subscript(path: [String]) -> Answer {
        for level in levels.reversed() {
            guard let level else { return .open }
            if let found = Self.find(path, in: level) { return .known(found) }
        }
        return isInRows && path == [TemplateScope.ordinal] ? .known(.text) : .unknown
    }

    private static func find(_ path: [String], in names: [String: TemplateShape]) -> TemplateShape? {
        var here = names
        for name in path.dropLast() {
            guard case .group(let inner)? = here[name] else { return nil }
            here = inner
        }
        return path.last.flatMap { here[$0] }
    }

    // MARK: What may have been meant

    /// The list of whose rows it is a field.
    func list(with path: [String]) -> String? {
        var found: String?
        for level in levels {
            Self.walk(level ?? [:], "") { name, shape in
                guard found == nil, case .list(let row?) = shape, Self.find(path, in: row) != nil else { return }
                found = name
            }
        }
        return found.map(spelt)
    }

    /// The known name that ends so, else the one that needs the fewest changes; `nil` where all need too many.
    func nearest(_ path: [String]) -> String? {
        var names: Set<String> = []
        for level in levels { Self.walk(level ?? [:], "") { name, _ in names.insert(name) } }
        let name = path.joined(separator: ".")
        let ending = names.filter { $0.hasSuffix(".\(name)") }
        if ending.count == 1 { return ending.first.map(spelt) }
        return EditDistance.nearest(to: name, among: names.sorted()).map(spelt)
    }

    private func spelt(_ name: String) -> String {
        name.split(separator: ".").map { spelling[String($0)] ?? String($0) }.joined(separator: ".")
    }

    private static func walk(
        _ names: [String: TemplateShape], _ prefix: String, _ body: (String, TemplateShape) -> Void
    ) {
        for (name, shape) in names.sorted(by: { $0.key < $1.key }) {
            body(prefix + name, shape)
            if case .group(let inner) = shape { walk(inner, "\(prefix)\(name).", body) }
        }
    }
}
