"""The peers: read the text and the tables of files as an office's own script would, and print how many letters there are.

    python3 read_formats.py FORMAT FILE…
"""

import sys
import unicodedata


def text(path):
    with open(path, "rb") as file:
        return unicodedata.normalize("NFC", file.read().decode("utf-8-sig"))


def docx(path):
    import docx as library

    document = library.Document(path)
    parts = [paragraph.text for paragraph in document.paragraphs]
    for table in document.tables:
        for row in table.rows:
            parts += [cell.text for cell in row.cells]
    return "\n".join(parts)


def odt(path):
    from odf import teletype, text
    from odf.opendocument import load

    return "\n".join(teletype.extractText(node) for node in load(path).getElementsByType(text.P))


def html(path):
    from lxml import html as library

    return "\n".join(library.parse(path).getroot().itertext())


def xlsx(path):
    import openpyxl

    book = openpyxl.load_workbook(path, data_only=True)
    return "\n".join(str(cell.value or "") for sheet in book for row in sheet.iter_rows() for cell in row)


def pdf(path):
    import pdfplumber

    parts = []
    with pdfplumber.open(path) as document:
        for page in document.pages:
            parts.append(page.extract_text() or "")
            for table in page.extract_tables():
                parts += [cell or "" for row in table for cell in row]
    return "\n".join(parts)


def main():
    read = {"txt": text, "docx": docx, "odt": odt, "html": html, "xlsx": xlsx, "pdf": pdf}[sys.argv[1]]
    print(sum(len(read(path)) for path in sys.argv[2:]))


if __name__ == "__main__":
    main()
