#!/usr/bin/env python3
"""How well khue-scan reads scans of papers whose words are known.

    measure.py KHUE_SCAN TRUTHS SCANS [KIND…]

TRUTHS holds NNN.truth.json, SCANS a folder for each kind of scan with NNN-PPP.png (or .jpg, .tif), as make.py writes
them. Prints a line for each kind: score cells read rightly, wrong ones that were sure (there should be none), right
ones that were doubtful, errors in running text, confidence, processor seconds for a page.
"""
import collections, concurrent.futures, difflib, glob, json, os, re, resource, subprocess, sys, unicodedata

SURE = 70


def fold(text):
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(c for c in plain if c.isascii() and c.isalnum())


def read(tool, path):
    """The words and grids of a page: [text, confidence, box], [[cell…]…]."""
    page = {"words": [], "grids": [], "resolution": 0, "confidence": 0, "path": path}
    run = subprocess.run([tool, "read", path], capture_output=True, env={**os.environ, "OMP_THREAD_LIMIT": "1"})
    page["status"] = run.returncode
    for line in run.stdout.decode().splitlines():
        f = line.split(" ")
        if f[0] == "picture":
            page["resolution"], page["confidence"] = int(f[1]), int(f[2])
        elif f[0] == "word":
            page["words"].append((f[6], int(f[5]), tuple(map(float, f[1:5]))))
        elif f[0] == "grid":
            page["grids"].append([])
        elif f[0] == "cell":
            page["grids"][-1].append({"row": int(f[1]), "column": int(f[2]), "box": tuple(map(float, f[5:9])), "words": []})
    for word in page["words"]:
        x, y = (word[2][0] + word[2][2]) / 2, (word[2][1] + word[2][3]) / 2
        for cell in (c for g in page["grids"] for c in g):
            l, t, r, b = cell["box"]
            if l < x < r and t < y < b:
                cell["words"].append(word)
                break
        else:
            page.setdefault("running", []).append(word[0])
    return page


def lines(words):
    return " ".join(w[0] for w in sorted(words, key=lambda w: (round((w[2][1] + w[2][3]) / 14), w[2][0])))


def measure(tool, truths, folder, names):
    n = collections.Counter()
    wrong, pages, cer = [], [], [0, 0]
    for name in names:
        files = sorted(glob.glob(f"{folder}/{name}-*"))
        if not files:
            continue
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            read_pages = list(pool.map(lambda f: read(tool, f), files))
        pages += read_pages
        truth = json.load(open(f"{truths}/{name}.truth.json"))
        rows = []
        for page in read_pages:
            for grid in page["grids"]:
                for row in sorted({c["row"] for c in grid}):
                    rows.append({c["column"]: c for c in grid if c["row"] == row})
        table = [r for b in truth if "table" in b and not b.get("layout") for r in b["table"]]
        used = set()
        for want in table:
            if not any(re.fullmatch(r"\d+", x) for x in want[2:4]):
                continue
            label = fold(want[0] + want[1])
            best = (0.6, None)
            for i, row in enumerate(rows):
                if i not in used:
                    text = fold("".join(lines(row[c]["words"]) for c in (1, 2) if c in row))
                    like = difflib.SequenceMatcher(None, label, text, autojunk=False).ratio()
                    if like > best[0]:
                        best = (like, i)
            if best[1] is not None:
                used.add(best[1])
            for column in (3, 4):
                n["cells"] += 1
                cell = rows[best[1]].get(column) if best[1] is not None else None
                if cell is None:
                    n["lost"] += 1
                    continue
                text = lines(cell["words"])
                sure = min((w[1] for w in cell["words"]), default=0) >= SURE
                right = text == want[column - 1]
                n["right" if right else "wrong"] += 1
                if right and not sure:
                    n["right, doubtful"] += 1
                if not right and sure:
                    n["wrong, sure"] += 1
                if not right:
                    wrong.append(f"{want[column - 1]}→{text}" + ("!" if sure else ""))
        prose = " ".join(b.get("p", "") for b in truth).split()
        got = [w for p in read_pages for w in p.get("running", [])]
        matcher = difflib.SequenceMatcher(None, prose, got, autojunk=False)
        for op, a, b, c, d in matcher.get_opcodes():
            # What was read besides the paragraphs is head, signature or note; what was not read is an error.
            if op == "replace":
                x, y = " ".join(prose[a:b]), " ".join(got[c:d])
                same = sum(m.size for m in difflib.SequenceMatcher(None, x, y, autojunk=False).get_matching_blocks())
                cer[0] += min(len(x), max(len(x), len(y)) - same)
            elif op == "delete":
                cer[0] += len(" ".join(prose[a:b]))
        cer[1] += len(" ".join(prose))
    return n, wrong, pages, cer


def main():
    tool, truths, scans = sys.argv[1:4]
    kinds = sys.argv[4:] or sorted(os.listdir(scans))
    print(f"{'kind':12} {'right':>9} {'lost':>4} {'wrong&sure':>10} {'right&doubtful':>14} {'text err %':>10} {'dpi':>4} {'conf':>7} {'CPU s/page':>10}")
    for kind in kinds:
        names = sorted({os.path.basename(f).split("-")[0] for f in glob.glob(f"{scans}/{kind}/*")})
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        n, wrong, pages, cer = measure(tool, truths, f"{scans}/{kind}", names)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) / max(1, len(pages))
        conf = [p["confidence"] for p in pages]
        print(
            f"{kind:12} {n['right']:4}/{n['cells']:<4} {n['lost']:4} {n['wrong, sure']:10} {n['right, doubtful']:14}"
            f" {100 * cer[0] / max(1, cer[1]):10.2f} {pages[0]['resolution']:4} {min(conf):3}-{max(conf):<3} {cpu:10.2f}  {' '.join(wrong)}", flush=True)


main()
