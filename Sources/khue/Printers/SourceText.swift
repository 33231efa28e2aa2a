import Criteria

/// Writes a source in brackets behind the value it stands for, as short as its surroundings allow.
struct SourceText {
    let language: Language

    /// What the page has said already: only what differs from it is said again.
    let known: Source

    /// `[điểm a khoản 1 Điều 5; suy luận, chưa kiểm chứng]`
    func callAsFunction(_ source: Source) -> String {
        var parts = [source.instrument == known.instrument ? source.clause : source.citation]
        if source.confidence != known.confidence { parts.append(language(source.confidence.name)) }
        if source.checked != known.checked {
            parts.append(language("đối chiếu ngày \(source.checked.vietnamese)", "checked \(source.checked)"))
        }
        if let note = source.note { parts.append(note) }
        parts.removeAll(where: \.isEmpty)
        return parts.isEmpty ? "" : "[" + parts.joined(separator: "; ") + "]"
    }
}

extension Source.Confidence {
    var name: Bilingual {
        switch self {
        case .text: Bilingual(vi: "theo nguyên văn", en: "from the text itself")
        case .press: Bilingual(vi: "theo báo chí, chưa kiểm chứng", en: "from the press, not verified")
        case .inference: Bilingual(vi: "suy luận, chưa kiểm chứng", en: "inferred, not verified")
        }
    }
}
