/// The look of the page that is kept of a decision: serif letters on an A4 sheet, on the screen and on paper.
enum FrozenDecisionStyle {
    static let sheet: StaticString = """

        :root { color-scheme: light; }
        * { box-sizing: border-box; }
        html { background: #eee; color: #111; font: 1.05rem/1.45 "Times New Roman", "Liberation Serif", Tinos, "Noto Serif", serif; }
        body { background: #fff; max-width: 60rem; margin: 1rem auto; padding: clamp(1rem, 5vw, 4rem); }
        p { margin: .3rem 0; }
        header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1rem; text-align: center; }
        h1 { font-size: 1.25rem; text-align: center; margin: 2rem 0 1rem; }
        h1 span { font-weight: 600; }
        h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; break-after: avoid; }
        .basis { font-style: italic; text-indent: 1cm; }
        table { width: 100%; border-collapse: collapse; margin: 1rem 0; font-size: .95rem; }
        caption { text-align: left; font-weight: 600; padding: .3rem 0; }
        th, td { border: 1px solid #555; padding: .25rem .5rem; text-align: left; vertical-align: top; font-weight: 400; }
        thead th { font-weight: 600; background: #f2f2f2; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        .n { text-align: right; }
        code { font-family: "Liberation Mono", "DejaVu Sans Mono", monospace; white-space: nowrap; }
        .signature { margin: 2rem 0 3rem auto; width: fit-content; min-width: 16rem; text-align: center; }
        .signature p + p { margin-top: 5rem; }
        footer { border-top: 1px solid #555; margin-top: 2rem; padding-top: .5rem; font-size: .9rem; color: #333; }
        @page { size: A4; margin: 20mm 15mm 20mm 30mm; }
        @media print { html { background: #fff; font-size: 11pt; } body { margin: 0; padding: 0; max-width: none; } }

        """
}
