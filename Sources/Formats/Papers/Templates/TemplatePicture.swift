/// The square code of a paper, as it is put into a run of a template.
enum TemplatePicture {
    /// By which the parts that show it name it.
    static let id = "rIdKhueMa"

    /// Where it lies beside the main part.
    static let file = "media/khue-ma.png"

    /// 20 mm, in units of drawings.
    private static let side = 720_000

    /// Not the number of a drawing that the office has put in.
    private static let number = 9001

    /// The drawing, without the element of Word's around it.
    ///
    /// - Parameter target: what the code leads to, for those who cannot see it.
    static func drawing(of target: String) -> [UInt8] {
        var xml = XMLBuilder()
        DocxDrawing(number: number, name: "Mã vuông", words: target, width: side, height: side)
            .picture(id, file: "ma", to: &xml)
        return xml.bytes
    }
}
