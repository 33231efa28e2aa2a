import ArgumentParser

@main
struct Khue: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "khue", abstract: "Khuê")
}
