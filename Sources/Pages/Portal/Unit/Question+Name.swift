import Registry

extension Question {
    /// `2.4 · Chỉ tiêu 4`; the item alone where its label says no more.
    var name: String {
        label.isEmpty || label == item || label == "-" ? item : "\(item) · \(label)"
    }
}
