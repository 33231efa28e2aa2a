import Criteria
import Glibc

/// Why a command could not do its work, and what to do: ends it with exit status 2.
struct Trouble: Error, Equatable {
    var message: Bilingual
    var remedy: Bilingual?

    init(_ message: Bilingual, remedy: Bilingual? = nil) {
        self.message = message
        self.remedy = remedy
    }

    /// Standard output took not all that was printed; `code` is the error number of the system.
    static func unwritten(_ code: Int32) -> Trouble {
        let cause = String(cString: strerror(code))
        return Trouble(
            Bilingual(vi: "không ghi được kết quả (\(cause))", en: "the results could not be written (\(cause))"),
            remedy: Bilingual(
                vi: "xem nơi ghi còn chỗ trống không rồi chạy lại", en: "see that there is room for them, and run again"
            ))
    }
}
