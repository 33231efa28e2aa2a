import Criteria

extension CriteriaSet.Subject {
    var name: Bilingual {
        switch self {
        case .unit: Bilingual(vi: "đơn vị học tập", en: "learning units")
        case .community: Bilingual(vi: "cộng đồng học tập", en: "learning communities")
        }
    }
}

extension CriteriaSet.Method {
    var name: Bilingual {
        switch self {
        case .points: Bilingual(vi: "chấm điểm, xếp loại", en: "points that give a rating")
        case .levels: Bilingual(vi: "đạt hoặc không đạt, theo mức độ", en: "met or not met, by level")
        }
    }
}
