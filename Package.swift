// swift-tools-version: 6.2
import PackageDescription

/// Every target is built in the Swift 6 language mode with these on top: existential types say `any`, an import is
/// seen by the file that writes it, and what leaks into a public signature needs a visible `public import`.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "khue",
    products: [
        .executable(name: "khue", targets: ["khue"]),
        .executable(name: "khue-scan", targets: ["khue-scan"]),
        .executable(name: "khue-office", targets: ["khue-office"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
        .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    ],
    targets: [
        // MARK: Pure: no file, clock, environment, network or Foundation

        /// The neutral document that every format is read into, its places, and Vietnamese text helpers.
        .target(name: "Documents", swiftSettings: settings),
        /// Pages of words and ruling lines, and how they are read in order.
        .target(name: "Layouts", dependencies: ["Documents"], swiftSettings: settings),
        /// Dated criteria sets, answers to them, and the verdict with its reasons.
        .target(name: "Criteria", swiftSettings: settings),
        /// What a report says: document in, values with their places out.
        .target(name: "Reports", dependencies: ["Documents", "Criteria"], swiftSettings: settings),
        /// The catalogue of checks: one file, one check.
        .target(name: "Checks", dependencies: ["Documents", "Criteria", "Reports"], swiftSettings: settings),

        /// The year: territories, units, rounds, dossiers, councils, decisions, recognitions, and who may do what.
        .target(name: "Registry", dependencies: ["Documents", "Criteria"], swiftSettings: settings),

        /// Official papers as documents, from dossiers, rounds and roll-ups.
        .target(name: "Drafts", dependencies: ["Documents", "Criteria", "Registry"], swiftSettings: settings),

        /// HTML as functions of values: a typed builder, every address, and the pages made with them.
        .target(
            name: "Pages", dependencies: ["Documents", "Criteria", "Reports", "Checks", "Registry", "Drafts"],
            swiftSettings: settings),

        // MARK: Bytes and verbs

        /// Runs other programs where they can do no harm.
        .target(
            name: "Children",
            dependencies: [
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: settings),
        /// Bytes to values and back: docx, odt, xlsx, html, md, txt, and the files that hold the law.
        .target(
            name: "Formats",
            dependencies: [
                "Documents", "Layouts", "Criteria", "Registry", "Drafts", "Children", "CLibXML2", "CLibZip",
                "CXlsxWriter", "CQREncode", "Yams",
            ],
            swiftSettings: settings),
        /// What is kept: protocols by aggregate, the engines in memory and on SQLite, the chain of changes.
        .target(
            name: "Store",
            dependencies: [
                "Documents", "Criteria", "Registry",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings),
        /// The verbs that every front end shares.
        .target(
            name: "Actions",
            dependencies: [
                "Documents", "Criteria", "Reports", "Checks", "Formats", "Registry", "Drafts", "Store", "CArgon2",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            resources: [.copy("Data")],
            swiftSettings: settings),
        /// HTTP: a request becomes an action, its result a page.
        .target(
            name: "Web",
            dependencies: [
                "Documents", "Criteria", "Reports", "Checks", "Formats", "Registry", "Drafts", "Actions", "Pages",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            resources: [.copy("Assets")],
            swiftSettings: settings),

        /// Pictures to page layouts: ruling lines and recognised letters. Only `khue-scan` links it.
        .target(name: "Scans", dependencies: ["Documents", "Layouts", "CTesseract"], swiftSettings: settings),

        // MARK: The command

        /// Wiring: commands, printers, files, clock; owns the data files of the law.
        .executableTarget(
            name: "khue",
            dependencies: [
                "Documents", "Criteria", "Reports", "Checks", "Registry", "Drafts", "Pages", "Children", "Formats",
                "Store", "Actions", "Web",
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            resources: [.copy("Data")],
            swiftSettings: settings),

        /// The helper that looks at pictures, in a process of its own.
        .executableTarget(name: "khue-scan", dependencies: ["Layouts", "Scans"], swiftSettings: settings),

        /// The assistant that holds LibreOffice ready, in a process of its own.
        .executableTarget(name: "khue-office", dependencies: ["CLibreOfficeKit"], swiftSettings: settings),

        /// The writer and the check of `bin/crash`.
        .executableTarget(
            name: "khue-crash",
            dependencies: [
                "Criteria", "Registry", "Store", "TestKit", .product(name: "Crypto", package: "swift-crypto"),
            ],
            path: "Benchmarks/Crash",
            swiftSettings: settings),

        /// What `bin/bench papers` times of the library alone.
        .executableTarget(
            name: "khue-bench", dependencies: ["Criteria", "Formats"], path: "Benchmarks/Papers",
            swiftSettings: settings),

        // MARK: Libraries of the system

        /// LibreOfficeKit, which is loaded when it runs; its headers need not be there to build.
        .target(name: "CLibreOfficeKit"),

        /// libxml2: XML and HTML parsing.
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        /// libzip: reading zip archives.
        .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        /// libxlsxwriter: writing workbooks.
        .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        /// libqrencode: square codes.
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        /// tesseract and Leptonica: letters and lines in pictures.
        .systemLibrary(
            name: "CTesseract", pkgConfig: "lept", providers: [.apt(["libtesseract-dev", "libleptonica-dev"])]),

        /// libargon2: hashing of passwords.
        .systemLibrary(name: "CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),

        // MARK: Tests: one target for each of the above, what they share, and the shape of the house

        /// Fixtures, the law as shipped, and reports from a few lines of text.
        .target(
            name: "TestKit",
            dependencies: ["Documents", "Criteria", "Reports", "Checks", "Registry", "Drafts", "Children", "Formats"],
            path: "Tests/TestKit",
            swiftSettings: settings),
        .testTarget(name: "ArchitectureTests", swiftSettings: settings),
        .testTarget(name: "ChildrenTests", dependencies: ["Children", "TestKit"], swiftSettings: settings),
        .testTarget(name: "DocumentsTests", dependencies: ["Documents"], swiftSettings: settings),
        .testTarget(name: "LayoutsTests", dependencies: ["Documents", "Layouts", "TestKit"], swiftSettings: settings),
        .testTarget(
            name: "ScansTests", dependencies: ["Documents", "Layouts", "Scans", "CTesseract", "TestKit"],
            swiftSettings: settings),
        .testTarget(
            name: "CriteriaTests", dependencies: ["Documents", "Criteria", "Formats", "TestKit", "Yams"],
            swiftSettings: settings),
        .testTarget(
            name: "FormatsTests",
            dependencies: [
                "Documents", "Layouts", "Criteria", "Reports", "Registry", "Drafts", "Children", "Formats", "TestKit",
            ],
            exclude: ["Papers/Pages"],
            swiftSettings: settings),
        .testTarget(
            name: "ReportsTests", dependencies: ["Documents", "Criteria", "Reports", "Formats", "TestKit"],
            swiftSettings: settings),
        .testTarget(
            name: "ChecksTests",
            dependencies: ["Documents", "Criteria", "Reports", "Checks", "Formats", "TestKit"],
            swiftSettings: settings),
        .testTarget(
            name: "DraftsTests",
            dependencies: [
                "Documents", "Criteria", "Reports", "Checks", "Registry", "Drafts", "Formats", "Actions", "TestKit",
            ],
            exclude: ["Snapshots"],
            swiftSettings: settings),
        .testTarget(name: "RegistryTests", dependencies: ["Criteria", "Registry", "TestKit"], swiftSettings: settings),
        .testTarget(
            name: "StoreTests",
            dependencies: [
                "Criteria", "Registry", "Store", "TestKit", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Documents", "Criteria", "Reports", "Checks", "Formats", "Registry", "Drafts", "Store", "Actions",
                "Pages", "Web",
                "TestKit",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "PagesTests",
            dependencies: [
                "Documents", "Criteria", "Reports", "Checks", "Registry", "Drafts", "Pages", "Formats", "Actions",
                "TestKit",
                "CLibXML2",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "ActionsTests",
            dependencies: [
                "Documents", "Criteria", "Reports", "Checks", "Formats", "Registry", "Drafts", "Store", "Actions",
                "TestKit",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "KhueTests",
            dependencies: [
                "khue", "Children", "Criteria", "Documents", "Reports", "Checks", "Registry", "Drafts", "Pages",
                "Formats",
                "Store", "Actions", "Web", "TestKit",
            ],
            exclude: ["Snapshots"],
            swiftSettings: settings),
        /// Plays the year in a browser (bin/e2e). It knows the portal by its pages alone.
        .executableTarget(
            name: "Journey",
            dependencies: [
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            path: "Tests/Journey",
            swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)

// Fuzzing has its own flags and its own scratch path (bin/fuzz); no other build sees it.
if Context.environment["KHUE_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "Fuzz",
            dependencies: [
                "Documents", "Layouts", "Criteria", "Registry", "Drafts", "Reports", "Checks", "Pages", "Formats",
                "Actions", "TestKit",
            ],
            path: "Fuzz/Sources",
            swiftSettings: settings,
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]))
}
