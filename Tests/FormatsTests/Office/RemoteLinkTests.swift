import Children
import Foundation
import TestKit
import Testing

@testable import Formats

@Suite("Links in a document", .serialized, .enabled(if: Installed.office && Installed.sheets), .timeLimit(.minutes(15)))
struct RemoteLinkTests {
    /// How a file is read: under which isolation, and with the assistant that gives up the network or without.
    private static let ways: [(Isolation, String)] = Installed.isolations.flatMap { isolation in
        [(isolation, Installed.folder), (isolation, "/nowhere")]
    }

    @Test("are never followed, whatever keeps children from the network", arguments: ways)
    private func never(isolation: Isolation, assistants: String) async throws {
        let listener = try Listener()
        let tools = Installed.tools(isolation, assistants: assistants)
        for (ending, bytes) in try documents("http://127.0.0.1:\(listener.port)") {
            // Each by LibreOffice, those too that are read without it as a rule.
            let target: OfficeTarget = ending == "fods" ? .xlsx : .docx
            let converted = try? await tools.office.convert(bytes, from: ending, to: target, with: tools)
            #expect(converted != nil, "\(ending) was not read at all")
            #expect(!listener.wasReached, "\(ending)")
            if ["html", "docx"].contains(ending) {
                #expect(try await DocumentReader.read(bytes, with: tools).format.rawValue == ending)
                #expect(!listener.wasReached, "\(ending)")
            }
        }
        await tools.stop()
    }

    /// Without this the test above would prove nothing.
    @Test("would be followed by LibreOffice as it is installed", arguments: ["fodt", "docx", "html", "doc", "fods"])
    func control(ending: String) async throws {
        let listener = try Listener()
        let bytes = try #require(try documents("http://127.0.0.1:\(listener.port)")[ending])
        let folder = try WorkFolder(in: TemporaryFolder(under: FileManager.default.temporaryDirectory.path))
        try folder.write("in.\(ending)", bytes)
        let installation = try #require(OfficeInstallation.find())
        let arguments = [
            "-env:UserInstallation=\(OfficeProfile.url(folder))/profile", "--headless", "--convert-to", "pdf",
            "in.\(ending)",
        ]
        let sandbox = Sandbox(.session)
        let limits = Limits(seconds: 60, megabytes: 4096)
        let task = Task {
            _ = try? await sandbox.run(installation.program, arguments, in: folder, limits: limits)
            // The first run of a new profile only sets it up.
            _ = try? await sandbox.run(installation.program, arguments, in: folder, limits: limits)
        }
        // Nobody answers it: so it is ended as soon as it has come.
        #expect(await Processes.settled { listener.wasReached })
        task.cancel()
        await task.value
    }

    /// A document of each kind with a link to a picture, and what else is fetched, under an address.
    private func documents(_ url: String) throws -> [String: [UInt8]] {
        let frame = """
            <draw:frame svg:width="2cm" svg:height="2cm"><draw:image xlink:href="\(url)/a.png" xlink:type="simple" \
            xlink:show="embed" xlink:actuate="onLoad"/></draw:frame>
            """
        // The link in it has a port of five digits, as this computer gives.
        let doc = try Data(Fixtures.bytes("documents/remote.doc"))
        let old = Data("http://127.0.0.1:18999".utf8)
        #expect(url.utf8.count == old.count)
        var remote = doc
        while let range = remote.firstRange(of: old) { remote.replaceSubrange(range, with: Data(url.utf8)) }
        #expect(remote != doc)
        let files: [String: String] = [
            "fodt": FlatDocument.text("<text:p>Xin\(frame)</text:p>"),
            "fods": FlatDocument.sheet(
                "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>Xin</text:p>\(frame)"
                    + "</table:table-cell></table:table-row>"),
            "rtf": #"{\rtf1\ansi Xin {\field{\*\fldinst INCLUDEPICTURE "\#(url)/a.png" \\d}{\fldrslt x}}}"#,
            "html": """
            <html><head><link rel="stylesheet" href="\(url)/a.css"></head>
            <body>Xin <img src="\(url)/a.png"></body></html>
            """,
        ]
        return files.mapValues { Array($0.utf8) }.merging([
            "doc": Array(remote), "docx": RemoteWord.document("\(url)/a.png"),
        ]) { $1 }
    }
}
