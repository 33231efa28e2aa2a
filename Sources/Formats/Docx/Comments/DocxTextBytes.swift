/// The characters of a text element as they stand in its bytes: entities, line ends of two bytes, CDATA sections.
enum DocxTextBytes {
    /// How many scalars the content of an element has.
    static func count(_ xml: XMLElements, _ element: Int) -> Int {
        walk(xml, element, to: .max).scalars
    }

    /// The place before the scalar of an ordinal.
    static func cut(_ xml: XMLElements, _ element: Int, run: Int, before scalar: Int) -> DocxCut {
        let found = walk(xml, element, to: scalar)
        return DocxCut(offset: found.offset, run: run, text: element, isInCData: found.isInCData)
    }

    private static func walk(
        _ xml: XMLElements, _ element: Int, to scalar: Int
    ) -> (offset: Int, scalars: Int, isInCData: Bool) {
        let range = xml.open(element).upperBound..<xml.close(element).lowerBound
        return xml.bytes.withUnsafeBufferPointer { bytes in
            var index = range.lowerBound
            var scalars = 0
            var isInCData = false
            while index < range.upperBound, scalars < scalar {
                let byte = bytes[index]
                if isInCData, byte == UInt8(ascii: "]"), starts("]]>", bytes, index) {
                    isInCData = false
                    index += 3
                    continue
                }
                if !isInCData, byte == UInt8(ascii: "<") {
                    if starts("<![CDATA[", bytes, index) {
                        isInCData = true
                        index += 9
                    } else {
                        index = XMLElements.after(starts("<!--", bytes, index) ? "-->" : "?>", bytes, from: index)
                    }
                    continue
                }
                scalars += 1
                if !isInCData, byte == UInt8(ascii: "&") {
                    index = XMLElements.after(";", bytes, from: index)
                } else if byte == 0x0D, index + 1 < range.upperBound, bytes[index + 1] == 0x0A {
                    index += 2
                } else {
                    index += 1
                    while index < range.upperBound, bytes[index] & 0xC0 == 0x80 { index += 1 }
                }
            }
            return (min(index, range.upperBound), scalars, isInCData)
        }
    }

    private static func starts(_ mark: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index + mark.utf8CodeUnitCount <= bytes.count
            && (0..<mark.utf8CodeUnitCount).allSatisfy { bytes[index + $0] == mark.utf8Start[$0] }
    }
}
