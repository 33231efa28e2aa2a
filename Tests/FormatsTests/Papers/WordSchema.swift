import Formats

@testable import struct Formats.XMLNode

/// The order of elements in the parts of a Word file, as ECMA-376 (transitional) has it: Word refuses a file in which
/// elements stand in another.
enum WordSchema {
    /// What stands out of order or is not known, each with where it stands.
    static func faults(in node: XMLNode, path: String = "") -> [String] {
        var faults: [String] = []
        let here = "\(path)/\(node.name)"
        let children = node.children.filter(\.isElement)
        if let order = orders[node.name] {
            var last = 0
            for child in children {
                guard let place = order.firstIndex(of: child.name) else {
                    faults.append("\(here): \(child.name) is not known there")
                    continue
                }
                if place < last { faults.append("\(here): \(child.name) stands too late") }
                if place == last, place > 0, !repeated.contains(child.name), order[place] == order[last],
                    children.filter({ $0.name == child.name }).count > 1
                {
                    faults.append("\(here): \(child.name) stands twice")
                }
                last = max(last, place)
            }
        } else if let known = choices[node.name] {
            for child in children where !known.contains(child.name) {
                faults.append("\(here): \(child.name) is not known there")
            }
        } else if !children.isEmpty {
            faults.append("\(here): not known")
        }
        if node.name == "tc", children.last?.name != "p" { faults.append("\(here): does not end with a paragraph") }
        if let values = values[node.name], let value = node.string("val"), !values.contains(value) {
            faults.append("\(here): no value \(value)")
        }
        return children.reduce(into: faults) { $0 += Self.faults(in: $1, path: here) }
    }

    private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

    /// What may stand there more than once in a row.
    private static let repeated: Set<String> = Set(
        words(
            "p tbl tr tc r tab gridCol style footnote headerReference ser dPt axId pt compatSetting property catAx valAx"
        ))

    private static let orders: [String: [String]] = [
        "document": "body",
        "pPr": """
        pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs \
        suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd \
        snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment \
        textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange defRPr
        """,
        "rPr": """
        rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid \
        vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs \
        em lang eastAsianLayout specVanish oMath latin
        """,
        "tbl": "tblPr tblGrid tr",
        "tblPr": """
        tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd \
        tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription
        """,
        "tblGrid": "gridCol",
        "tblBorders": "top left bottom right insideH insideV",
        "tblCellMar": "top left bottom right",
        "pBdr": "top left bottom right between bar",
        "pgBorders": "top left bottom right",
        "tr": "trPr tc",
        "tcPr": """
        cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark
        """,
        "sectPr": """
        headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType \
        cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings
        """,
        "p": "pPr r endParaRPr",
        "tabs": "tab",
        "styles": "docDefaults latentStyles style",
        "docDefaults": "rPrDefault pPrDefault",
        "rPrDefault": "rPr",
        "pPrDefault": "pPr",
        "style": """
        name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked \
        personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr
        """,
        "settings": """
        zoom defaultTabStop characterSpacingControl footnotePr endnotePr compat docVars rsids themeFontLang
        """,
        "footnotePr": "footnote",
        "compat": "compatSetting",
        "footnotes": "footnote",
        "drawing": "inline",
        "inline": "extent effectExtent docPr cNvGraphicFramePr graphic",
        "graphic": "graphicData",
        "pic": "nvPicPr blipFill spPr",
        "nvPicPr": "cNvPr cNvPicPr",
        "blipFill": "blip srcRect stretch",
        "stretch": "fillRect",
        "spPr": "xfrm prstGeom solidFill",
        "xfrm": "off ext",
        "prstGeom": "avLst",
        "chartSpace": """
        date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData
        """,
        "chart":
            "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs",
        "title": "tx layout overlay spPr txPr",
        "tx": "strRef rich",
        "plotArea": "layout barChart pieChart catAx valAx",
        "barChart": "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId",
        "pieChart": "varyColors ser dLbls firstSliceAng",
        "ser": "idx order tx spPr explosion invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape",
        "dPt": "idx invertIfNegative marker bubble3D explosion spPr",
        "dLbls": """
        dLbl numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize
        """,
        "cat": "strRef",
        "val": "numRef",
        "strRef": "f strCache",
        "numRef": "f numCache",
        "strCache": "ptCount pt",
        "numCache": "formatCode ptCount pt",
        "pt": "v",
        "catAx": """
        axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos \
        spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl
        """,
        "valAx": """
        axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos \
        spPr txPr crossAx crosses crossBetween
        """,
        "scaling": "logBase orientation max min",
        "legend": "legendPos legendEntry layout overlay",
        "externalData": "autoUpdate",
        "solidFill": "srgbClr",
    ].mapValues { words($0) }

    /// Where any order will do.
    private static let choices: [String: Set<String>] = [
        "body": "p tbl sectPr",
        "tc": "tcPr p tbl",
        "r": "rPr t br tab drawing footnoteReference footnoteRef separator continuationSeparator fldChar instrText t",
        "trPr":
            "cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden",
        "hdr": "p tbl",
        "footnote": "p tbl",
        "graphicData": "pic chart",
        "txPr": "bodyPr p",
        "rich": "bodyPr p",
        "defRPr": "latin",
        "coreProperties": "title creator language",
        "Properties": "property",
        "property": "lpwstr",
    ].mapValues { Set(words($0)) }

    private static let values: [String: Set<String>] = [
        "jc": ["left", "center", "right", "both"], "vAlign": ["top", "center", "both", "bottom"],
        "vMerge": ["restart", "continue"], "type": ["nextPage", "continuous"],
    ]
}
