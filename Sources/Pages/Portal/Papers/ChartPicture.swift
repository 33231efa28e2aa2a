import Documents

/// A chart, drawn as lying bars with their numbers, so that long names and narrow screens do it no harm; the parts of a
/// whole share one bar.
struct ChartPicture: Markup {
    let chart: Chart

    /// What it says to those who do not see it.
    let words: String

    private static let width = 400
    private static let colours: [StaticString] = ["#2c3687", "#e9a93c", "#2f7d4f", "#a11d1d", "#7d8496", "#5ba3c9"]

    /// A bar: where it begins and how long it is, in parts of the drawing.
    private struct Bar {
        var x: Int
        var y: Int
        var width: Int
        var colour: Int
        var value: Int

        /// Whether its number stands in it, not beside it.
        var isStacked: Bool
    }

    /// Words at a height.
    private struct Label {
        var y: Int
        var words: String

        /// Of the square before it; `nil` for none.
        var colour: Int?
    }

    var html: HTML {
        let (bars, labels, height) = drawing
        figure(.class("chart")) {
            figcaption { chart.title }
            Drawing.svg(Drawing.view(Self.width, height), .role("img"), .label(words)) {
                for bar in bars { self.bar(bar) }
                for label in labels { self.label(label) }
            }
        }
    }

    private var drawing: (bars: [Bar], labels: [Label], height: Int) {
        var bars: [Bar] = []
        var labels: [Label] = []
        var y = 0
        let most = max(1, largest)
        func add(_ values: [(colour: Int, value: Int)], isStacked: Bool) {
            var x = 0
            for (colour, value) in values {
                let width = value * (Self.width - 40) / most
                bars.append(Bar(x: x, y: y, width: width, colour: colour, value: value, isStacked: isStacked))
                if isStacked { x += width } else { y += 20 }
            }
            if isStacked { y += 20 }
        }
        if chart.shape == .pie {
            let values = chart.series.first?.values ?? []
            add(values.enumerated().map { ($0, $1) }, isStacked: true)
        } else {
            for (index, category) in chart.categories.enumerated() {
                labels.append(Label(y: y + 14, words: category))
                y += 20
                let values = chart.series.enumerated().filter { index < $1.values.count }
                add(values.map { ($0, $1.values[index]) }, isStacked: chart.shape == .stackedBars)
                y += 6
            }
        }
        y += 6
        for (index, name) in legend.enumerated() {
            labels.append(Label(y: y + 14, words: name, colour: index))
            y += 20
        }
        return (bars, labels, y + 4)
    }

    /// What fills the whole width.
    private var largest: Int {
        switch chart.shape {
        case .bars: chart.series.flatMap(\.values).max() ?? 0
        case .stackedBars:
            chart.categories.indices.map { index in
                chart.series.reduce(0) { $0 + ($1.values.count > index ? $1.values[index] : 0) }
            }.max() ?? 0
        case .pie: chart.series.first?.values.reduce(0, +) ?? 0
        }
    }

    private var legend: [String] {
        guard chart.shape == .pie else { return chart.series.map(\.name) }
        return zip(chart.categories, chart.series.first?.values ?? []).map { "\($0): \($1)" }
    }

    private func bar(_ bar: Bar) -> HTML {
        let fill = Self.colours[bar.colour % Self.colours.count]
        let isInside = bar.isStacked && bar.width >= 20
        return .pieces([
            Drawing.path(Drawing.box(bar.x, bar.y, bar.width, 16), Drawing.fill(fill)),
            bar.isStacked && !isInside
                ? .nothing
                : Drawing.text(
                    "\(bar.value)", Drawing.x(isInside ? bar.x + bar.width / 2 : bar.x + bar.width + 5),
                    Drawing.y(bar.y + 13), Drawing.anchor(isInside ? "middle" : "start"),
                    Drawing.fill(isInside && bar.colour % Self.colours.count != 1 ? "#fff" : "#111")),
        ])
    }

    private func label(_ label: Label) -> HTML {
        .pieces([
            label.colour.map {
                Drawing.path(
                    Drawing.box(0, label.y - 11, 12, 12), Drawing.fill(Self.colours[$0 % Self.colours.count]))
            } ?? .nothing,
            Drawing.text(label.words, Drawing.x(label.colour == nil ? 0 : 18), Drawing.y(label.y)),
        ])
    }
}
