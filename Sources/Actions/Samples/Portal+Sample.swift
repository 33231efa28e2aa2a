import Criteria
public import Formats
public import Registry
import Store

/// What was loaded, for whoever tries the portal.
public struct LoadedSample: Sendable, Equatable {
    /// The accounts, in the order of the sample.
    public var logins: [String]
    public var units: Int
    public var dossiers: Int
}

extension Portal {
    /// Fills an empty store with a sample: its territories, units, accounts and rounds; dossiers are begun and filed by the
    /// registry's own steps, on the days that the sample names.
    ///
    /// - Parameters:
    ///   - reports: the bytes of the reports that dossiers begin with, by name.
    ///   - password: of all accounts; it must be changed at the first sign-in.
    ///   - mustChangePassword: `false` for tests that sign in often.
    /// - Throws: `Refusal` where there are units already, or where the registry refuses a step of the sample.
    public func load(
        _ sample: Sample, territories: [Territory], reports: [String: [UInt8]], password: String,
        mustChangePassword: Bool = true
    ) async throws -> LoadedSample {
        let users = try await users(of: sample, password: password, mustChange: mustChangePassword)
        let law = law
        let loading = SampleLoading(sample: sample, users: users, law: law, reports: reports, newID: { self.newID() })
        let change = Change(by: nil, name: "khue", act: "sample.load", at: now)
        let today = now.day
        let dossiers = try await store.write(change) { records in
            guard try records.units(UnitQuery(.everything, limit: 1)).isEmpty else { throw Refusal.notEmpty }
            try Portal.takeIn(territories, records)
            for unit in sample.units { try records.save(unit, basedOn: 0) }
            for user in users { try records.save(user, basedOn: 0) }
            for round in sample.rounds { try records.save(round, basedOn: 0) }
            return try loading.dossiers(in: records, today: today)
        }
        forgetMap()
        return LoadedSample(logins: users.map(\.login), units: sample.units.count, dossiers: dossiers)
    }

    /// Puts territories into the store that it does not hold yet; those that it holds stay as the office keeps them.
    ///
    /// - Returns: how many were put in.
    @discardableResult
    public func addTerritories(_ territories: [Territory]) async throws -> Int {
        let change = Change(by: nil, name: "khue", act: "territory.import", at: now)
        let count = try await store.write(change) { try Portal.takeIn(territories, $0) }
        forgetMap()
        return count
    }

    @discardableResult
    private static func takeIn(_ territories: [Territory], _ records: any WritableRecords) throws -> Int {
        let known = Set(try records.territories().map(\.id))
        let new = territories.filter { !known.contains($0.id) }
        for territory in new { try records.save(territory, basedOn: 0) }
        return new.count
    }

    /// One hash serves all accounts of a sample: the password is one too, and hashing is made to take long.
    private func users(of sample: Sample, password: String, mustChange: Bool) async throws -> [User] {
        guard let hash = PasswordHash.make(password, salt: surroundings.random(16)) else {
            throw StoreFailure.unavailable("no memory for Argon2id")
        }
        return sample.users.map { user in
            var user = user
            user.passwordHash = hash
            user.mustChangePassword = mustChange
            return user
        }
    }
}

extension Refusal {
    static let notEmpty = Refusal(
        .notNow,
        Bilingual(
            vi: "Cơ sở dữ liệu đã có đơn vị nên không nạp dữ liệu mẫu",
            en: "The database holds units already, so no sample is loaded"),
        remedy: Bilingual(
            vi: "Dùng một tệp cơ sở dữ liệu mới: --database thu.sqlite", en: "Use a new file: --database try.sqlite"))
}
