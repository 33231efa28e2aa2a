"""The peer: reads the score tables with python-docx and does the same sums, as an office's own script would.

    python3 read_tables.py FOLDER > results.json
"""

import json
import os
import sys

import docx


def points(text):
    text = text.strip().replace(",", ".")
    try:
        return float(text)
    except ValueError:
        return None


def check(rows):
    findings = []
    criteria, current, leaf, sub = 0.0, None, None, None
    groups = []
    for number, (code, _, maximum, score) in enumerate(rows, 1):
        maximum, score = points(maximum), points(score)
        if score is None:
            findings.append({"check": "score-missing", "row": number})
            continue
        if maximum is not None and score > maximum:
            findings.append({"check": "score-above-maximum", "row": number})
        if code in ("1", "2", "3"):
            current = [number, score, 0.0]
            groups.append(current)
            criteria += score
        elif code in ("a", "b", "c", "d") and current:
            current[2] += score
            leaf = [number, score, 0.0]
        elif code == "-" and leaf:
            if leaf[2] == 0:
                groups.append(leaf)
            leaf[2] += score
        elif code == "" and score != criteria:
            findings.append({"check": "score-total", "row": number})
    findings += [{"check": "score-sum", "row": row} for row, score, total in groups if score != total]
    return findings


def read(path):
    document = docx.Document(path)
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    findings = []
    for table in document.tables:
        rows = [[cell.text.strip() for cell in row.cells] for row in table.rows]
        if rows and len(rows[0]) == 4 and rows[0][0] == "STT":
            findings = check(rows[1:])
    return {"path": path, "characters": len(text), "findings": findings}


def main():
    folder = sys.argv[1]
    for name in sorted(os.listdir(folder)):
        print(json.dumps(read(os.path.join(folder, name)), ensure_ascii=False))


if __name__ == "__main__":
    main()
