public import Criteria

extension PdfSignature.Content {
    public var name: Bilingual {
        switch self {
        case .intact: Bilingual(vi: "Nội dung đúng như lúc ký", en: "The content is as it was signed")
        case .changed: Bilingual(vi: "Nội dung đã bị sửa sau khi ký", en: "The content was changed after signing")
        case .unreadable: Bilingual(vi: "Chữ ký số sai hoặc không đọc được", en: "The signature is false or unreadable")
        }
    }
}

extension PdfSignature.Coverage {
    public var name: Bilingual {
        switch self {
        case .whole: Bilingual(vi: "Chữ ký bao trùm toàn bộ tệp", en: "The signature covers the whole file")
        case .followed:
            Bilingual(
                vi: "Sau chữ ký này có người ký tiếp; phần thêm nằm trong chữ ký sau",
                en: "Somebody signed after it; what was added is covered by the later signature")
        case .appended:
            Bilingual(
                vi: "Tệp bị thêm nội dung sau khi ký, phần thêm không được ký",
                en: "Something was added after signing that nobody signed")
        case .partial:
            Bilingual(
                vi: "Chữ ký không bao trùm hết tệp: có phần nằm ngoài chữ ký",
                en: "The signature leaves a part of the file out")
        }
    }
}

extension PdfSignature.Trust {
    public var name: Bilingual {
        switch self {
        case .trusted:
            Bilingual(vi: "Chứng thư do tổ chức được tin cậy cấp", en: "The certificate is of a trusted authority")
        case .untrusted:
            Bilingual(
                vi: "Chứng thư không do tổ chức được tin cậy cấp", en: "The certificate is of no trusted authority")
        case .expired: Bilingual(vi: "Chứng thư đã hết hạn", en: "The certificate has expired")
        case .revoked: Bilingual(vi: "Chứng thư đã bị thu hồi", en: "The certificate has been revoked")
        case .unknown:
            Bilingual(
                vi: "Không kiểm được chuỗi chứng thư trên máy này",
                en: "The certificate's chain cannot be checked on this computer")
        }
    }
}

extension PdfSignatures.Verdict {
    /// What it is, as a sentence.
    public var name: Bilingual {
        switch self {
        case .valid: Bilingual(vi: "Chữ ký số hợp lệ", en: "Validly signed")
        case .unproven:
            Bilingual(
                vi: "Đã ký, nội dung nguyên vẹn; chưa kiểm được chứng thư",
                en: "Signed and unchanged; the certificate could not be checked")
        case .unsigned: Bilingual(vi: "Tệp chưa có chữ ký số", en: "The file is not signed")
        case .untrusted:
            Bilingual(vi: "Ký bằng chứng thư không tin cậy", en: "Signed with a certificate not to be relied on")
        case .changed: Bilingual(vi: "Tệp đã thay đổi sau khi ký", en: "The file was changed after it was signed")
        case .invalid: Bilingual(vi: "Chữ ký số không hợp lệ", en: "The signature is not valid")
        }
    }

    /// What to do about it; `nil` where nothing need be done.
    public var remedy: Bilingual? {
        switch self {
        case .valid: nil
        case .unproven:
            Bilingual(
                vi: "mở tệp bằng phần mềm ký số của cơ quan để kiểm chứng thư của người ký",
                en: "open the file in the office's signing tool to check the signer's certificate")
        case .unsigned:
            Bilingual(
                vi: "ký bằng phần mềm ký số của cơ quan vào ô ký có sẵn, lưu lại rồi tải lên",
                en: "sign it in its field with the office's signing tool, save it and upload it")
        case .untrusted:
            Bilingual(
                vi: "hỏi lại người ký; ký lại bằng chứng thư còn hiệu lực do cơ quan có thẩm quyền cấp",
                en: "ask the signer; sign again with a certificate in force of a competent authority")
        case .changed:
            Bilingual(
                vi: "không dùng tệp này; xin lại đúng tệp mà phần mềm ký số đã lưu, không mở sửa hay in lại thành PDF",
                en:
                    "do not use this file; ask for the very file that the signing tool saved, neither edited nor reprinted"
            )
        case .invalid:
            Bilingual(
                vi: "không dùng tệp này; ký lại bản PDF tải từ Khuê", en: "do not use this file; sign Khuê's PDF again")
        }
    }
}
