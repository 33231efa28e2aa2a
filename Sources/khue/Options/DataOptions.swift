import Actions
import ArgumentParser
import Criteria

/// Where the law comes from.
struct DataOptions: ParsableArguments {
    @Option(
        name: .customLong("data"),
        help: ArgumentHelp(
            "Thêm bộ tiêu chí, hướng dẫn của địa phương từ thư mục này; dùng được nhiều lần / adds law data.",
            valueName: "DIR"))
    var folders: [String] = []

    func law(_ console: Console) throws(Trouble) -> Law {
        Law()
    }
}
