import Criteria
import Formats
import Registry
import Testing

@Suite("Tables of territories")
struct TerritoryReaderTests {
    private let head = "id,tier,kind,name,parent,from,until,predecessors,successors,basis,confidence\n"

    private func read(
        _ text: String, onto known: [Territory] = [], name: String = "a.csv"
    ) -> (territories: [Territory], problems: [LawProblem]) {
        TerritoryReader.read([DataFile(path: name, bytes: Array(text.utf8))], onto: known)
    }

    private func day(_ iso: String) -> Day { Day(iso)! }

    private static let provinces = """
        id,tier,kind,name,parent,from,until
        51,province,Tỉnh,Quảng Ngãi,,2025-07-01,
        cu,province,Tỉnh,Kon Tum,,,2025-06-30

        """

    @Test("a merge: two communes become one, whole, and each year has its own map")
    func merge() throws {
        let known = read(TerritoryReaderTests.provinces).territories
        let (territories, problems) = read(
            """
            mã;cấp;loại;tên;thuộc;từ ngày;đến ngày;kế tục;căn cứ
            h;huyện;Huyện;Kon Rẫy;cu;;30/06/2025;;
            a;xã;Xã;A;h;;30/06/2025;m;Nghị quyết 1
            b;xã;Xã;B;h;;30/06/2025;m;Nghị quyết 1
            m;xã;Xã;Mới;51;01/07/2025;;;
            """, onto: known)
        #expect(problems.isEmpty)
        let map = TerritoryMap(known + territories)
        let merged = try #require(map.territory(ID("m")))
        #expect(
            merged.origins
                == ["a", "b"].map {
                    Territory.Origin(predecessor: ID($0), on: day("2025-07-01"), isPart: false, basis: "Nghị quyết 1")
                })
        #expect(map.children(of: ID("h"), on: day("2024-12-31")).map(\.id.text) == ["a", "b"])
        #expect(map.children(of: ID("51"), on: day("2025-07-01")).map(\.id.text) == ["m"])
        #expect(map.absorbed(by: ID("m")) == [ID("m"), ID("a"), ID("b")])
    }

    @Test("a split: one commune becomes two, each only in part")
    func split() throws {
        let (territories, problems) = read(
            TerritoryReaderTests.provinces + """
                a,commune,Xã,A,cu,,2025-06-30
                """)
        #expect(problems.isEmpty)
        let (parts, more) = read(
            head + """
                x,commune,Xã,X,51,2025-07-01,,a,,Nghị quyết 2,inference
                y,commune,Phường,Y,51,2025-07-01,,a,,Nghị quyết 2,press
                """, onto: territories)
        #expect(more.isEmpty)
        #expect(parts.map(\.id.text) == ["x", "y"])
        #expect(parts.map(\.origins).allSatisfy { $0.map(\.isPart) == [true] })
        #expect(parts[0].origins[0].basis == "Nghị quyết 2 (chưa kiểm chứng)")
        #expect(parts[1].origins[0].basis == "Nghị quyết 2 (theo báo chí)")
        let map = TerritoryMap(territories + parts)
        #expect(map.successors(of: ID("a")).map(\.id.text) == ["x", "y"])
        #expect(map.absorbed(by: ID("x")) == [ID("x")])
    }

    @Test("an office's own districts join the territories that are known, and only what changed comes back")
    func own() throws {
        let known = read(TerritoryReaderTests.provinces).territories
        let text = head + "h,district,Huyện,H,cu,,2025-06-30,,51,Nghị quyết 3,text\n"
        let (changed, problems) = read(text, onto: known)
        #expect(problems.isEmpty && changed.map(\.id.text) == ["51", "h"])
        let all = TerritoryMap(known + changed)
        #expect(all.territory(ID("51"))?.origins.map(\.basis) == ["Nghị quyết 3"])
        let merged = known.filter { $0.id != ID("51") } + changed
        #expect(read(text, onto: merged).territories.isEmpty, "the same file again changes nothing")
    }

    @Test("eras of one territory on several lines, in any order")
    func eras() throws {
        let (territories, problems) = read(
            head + """
                t,province,Thành phố,T,,2026-04-30,,,,,
                t,province,Tỉnh,T,,2025-07-01,2026-04-29,,,,
                """)
        #expect(problems.isEmpty && territories[0].eras.map(\.kind) == ["Tỉnh", "Thành phố"])
    }

    @Test(
        "every mistake is told with its line",
        arguments: [
            ("t,province,Tỉnh,,,,,,,,", 2, "tên"),
            ("t,thôn,Tỉnh,T,,,,,,,", 2, "tỉnh, huyện hoặc xã"),
            ("t,province,Tỉnh,T,x,,,,,,", 2, "phải trống"),
            ("t,commune,Xã,T,,,,,,,", 2, "để trống"),
            ("t,commune,Xã,T,x,,,,,,", 2, "không có địa bàn x"),
            ("t,province,Tỉnh,T,,31/06/2025,,,,,", 2, "ngày có thật"),
            ("t,province,Tỉnh,T,,2025-07-01,2025-06-30,,,,", 2, "trước ngày đầu"),
            ("t,province,Tỉnh,T,,,2025-06-30,,nơi-nào,,", 2, "không có địa bàn nơi-nào"),
            ("t,province,Tỉnh,T,,,,,x,,", 2, "kế tục"),
            ("t,province,Tỉnh,T,,,,x,,,", 2, "tiền thân"),
            ("t,province,Tỉnh,T,,,,,,,chắc", 2, "text, press hoặc inference"),
            ("t,province,Tỉnh,T,,,,,,,,thừa", 2, "12 ô"),
            ("t,province,Tỉnh,T,,,,,,,\nt,province,Tỉnh,T,,,,,,,", 3, "cùng thời gian"),
            ("t,province,Tỉnh,T,,,2025-06-30,,,,\nt,commune,Xã,T,t,2025-07-01,,,,,", 3, "khác cấp"),
            ("p,province,Tỉnh,P,,2025-07-01,,,,,\nt,commune,Xã,T,p,2025-06-30,,,,,", 3, "30/06/2025"),
            ("p,province,Tỉnh,P,,,,,,,\na,commune,Xã,A,p,,,,,,\nt,commune,Xã,T,a,,,,,,", 4, "không phải cấp trên"),
            ("p,province,Tỉnh,P,,2026-01-01,,,,,\nt,province,Tỉnh,T,,,2025-06-30,,p,,", 3, "01/07/2025"),
        ])
    func mistakes(rows: String, line: Int, words: String) {
        let (territories, problems) = read(head + rows)
        #expect(territories.isEmpty)
        #expect(
            problems.contains { $0.path == "a.csv" && $0.line == line && $0.message.vi.contains(words) }, "\(problems)")
        #expect(problems.allSatisfy { !$0.message.en.isEmpty && $0.message.en != $0.message.vi })
    }

    @Test(
        "headings that are missing, unknown or doubled, and files that are no tables",
        arguments: [
            ("id,tier,kind\n", "thiếu cột \"tên\""), ("id,tier,kind,name,x\n", "không có cột \"x\""),
            ("id,tier,kind,name,name\n", "hai lần"), ("", "trống"),
        ])
    func headings(text: String, words: String) {
        #expect(read(text).problems.map(\.message.vi).joined().contains(words))
    }

    @Test("bytes that are no UTF-8 are told how to be saved")
    func encoding() {
        let problems = TerritoryReader.read([DataFile(path: "a.csv", bytes: [0x69, 0xFF, 0x64])]).problems
        #expect(problems.count == 1 && problems[0].message.vi.contains("CSV UTF-8"))
    }

    @Test("as Excel saves it: byte order mark, carriage returns, quotes, tabs, letters in two parts")
    func excel() {
        let text =
            "\u{FEFF}id\ttier\tkind\tname\r\n01\tprovince\t\"Tha\u{300}nh phố\"\t\"Ha\u{300} \"\"Nội\"\"\"\r\n\r\n"
        let (territories, problems) = read(text)
        #expect(problems.isEmpty)
        #expect(territories.first?.fullName(on: day("2025-07-01")) == "Thành phố Hà \"Nội\"")
        #expect(territories.first?.eras[0].kind.unicodeScalars.count == "Thành phố".precomposed)
    }

    @Test("whatever the bytes, it ends with territories or with problems")
    func bytes() {
        let sound = Array((TerritoryReaderTests.provinces + "a,commune,Xã,A,51,2025-07-01,\n").utf8)
        for index in sound.indices {
            for byte in [0x00, 0x22, 0x2C, 0x0A, 0xFF] as [UInt8] {
                var bytes = sound
                bytes[index] = byte
                let (territories, problems) = TerritoryReader.read([DataFile(path: "a.csv", bytes: bytes)])
                #expect(territories.isEmpty != problems.isEmpty)
            }
        }
    }
}

extension String {
    /// The number of scalars of a text whose letters are each one scalar here.
    fileprivate var precomposed: Int { unicodeScalars.count }
}
