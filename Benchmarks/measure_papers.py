"""Times `khue draft` beside the tools that offices would write the same papers with: one run, one machine, wall seconds.

    python3 measure_papers.py KHUE KHUE_BENCH PEER_PYTHON FOLDER COUNT
"""

import os
import shutil
import subprocess
import sys
import time

ROWS = 100_000
FEW_PDF = 10


def measured(command, allowed=(0,)):
    """Wall seconds, CPU seconds of the process and its children, peak memory in KiB; `None` where it cannot run."""
    start = time.monotonic()
    try:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    except OSError as error:
        print(f"missing: {command[0]}: {error}")
        return None
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    if os.waitstatus_to_exitcode(status) not in allowed:
        print(f"missing: {' '.join(command[:3])}: {errors.decode()[-300:]}")
        return None
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def told(name, result, count, unit="papers"):
    if result:
        wall, cpu, memory = result
        print(
            f"{name:28} {count / wall:9.1f} {unit}/s  {1000 * wall / count:8.2f} ms  {1000 * cpu / count:8.2f} ms CPU  "
            f"{memory / 1024:6.0f} MiB peak")
    return result


def ratio(name, ours, count, theirs, peers):
    if ours and theirs:
        print(f"ratio {name} {(theirs[0] / peers) / (ours[0] / count):.2f}")
    else:
        print(f"ratio {name} missing")


def main():
    khue, bench, python, folder, count = *sys.argv[1:5], int(sys.argv[5])
    here = os.path.dirname(os.path.abspath(__file__))
    peer = [python, os.path.join(here, "peer_papers.py")]
    sheets, out = os.path.join(folder, "sheets"), os.path.join(folder, "out")
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run([sys.executable, os.path.join(here, "generate_papers.py"), sheets, str(count)], check=True)

    def draft(kind, name, *more):
        return measured([khue, "draft", kind, sheets, "-o", os.path.join(out, name), *more])

    docx = told("khue, reports, DOCX", draft("bao-cao-tu-danh-gia", "docx/"), count)
    small = os.path.join(folder, "few")
    subprocess.run([sys.executable, os.path.join(here, "generate_papers.py"), small, str(max(1, count // 10))], check=True)
    few = measured([khue, "draft", "bao-cao-tu-danh-gia", small, "-o", os.path.join(out, "few/")])
    docxtpl = told("docxtpl, reports, DOCX", measured([*peer, "docxtpl", str(count), os.path.join(out, "docxtpl")]), count)
    pdf = told("khue, reports, PDF", draft("bao-cao-tu-danh-gia", "pdf/", "--format", "pdf"), count)

    start = time.monotonic()
    done = 0
    for root, _, names in os.walk(os.path.join(out, "docx")):
        for name in names:
            if done < FEW_PDF and shutil.which("soffice"):
                command = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", os.path.join(out, "soffice")]
                subprocess.run(
                    [*command, os.path.join(root, name)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
                done += 1
    soffice = (time.monotonic() - start, 0, 0) if done else None
    told("soffice, one by one, PDF", soffice, max(1, done))
    weasy = told(
        "WeasyPrint, reports, PDF", measured([*peer, "weasyprint", str(max(1, count // 20)), os.path.join(out, "weasy")]),
        max(1, count // 20))

    single = told("khue, certificates, PDF", draft("giay-chung-nhan", "certificates/", "--format", "pdf"), count)
    batch = told("khue, certificates, one PDF", draft("giay-chung-nhan", "certificates.pdf"), count)
    sheet = told(
        "khue, XLSX", measured([bench, "sheet", str(ROWS), os.path.join(out, "khue.xlsx")]), ROWS, "rows")
    tenth = measured([bench, "sheet", str(ROWS // 10), os.path.join(out, "tenth.xlsx")])
    xlsx = told(
        "XlsxWriter, XLSX", measured([*peer, "xlsxwriter", str(ROWS), os.path.join(out, "peer.xlsx")]), ROWS, "rows")

    ratio("papers-docx-vs-docxtpl", docx, count, docxtpl, count)
    ratio("papers-pdf-vs-soffice", pdf, count, soffice, max(1, done))
    ratio("papers-pdf-vs-weasyprint", pdf, count, weasy, max(1, count // 20))
    ratio("papers-xlsx-vs-xlsxwriter", sheet, 1, xlsx, 1)
    for name, result in (("certificates", single), ("certificates-in-one", batch)):
        print(f"seconds papers-{name}-{count} {result[0]:.1f}" if result else f"seconds papers-{name} missing")
    if docx and few:
        print(f"ratio papers-docx-seconds-{count}-vs-{max(1, count // 10)} {docx[0] / few[0]:.2f}")
    if sheet and tenth:
        print(f"ratio papers-xlsx-memory-{ROWS}-vs-{ROWS // 10} {sheet[2] / tenth[2]:.2f}")


if __name__ == "__main__":
    main()
