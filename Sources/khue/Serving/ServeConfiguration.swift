import Configuration
import Criteria
import Logging
import SystemPackage
import Web

/// How the portal runs. Each setting comes from the arguments, else from the environment (`KHUE_PORT`), else from the
/// file of `--config`, else it is what stands here.
struct ServeConfiguration: Sendable, Equatable {
    var host = "127.0.0.1"
    var port = 8080
    var database = DatabaseOptions.usual

    /// People reach it by TLS, through a proxy.
    var secure = false

    /// A proxy stands before it and says where requests come from.
    var proxy = false

    /// Where people reach it, as it is printed on papers, without a slash at its end; `nil` where nobody says.
    var site: String?

    /// Deciders and administrators sign in with one-time codes too.
    var requireCode = true
    var logLevel = Logger.Level.info
    var limits = ServerLimits()

    /// The names of the settings, as the file writes them.
    static let names = [
        "host", "port", "database", "secure", "proxy", "require-code", "log-level", "max-connections", "idle-seconds",
        "body-seconds", "stop-seconds", "site",
    ]

    /// `KHUE_LOG_LEVEL` for `log-level`.
    static func variable(_ name: String) -> String { "KHUE_" + name.uppercased().replacing("-", with: "_") }

    /// The settings of an environment.
    static func variables(_ value: (String) -> String?) -> [String: String] {
        names.reduce(into: [:]) { found, name in found[variable(name)] = value(variable(name)) }
    }

    /// - Parameters:
    ///   - arguments: by the names of the settings.
    ///   - environment: by the names of variables.
    ///   - file: a JSON file; `nil` for none.
    static func read(
        arguments: [String: ConfigValue], environment: [String: String], file: String?
    ) async throws(Trouble) -> ServeConfiguration {
        var providers: [any ConfigProvider] = [
            InMemoryProvider(
                values: Dictionary(uniqueKeysWithValues: arguments.map { (AbsoluteConfigKey([$0.key]), $0.value) })),
            EnvironmentVariablesProvider(environmentVariables: environment).prefixKeys(with: "khue"),
        ]
        if let file {
            do {
                providers.append(try await FileProvider<JSONSnapshot>(filePath: SystemPackage.FilePath(file)))
            } catch {
                throw Trouble(
                    Bilingual(
                        vi: "không đọc được tệp cấu hình \(file)", en: "the configuration file \(file) cannot be read"),
                    remedy: Bilingual(
                        vi: #"kiểm tra tên tệp, và rằng nó là JSON: {"port": 8080}"#,
                        en: #"see to its name, and that it is JSON: {"port": 8080}"#))
            }
        }
        return try await read(ConfigReader(providers: providers))
    }

    private static func read(_ reader: ConfigReader) async throws(Trouble) -> ServeConfiguration {
        var found = ServeConfiguration()
        func number(_ name: String, _ range: ClosedRange<Int>, _ usual: Int) async throws(Trouble) -> Int {
            let value: Int
            do { value = try await reader.fetchInt(forKey: ConfigKey([name]), default: usual) } catch {
                throw wrong(name, "\(range.lowerBound)-\(range.upperBound)")
            }
            guard range.contains(value) else { throw wrong(name, "\(range.lowerBound)-\(range.upperBound)") }
            return value
        }
        func text(_ name: String, _ usual: String) async throws(Trouble) -> String {
            do { return try await reader.fetchString(forKey: ConfigKey([name]), default: usual) } catch {
                throw wrong(name, "“…”")
            }
        }
        func truth(_ name: String, _ usual: Bool) async throws(Trouble) -> Bool {
            do { return try await reader.fetchBool(forKey: ConfigKey([name]), default: usual) } catch {
                throw wrong(name, "true, false")
            }
        }
        found.host = try await text("host", found.host)
        found.port = try await number("port", 0...65_535, found.port)
        found.database = try await text("database", found.database)
        found.secure = try await truth("secure", found.secure)
        found.proxy = try await truth("proxy", found.proxy)
        found.requireCode = try await truth("require-code", found.requireCode)
        let site = try await text("site", "")
        guard site.isEmpty || site.hasPrefix("https://") || site.hasPrefix("http://") else {
            throw wrong("site", "https://…, http://…")
        }
        found.site = site.isEmpty ? nil : site.hasSuffix("/") ? String(site.dropLast()) : site
        let level = try await text("log-level", found.logLevel.rawValue)
        guard let known = Logger.Level(rawValue: level) else {
            throw wrong("log-level", Logger.Level.allCases.map(\.rawValue).joined(separator: ", "))
        }
        found.logLevel = known
        found.limits.connections = try await number("max-connections", 1...100_000, found.limits.connections)
        found.limits.idleSeconds = try await number("idle-seconds", 1...3600, found.limits.idleSeconds)
        found.limits.bodySeconds = try await number("body-seconds", 1...86_400, found.limits.bodySeconds)
        found.limits.stopSeconds = try await number("stop-seconds", 0...3600, found.limits.stopSeconds)
        return found
    }

    private static func wrong(_ name: String, _ allowed: String) -> Trouble {
        Trouble(
            Bilingual(
                vi: "giá trị của \(name) (hoặc \(variable(name))) không dùng được",
                en: "the value of \(name) (or \(variable(name))) cannot be used"),
            remedy: Bilingual(vi: "được phép: \(allowed)", en: "allowed: \(allowed)"))
    }
}
