extension Syllable {
    /// Whether letters spell a Vietnamese syllable: a known beginning and ending that go together, at most one tone, and
    /// one that the ending bears. Case and normal form do not matter.
    ///
    /// Nearly every word of Vietnamese text passes, and hardly a word with marks of any other language, or of
    /// Vietnamese that was decoded wrongly: by that the encoding of a text is told.
    public static func isSpelled(_ word: some Sequence<Unicode.Scalar>) -> Bool {
        guard let spelled = Spelled(word) else { return false }
        return spelled.isRegular
    }

    /// The letters of a word without tones, and its tone.
    private struct Spelled {
        /// One byte for each letter: ASCII, and a capital for one with a shape of its own.
        private var letters: [UInt8] = []
        private var tone: UInt8 = 0

        init?(_ word: some Sequence<Unicode.Scalar>) {
            for scalar in word {
                if !append(scalar) { return nil }
            }
            if letters.isEmpty { return nil }
        }

        /// Takes a letter or a combining mark; `false` for what no syllable holds.
        private mutating func append(_ scalar: Unicode.Scalar) -> Bool {
            if (0x300...0x323).contains(scalar.value) { return combine(scalar) }
            guard letters.count < 7, let shape = Folding.shape(scalar) else { return false }
            if shape.tone > 0 {
                guard tone == 0 else { return false }
                tone = shape.tone
            }
            switch shape.letter {
            case "ă": letters.append(UInt8(ascii: "A"))
            case "â": letters.append(UInt8(ascii: "B"))
            case "đ": letters.append(UInt8(ascii: "D"))
            case "ê": letters.append(UInt8(ascii: "E"))
            case "ô": letters.append(UInt8(ascii: "O"))
            case "ơ": letters.append(UInt8(ascii: "P"))
            case "ư": letters.append(UInt8(ascii: "U"))
            default: letters.append(UInt8(truncatingIfNeeded: shape.letter.value))
            }
            return true
        }

        private mutating func combine(_ mark: Unicode.Scalar) -> Bool {
            guard let last = letters.last else { return false }
            func shape(_ shaped: [UInt8: UInt8]) -> Bool {
                guard let letter = shaped[last] else { return false }
                letters[letters.count - 1] = letter
                return true
            }
            switch mark.value {
            case 0x302: return shape([0x61: 0x42, 0x65: 0x45, 0x6F: 0x4F])
            case 0x306: return shape([0x61: 0x41])
            case 0x31B: return shape([0x6F: 0x50, 0x75: 0x55])
            default: break
            }
            guard tone == 0, let own = [0x300: 1, 0x301: 2, 0x309: 3, 0x303: 4, 0x323: 5][mark.value] else {
                return false
            }
            tone = UInt8(own)
            return true
        }

        var isRegular: Bool {
            for count in stride(from: min(3, letters.count - 1), through: 0, by: -1) {
                guard let kind = onsets[Self.key(letters[..<count])] else { continue }
                let rime = letters[count...]
                if fits(kind, rime), Self.isRime(rime, tone) { return true }
            }
            return false
        }

        /// Whether the spelling of a beginning goes with what follows: `k` before e, ê, i, y and `c` elsewhere.
        private func fits(_ kind: Onset, _ rime: ArraySlice<UInt8>) -> Bool {
            let isFront = [0x65, 0x45, 0x69, 0x79].contains(rime[rime.startIndex])
            switch kind {
            case .any: return true
            case .front: return isFront
            case .back: return !isFront
            // gì, giếng: the i of the rime stands for that of gi as well.
            case .g: return !isFront || rime[rime.startIndex] == 0x69
            // The u of qu belongs to the beginning.
            case .qu: return rime[rime.startIndex] != UInt8(ascii: "u")
            }
        }

        private static func isRime(_ rime: ArraySlice<UInt8>, _ tone: UInt8) -> Bool {
            guard rimes.contains(key(rime)) else { return false }
            let last = rime[rime.endIndex - 1]
            let isStopped =
                last == UInt8(ascii: "c") || last == UInt8(ascii: "p") || last == UInt8(ascii: "t")
                || last == UInt8(ascii: "h") && rime[rime.endIndex - 2] == UInt8(ascii: "c")
            return !isStopped || tone == 2 || tone == 5
        }

        /// Up to seven letters as one number.
        fileprivate static func key(_ letters: ArraySlice<UInt8>) -> UInt64 {
            letters.reduce(0) { $0 << 8 | UInt64($1) }
        }
    }

    private enum Onset { case any, front, back, g, qu }

    private static func key(_ text: Substring) -> UInt64 { Spelled.key(Array(text.utf8)[...]) }

    /// Beginnings; `D` is đ.
    private static let onsets: [UInt64: Onset] = {
        var table: [UInt64: Onset] = [0: .any]
        for text in "b ch d D gi h kh l m n nh p ph r s t th tr v x".split(separator: " ") { table[key(text)] = .any }
        for text in "k gh ngh".split(separator: " ") { table[key(text)] = .front }
        for text in "c ng".split(separator: " ") { table[key(text)] = .back }
        table[key("g")] = .g
        table[key("qu")] = .qu
        return table
    }()

    /// Endings without tone: A ă, B â, E ê, O ô, P ơ, U ư.
    private static let rimes: Set<UInt64> = Set(
        """
        a ac ach ai am an ang anh ao ap at au ay Ac Am An Ang Ap At Bc Bm Bn Bng Bp Bt Bu By e ec em en eng eo ep et \
        E Ech Em En Enh Ep Et Eu i ia ich iEc iEm iEn iEng iEp iEt iEu im in inh ip it iu o oa oac oach oai oam oan \
        oang oanh oao oap oat oay oAc oAm oAn oAng oAt oc oe oen oeo oet oi om on ong op ot ooc oong O Oc Oi Om On \
        Ong Op Ot P Pi Pm Pn Pp Pt u ua uBn uBng uBt uBy uc uE uEch uEnh ui um un ung uOc uOi uOm uOn uOng uOt up ut \
        uP uy uya uych uyEn uyEt uynh uyt uyu uyn U Ua Uc Ui Um Ung UPc UPi UPm UPn UPng UPp UPt UPu Ut Uu y yEm yEn \
        yEng yEt yEu ych ynh yt
        """.split(separator: " ").map(key))
}
