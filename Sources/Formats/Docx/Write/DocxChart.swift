import Documents

/// Writes the part of a chart: what Word draws, with the numbers in it, and a link to the workbook in which they are
/// edited.
enum DocxChart {
    static let charts = "http://schemas.openxmlformats.org/drawingml/2006/chart"

    /// By which the part names its workbook.
    static let workbook = "rIdWorkbook"

    /// Light enough for the black numbers that stand on them.
    private static let colours = ["7F9BD6", "E9A93C", "7CC394", "E08A7D", "C3C7D0", "A9D3E6"]

    static func part(_ chart: Chart) -> [UInt8] {
        var xml = XMLBuilder(declaration: true)
        xml.element(
            "c:chartSpace",
            [
                ("xmlns:c", charts), ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
                ("xmlns:r", DocxFrame.links),
            ]
        ) { xml in
            xml.element("c:lang", [("val", NationalLayout.language)])
            xml.flag("c:roundedCorners", false)
            xml.element("c:chart") { xml in
                title(chart.title, to: &xml)
                xml.flag("c:autoTitleDeleted", false)
                xml.element("c:plotArea") { xml in
                    xml.element("c:layout")
                    if chart.shape == .pie { pie(chart, to: &xml) } else { bars(chart, to: &xml) }
                }
                if chart.shape == .pie || chart.series.count > 1 {
                    xml.element("c:legend") { xml in
                        xml.element("c:legendPos", [("val", "b")])
                        xml.flag("c:overlay", false)
                    }
                }
                xml.flag("c:plotVisOnly", true)
                xml.element("c:dispBlanksAs", [("val", "gap")])
            }
            words(size: 1100, to: &xml)
            xml.element("c:externalData", [("r:id", workbook)]) { $0.flag("c:autoUpdate", false) }
        }
        return xml.bytes
    }

    private static func title(_ text: String, to xml: inout XMLBuilder) {
        xml.element("c:title") { xml in
            xml.element("c:tx") { xml in
                xml.element("c:rich") { xml in
                    xml.element("a:bodyPr")
                    xml.element("a:p") { xml in
                        xml.element("a:r") { xml in
                            xml.element("a:rPr", [("lang", NationalLayout.language), ("sz", "1300"), ("b", "1")])
                            xml.element("a:t") { $0.text(text) }
                        }
                    }
                }
            }
            xml.flag("c:overlay", false)
        }
    }

    /// The letters of all that says nothing else.
    private static func words(size: Int, to xml: inout XMLBuilder) {
        xml.element("c:txPr") { xml in
            xml.element("a:bodyPr")
            xml.element("a:p") { xml in
                xml.element("a:pPr") { xml in
                    xml.element("a:defRPr", [("sz", String(size))]) { xml in
                        xml.element("a:latin", [("typeface", NationalLayout.font)])
                    }
                }
                xml.element("a:endParaRPr", [("lang", NationalLayout.language)])
            }
        }
    }

    private static func bars(_ chart: Chart, to xml: inout XMLBuilder) {
        let isStacked = chart.shape == .stackedBars
        xml.element("c:barChart") { xml in
            xml.element("c:barDir", [("val", chart.isLying ? "bar" : "col")])
            xml.element("c:grouping", [("val", isStacked ? "stacked" : "clustered")])
            xml.flag("c:varyColors", false)
            for index in chart.series.indices {
                series(chart, index, to: &xml) { xml in
                    fill(index, to: &xml)
                    xml.flag("c:invertIfNegative", false)
                }
            }
            xml.element("c:gapWidth", [("val", "60")])
            if isStacked { xml.element("c:overlap", [("val", "100")]) }
            for axis in ["1", "2"] { xml.element("c:axId", [("val", axis)]) }
        }
        axis("c:catAx", "1", "2", isReversed: chart.isLying, position: chart.isLying ? "l" : "b", to: &xml) { xml in
            xml.flag("c:auto", true)
            xml.element("c:lblAlgn", [("val", "ctr")])
            xml.element("c:lblOffset", [("val", "100")])
            xml.flag("c:noMultiLvlLbl", false)
        }
        axis("c:valAx", "2", "1", isReversed: false, position: chart.isLying ? "b" : "l", to: &xml) { xml in
            xml.element("c:crossBetween", [("val", "between")])
        }
    }

    private static func axis(
        _ name: StaticString, _ id: String, _ other: String, isReversed: Bool, position: String,
        to xml: inout XMLBuilder, _ end: (inout XMLBuilder) -> Void
    ) {
        xml.element(name, []) { xml in
            xml.element("c:axId", [("val", id)])
            // The first category stands on top of lying bars.
            xml.element("c:scaling") { xml in
                xml.element("c:orientation", [("val", isReversed ? "maxMin" : "minMax")])
            }
            // The numbers stand at the bars.
            xml.flag("c:delete", id == "2")
            xml.element("c:axPos", [("val", position)])
            xml.element("c:numFmt", [("formatCode", "General"), ("sourceLinked", "0")])
            xml.element("c:majorTickMark", [("val", "none")])
            xml.element("c:minorTickMark", [("val", "none")])
            xml.element("c:tickLblPos", [("val", "nextTo")])
            xml.element("c:crossAx", [("val", other)])
            xml.element("c:crosses", [("val", "autoZero")])
            end(&xml)
        }
    }

    private static func pie(_ chart: Chart, to xml: inout XMLBuilder) {
        xml.element("c:pieChart") { xml in
            xml.flag("c:varyColors", true)
            if !chart.series.isEmpty {
                series(chart, 0, to: &xml) { xml in
                    for index in chart.categories.indices {
                        xml.element("c:dPt") { xml in
                            xml.element("c:idx", [("val", String(index))])
                            xml.flag("c:bubble3D", false)
                            fill(index, to: &xml)
                        }
                    }
                }
            }
            xml.element("c:firstSliceAng", [("val", "0")])
        }
    }

    // MARK: Series

    private static func series(
        _ chart: Chart, _ index: Int, to xml: inout XMLBuilder, _ look: (inout XMLBuilder) -> Void
    ) {
        let series = chart.series[index]
        let column = ChartWorkbook.column(index)
        let last = chart.categories.count + 1
        xml.element("c:ser") { xml in
            xml.element("c:idx", [("val", String(index))])
            xml.element("c:order", [("val", String(index))])
            xml.element("c:tx") { xml in
                cached("c:strRef", "c:strCache", "\(ChartWorkbook.sheet)!$\(column)$1", [series.name], to: &xml)
            }
            look(&xml)
            xml.element("c:dLbls") { xml in
                for name: StaticString in ["c:showLegendKey", "c:showVal", "c:showCatName", "c:showSerName"] {
                    xml.flag(name, "\(name)" == "c:showVal")
                }
                xml.flag("c:showPercent", false)
                xml.flag("c:showBubbleSize", false)
            }
            xml.element("c:cat") { xml in
                cached("c:strRef", "c:strCache", "\(ChartWorkbook.sheet)!$A$2:$A$\(last)", chart.categories, to: &xml)
            }
            xml.element("c:val") { xml in
                cached(
                    "c:numRef", "c:numCache", "\(ChartWorkbook.sheet)!$\(column)$2:$\(column)$\(last)",
                    series.values.map(String.init), to: &xml)
            }
        }
    }

    /// A range of the workbook, and what stands in it.
    private static func cached(
        _ reference: StaticString, _ cache: StaticString, _ range: String, _ values: [String], to xml: inout XMLBuilder
    ) {
        xml.element(reference) { xml in
            xml.element("c:f") { $0.text(range) }
            xml.element(cache) { xml in
                xml.element("c:ptCount", [("val", String(values.count))])
                for (index, value) in values.enumerated() {
                    xml.element("c:pt", [("idx", String(index))]) { xml in
                        xml.element("c:v") { $0.text(value) }
                    }
                }
            }
        }
    }

    private static func fill(_ index: Int, to xml: inout XMLBuilder) {
        xml.element("c:spPr") { xml in
            xml.element("a:solidFill") { xml in
                xml.element("a:srgbClr", [("val", colours[index % colours.count])])
            }
        }
    }
}

extension XMLBuilder {
    /// An element of a chart that is on or off.
    fileprivate mutating func flag(_ name: StaticString, _ isOn: Bool) {
        element(name, [("val", isOn ? "1" : "0")])
    }
}
