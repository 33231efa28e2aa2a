import Criteria
import Formats
import Foundation
import TestKit
import Testing

@Suite struct SourceTests {
    /// Every value of a type anywhere in another value.
    static func all<Value>(_ type: Value.Type, in value: Any) -> [Value] {
        var found: [Value] = []
        if let own = value as? Value { found.append(own) }
        for child in Mirror(reflecting: value).children { found += all(type, in: child.value) }
        return found
    }

    @Test("every shipped value has a clause, an instrument and the day of checking")
    func complete() {
        let sources = Self.all(Source.self, in: ShippedLaw.law)
        // Criteria, indicators, requirements, bands, levels, procedures and registers together.
        #expect(sources.count > 600)
        for source in sources {
            #expect(!source.clause.isEmpty && !source.instrument.isEmpty)
            #expect(source.checked >= Day(year: 2026, month: 11, day: 21)!)
            #expect(source.instrument.contains("/"), "\(source.instrument) has no number")
            #expect(source.clause.first?.isWhitespace == false && source.clause.last?.isWhitespace == false)
        }
    }

    @Test("what is not verified about a set is told in both languages")
    func unverified() {
        let sentences = ShippedLaw.law.sets.flatMap(\.unknown)
        #expect(sentences.count >= 20)
        for sentence in sentences {
            #expect(sentence.vi != sentence.en)
            #expect(sentence.vi.contains { !$0.isASCII } && sentence.en.allSatisfy(\.isASCII), "\(sentence)")
        }
    }

    @Test("what is told by newspapers or inferred is not called text")
    func confidence() {
        for id in ["tt22-2020+ha-noi-2021", "tt22-2020+bac-giang-2021", "tt22-2020+kon-ray-2022"] {
            #expect(ShippedLaw.set(id).source.confidence == .press)
        }
        for set in ShippedLaw.law.sets where set.base == nil {
            #expect(set.source.confidence == .text)
            #expect(set.dating.years.confidence == .inference, "no circular names its years of assessment")
            for authority in set.procedure.authorities where !authority.isVerified {
                #expect(authority.source.confidence == .inference)
                #expect(authority.source.note?.isEmpty == false)
            }
        }
    }

    @Test("every instrument that a national value is quoted from is in the register")
    func registered() {
        let known = Set(ShippedLaw.law.instruments.map(\.id))
        let cited = ShippedLaw.law.sets.filter { $0.base == nil }.flatMap { Self.all(Source.self, in: $0) }
        for source in cited {
            let number = source.instrument.split(separator: " ").last.map(String.init) ?? ""
            #expect(known.contains(number), "\(source.instrument)")
        }
    }

    @Test("all shipped text is in normal form C")
    func normalForm() {
        for file in ShippedLaw.files {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(
                Array(text.unicodeScalars) == Array(text.precomposedStringWithCanonicalMapping.unicodeScalars),
                "\(file.path)")
        }
    }

    @Test("a value that is taken over from another article names both")
    func taken() throws {
        let huyen = try #require(ShippedLaw.set("tt24-2023-huyen").requirement(of: "1.3", at: 2))
        #expect(huyen.source.citation == "điểm c khoản 1 Điều 6 (theo khoản 1 Điều 7) Thông tư 24/2023/TT-BGDĐT")
        let tinh = try #require(ShippedLaw.set("tt24-2023-tinh").requirement(of: "2.4", at: 2))
        #expect(tinh.source.clause == "điểm d khoản 2 Điều 7 (theo khoản 2 Điều 13)")
        #expect(tinh.demand == .share(percent: 70, denominator: "members"))
        #expect(tinh.text.contains("có trình độ ngoại ngữ"))
        #expect(
            try #require(ShippedLaw.set("tt24-2023-tinh").requirement(of: "2.4", at: 1)).text
                .contains("có chứng nhận hoặc chứng chỉ ngoại ngữ"))
    }
}
