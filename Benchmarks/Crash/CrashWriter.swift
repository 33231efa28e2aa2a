import Criteria
import Crypto
import Foundation
import Registry
import Store
import Synchronization
import TestKit

/// Works on dossiers as a district does in its last week, many people at once, until it is killed.
struct CrashWriter {
    let store: SQLiteStore

    private static let people = 6
    private static let dossiersEach = 5
    private static let number = Mutex(0)

    static let set = ShippedLaw.set("tt22-2020")
    static let round = Round(
        id: "r-2023", territory: "kon-ray", year: 2023, setID: set.id, deadlines: [:], receivingBody: "Phòng GD&ĐT",
        decidingBody: "UBND huyện", openedOn: Day(year: 2023, month: 11, day: 1)!)

    static var ids: [String] { (0..<people * dossiersEach).map { "dossier-\($0)" } }

    func run() async throws {
        try await fill()
        for id in Self.ids {
            guard let found = try await store.read({ try $0.find(ID<Dossier>(id)) }) else { continue }
            CrashLog.say("have " + CrashLog.text([try CrashCheck.item(found)]))
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for person in 0..<Self.people {
                group.addTask {
                    while true {
                        let next = Self.number.withLock { number in
                            number += 1
                            return number
                        }
                        try await self.work(as: person, write: next)
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    /// What all dossiers need, once.
    private func fill() async throws {
        guard try await store.read({ try $0.find(Self.round.id) }) == nil else { return }
        try await store.write(change("fill")) { records in
            let era = Territory.Era(period: .always, kind: "Huyện", name: "Kon Rẫy", parent: nil)
            try records.save(Territory(id: "kon-ray", tier: .district, eras: [era]), basedOn: 0)
            try records.save(Self.round, basedOn: 0)
            for (index, id) in Self.ids.enumerated() {
                let era = Registry.Unit.Era(
                    name: "Trường số \(index)", kind: "primary-school", tier: .district, territory: "kon-ray")
                try records.save(Registry.Unit(id: ID("unit-\(index)"), eras: [era]), basedOn: 0)
                let dossier = Dossier(
                    id: ID(id), round: Self.round.id, unit: ID("unit-\(index)"), kind: "primary-school")
                try records.save(dossier, basedOn: 0)
            }
        }
    }

    /// One write on one dossier, or on two at once, with a file now and then.
    private func work(as person: Int, write number: Int) async throws {
        let own = (0..<Self.dossiersEach).map { "dossier-\(person * Self.dossiersEach + $0)" }.shuffled()
        let ids = Array(own.prefix(Int.random(in: 0..<4) == 0 ? 2 : 1))
        let moment = Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
        var changed: [Stored<Dossier>] = []
        let bytes = (0..<Int.random(in: 1...40_000)).map { _ in UInt8.random(in: 0...255) }
        let hasFile = Int.random(in: 0..<8) == 0
        let file = KeptFile(digest: CrashCheck.digest(bytes), name: "minh-chung.pdf", size: bytes.count)
        for id in ids {
            guard var stored = try await store.read({ try $0.find(ID<Dossier>(id)) }) else { continue }
            try step(&stored.value, at: moment, file: hasFile ? file : nil)
            changed.append(Stored(stored.value, version: stored.version + 1))
        }
        let after = changed
        let names = after.contains { $0.value.assessment.evidence.last?.file == file }
        let items = try after.map { try CrashCheck.item($0) } + (names ? [.file(file.digest)] : [])
        CrashLog.say("try \(number) " + CrashLog.text(items))
        try await store.write(change("answer", at: moment)) { records in
            if names { _ = try records.keep(bytes, name: file.name) }
            for stored in after { try records.save(stored.value, basedOn: stored.version - 1) }
        }
        CrashLog.say("ack \(number)")
    }

    /// What comes next for a dossier: an answer, evidence, the submission, the way back.
    private func step(_ dossier: inout Dossier, at moment: Moment, file: KeptFile?) throws {
        guard dossier.state.isOpenToUnit else {
            let office = actor(.intakeOfficer, .territory("kon-ray"))
            return try dossier.sendBack(by: office, in: Self.round, at: moment, words: "Bổ sung minh chứng")
        }
        let missing = Self.set.unanswered(dossier.assessment.answers(kind: nil))
        if missing.isEmpty, dossier.history.count < 12 {
            let head = actor(.unitHead, .unit(dossier.unit))
            return try dossier.submit(by: head, in: Self.round, set: Self.set, kind: nil, at: moment)
        }
        if let file {
            dossier.assessment.evidence = dossier.assessment.evidence.suffix(3)
            dossier.assessment.evidence.append(
                Evidence(id: ID("e-\(moment.milliseconds)"), summary: "Kế hoạch", file: file))
        }
        let leaf = Self.set.leaves.filter { missing.isEmpty || missing.contains($0.id) }.randomElement()
        if let leaf, let maximum = leaf.maximum {
            dossier.assessment.entries[leaf.id] = SelfAssessment.Entry(
                answer: .points(Points(hundredths: Int.random(in: 0...maximum.hundredths))), note: "lúc \(moment.iso)",
                version: (dossier.assessment.entries[leaf.id]?.version ?? 0) + 1)
        }
        dossier.assessment.remarks = "\(moment.milliseconds) \(UInt32.random(in: 0...UInt32.max))"
    }

    private func actor(_ role: Role, _ place: Grant.Place) -> Actor {
        Actor(user: "u1", name: "Văn thư", grants: [Grant(role, place)])
    }

    private func change(_ act: String, at moment: Moment = Moment(milliseconds: 0)) -> Change {
        Change(by: nil, name: "Văn thư", act: act, at: moment)
    }
}
