extension ArraySlice<UInt8> {
    /// Where a word last stands.
    func lastRange(of word: [UInt8]) -> Range<Int>? {
        var start = endIndex - word.count
        while start >= startIndex {
            if self[start] == word[0], self[start..<(start + word.count)].elementsEqual(word) {
                return start..<(start + word.count)
            }
            start -= 1
        }
        return nil
    }
}
