/// The look of the page of results: on a wide screen with the notes in the margin, on a narrow one and on paper with the
/// notes under their places. No font, picture or script comes from elsewhere.
enum ResultsStyle {
    static let sheet: StaticString = """

        :root {
          --ink: #1d2329; --soft: #505a65; --line: #d5dae0; --ground: #f4f5f3; --sheet: #fff; --link: #1b4b7a;
          --error: #a01818; --error-ground: #fce8e6; --warning: #744600; --warning-ground: #fff1d2;
          --note: #1b4b7a; --note-ground: #e6eff8;
          --sans: system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", "DejaVu Sans", sans-serif;
          --serif: "Times New Roman", "Liberation Serif", Tinos, "Noto Serif", "DejaVu Serif", serif;
        }
        *, *::before, *::after { box-sizing: border-box; }
        html { font: 100%/1.5 var(--sans); color: var(--ink); background: var(--ground); scroll-behavior: smooth;
          -webkit-text-size-adjust: 100%; }
        body { margin: 0 auto; max-width: 72rem; padding: 0 2rem; display: flex; flex-direction: column; }
        h1, h2, h3, h4, p, ul, dl, dd { margin: 0; padding: 0; }
        ul { list-style: none; }
        a { color: var(--link); text-underline-offset: .15em; }
        em { font-style: normal; color: var(--soft); }
        a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        .unseen, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
          white-space: nowrap; }
        .skip:focus { position: fixed; top: .5rem; left: .5rem; background: var(--sheet); padding: .5rem 1rem; z-index: 1; }

        .top { padding: 2.5rem 0 1.5rem; border-bottom: 3px double var(--ink); }
        .brand { font-weight: 600; letter-spacing: .12em; text-transform: uppercase; font-size: .8rem; color: var(--soft); }
        h1 { font-size: 1.6rem; line-height: 1.25; font-weight: 600; }
        h2 { font-size: 1.35rem; line-height: 1.3; font-weight: 600; }
        h3 { font-size: 1.05rem; font-weight: 600; margin: 2.5rem 0 .75rem; }
        h4 { font-size: .95rem; font-weight: 600; margin: 1.25rem 0 .5rem; }
        main { order: 2; display: block; min-width: 0; }
        .overview { order: 1; margin-top: 2rem; min-width: 0; }
        .overview h2 { font-size: 1.05rem; margin-bottom: .75rem; }
        footer { order: 3; margin: 4rem 0 3rem; padding-top: 1.5rem; border-top: 1px solid var(--line); font-size: .875rem;
          color: var(--soft); }
        footer h2 { font-size: .95rem; margin: 1.5rem 0 .25rem; color: var(--ink); }
        footer ul { list-style: disc; padding-left: 1.25rem; }
        footer > p { margin-top: 1.5rem; }
        .legend { display: flex; flex-wrap: wrap; gap: .5rem 2rem; }
        .legend > div { display: flex; gap: .5rem; align-items: baseline; }

        .file { padding: 2.5rem 0 1rem; }
        .file + .file { border-top: 3px double var(--ink); margin-top: 3rem; }
        .path { color: var(--soft); font-size: .875rem; overflow-wrap: anywhere; }
        .head { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.5rem 3rem; margin-top: 1.5rem; }
        .facts > div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 1rem; padding: .4rem 0;
          border-bottom: 1px solid var(--line); }
        dt { color: var(--soft); }
        .outcome { width: 100%; border-collapse: collapse; background: var(--sheet); }
        .outcome th, .outcome td { padding: .55rem .75rem; text-align: left; border: 1px solid var(--line); font-weight: 400; }
        .outcome thead th, .outcome tbody th { color: var(--soft); font-size: .875rem; }
        .outcome thead td { border: 0; background: var(--ground); }
        .outcome td { font-size: 1.1rem; font-weight: 600; }
        .outcome td.none { font-size: .95rem; font-weight: 400; color: var(--soft); }
        .outcome .differs td { color: var(--error); }
        .differing { display: block; font-size: .8rem; font-weight: 400; }
        .ground, .missing { font-size: .875rem; margin-top: .6rem; }
        .missing > p { color: var(--soft); }
        .missing ul { list-style: disc; padding-left: 1.25rem; }

        .badge { display: inline-block; min-width: 1.55em; padding: 0 .35em; text-align: center; font: 600 .8125rem/1.5 var(--sans);
          text-decoration: none; border: 1.5px solid; scroll-margin-top: 40vh; }
        .badge.error { background: var(--error); border-color: var(--error); color: #fff; border-radius: 0; }
        .badge.warning { background: var(--warning-ground); border-color: var(--warning); color: var(--warning); border-radius: .35em; }
        .badge.note { background: var(--sheet); border-color: var(--note); color: var(--note); border-radius: 1em; }
        .badge:hover { text-decoration: underline; }
        .badge:target, li:target > .badge { outline: 3px solid var(--ink); outline-offset: 2px; }
        .group ul { display: grid; gap: .1rem; }
        .group li { display: grid; grid-template-columns: 2.5rem minmax(0, 1fr); padding: .5rem .75rem; background: var(--sheet);
          border-left: 5px solid; align-items: baseline; scroll-margin-top: 30vh; }
        .group.error li { border-color: var(--error); }
        .group.warning li { border-left-style: double; border-color: var(--warning); }
        .group.note li { border-left: 2px solid; padding-left: calc(.75rem + 3px); border-color: var(--note); }
        .group.error h4 { color: var(--error); } .group.warning h4 { color: var(--warning); } .group.note h4 { color: var(--note); }
        .group li .badge { justify-self: start; }
        .place { font-size: .875rem; color: var(--soft); overflow-wrap: anywhere; }
        .fine { padding: .5rem 0; }
        .refusal { margin-top: 1.25rem; padding: 1rem 1.25rem; background: var(--error-ground); border-left: 4px solid var(--error); }

        .wide { overflow-x: auto; }
        .data { width: 100%; border-collapse: collapse; background: var(--sheet); font-size: .9375rem; line-height: 1.4; }
        .data th, .data td { padding: .45rem .65rem; border: 1px solid var(--line); text-align: left; vertical-align: top;
          font-weight: 400; }
        .data thead th { background: #e9ecef; font-weight: 600; font-size: .8125rem; vertical-align: bottom; }
        .data .criterion > * { font-weight: 600; background: #f7f8f8; }
        .data .part td:nth-child(2) { padding-left: 1.75rem; }
        .data tfoot > tr > * { font-weight: 600; border-top: 2px solid var(--ink); }
        .figure { text-align: center !important; font-variant-numeric: tabular-nums; }
        .data td.off { color: var(--error); font-weight: 600; background: var(--error-ground);
          text-decoration: underline wavy 1px; text-underline-offset: .2em; }
        .data .badge { margin: 0 .15rem .15rem 0; }
        .data small { display: block; color: var(--soft); overflow-wrap: anywhere; }
        .state { white-space: nowrap; }
        .state .sign { display: inline-block; width: 1.2em; font-weight: 700; }
        .state.met { color: #1c5c2e; } .state.notMet { color: var(--error); font-weight: 600; } .state.noData { color: var(--warning); }
        .state.notApplicable, .clause, td.none { color: var(--soft); }
        .state small { font-weight: 400; white-space: nowrap; }
        .count { display: inline-block; min-width: 1.7em; padding: 0 .3em; font-weight: 600; }
        .count.error { color: #fff; background: var(--error); } .count.warning { color: var(--warning); background: var(--warning-ground); }
        .count.note { color: var(--note); }

        .loose { background: var(--sheet); border: 1px solid var(--line); padding: 1rem 1.25rem; margin-bottom: 1rem; }
        .paper { font: 1.125rem/1.55 var(--serif); background: var(--sheet); border: 1px solid var(--line); padding: 2.5rem 3rem; }
        .paper p { white-space: pre-wrap; overflow-wrap: anywhere; }
        .paper > p { margin: 0 0 .5rem; text-align: justify; text-indent: 2rem; }
        .paper > p.bold, .paper > p.heading { text-indent: 0; text-align: left; }
        .paper p.bold, .paper p.title { font-weight: 700; }
        .paper p.title { text-align: center; text-indent: 0; }
        .paper .heading { margin-top: .75rem; }
        .paper table { border-collapse: collapse; width: 100%; font-size: 1rem; line-height: 1.4; margin: .75rem 0; }
        .paper caption { font: .8125rem/1.4 var(--sans); color: var(--soft); text-align: left; padding-bottom: .3rem; }
        .paper th, .paper td { border: 1px solid #767c83; padding: .3rem .5rem; vertical-align: top; text-align: left; font-weight: 400; }
        .paper table p { overflow-wrap: break-word; }
        .paper th { font-weight: 700; text-align: center; vertical-align: middle; }
        .paper .layout td { border: 0; text-align: center; width: 50%; }
        .paper .layout td.recipients { text-align: left; font-size: .9em; }
        .paper .filler { background: #fafafa; }
        .page { display: flex; align-items: center; gap: .75rem; margin: 1.25rem 0; font: .8125rem/1 var(--sans); color: var(--soft); }
        .page::before, .page::after { content: ""; flex: 1; border-top: 1px dashed #9aa2ab; }
        td .page { margin: 0 0 .3rem; } td .page::before, td .page::after { flex: 0 0 .75rem; }
        .footnote { display: grid; grid-template-columns: 1.5rem minmax(0, 1fr); font-size: .9375rem; padding: .15rem 0; }
        .footnote:first-of-type { margin-top: 2rem; }
        mark { color: inherit; padding: .05em 0; text-decoration-thickness: 2px; text-underline-offset: .2em; }
        mark.error { background: var(--error-ground); text-decoration: underline solid 2px var(--error); }
        mark.warning { background: var(--warning-ground); text-decoration: underline dashed 2px var(--warning); }
        mark.note { background: var(--note-ground); text-decoration: underline dotted 2px var(--note); }
        .marked.error { box-shadow: inset 0 0 0 2px var(--error); background: var(--error-ground); }
        .marked.warning { box-shadow: inset 0 0 0 2px var(--warning); background: var(--warning-ground); }
        .marked.note { box-shadow: inset 0 0 0 2px var(--note); background: var(--note-ground); }
        td.figure:has(mark.error) { background: var(--error-ground); } td.figure:has(mark.warning) { background: var(--warning-ground); }
        .unsure { border-bottom: 2px dotted var(--ink); }
        .at { line-height: 0; margin-left: .1em; } .at .badge { font-size: .6875rem; line-height: 1.4; font-weight: 700; text-indent: 0; }
        .notes { font: .875rem/1.45 var(--sans); display: grid; gap: .6rem; text-align: left; text-indent: 0; }
        .finding { background: var(--sheet); border-left: 5px solid; padding: .5rem .75rem; }
        .finding.error { border-color: var(--error); background: #fef7f6; }
        .finding.warning { border-left-style: double; border-color: var(--warning); background: #fffbf2; }
        .finding.note { border-left: 2px solid; border-color: var(--note); background: #f6f9fc; }
        .paper .finding p { white-space: normal; }
        .finding.error .severity { color: var(--error); } .finding.warning .severity { color: var(--warning); }
        .finding.note .severity { color: var(--note); }
        .advice { margin-top: .25rem; color: var(--soft); } .advice em { font-weight: 600; }
        .paper > .notes { margin: .25rem 0 1rem; }
        td.margin { display: none; }
        .paper .under > td { padding: .5rem .5rem .75rem; background: #fafbfb; }

        @media screen and (min-width: 75rem) {
          .paper { display: flow-root; border: 0; padding: 2.5rem 0;
            background: linear-gradient(var(--sheet), var(--sheet)) 0 0 / 47rem 100% no-repeat; }
          .paper > * { float: left; clear: left; width: 47rem; padding-left: 3rem; padding-right: 3rem; }
          .paper > .notes { float: right; clear: right; width: 19rem; padding: 0; margin: 0 0 .75rem; }
          .paper > .wide:not(.layout) + .notes { clear: both; } .paper > .wide:not(.layout, .noted) + .notes { margin-top: -4.5rem; }
          .paper > .wide { clear: both; width: 100%; overflow: visible; padding: 0 0 0 1rem; }
          .paper > .wide:not(.noted) { clear: left; width: 47rem; padding-right: 1rem; }
          .paper td.margin { display: table-cell; width: 22rem; min-width: 22rem; border: 0; padding: 0 0 .5rem 3rem; }
          .paper .under { display: none; }
        }
        @media screen and (max-width: 46rem) {
          body { padding: 0 1rem; }
          .top { padding-top: 1.5rem; }
          .head { grid-template-columns: minmax(0, 1fr); }
          .facts > div { grid-template-columns: minmax(0, 1fr); gap: 0; }
          .data { min-width: 40rem; }
          .paper { padding: 1.25rem 1rem; margin: 0 -1rem; border-width: 1px 0; font-size: 1.0625rem; }
          .paper > p { text-align: left; text-indent: 1.25rem; }
          .paper .wide:not(.layout) > table { min-width: 34rem; }
          .paper .layout table, .paper .layout tbody, .paper .layout tr, .paper .layout td { display: block; width: 100%; }
          .under .notes { position: sticky; left: .5rem; width: calc(100vw - 3.5rem); }
        }
        @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
        @media print {
          @page { size: A4; margin: 17mm 15mm 18mm; }
          :root { --ground: #fff; }
          html { font-size: 8.5pt; background: none; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
          body { max-width: none; padding: 0; }
          a { color: inherit; text-decoration: none; }
          .skip { display: none; }
          .top { padding-top: 0; }
          .overview { break-after: page; }
          .file + .file { break-before: page; border: 0; margin: 0; }
          .wide { overflow: visible; }
          .paper { border: 0; padding: 0; font-size: 12pt; line-height: 1.4; orphans: 3; widows: 3; }
          h1, h2, h3, h4, .paper p.bold, .paper .heading { break-after: avoid; }
          tr, li, .finding, .outcome, .facts > div, .footnote { break-inside: avoid; }
          thead { display: table-header-group; } tfoot { display: table-row-group; }
          .group li, .finding { padding: .3rem .6rem; }
          .paper > .notes { margin: 0 0 .5rem 2rem; }
        }

        """
}
