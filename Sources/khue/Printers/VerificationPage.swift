import Criteria
import Store

/// What came of a verification: what is wrong, a line each, then the counts and the head to be noted.
struct VerificationPage {
    let language: Language

    func text(_ verification: Verification) -> String {
        var text = ""
        for fault in verification.faults {
            text += Printable.line("\(language(fault.place.name)): \(language(fault.what))") + "\n"
        }
        text += language(
            "\(verification.links) mắt xích, \(verification.aggregates) mục, \(verification.files) tệp: ",
            "\(verification.links) links, \(verification.aggregates) aggregates, \(verification.files) files: ")
        if verification.isSound {
            text += language("còn nguyên\n", "sound\n")
        } else {
            let count = verification.faults.count
            let more = count == Verification.most ? "+" : ""
            text += language("\(count)\(more) chỗ sai\n", "\(count)\(more) faults\n")
        }
        if let head = verification.head { text += language("cuối chuỗi", "head") + " \(head)\n" }
        return text
    }
}
