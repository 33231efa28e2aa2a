import ArgumentParser

/// `khue draft`: papers from what was answered.
struct DraftCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "Lập giấy tờ của năm đánh giá / drafts the papers of the year.",
        usage: """
            khue draft <KIND> <SOURCE> ... -o <OUT> [tùy chọn / options]
            khue draft all <FOLDER> -o <FOLDER> [--format pdf] [--zip OUT.zip]
            khue draft list
            khue draft fields <KIND>
            """,
        discussion: """
            KIND là loại giấy tờ (xem khue draft list). SOURCE là báo cáo tự đánh giá ở bất kỳ dạng nào đọc được, bản trả \
            lời .yaml như của khue assess, hoặc thư mục chứa chúng; tệp dot.yaml trong thư mục ghi địa bàn, nơi tiếp nhận, \
            nơi quyết định, Hội đồng, quyết định và kết quả thẩm định.
            Mọi giấy tờ là mẫu gợi ý; số, ngày và chữ ký để trống tới khi đơn vị ghi.
            Mọi tùy chọn (-o, --format, --template…): khue draft paper --help, khue draft all --help.
            """,
        subcommands: [
            DraftPaperCommand.self, DraftAllCommand.self, DraftListCommand.self, DraftFieldsCommand.self,
        ],
        defaultSubcommand: DraftPaperCommand.self)
}
