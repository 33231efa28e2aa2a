"""Makes the files that `bin/bench formats` reads: the reports among the fixtures, as offices keep them.

    python3 generate_formats.py FIXTURES FOLDER

What LibreOffice and poppler make is made once and kept, so that every run reads the same bytes. A format whose program is not
installed is left out, and said to be.
"""

import os
import shutil
import subprocess
import sys

# How many copies of each of the reports; readers do not know that they have seen one before.
COPIES = {"txt": 60, "docx": 60, "odt": 40, "html": 40, "xlsx": 60, "pdf": 12, "doc": 12, "rtf": 6, "xls": 6, "ods": 6}
PAGES = 2  # of each report, as scans
RESOLUTION = 200


def office(source, ending, folder):
    """Converts one file; a profile of its own keeps it apart from a LibreOffice that the user has open."""
    profile = os.path.join(folder, "profile")
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", ending, "--outdir", folder,
         source],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return os.path.join(folder, os.path.splitext(os.path.basename(source))[0] + "." + ending.split(":")[0])


def scans(source, folder):
    """Grey pictures of the first pages."""
    stem = os.path.splitext(os.path.basename(source))[0]
    subprocess.run(
        ["pdftoppm", "-r", str(RESOLUTION), "-gray", "-png", "-l", str(PAGES), source, os.path.join(folder, stem)],
        check=True)


def main():
    fixtures, folder = sys.argv[1:]
    reports = [os.path.join(fixtures, f"00{number}.docx") for number in range(5)]
    sheets = [os.path.join(fixtures, f"00{number}.xlsx") for number in (1, 2)]
    made = os.path.join(folder, "made")
    os.makedirs(made, exist_ok=True)
    sources = {"docx": reports, "xlsx": sheets}
    for ending in ("odt", "html"):
        sources[ending] = [report[:-4] + ending for report in reports]
    examples = os.path.join(fixtures, "..", "..", "..", "Examples")
    sources["txt"] = [os.path.join(examples, f"00{number}.txt") for number in range(5)]
    if shutil.which("soffice"):
        for ending, inputs in (("pdf", reports), ("doc", reports), ("rtf", reports), ("xls", sheets), ("ods", sheets)):
            sources[ending] = []
            for source in inputs:
                known = os.path.join(made, os.path.basename(source).rsplit(".", 1)[0] + "." + ending)
                if not os.path.exists(known):
                    office(source, ending, made)
                sources[ending].append(known)
    else:
        print("bench: soffice is not installed; no pdf, doc, rtf, xls, ods, scan", file=sys.stderr)
    for ending, inputs in sources.items():
        target = os.path.join(folder, ending)
        shutil.rmtree(target, ignore_errors=True)
        os.makedirs(target)
        for copy in range(COPIES[ending]):
            for source in inputs:
                shutil.copyfile(source, os.path.join(target, f"{copy:03}-{os.path.basename(source)}"))
    pictures = os.path.join(folder, "scan")
    if "pdf" in sources and shutil.which("pdftoppm") and not os.path.isdir(pictures):
        os.makedirs(pictures)
        for source in sources["pdf"]:
            scans(source, pictures)


if __name__ == "__main__":
    main()
