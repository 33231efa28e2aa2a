public import Documents

/// A paper as a page of its own, to be opened in any browser or sent by mail: its look is in it, and nothing comes from
/// elsewhere.
public struct PaperFile: Markup {
    let name: String
    let document: Document
    let squareCodes: [String: [[Bool]]]

    /// - Parameters:
    ///   - name: what the window is called.
    ///   - squareCodes: what square codes look like, by what they say.
    public init(_ document: Document, name: String, squareCodes: [String: [[Bool]]] = [:]) {
        self.document = document
        self.name = name
        self.squareCodes = squareCodes
    }

    public var bytes: [UInt8] { html.document }

    public var html: HTML {
        page(.lang("vi")) {
            StandaloneHead(name: name, look: Self.look)
            body {
                main { PaperSheet(document, squareCodes: squareCodes) }
            }
        }
    }

    /// Sheets of A4 on the screen and on paper, components by the decree's sketch.
    private static let look: StaticString = """

        *, *::before, *::after { box-sizing: border-box; }
        html { background: #eef0f2; color: #000; font: 1.0625rem/1.4 "Times New Roman", "Liberation Serif", Tinos, serif; }
        body { margin: 0; padding: 1rem; }
        .sheet { background: #fff; max-width: 210mm; margin: 0 auto 1rem; padding: 20mm 15mm 20mm 30mm; }
        .sheet.landscape { max-width: 297mm; padding: 30mm 20mm 15mm; }
        .sheet.framed { padding: 20mm; text-align: center; outline: 4px double #111; outline-offset: -8mm; }
        .sheet p, .sheet .heading { margin: 0 0 .45rem; }
        .columns { display: grid; grid-template-columns: 2fr 3fr; gap: 0 1rem; margin: 0 0 1rem; }
        .columns.stamped { grid-template-columns: 5rem 1fr; font-size: .75rem; text-align: left; align-items: center; }
        .strong, .heading, .nationalTitle, .motto, .issuer, .kind, .subject, .enactment, .caption, .authority, .signer,
        .recipientsTitle, .annexLabel, .annexTitle, .tableHeader, .certificateTitle, .certificateName { font-weight: 700; }
        .placeAndDate, .basis, .remark, .recipientsTitle, .annexNote, .suggestion, .italic { font-style: italic; }
        .nationalTitle, .motto, .parentBody, .issuer, .number, .letterSubject, .placeAndDate, .kind, .subject, .addressee,
        .enactment, .caption, .authority, .signer, .annexLabel, .annexTitle, .annexNote, .tableHeader, .tableFigure,
        .certificateTitle, .certificateName, .certificateText, .suggestion { text-align: center; text-wrap: balance; }
        .body, .basis { text-align: justify; text-indent: 1cm; }
        .recipient { text-align: left; font-size: .85em; }
        .signer { padding-top: 4.5rem; }
        .suggestion { font-size: .8em; }
        .stamp { font-size: .75rem; }
        .asked { padding-right: .3em; }
        .dots { display: inline-block; min-width: 50%; border-bottom: 1px dotted #000; }
        table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; }
        th, td { border: 1px solid #000; padding: .2rem .35rem; vertical-align: top; text-align: left; }
        td p, th p { margin: 0; text-indent: 0; }
        svg { max-width: 100%; height: auto; }
        @page { size: A4; margin: 0; }
        @media print { html { background: none; } body { padding: 0; } .sheet { margin: 0; break-after: page; } thead { display: table-header-group; } tr { break-inside: avoid; } }
        @media (max-width: 60rem) { .sheet { padding: 1.25rem; } .columns { grid-template-columns: 1fr; } }
        """
}
