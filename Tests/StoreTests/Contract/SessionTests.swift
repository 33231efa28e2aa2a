import Registry
import Store
import Testing

@Suite("Sessions, failures, files")
struct SessionTests {
    @Test("a session is found by its digest, renewed and ended", arguments: Engine.allCases)
    func sessions(engine: Engine) async throws {
        try await engine.withStore { store in
            func session(_ digest: String, seen seconds: Int = 0, isComplete: Bool = true) -> Session {
                Session(
                    digest: digest, user: "u1", began: Sample.start, seen: Sample.start.adding(seconds: seconds),
                    isComplete: isComplete)
            }
            func there() async throws -> [String] {
                try await store.read { records in try ["a", "b", "c"].filter { try records.session($0) != nil } }
            }
            let (first, renewed) = (session("a", isComplete: false), session("a", seen: 100))
            let (second, third) = (session("b", seen: 50), session("c", seen: 10))
            try await store.write(Sample.change()) { records in
                try records.save(Sample.user("u1", login: "van-thu", "Văn thư"), basedOn: 0)
                try records.keep(first)
                try records.keep(second)
                try records.keep(third)
            }
            #expect(try await store.read { try $0.session("a") } == first)
            try await store.write(Sample.change()) { try $0.keep(renewed) }
            #expect(try await store.read { try $0.session("a") } == renewed)
            try await store.write(Sample.change()) { try $0.removeSessions(before: Sample.start.adding(seconds: 50)) }
            #expect(try await there() == ["a", "b"])
            try await store.write(Sample.change()) { try $0.removeSessions(of: "u1", but: "b") }
            #expect(try await there() == ["b"])
            try await store.write(Sample.change()) { try $0.removeSession("b") }
            #expect(try await there() == [])
            try await store.write(Sample.change()) { records in
                try records.keep(first)
                try records.removeSessions(of: "u1", but: nil)
            }
            #expect(try await there() == [])
            #expect(try await store.read { try $0.auditCount() } == 1)
        }
    }

    @Test("a session needs its user", arguments: Engine.allCases)
    func owner(engine: Engine) async throws {
        try await engine.withStore { store in
            await #expect(throws: StoreFailure.missing(kind: .user, id: "nobody")) {
                try await store.write(Sample.change()) { records in
                    try records.keep(
                        Session(
                            digest: "a", user: "nobody", began: Sample.start, seen: Sample.start, isComplete: true))
                }
            }
        }
    }

    @Test("failures are counted by key since a moment, and forgotten", arguments: Engine.allCases)
    func failures(engine: Engine) async throws {
        try await engine.withStore { store in
            func count(_ key: String, since seconds: Int = 0) async throws -> Int {
                try await store.read { try $0.failures(of: key, since: Sample.start.adding(seconds: seconds)) }
            }
            try await store.write(Sample.change()) { records in
                for seconds in [0, 10, 10, 20] {
                    try records.addFailure(of: "van-thu", at: Sample.start.adding(seconds: seconds))
                }
                try records.addFailure(of: "other", at: Sample.start)
            }
            #expect(try await count("van-thu") == 4)
            #expect(try await count("van-thu", since: 10) == 3)
            try await store.write(Sample.change()) { try $0.removeSessions(before: Sample.start.adding(seconds: 10)) }
            #expect(try await count("van-thu") == 3)
            #expect(try await count("other") == 0)
            try await store.write(Sample.change()) { try $0.removeFailures(of: "van-thu") }
            #expect(try await count("van-thu") == 0)
        }
    }

    @Test("a file is kept once by what it holds, whatever it is called", arguments: Engine.allCases)
    func files(engine: Engine) async throws {
        try await engine.withStore { store in
            let bytes = Array("minh chứng".utf8)
            let kept = try await store.write(Sample.change()) { records in
                [try records.keep(bytes, name: "a.txt"), try records.keep(bytes, name: "b.txt")]
            }
            let empty = try await store.write(Sample.change()) { try $0.keep([], name: "rong.txt") }
            #expect(kept.map(\.name) == ["a.txt", "b.txt"])
            #expect(Set(kept.map(\.digest)) == ["7dd779770631f6fbfa434091ce27993eeb91e32e0c8072d3018647f40ef7de65"])
            #expect(kept.map(\.size) == [bytes.count, bytes.count])
            #expect(empty.digest == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
            #expect(try await store.read { try $0.digests() } == [kept[0].digest, empty.digest].sorted())
            #expect(try await store.read { try $0.bytes(of: kept[0].digest) } == bytes)
            #expect(try await store.read { try $0.bytes(of: empty.digest) } == [])
            #expect(try await store.read { try $0.bytes(of: "none") } == nil)
        }
    }
}
