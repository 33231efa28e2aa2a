"""Reads papers with other eyes than the program's: python-docx, pdfplumber and a round trip through LibreOffice.

    KHUE_PAPERS=FOLDER swift test --filter PaperFilesTests    # leaves the papers in FOLDER
    python3 read_papers.py FOLDER

Says a line for each paper, and ends with 1 if something is not as Nghị định 30/2020/NĐ-CP or the schema wants.
"""

import glob
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree
import zipfile

import docx
import pdfplumber
from docx.oxml.ns import qn

MILLIMETRE = 36000
SIZES = {
    "ND30 Quốc hiệu": (12, 13), "ND30 Tiêu ngữ": (13, 14), "ND30 Cơ quan chủ quản": (12, 13),
    "ND30 Cơ quan ban hành": (12, 13), "ND30 Số, ký hiệu": (13, 13), "ND30 Địa danh, thời gian": (13, 14),
    "ND30 Tên loại": (13, 14), "ND30 Trích yếu": (13, 14), "ND30 Nội dung": (13, 14), "ND30 Căn cứ": (13, 14),
    "ND30 Quyền hạn, chức vụ": (13, 14), "ND30 Họ và tên": (13, 14), "ND30 Nơi nhận": (12, 12),
    "ND30 Danh sách nơi nhận": (11, 11),
}


def convert(file, ending, folder):
    profile = os.path.join(folder, "profile")
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", ending, "--outdir", folder, file],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return os.path.join(folder, os.path.splitext(os.path.basename(file))[0] + "." + ending)


def words(file):
    """Everything that is written in a Word file, in order. LibreOffice leaves out workbooks that it links to, so it is not
    opened as a whole."""
    with zipfile.ZipFile(file) as parts:
        body = xml.etree.ElementTree.fromstring(parts.read("word/document.xml"))
    return "".join("".join(node.text or "" for node in body.iter(qn("w:t"))).split())


def look(file, folder):
    faults = []
    document = docx.Document(file)
    section = document.sections[0]
    margins = [round(side / MILLIMETRE) for side in (
        section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)]
    is_sheet = section._sectPr.find(qn("w:pgBorders")) is not None
    has_sheets = document.element.body.find(".//" + qn("w:pgBorders")) is not None
    if not is_sheet and margins != [20, 20, 30, 15]:
        faults.append(f"margins {margins}")
    if not is_sheet and not section.different_first_page_header_footer:
        faults.append("the first page shows its number")
    fonts = {style.font.name for style in document.styles if style.name.startswith("ND30")} - {None}
    if fonts - {"Times New Roman"}:
        faults.append(f"fonts {fonts}")
    for name, (least, most) in SIZES.items():
        size = document.styles[name].font.size.pt
        if not least <= size <= most:
            faults.append(f"{name}: {size}")
    heads = sum(1 for _ in document.element.body.iter(qn("w:tblHeader")))
    for table in document.tables:
        if len(table.rows) > 12 and table._tbl.find(".//" + qn("w:tblHeader")) is None:
            faults.append("a long table without header rows")
    if not document.core_properties.title or document.core_properties.language != "vi-VN":
        faults.append("no title or language")

    if words(convert(convert(file, "odt", folder), "docx", folder)) != words(file):
        faults.append("words are lost on the way through OpenDocument")
    pages = 0
    with pdfplumber.open(convert(file, "pdf", folder)) as pdf:
        pages = len(pdf.pages)
        for number, page in enumerate(pdf.pages, 1):
            letters = [letter for letter in page.chars if letter["text"].strip() and letter["top"] > 50]
            if not letters or has_sheets and page.width > page.height:
                continue
            left, right = min(x["x0"] for x in letters), max(x["x1"] for x in letters)
            if left < 28.5 * 72 / 25.4 or right > page.width - 14 * 72 / 25.4:
                faults.append(f"page {number}: text from {left:.0f} to {right:.0f} pt")
            if len(letters) < 60:
                faults.append(f"page {number} is nearly empty")
    print(f"{os.path.basename(file)}: {pages} pages, {heads} header rows, {'; '.join(faults) or 'good'}")
    return not faults


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        results = [look(file, folder) for file in sorted(glob.glob(os.path.join(sys.argv[1], "*.docx")))]
    sys.exit(0 if results and all(results) else 1)
