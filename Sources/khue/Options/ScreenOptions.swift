import ArgumentParser
import Criteria

/// Language and colour: options of every command that prints for people.
struct ScreenOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Ngôn ngữ: vi hoặc en / language.", valueName: "vi|en"))
    var lang = Language.vi

    @Flag(
        inversion: .prefixedNo,
        help: "Có màu hay không; mặc định: có màu khi in ra màn hình / colour, by default on a terminal only.")
    var color: Bool?
}
