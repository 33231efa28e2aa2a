import Actions
import ArgumentParser
import Configuration
import Criteria
import Logging
import ServiceLifecycle
import Store
import UnixSignals
import Web

/// `khue serve`: the portal.
struct ServeCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Mở cổng thông tin / runs the portal.",
        discussion: """
            Mỗi tùy chọn còn đặt được bằng biến môi trường (--log-level là KHUE_LOG_LEVEL) hoặc trong tệp --config \
            ({"log-level": "info"}); dòng lệnh đứng trước biến môi trường, biến môi trường đứng trước tệp.
            Dừng bằng Ctrl+C hoặc SIGTERM: yêu cầu đang chạy được làm xong.
            """)

    @Option(help: ArgumentHelp("Địa chỉ lắng nghe, mặc định 127.0.0.1 / address to listen at.", valueName: "HOST"))
    var host: String?

    @Option(help: ArgumentHelp("Cổng, mặc định 8080; 0: cổng trống bất kỳ / port.", valueName: "N"))
    var port: Int?

    @OptionGroup var kept: DatabaseOptions

    @Flag(help: "Người dùng vào bằng TLS, qua proxy: cookie chỉ đi trên TLS / people come by TLS, through a proxy.")
    var secure = false

    @Option(
        help: ArgumentHelp(
            "Địa chỉ người dùng vào, in trên giấy tờ cùng mã vuông / address printed on papers.", valueName: "URL"))
    var site: String?

    @Flag(help: "Tin tiêu đề X-Forwarded-For của proxy đứng trước / trusts the proxy's X-Forwarded-For.")
    var proxy = false

    @Flag(
        inversion: .prefixedNo,
        help: "Người quyết định và quản trị phải dùng mã một lần, mặc định có / deciders and administrators need codes."
    )
    var requireCode: Bool?

    @Option(help: ArgumentHelp("Mức nhật ký: debug, info, warning, error / log level.", valueName: "LEVEL"))
    var logLevel: String?

    @Option(help: ArgumentHelp("Số kết nối cùng lúc, mặc định 512 / connections at once.", valueName: "N"))
    var maxConnections: Int?

    @Option(help: ArgumentHelp("Tệp cấu hình JSON / configuration file.", valueName: "FILE"))
    var config: String?

    @Flag(
        help:
            "Để dùng thử: nạp huyện mẫu nếu cơ sở dữ liệu còn trống / loads the sample district into an empty database."
    )
    var sample = false

    @OptionGroup var screen: ScreenOptions
    @OptionGroup var data: DataOptions

    private var given: [String: ConfigValue] {
        var given: [String: ConfigValue] = [:]
        func put(_ name: String, _ content: ConfigContent?) {
            given[name] = content.map { ConfigValue($0, isSecret: false) }
        }
        put("host", host.map { .string($0) })
        put("port", port.map { .int($0) })
        put("database", kept.database.map { .string($0) })
        put("site", site.map { .string($0) })
        put("secure", secure ? .bool(true) : nil)
        put("proxy", proxy ? .bool(true) : nil)
        // Whoever tries things out has no phone at hand for each of thirty accounts.
        put("require-code", (requireCode ?? (sample ? false : nil)).map { .bool($0) })
        put("log-level", logLevel.map { .string($0) })
        put("max-connections", maxConnections.map { .int($0) })
        return given
    }

    func run(on console: Console) async throws -> ExitState {
        let settings = try await ServeConfiguration.read(
            arguments: given, environment: console.environment.settings, file: config)
        let lawFiles = try data.files(console)
        let law = try data.law(of: lawFiles)
        let logger = Logger(label: "khue") { _ in LogLines(console.errors, level: settings.logLevel) }
        return try await ProgramFolder(environment: console.environment).withTools { tools in
            let store = try DatabaseOptions.open(settings.database)
            let portal = Portal(
                store: store, law: law, surroundings: .system, tools: tools, lawFiles: lawFiles,
                backups: BackupFolder(of: store, at: settings.database),
                accounts: AccountRules(rolesWithCode: settings.requireCode ? AccountRules.weightyRoles : []),
                site: settings.site)
            try await portal.loadLocalCriteria()
            try await fillMap(of: portal, console)
            if sample, try await store.read({ try $0.users().isEmpty }) {
                try await SampleDistrict(portal: portal, law: law, language: screen.lang, console: console).load()
            }
            try await tellFirstStep(portal, settings, on: console)
            try await serve(portal, settings, logger, on: console)
            await portal.stopPapers()
            try store.close()
            return .clean
        }
    }

    /// At the first start the territories that come with the program are put in; from then on they are the office's.
    private func fillMap(of portal: Portal, _ console: Console) async throws {
        guard try await portal.store.read({ try $0.territories().isEmpty }) else { return }
        let folder = try ProgramFolder(environment: console.environment).data()
        try await portal.addTerritories(try TerritoryFolder.territories(in: folder))
    }

    /// Where nobody has an account yet, how the first is made.
    private func tellFirstStep(_ portal: Portal, _ settings: ServeConfiguration, on console: Console) async throws {
        guard try await portal.store.read({ try $0.users().isEmpty }) else { return }
        let file = settings.database == DatabaseOptions.usual ? "" : " --database \(settings.database)"
        console.print(
            screen.lang(
                "Chưa có tài khoản nào. Tạo quản trị đầu tiên ở cửa sổ khác: khue user add --administrator\(file)\n"
                    + "Để dùng thử với huyện mẫu: dừng lại (Ctrl+C), rồi chạy khue serve --sample\(file)\n",
                "There is no account yet. Make the first administrator in another window: "
                    + "khue user add --administrator\(file)\n"
                    + "To try it with a sample district: stop (Ctrl+C), then khue serve --sample\(file)\n"))
    }

    private func serve(
        _ portal: Portal, _ settings: ServeConfiguration, _ logger: Logger, on console: Console
    ) async throws {
        let server = PortalServer(
            host: settings.host, port: settings.port, isSecure: settings.secure, trustsProxy: settings.proxy,
            limits: settings.limits)
        let language = screen.lang
        let service = server.service(for: portal, logger: logger) { port in
            let shown = settings.host.contains(":") ? "[\(settings.host)]" : settings.host
            console.print(
                language(
                    "Cổng thông tin: http://\(shown):\(port)/ (dừng: Ctrl+C)\n",
                    "The portal: http://\(shown):\(port)/ (stop: Ctrl+C)\n"))
        }
        var group = ServiceGroupConfiguration(
            services: [service], gracefulShutdownSignals: [.sigint, .sigterm], logger: logger)
        group.maximumGracefulShutdownDuration = .seconds(settings.limits.stopSeconds)
        do {
            try await ServiceGroup(configuration: group).run()
        } catch let trouble as Trouble {
            throw trouble
        } catch {
            throw Trouble(
                Bilingual(
                    vi: "không mở được cổng \(settings.port) ở \(settings.host) (\(error))",
                    en: "port \(settings.port) at \(settings.host) cannot be opened (\(error))"),
                remedy: Bilingual(
                    vi: "đóng chương trình đang dùng cổng đó, hoặc chọn cổng khác: --port 8081",
                    en: "stop what uses that port, or choose another: --port 8081"))
        }
    }
}
