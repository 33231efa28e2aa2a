import Documents
import Reports
import Testing

@testable import Checks

@Suite("Paths of headings")
struct HeadingPathsTests {
    private func paths(_ styles: [Heading.Style]) -> HeadingPaths {
        HeadingPaths(
            styles.enumerated().map { index, style in
                let span = Span(index * 2, 0..<1)
                return Heading(span: span, label: span, style: style, ordinal: 1, path: [1])
            })
    }

    @Test("a heading stands under the nearest one of each higher rank")
    func path() {
        let paths = paths([.roman, .arabic, .letter, .letter, .arabic, .roman, .letter])
        #expect(paths.path(from: 3) == [3, 1, 0])
        #expect(paths.path(from: 4) == [4, 0])
        #expect(paths.path(from: 6) == [6, 5])
        #expect(paths.path(from: 0) == [0])
        #expect(paths.path(from: nil) == [])
        #expect(paths.path(from: 7) == [])
    }

    @Test("the last heading before a passage is found")
    func last() {
        let paths = paths([.roman, .arabic, .letter])
        #expect([0, 1, 2, 3, 4, 5, 9].map(paths.last(before:)) == [nil, 0, 0, 1, 1, 2, 2])
        #expect(self.paths([]).last(before: 3) == nil)
    }
}
