import Subprocess

extension ChildFailure {
    /// What a status means; `nil` for success. The programs around the child hand its signal on as 128 and its number.
    init?(_ status: TerminationStatus, message: String) {
        switch status {
        case .exited(0): return nil
        case .exited(let code) where code > 128 && code < 128 + 65: self = .killed(signal: code - 128)
        case .exited(let code): self = .failed(status: code, message: message)
        case .signaled(let signal): self = .killed(signal: signal)
        }
    }
}
