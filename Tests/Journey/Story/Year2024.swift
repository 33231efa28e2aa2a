extension Story {
    /// What a school answers that reaches level 2.
    static let best = [
        "1.1": "có", "1.2": "có", "1.3": "có", "1.4": "có", "1.5": "có", "2.1": "34/34", "2.2": "34/34", "2.3": "33/34",
        "2.4": "26/34", "2.5": "33/34", "3.1": "33/34", "3.2": "có", "3.3": "Tập thể lao động tiên tiến",
        "3.4": "mức đáp ứng tốt",
    ]

    /// Level 1: few members have enough hours.
    static let good = best.merging(["2.4": "19/34"]) { $1 }

    /// Misses a threshold.
    static let poor = best.merging(["2.1": "20/34"]) { $1 }

    func year2024() async {
        await by(Cast.administrator) {
            await openRound(year: "2024", set: "tt24-2023-huyen")
        }
        let stories = [
            (2, Story.best, "level 2"), (0, Story.good.filter { $0.key != "3.4" }, "level 1"),
            (1, Story.poor.filter { $0.key != "3.4" }, "a missed threshold"),
        ]
        for (index, answers, words) in stories {
            await by(Cast.heads[index]) {
                await step("\(Cast.units[index].name) files for 2024 with \(words)") {
                    try await beginEmpty("2024")
                    // Without evidence an indicator is not reached: khoản 3 Điều 9 Thông tư 24/2023/TT-BGDĐT.
                    try await addEvidence()
                    try await openDossier("2024")
                    try await answer(answers, evidence: "Kế hoạch bồi dưỡng")
                    try await file("2024")
                }
            }
        }
        let units = stories.map { Cast.units[$0.0].name }
        await by(Cast.intake) {
            await setUpCouncil("2024")
            for unit in units { await step("the officer accepts \(unit) of 2024") { try await accept(unit, "2024") } }
        }
        await appraise(units)
        await by(Cast.intake) {
            await propose("2024")
            await step("the office declines what missed the threshold, with reasons") {
                try await tab.open("/quyet-dinh")
                try await tab.click("2024", in: "Trình công nhận")
                try await tab.click("Không công nhận \(Cast.units[1].name)")
                try await tab.fill("Lý do", "Tiêu chí 2, chỉ tiêu 1 đạt 20/34, dưới ngưỡng quy định.")
                try await tab.click("Không công nhận")
            }
        }
        await by(Cast.decider) {
            await issue(number: "46", "2024")
        }
        await published("2024", units: [Cast.units[0].name, Cast.units[2].name], result: "Mức độ 2")
        await by(Cast.heads[1]) {
            await step("the declined unit reads why") {
                try await openDossier("2024")
                try await expect(text: "dưới ngưỡng quy định")
            }
        }
    }
}
