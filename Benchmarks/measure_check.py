"""Times `khue check` against the Python peer: the same files, one run, one machine, CPU seconds.

    python3 measure_check.py KHUE PEER_PYTHON REPORTS
"""

import os
import shutil
import subprocess
import sys
import time

ROUNDS = 3
FEW = 200


def measured(command):
    """Wall seconds, CPU seconds of the process and its children, peak memory in KiB."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    # 1 is `khue check`'s way of saying that it found something.
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"{command[0]}: {errors.decode()}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def best(command):
    """The round that others on this machine disturbed least."""
    return min((measured(command) for _ in range(ROUNDS)), key=lambda round: round[1])


def main():
    khue, python, reports = sys.argv[1:]
    names = sorted(os.listdir(reports))
    few = os.path.join(os.path.dirname(reports), "few")
    shutil.rmtree(few, ignore_errors=True)
    os.makedirs(few)
    for name in names[:FEW]:
        os.link(os.path.join(reports, name), os.path.join(few, name))
    peer = os.path.join(os.path.dirname(os.path.abspath(__file__)), "read_tables.py")
    measured(["cat", *(os.path.join(reports, name) for name in names)])

    check = [khue, "check", "--format", "json"]
    wall, cpu, memory = best([*check, reports])
    _, few_cpu, few_memory = best([*check, few])
    peer_wall, peer_cpu, peer_memory = best([python, peer, reports])
    count = len(names)
    print(f"khue         {count / wall:8.0f} docs/s  {1000 * cpu / count:7.2f} ms CPU/doc  {memory / 1024:6.1f} MiB peak")
    print(
        f"python-docx  {count / peer_wall:8.0f} docs/s  {1000 * peer_cpu / count:7.2f} ms CPU/doc  "
        f"{peer_memory / 1024:6.1f} MiB peak   (tables and sums only)")
    print(f"khue, {FEW} files: {1000 * few_cpu / FEW:.2f} ms CPU/doc, {few_memory / 1024:.1f} MiB peak")
    print(f"ratio check-cpu-per-doc-vs-python-docx {peer_cpu / cpu:.2f}")
    print(f"ratio check-docs-per-second-vs-python-docx {peer_wall / wall:.2f}")
    print(f"ratio check-memory-{count}-vs-{FEW} {memory / few_memory:.2f}")


if __name__ == "__main__":
    main()
