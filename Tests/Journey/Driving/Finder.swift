/// How elements are found by their words: functions that run on the page. Words match whole first, then as a beginning,
/// then anywhere. A row is what is headed by its words, else the smallest that holds them. What cannot be seen is not
/// found, and what stands in the frame only where the page itself has none.
enum Finder {
    /// A link, a button or what unfolds.
    static let pressable =
        common + """
            const all = scopes().flatMap(s => [...s.querySelectorAll('a[href], button, summary')]).filter(seen)
              .sort((a, b) => !a.closest('main') - !b.closest('main'));
            return best(all, e => [e.innerText, e.getAttribute('aria-label')]);
            """

    /// A field by its label.
    static let field =
        common + """
            const all = scopes().flatMap(s => [...s.querySelectorAll('input, select, textarea')])
              .filter(e => e.type !== 'hidden');
            return best(all, e => [...[...(e.labels ?? [])].map(l => l.innerText || l.textContent),
              e.getAttribute('aria-label')]);
            """

    /// An option of a choice, which is the first argument.
    static let option = """
        const norm = t => (t ?? '').normalize('NFC').replace(/\\s+/g, ' ').trim();
        const options = [...arguments[0].options], words = norm(arguments[1]);
        return options.find(o => norm(o.text) === words) ?? options.find(o => norm(o.text).includes(words)) ?? null;
        """

    /// Marks the page, and tells whether a click on the first argument leaves it.
    static let leaves = """
        window.left = true;
        const e = arguments[0];
        return e.matches('button') ? e.form !== null && e.form.reportValidity() : e.matches('a[href^="/"]');
        """

    /// Whether the page is another one than the one that was marked.
    static let isNew = "return window.left === undefined && document.readyState === 'complete'"

    private static let common = """
        const norm = t => (t ?? '').normalize('NFC').replace(/\\s+/g, ' ').trim();
        const words = norm(arguments[0]), row = arguments[1] === null ? null : norm(arguments[1]);
        const seen = e => e.checkVisibility() && e.getBoundingClientRect().width > 0;
        const headed = e => {
          const head = norm(e.querySelector(':scope > :is(h2, h3, h4, legend, th)')?.innerText);
          return head === row || head.startsWith(row + ' ');
        };
        const scopes = () => {
          if (row === null) return [document];
          const all = [...document.querySelectorAll('tr, li, article, section, fieldset, .card, .field, details')];
          const named = all.filter(headed);
          return (named.length ? named : all.filter(e => norm(e.innerText).includes(row)))
            .sort((a, b) => a.innerText.length - b.innerText.length);
        };
        const best = (all, names) => {
          const named = all.map(e => [e, names(e).map(norm).filter(n => n !== '')]);
          for (const fits of [n => n === words, n => n.startsWith(words), n => n.includes(words)]) {
            const found = named.find(([e, list]) => list.some(fits));
            if (found) return found[0];
          }
          return null;
        };

        """
}
