import Registry

/// Makes an aggregate again from its links, and compares it with what is kept.
struct Replay {
    let subject: Reference
    private var leaves: [String: String] = [:]
    private var last: AuditEntry?

    init(_ subject: Reference) {
        self.subject = subject
    }

    private var place: Verification.Place { .aggregate(subject.kind, subject.id) }

    mutating func take(_ link: AuditEntry, into verification: inout Verification) {
        let expected = (last?.version ?? 0) + 1
        if link.version != expected {
            verification.add(
                .link(link.number), "\(subject.kind.rawValue) \(subject.id): thiếu thay đổi thứ \(expected)",
                "\(subject.kind.rawValue) \(subject.id): its change \(expected) is missing")
        }
        for difference in link.differences {
            if leaves[difference.path] != difference.before {
                verification.add(
                    .link(link.number),
                    "\(subject.kind.rawValue) \(subject.id): \(difference.path) trước đó không như vậy",
                    "\(subject.kind.rawValue) \(subject.id): \(difference.path) was not so before")
            }
            leaves[difference.path] = difference.after
        }
        last = link
    }

    /// - Parameter kept: what stands in the aggregate's table; `nil` when nothing does.
    func end(_ kept: Kept?, into verification: inout Verification) {
        guard let last else { return }
        guard let kept else {
            verification.add(place, "đã bị xóa, chuỗi thay đổi vẫn còn", "it is gone, though its links are there")
            return
        }
        if kept.version != last.version {
            verification.add(
                place, "bản đang lưu là \(kept.version), chuỗi thay đổi dừng ở bản \(last.version)",
                "version \(kept.version) is kept, its links end with version \(last.version)")
        }
        if kept.changed != last.change.at.milliseconds {
            verification.add(
                place, "thời điểm thay đổi không khớp mắt xích \(last.number)",
                "the moment of its change is not that of link \(last.number)")
        }
        do {
            let found = Secrets.hide(try Leaves(of: kept.content).byPath, of: subject.kind)
            let wrong = Set(found.keys).union(leaves.keys).filter { found[$0] != leaves[$0] }.min()
            if let wrong {
                verification.add(
                    place, "\(wrong) khác với chuỗi thay đổi (mắt xích \(last.number))",
                    "\(wrong) is not what the links say (link \(last.number))")
            }
        } catch {
            verification.add(place, "nội dung không đọc được", "its content cannot be read")
        }
    }

    /// What is kept of an aggregate.
    struct Kept {
        var version: Int
        var changed: Int64
        var content: String
    }
}
