extension Story {
    /// What everybody sees who only looks in.
    func frontDoor() async {
        await step("the front door opens to everybody") {
            try await tab.open("/")
            try await expect(text: "Đơn vị học tập")
        }
        await step("it speaks English too") {
            try await tab.click("English")
            try await expect(text: "Learning units")
            try await tab.click("Tiếng Việt")
        }
        await step("a wrong password is refused, and said to be") {
            try await tab.open("/dang-nhap")
            try await tab.fill("Tên đăng nhập", "khong-co")
            try await tab.fill("Mật khẩu", "không đúng đâu")
            try await tab.click("Đăng nhập")
            try await expect(text: "Tên đăng nhập hoặc mật khẩu không đúng")
        }
        await step("an address of nowhere says so") {
            try await tab.open("/khong-co-trang-nay")
            try await expect(text: "Không tìm thấy trang")
        }
    }
}
