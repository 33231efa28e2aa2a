"""Writes Word reports on learning units: as long and as wordy in their XML as those that offices send.

The same seed gives the same bytes. One report in three has a sum that does not come out.

    python3 generate_reports.py FOLDER COUNT
"""

import os
import random
import sys
import zipfile

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
FONT = (
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" '
    'w:cs="Times New Roman" w:eastAsia="Times New Roman"/>'
)

PLACES = ["An Bình", "Bình Minh", "Cẩm Sơn", "Đông Hòa", "Gia Lộc", "Hưng Thịnh", "Kim Long", "Lạc Thủy"]
OFFICES = [
    ("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", "Phòng Giáo dục và Đào tạo"),
    ("PHÒNG NỘI VỤ", "Phòng Nội vụ"),
    ("PHÒNG TƯ PHÁP", "Phòng Tư pháp"),
    ("TRUNG TÂM Y TẾ", "Trung tâm Y tế"),
]
SENTENCES = [
    "Trong năm {year}, đơn vị đã cử {n}/{m} cán bộ, công chức tham gia các lớp bồi dưỡng chuyên môn, nghiệp vụ, đạt {p}%.",
    "Thực hiện Kế hoạch số {k}/KH-UBND ngày 15/3/{year} của UBND huyện {place} về việc xây dựng xã hội học tập.",
    "100% thành viên trong đơn vị có kế hoạch tự học, tự bồi dưỡng hằng năm được lãnh đạo đơn vị phê duyệt.",
    "Đơn vị thường xuyên tạo điều kiện về thời gian, kinh phí để thành viên được học tập, nâng cao trình độ.",
    "Công tác tuyên truyền được triển khai thường xuyên, với {k} buổi sinh hoạt chuyên đề trong năm.",
    "Tỷ lệ thành viên ứng dụng công nghệ thông tin đáp ứng yêu cầu công việc là {n}/{m}, đạt {p}%.",
    "Các thành viên chấp hành tốt kỷ luật lao động, nội quy làm việc, có tinh thần hợp tác, đoàn kết và trao đổi.",
    "Đơn vị phối hợp với Hội Khuyến học huyện tổ chức {k} hoạt động chia sẻ tri thức với các đơn vị khác.",
]
ROWS = [
    ("1", "Các điều kiện để xây dựng Đơn vị học tập", 30),
    ("a", "Đơn vị có chủ trương hoặc kế hoạch cho thành viên học tập thường xuyên", 10),
    ("b", "Đơn vị có các quy định cụ thể nhằm động viên thành viên học tập", 10),
    ("c", "Đơn vị quan tâm đầu tư các nguồn lực, bao gồm tài chính, cơ sở vật chất, trang thiết bị và những điều kiện "
          "đảm bảo để đáp ứng nhu cầu học tập của thành viên", 10),
    ("2", "Kết quả học tập của thành viên", 30),
    ("a", "100% thành viên trong đơn vị có kế hoạch tự học, tự bồi dưỡng hàng năm được lãnh đạo đơn vị phê duyệt", 10),
    ("b", "100% thành viên trong đơn vị tuân thủ kỷ luật lao động, nội quy làm việc trong đơn vị, có tinh thần hợp tác, "
          "đoàn kết và trao đổi", 5),
    ("c", "100% thành viên trong đơn vị hoàn thành đầy đủ chương trình học tập, bồi dưỡng bắt buộc theo quy định của "
          "Nhà nước", 10),
    ("d", "100% thành viên trong đơn vị đạt từ danh hiệu “Lao động tiên tiến” trở lên", 5),
    ("3", "Đánh giá hiệu quả, tác động của xây dựng Đơn vị học tập", 40),
    ("a", "100% thành viên trong đơn vị đáp ứng đầy đủ các năng lực và phẩm chất của Công dân học tập", 25),
    ("-", "Có ý thức tuân thủ pháp luật; thực hiện quyền và trách nhiệm công dân đối với gia đình, xã hội", 3),
    ("-", "Có cam kết học tập suốt đời để phát triển bản thân", 3),
    ("-", "Có ý thức tổ chức việc học tập trong gia đình, dòng họ, cộng đồng", 3),
    ("-", "Có lối sống lành mạnh, tôn trọng và hòa hợp với môi trường", 3),
    ("-", "Biết sử dụng ngoại ngữ và công nghệ thông tin đáp ứng yêu cầu công việc", 3),
    ("-", "Có tư duy phản biện, sáng tạo, tính chủ động và kỹ năng giải quyết vấn đề", 3),
    ("-", "Tôn trọng và thực hiện bình đẳng giới", 3),
    ("-", "Hiểu rõ, trân trọng sự đa dạng văn hóa và có cách ứng xử văn hóa phù hợp", 4),
    ("b", "Đơn vị đạt từ danh hiệu “Tập thể lao động tiên tiến” trở lên", 10),
    ("c", "Góp phần tạo lập môi trường chia sẻ tri thức với các đơn vị khác", 5),
]


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;")


def run(text, bold=False, size=28):
    weight = "<w:b/>" if bold else ""
    return (
        f'<w:r><w:rPr>{FONT}{weight}<w:sz w:val="{size}"/></w:rPr>'
        f'<w:t xml:space="preserve">{escaped(text)}</w:t></w:r>'
    )


def paragraph(text, bold=False, size=28, align="both"):
    # Word cuts a sentence into runs wherever it was edited.
    middle = text.find(" ", len(text) // 2)
    pieces = [text[:middle], text[middle:]] if middle > 40 else [text]
    runs = "".join(run(piece, bold, size) for piece in pieces)
    return (
        f'<w:p w:rsidR="00A1B2C3" w:rsidRDefault="00D4E5F6"><w:pPr><w:spacing w:after="120" w:before="0"/>'
        f'<w:ind w:firstLine="720"/><w:jc w:val="{align}"/></w:pPr>{runs}</w:p>'
    )


def cell(texts, width, bold=False, align="left"):
    inner = "".join(paragraph(text, bold, 26, align) for text in texts)
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{inner}</w:tc>'


def table(rows, bordered):
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    line = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in sides)
    borders = f"<w:tblBorders>{line}</w:tblBorders>" if bordered else ""
    widths = "".join('<w:gridCol w:w="2400"/>' for _ in range(rows[0].count("<w:tc>")))
    body = "".join(f"<w:tr>{row}</w:tr>" for row in rows)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/>{borders}</w:tblPr><w:tblGrid>{widths}</w:tblGrid>{body}</w:tbl>'
    )


def scores(chance):
    """Points of every row: leaves first, sums after them."""
    points = [0] * len(ROWS)
    sub = 0
    for index in range(len(ROWS) - 1, -1, -1):
        code, _, maximum = ROWS[index]
        if code == "-":
            points[index] = maximum
            sub += maximum
        elif code == "a" and maximum == 25:
            points[index] = sub
        elif code not in "123":
            points[index] = maximum - chance.choice([0, 0, 0, 1, 2])
    for index, (code, _, _) in enumerate(ROWS):
        if code in "123":
            following = index + 1
            while following < len(ROWS) and ROWS[following][0] not in "123":
                if ROWS[following][0] != "-":
                    points[index] += points[following]
                following += 1
    total = sum(points[index] for index, row in enumerate(ROWS) if row[0] in "123")
    if chance.random() < 1 / 3:
        wrong = chance.choice([index for index, row in enumerate(ROWS) if row[0] in "123"])
        points[wrong] = max(0, points[wrong] - chance.choice([2, 3, 5]))
    return points, total


def document(chance):
    year = chance.choice([2021, 2022, 2023])
    place = chance.choice(PLACES)
    upper, office = chance.choice(OFFICES)
    members = chance.randint(15, 60)
    points, total = scores(chance)
    rating = "Tốt" if total >= 85 else "Khá"
    head = table(
        [
            cell([f"UBND HUYỆN {place.upper()}", upper, f"Số: {chance.randint(10, 400)}/BC-PGDĐT"], 4000, True, "center")
            + cell(
                [
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
                    f"{place}, ngày {chance.randint(10, 28)} tháng 12 năm {year}",
                ], 5556, True, "center")
        ],
        False,
    )
    parts = [
        head,
        paragraph("BÁO CÁO", True, 28, "center"),
        paragraph(f"Tự đánh giá, xếp loại Đơn vị học tập - Năm {year}", True, 28, "center"),
        paragraph(
            "Căn cứ Thông tư số 22/2020/TT-BGDĐT ngày 06/8/2020 của Bộ Giáo dục và Đào tạo quy định về đánh giá, xếp loại "
            "“Đơn vị học tập” cấp huyện, cấp tỉnh;"),
        paragraph(
            f"{office} huyện {place} báo cáo tự đánh giá, xếp loại Đơn vị học tập năm {year}, cụ thể như sau:"),
        paragraph("I. Thông tin chung", True),
        paragraph(f"- Tên cơ quan: {office} huyện {place}"),
        paragraph(f"- Tổng số thành viên của đơn vị: {members} người"),
        paragraph("II. Kết quả thực hiện", True),
    ]
    for section in range(1, 4):
        parts.append(paragraph(f"{section}. Tiêu chí {section}", True))
        for _ in range(8):
            n = chance.randint(members - 5, members)
            sentences = chance.sample(SENTENCES, 3)
            text = " ".join(
                sentence.format(
                    year=year, n=n, m=members, k=chance.randint(10, 300), place=place,
                    p=f"{100 * n / members:.1f}".replace(".", ","))
                for sentence in sentences)
            parts.append(paragraph(text))
    parts.append(paragraph("III. Bảng tự chấm điểm", True))
    rows = [
        cell(["STT"], 700, True, "center") + cell(["Nội dung tiêu chí"], 6000, True, "center")
        + cell(["Điểm tối đa"], 1400, True, "center") + cell(["Đơn vị tự chấm"], 1400, True, "center")
    ]
    for (code, text, maximum), score in zip(ROWS, points):
        rows.append(
            cell([code], 700, align="center") + cell([text], 6000) + cell([str(maximum)], 1400, align="center")
            + cell([str(score)], 1400, align="center"))
    rows.append(
        cell([""], 700) + cell(["Tổng cộng"], 6000, True) + cell(["100"], 1400, True, "center")
        + cell([str(total)], 1400, True, "center"))
    parts.append(table(rows, True))
    parts.append(paragraph(f"Tổng điểm đạt được: {total} điểm. Xếp loại: {rating}."))
    parts.append(
        table(
            [
                cell(["Nơi nhận:", f"- UBND huyện {place};", "- Lưu: VT."], 4500)
                + cell(["TRƯỞNG PHÒNG", "", "Nguyễn Văn An"], 4500, True, "center")
            ],
            False,
        ))
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document {NAMESPACES}><w:body>'
        + "".join(parts)
        + '<w:sectPr><w:pgSz w:w="11907" w:h="16840"/></w:sectPr></w:body></w:document>'
    )


def styles():
    """The part that Word puts into every file, with its long list of latent styles."""
    latent = "".join(
        f'<w:lsdException w:name="Style {index}" w:semiHidden="1" w:uiPriority="{index % 99}" w:unhideWhenUsed="1"/>'
        for index in range(371))
    used = "".join(
        f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/>'
        f'<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="{level - 1}"/></w:pPr>'
        f'<w:rPr>{FONT}<w:b/><w:sz w:val="28"/></w:rPr></w:style>'
        for level in range(1, 10))
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault>'
        f'<w:rPr>{FONT}<w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>'
        f'<w:latentStyles w:defLockedState="0" w:count="371">{latent}</w:latentStyles>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
        f"{used}</w:styles>"
    )


CONTENT_TYPES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" \
ContentType="application/xml"/><Override PartName="/word/document.xml" \
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override \
PartName="/word/styles.xml" \
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>"""
RELATIONS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
Target="word/document.xml"/></Relationships>"""
DOCUMENT_RELATIONS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"""


def write(path, chance, style_part):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in (
            ("[Content_Types].xml", CONTENT_TYPES),
            ("_rels/.rels", RELATIONS),
            ("word/_rels/document.xml.rels", DOCUMENT_RELATIONS),
            ("word/document.xml", document(chance)),
            ("word/styles.xml", style_part),
        ):
            # A fixed day: the same seed must give the same bytes.
            info = zipfile.ZipInfo(name, (2024, 1, 2, 3, 4, 6))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, text.encode())


def main():
    folder, count = sys.argv[1], int(sys.argv[2])
    os.makedirs(folder, exist_ok=True)
    chance = random.Random(2020)
    style_part = styles()
    for number in range(count):
        write(os.path.join(folder, f"bao-cao-{number:05}.docx"), chance, style_part)


if __name__ == "__main__":
    main()
