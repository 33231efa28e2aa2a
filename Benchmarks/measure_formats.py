"""Times `khue check` on every format beside what one would use from Python: the same files, one run, one machine.

    python3 measure_formats.py KHUE PEER_PYTHON FOLDER [FORMAT…]

Files a second are by the clock, with all cores; CPU seconds are those of the program and all programs that it ran. Ends with
lines `ratio NAME VALUE`: how many times better than the peer.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
FORMATS = ["txt", "docx", "odt", "html", "xlsx", "pdf", "doc", "rtf", "xls", "ods", "scan"]
AIMS = {
    "pdf-cpu-per-file-vs-pdfplumber": 5,
    "doc-wall-vs-soffice-one-by-one": 8,
    "scan-cpu-per-page-vs-tesseract": 1,
    "scan-wall-per-page-vs-tesseract": 1,
}
PEERS = {
    "txt": "python", "docx": "python-docx", "odt": "odfpy", "html": "lxml", "xlsx": "openpyxl", "pdf": "pdfplumber",
    "doc": "soffice one by one", "rtf": "soffice one by one", "xls": "soffice one by one", "ods": "soffice one by one",
    "scan": "tesseract",
}


class Measure:
    """Wall seconds, CPU seconds of all processes, and the memory of the largest of them in MiB."""

    def __init__(self, wall=0.0, cpu=0.0, memory=0.0):
        self.wall, self.cpu, self.memory = wall, cpu, memory

    def add(self, other):
        self.wall += other.wall
        self.cpu += other.cpu
        self.memory = max(self.memory, other.memory)


def run(command, allowed=(0,), output=subprocess.DEVNULL, environment=None):
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=output, stderr=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    if os.waitstatus_to_exitcode(status) not in allowed:
        sys.exit(f"bench: {command[0]} ended with {os.waitstatus_to_exitcode(status)}")
    return Measure(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def best(rounds, body):
    """The round that others on this machine disturbed least."""
    return min((body() for _ in range(rounds)), key=lambda measure: measure.cpu)


def khue(program, folder, rounds):
    """The measure, and how many of the files were read; what could not be read says why."""
    reads, errors = 0, {}

    def once():
        nonlocal reads, errors
        with tempfile.TemporaryFile() as output:
            measure = run([program, "check", "--format", "json", folder], allowed=(0, 1, 2), output=output)
            output.seek(0)
            files = json.load(output)["files"]
        reads = sum(1 for file in files if file["error"] is None)
        errors = {file["error"]["message"] for file in files if file["error"] is not None}
        return measure

    return best(rounds, once), reads, errors


def python_peer(python, kind, paths, rounds):
    return best(rounds, lambda: run([python, os.path.join(HERE, "read_formats.py"), kind, *paths]))


def soffice_peer(kind, paths):
    """One process for each file, as a script that calls the command does; the profile is kept between them."""
    total = Measure()
    with tempfile.TemporaryDirectory() as folder:
        profile = f"-env:UserInstallation=file://{folder}/profile"
        ending = "docx" if kind in ("doc", "rtf") else "xlsx"
        command = ["soffice", profile, "--headless", "--convert-to", ending, "--outdir", folder]
        run([*command, paths[0]])
        for path in paths:
            total.add(run([*command, path]))
    return total


def tesseract_peer(paths):
    """The command for each page, as its manual says; one thread, since its threads cost three times what they give."""
    total = Measure()
    environment = dict(os.environ, OMP_THREAD_LIMIT="1")
    with tempfile.TemporaryDirectory() as folder:
        for path in paths:
            total.add(run(["tesseract", path, f"{folder}/page", "-l", "vie"], environment=environment))
    return total


def version(command):
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        return done.stdout.splitlines()[0].strip() if done.stdout else "?"
    except FileNotFoundError:
        return "not installed"


def versions(program, python):
    names = ["python-docx", "odfpy", "lxml", "openpyxl", "pdfplumber"]
    code = f"from importlib.metadata import version as v; print(*(f'{{n}} {{v(n)}}' for n in {names}), sep=', ')"
    print(f"khue {version([program, '--version'])}; {os.cpu_count()} cores")
    print(version([python, "-c", code]))
    print("; ".join([version(["soffice", "--version"]), version(["tesseract", "--version"]), version(["pdftotext", "-v"])]))
    print()


def line(kind, who, measure, count, unit="file"):
    print(
        f"{kind:5} {who:20} {count / measure.wall:8.1f} {unit}s/s {1000 * measure.cpu / count:9.1f} ms CPU/{unit} "
        f"{measure.memory:7.1f} MiB peak")


def main():
    program, python, folder, *wanted = sys.argv[1:]
    versions(program, python)
    ratios = []
    for kind in FORMATS:
        files = os.path.join(folder, kind)
        if wanted and kind not in wanted or not os.path.isdir(files):
            continue
        paths = sorted(os.path.join(files, name) for name in os.listdir(files))
        subprocess.run(["cat", *paths], stdout=subprocess.DEVNULL, check=True)
        is_slow = kind in ("doc", "rtf", "xls", "ods", "scan")
        own, reads, errors = khue(program, files, 1 if is_slow else 3)
        unit = "page" if kind == "scan" else "file"
        if reads < len(paths):
            print(f"{kind:5} khue reads {reads} of {len(paths)}: {'; '.join(sorted(errors))[:100]}")
        if reads == 0:
            continue
        line(kind, "khue", own, reads, unit)
        # The slow ones need fewer files for as good a figure.
        few = paths[:: max(1, len(paths) // 10)] if is_slow else paths
        if kind == "scan":
            if not shutil.which("tesseract"):
                continue
            peer = tesseract_peer(few)
        elif is_slow:
            if not shutil.which("soffice"):
                continue
            peer = soffice_peer(kind, few)
        else:
            peer = python_peer(python, kind, paths, 3)
        line(kind, PEERS[kind], peer, len(few), unit)
        name = PEERS[kind].replace(" ", "-")
        cpu = (peer.cpu / len(few)) / (own.cpu / reads)
        wall = (peer.wall / len(few)) / (own.wall / reads)
        per = "per-page-" if kind == "scan" else ""
        ratios += [(f"{kind}-cpu-per-{unit}-vs-{name}", cpu), (f"{kind}-wall-{per}vs-{name}", wall)]
    print()
    for name, value in ratios:
        aim = AIMS.get(name)
        verdict = f"   (aim {aim}: {'met' if value >= aim else 'missed'})" if aim else ""
        print(f"ratio {name} {value:.2f}{verdict}")


if __name__ == "__main__":
    main()
