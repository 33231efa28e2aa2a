import Glibc

// Fuzz list | Fuzz about TARGET | Fuzz prepare TARGET FOLDER; with KHUE_FUZZ_TARGET set, the arguments are libFuzzer's own.
if let name = getenv("KHUE_FUZZ_TARGET").map({ String(cString: $0) }) {
    guard let target = FuzzTarget.named(name) else { fail("there is no target \(name)") }
    Driver.run(target)
} else {
    let arguments = CommandLine.arguments
    switch (arguments.dropFirst().first, arguments.count) {
    case ("list", 2):
        for target in FuzzTarget.all { print(target.name) }
    case ("longest", 3):
        guard let target = FuzzTarget.named(arguments[2]) else { fail("there is no target \(arguments[2])") }
        print(target.longest)
    case ("prepare", 4):
        guard let target = FuzzTarget.named(arguments[2]) else { fail("there is no target \(arguments[2])") }
        try target.prepare(in: arguments[3])
    default: fail("Fuzz list | longest TARGET | prepare TARGET FOLDER")
    }
}

func fail(_ message: String) -> Never {
    let line = Array("fuzz: \(message)\n".utf8)
    _ = write(2, line, line.count)
    exit(2)
}
