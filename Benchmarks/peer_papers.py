"""What other tools do of the same work, each in a run of its own.

    python3 peer_papers.py docxtpl SAMPLE.docx COUNT FOLDER     reports by a Word template
    python3 peer_papers.py weasyprint COUNT FOLDER              reports as PDF from HTML
    python3 peer_papers.py xlsxwriter ROWS OUT.xlsx             a workbook, row by row
"""

import html
import os
import sys

ITEMS = [f"{group}{letter}" for group, letters in (("1", "abc"), ("2", "abcd"), ("3", "abc")) for letter in letters]
TEXT = "Đơn vị có chủ trương hoặc kế hoạch cho thành viên học tập thường xuyên, được lãnh đạo phê duyệt"


def data(number):
    return {
        "unit": f"Phòng Chuyên môn số {number} huyện Kon Rẫy",
        "year": "2023",
        "rows": [
            {"item": item, "text": TEXT, "maximum": "10", "points": str(number % 10), "evidence": f"Kế hoạch số {number}"}
            for item in ITEMS
        ],
        "total": str(60 + number % 40),
        "remarks": [TEXT, TEXT, TEXT],
    }


def template(path):
    """The same pages as a report of Khuê has: head, text, score table, remarks, signature."""
    import docx

    document = docx.Document()
    head = document.add_table(rows=1, cols=2)
    head.cell(0, 0).text = "UBND HUYỆN KON RẪY\n{{ unit }}\nSố:    /BC"
    head.cell(0, 1).text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
    document.add_paragraph("BÁO CÁO")
    document.add_paragraph("Tự đánh giá, xếp loại “Đơn vị học tập” năm {{ year }} của {{ unit }}")
    for _ in range(8):
        document.add_paragraph(TEXT + " của {{ unit }} năm {{ year }}.")
    table = document.add_table(rows=4, cols=5)
    for cell, text in zip(table.rows[0].cells, ("TT", "Nội dung", "Điểm tối đa", "Điểm tự chấm", "Minh chứng")):
        cell.text = text
    table.rows[1].cells[0].text = "{%tr for row in rows %}"
    for cell, name in zip(table.rows[2].cells, ("item", "text", "maximum", "points", "evidence")):
        cell.text = "{{ row.%s }}" % name
    table.rows[3].cells[0].text = "{%tr endfor %}"
    document.add_paragraph("Tổng điểm: {{ total }}")
    document.add_paragraph("{%p for remark in remarks %}")
    document.add_paragraph("{{ remark }}")
    document.add_paragraph("{%p endfor %}")
    end = document.add_table(rows=1, cols=2)
    end.cell(0, 0).text = "Nơi nhận:\n- Như trên;\n- Lưu: VT."
    end.cell(0, 1).text = "THỦ TRƯỞNG ĐƠN VỊ"
    document.save(path)


def docxtpl(count, folder):
    from docxtpl import DocxTemplate

    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, "mau.docx")
    template(path)
    for number in range(1, count + 1):
        document = DocxTemplate(path)
        document.render(data(number))
        document.save(os.path.join(folder, f"{number:05}.docx"))


def weasyprint(count, folder):
    from weasyprint import HTML

    os.makedirs(folder, exist_ok=True)
    for number in range(1, count + 1):
        values = data(number)
        rows = "".join(
            "<tr>" + "".join(f"<td>{html.escape(value)}</td>" for value in row.values()) + "</tr>"
            for row in values["rows"])
        text = "".join(f"<p>{TEXT} của {values['unit']}.</p>" for _ in range(8))
        page = f"""<html lang=vi><style>@page {{ size: A4; margin: 20mm 15mm 20mm 30mm }} body {{ font: 14pt 'Times New Roman',
            'Liberation Serif', serif }} td {{ border: 1px solid }}</style><h1>BÁO CÁO</h1><p>{values['unit']}</p>{text}
            <table>{rows}</table>{''.join(f'<p>{remark}</p>' for remark in values['remarks'])}</html>"""
        HTML(string=page).write_pdf(os.path.join(folder, f"{number:05}.pdf"))


def xlsxwriter(rows, path):
    import xlsxwriter

    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        page = book.add_worksheet("Danh sách")
        head = book.add_format({"bold": True, "text_wrap": True, "border": 1, "bg_color": "#E9ECEF"})
        text = book.add_format({"text_wrap": True, "border": 1, "valign": "top"})
        number = book.add_format({"border": 1, "valign": "top", "align": "center"})
        page.freeze_panes(1, 1)
        page.write_row(0, 0, [f"Cột {column}" for column in range(1, 11)], head)
        for row in range(1, rows + 1):
            page.set_row(row, 18)
            page.write_number(row, 0, row, number)
            page.write_string(row, 1, f"Trường Tiểu học số {row}", text)
            page.write_string(row, 2, "Huyện Kon Rẫy", text)
            page.write_string(row, 3, "Trường tiểu học", text)
            for column in range(4, 9):
                page.write_number(row, column, row * column % 100, number)
            page.write_string(row, 9, "Tốt", text)
        for column in range(4, 9):
            letter = "ABCDEFGHIJ"[column]
            page.write_formula(rows + 1, column, f"=SUBTOTAL(109,{letter}2:{letter}{rows + 1})", number)


if __name__ == "__main__":
    globals()[sys.argv[1]](int(sys.argv[2]), sys.argv[3])
