/// A list of a web page while its items are read.
struct HtmlList {
    private let format: NumberFormat
    private var number: Int

    init(_ node: XMLNode) {
        let sample = HtmlStyle(node)?.listSample ?? node.string("type")
        if case "ol" = node {
            format = sample.map { NumberFormat(sample: $0) } ?? .decimal
            number = (node.integer("start") ?? 1) - 1
        } else {
            format = sample == "" ? .none : .bullet
            number = 0
        }
    }

    /// The label of the next item, with the space after it.
    mutating func next(_ value: Int?) -> String {
        number = value ?? number + 1
        switch format {
        case .none: return ""
        case .bullet: return "- "
        default: return format.string(number) + ". "
        }
    }
}
