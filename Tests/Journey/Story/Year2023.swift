extension Story {
    /// All points of Thông tư 22/2020 under the layer of the district, with what is not full.
    static func points(_ lower: [String: String] = [:]) -> [String: String] {
        let full = [
            "1a": "10", "1b": "10", "1c": "10", "2a": "10", "2b": "5", "2c": "10", "2d": "5", "3a.1": "3", "3a.2": "3",
            "3a.3": "3", "3a.4": "3", "3a.5": "3", "3a.6": "3", "3a.7": "3", "3a.8": "4", "3b": "10", "3c": "5",
        ]
        return full.merging(lower) { $1 }
    }

    func units2023() async {
        await by(Cast.clerk) {
            await step("the clerk uploads the unit's Word report, and confirms what was read") {
                try await begin("2023", with: "001.docx")
            }
            await step("the clerk completes the dossier") {
                try await openDossier("2023")
                try await answer(["3a.5": "2", "3a.6": "3"])
                try await openDossier("2023")
                try await expect(text: "Thủ trưởng đơn vị xem và nộp")
            }
        }
        await by(Cast.heads[0]) {
            await step("the head files the first dossier") { try await file("2023") }
        }
        await by(Cast.heads[1]) {
            await step("the second unit uploads a Word report without a table") {
                try await begin("2023", with: "000.docx")
            }
            await step("it types what the report does not tell, and files") {
                try await openDossier("2023")
                try await answer(Story.points(["3a.8": "3"]))
                try await file("2023")
            }
        }
        await by(Cast.heads[2]) {
            await step("the third unit types its points, adds evidence, and files") {
                try await beginEmpty("2023")
                try await answer(Story.points(["1c": "8", "3b": "5"]))
                try await openDossier("2023")
                try await addEvidence()
                try await file("2023")
            }
        }
        await by(Cast.heads[3]) {
            await step("points above the maximum are said to be wrong at their field") {
                try await beginEmpty("2023")
                try await tab.click("Tiêu chí 1")
                try await tab.fill("Điểm tự chấm", "12", in: "1a")
                try await tab.click("Lưu")
                try await expect(text: "12")
                try await openDossier("2023")
            }
            await step("the fourth unit mends them, and files") {
                try await answer(Story.points(["2d": "3"]))
                try await file("2023")
            }
        }
    }
}
