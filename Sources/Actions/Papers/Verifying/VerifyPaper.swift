public import Criteria
public import Documents
public import Drafts
public import Formats
import Registry

/// Holds a paper that somebody has against the data that it was made of.
public struct VerifyPaper: Sendable {
    /// A paper as the data give it today.
    public struct Candidate: Sendable {
        public var paper: Paper

        /// Of whom or what it is, and of which year.
        public var name: String
        public var year: Int

        /// The same paper as offices may lay it out otherwise: the same data, and so the same code.
        public var variants: @Sendable () -> [Paper]

        public init(
            paper: Paper, name: String, year: Int, variants: @escaping @Sendable () -> [Paper] = { [] }
        ) {
            self.paper = paper
            self.name = name
            self.year = year
            self.variants = variants
        }
    }

    public enum Verdict: Sendable, Equatable {
        /// Data and words are as they were.
        case agrees
        /// The data are as they were; the paper's own words are not.
        case wordsChanged
        /// The data have changed since the paper was made.
        case dataChanged
        case unknown(Bilingual, remedy: Bilingual)
    }

    public struct Result: Sendable {
        public var verdict: Verdict

        /// `nil` where the paper bears none.
        public var mark: PaperMark?

        /// What it was held against.
        public var candidate: Candidate?
        public var comparison: PaperComparison?

        /// The data that are others today, by their names, where those of then were kept.
        public var changedData: [PaperData.Difference] = []

        init(_ verdict: Verdict, mark: PaperMark?, candidate: Candidate? = nil, comparison: PaperComparison? = nil) {
            self.verdict = verdict
            self.mark = mark
            self.candidate = candidate
            self.comparison = comparison
        }
    }

    private let document: Document
    private let isPaged: Bool

    /// - Parameters:
    ///   - document: the paper, read.
    ///   - format: what it was read from.
    public init(_ document: Document, format: Format) {
        self.document = document
        isPaged = [.pdf, .png, .jpeg, .tiff].contains(format)
    }

    public var mark: PaperMark? { PaperMark(in: document) }

    /// - Parameter candidates: all that the data could give.
    public func callAsFunction(_ candidates: [Candidate]) -> Result {
        let mark = mark
        if let mark, let same = candidates.first(where: { Stamp(of: $0.paper).code == mark.code }) {
            return unchanged(same, mark)
        }
        let likeness = PaperLikeness(document)
        let best = candidates.filter { candidate in mark?.kind.map { $0 == candidate.paper.kind } ?? true }
            .map { ($0, likeness.percent(with: $0.paper.document)) }.max { $0.1 < $1.1 }
        guard let (candidate, percent) = best, percent >= Self.least else {
            return Result(.unknown(Self.strange, remedy: Self.otherSource), mark: mark)
        }
        let (found, comparison) = nearest(candidate)
        guard mark != nil else {
            // Without a code only the words can tell.
            let verdict: Verdict = comparison.checked.isEmpty ? .agrees : .dataChanged
            return Result(verdict, mark: nil, candidate: found, comparison: comparison)
        }
        return Result(.dataChanged, mark: mark, candidate: found, comparison: comparison)
    }

    /// The paper beside the data whose code it bears.
    public func unchanged(_ candidate: Candidate, _ mark: PaperMark) -> Result {
        let (found, comparison) = nearest(candidate)
        return Result(
            comparison.checked.isEmpty ? .agrees : .wordsChanged, mark: mark, candidate: found, comparison: comparison)
    }

    /// The way of laying it out that leaves the fewest differences.
    func nearest(_ candidate: Candidate) -> (Candidate, PaperComparison) {
        var best = (candidate, compare(with: candidate.paper.document))
        guard !best.1.checked.isEmpty else { return best }
        for paper in candidate.variants() {
            let other = compare(with: paper.document)
            guard other.checked.count < best.1.checked.count else { continue }
            best.0.paper = paper
            best.1 = other
        }
        return best
    }

    func compare(with drafted: Document) -> PaperComparison {
        PaperComparison(
            of: document, with: drafted, code: mark?.code, isPaged: isPaged, isScanned: !document.pictures.isEmpty)
    }

    /// Two papers of different units have about this many words in common, in percent.
    private static let least = 60

    private static let strange = Bilingual(
        vi: "không giấy tờ nào lập từ dữ liệu này giống tệp đã cho",
        en: "no paper that these data give is like the one that was given")
    private static let otherSource = Bilingual(
        vi: "chỉ đúng nguồn đã lập giấy tờ này: tệp, thư mục, hoặc cơ sở dữ liệu (--database)",
        en: "name the source it was made from: a file, a folder or the database (--database)")
}
