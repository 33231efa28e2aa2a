public import Criteria

/// What a report says to one indicator, in words or in a table of "đạt / không đạt".
public struct IndicatorAnswer: Sendable {
    /// `2.4`.
    public var item: String

    /// The heading or row that names the indicator.
    public var heading: Span

    /// The passages of the answer, the criteria's wording left out.
    public var body: [Span]

    /// Đạt, không đạt or không áp dụng where it is said in so many words.
    public var verdict: Stated<IndicatorVerdict.State>?

    /// The evidence cell, or the words after `Minh chứng:` and the list under it; without words where nothing stands
    /// there; `nil` when the report has no such place.
    public var evidence: [Span]?

    public init(item: String, heading: Span, body: [Span], verdict: Stated<IndicatorVerdict.State>? = nil) {
        self.item = item
        self.heading = heading
        self.body = body
        self.verdict = verdict
    }
}

/// What the report claims of itself as a whole. Each may be said more than once.
public struct Declaration: Sendable {
    /// Totals in running text: `Tổng điểm đạt được: 98 điểm`.
    public var totals: [Stated<Points>] = []

    /// `Xếp loại: Tốt`.
    public var ratings: [Stated<Rating>] = []

    /// `Xếp loại: Xuất sắc`: words that no set has a rating for.
    public var foreignRatings: [Stated<String>] = []

    /// `đề nghị công nhận mức độ 1`.
    public var levels: [Stated<Int>] = []

    /// `tự đánh giá chưa đạt “Đơn vị học tập”`: no level is asked for.
    public var refusals: [Span] = []

    public init() {}
}

/// A percentage or an n of N that is claimed.
public struct StatedShare: Sendable {
    /// The indicator it stands under; `nil` outside any.
    public var item: String?

    /// Hundredths of a percent: 9680 for `96,8%`.
    public var percent: Int?

    /// How many decimal places the percentage is written with.
    public var places: Int

    /// `96,8%` as written; empty when only n of N is given.
    public var percentText: String
    public var numerator: Int?
    public var denominator: Int?

    /// Who is counted, as written: `cán bộ công chức phường`.
    public var group: String

    /// The number of people in the group when the report tells it; the denominator to test a percentage against.
    public var groupSize: Int?

    /// The percentage, or the n/N where no percentage is given.
    public var span: Span

    /// The n/N.
    public var countSpan: Span?

    public init(
        item: String?, percent: Int?, places: Int, percentText: String, numerator: Int?, denominator: Int?,
        group: String, groupSize: Int?, span: Span, countSpan: Span?
    ) {
        self.item = item
        self.percent = percent
        self.places = places
        self.percentText = percentText
        self.numerator = numerator
        self.denominator = denominator
        self.group = group
        self.groupSize = groupSize
        self.span = span
        self.countSpan = countSpan
    }
}

/// How many members the unit has.
public struct Headcount: Sendable {
    public var total: Int

    /// The groups that make it up, as the report names them: `cán bộ, công chức` 20, `người hoạt động không chuyên
    /// trách` 12.
    public var groups: [Group]

    /// Where it is said; `nil` when the caller told it.
    public var span: Span?

    public init(total: Int, groups: [Group] = [], span: Span? = nil) {
        self.total = total
        self.groups = groups
        self.span = span
    }

    /// A named part of the members.
    public struct Group: Sendable {
        public var name: String
        public var count: Int

        public init(name: String, count: Int) {
            self.name = name
            self.count = count
        }
    }
}
