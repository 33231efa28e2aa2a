/// `<sup>1</sup>`, as converters to Markdown write the marks of notes.
enum SuperscriptTags {
    /// Puts superscript digits in place of tags around at most two digits.
    static func replace(in line: inout [UInt8]) {
        let open = Array("<sup>".utf8)
        let close = Array("</sup>".utf8)
        guard line.contains(UInt8(ascii: "<")) else { return }
        var out: [UInt8] = []
        var index = 0
        while index < line.count {
            if line[index] == open[0], line[index...].starts(with: open) {
                let digits = line[(index + open.count)...].prefix { (0x30...0x39).contains($0) }
                if (1...2).contains(digits.count), line[digits.endIndex...].starts(with: close) {
                    for digit in digits { out.append(contentsOf: Superscript.utf8(digit)) }
                    index = digits.endIndex + close.count
                    continue
                }
            }
            out.append(line[index])
            index += 1
        }
        line = out
    }
}
