# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds what the program finds in the samples against resources/sample/KEY.md, printed by type.

Usage: samplefindings.py PROGRAM ROOT. Fails where fewer planted differences are shown than LEAST, where one of the
look-alikes of the key is shown as a difference, or where a finding that is shown joins the two events.
"""
import json, pathlib, subprocess, sys

sys.dont_write_bytecode = True
program, root = sys.argv[1], pathlib.Path(sys.argv[2])
sys.path.insert(0, str(root / "tests/architecture"))
import samples  # noqa: E402

LEAST = 0.6  # of the planted differences; what is missed is printed


def analyse():
    folder = root / "resources/sample"
    files = sorted(str(path) for path in folder.iterdir() if path.suffix in (".txt", ".html"))
    output = subprocess.run([program, "analyze", "--json", *files], check=True, stdout=subprocess.PIPE).stdout
    return [pathlib.Path(file).name for file in files], json.loads(output)


def places(analysis, names, words):
    """(report, start, end) of every place named as (file, exact words)."""
    found = []
    for name, wanted in words:
        report = names.index(name)
        start = analysis["reports"][report]["text"].find(wanted)
        if start >= 0:
            found.append((report, start, start + len(wanted)))
    return found


def touches(discrepancy, where):
    return any(m["report"] == r and m["start"] < end and start < m["end"] for m in discrepancy["members"] for r, start, end in where)


def is_found(entry, analysis, names, discrepancies):
    first, against = places(analysis, names, entry.first), places(analysis, names, entry.against)
    for discrepancy in discrepancies:
        if discrepancy["type"] == entry.kind and touches(discrepancy, first):
            if not entry.against or touches(discrepancy, against):
                return True
    return False


def main():
    names, analysis = analyse()
    shown = [d for d in analysis["discrepancies"] if d["shown"]]
    planted = [e for e in samples.entries(root) if e.section.startswith("Differences")]
    faults, found = [], 0
    for entry in planted:
        # What only one report says is kept, but not shown by default.
        among = analysis["discrepancies"] if entry.kind == "omission" else shown
        hit = is_found(entry, analysis, names, among)
        found += hit
        print(("found  " if hit else "missed ") + f"{entry.kind}: {entry.title}")
    for entry in samples.entries(root):
        if entry.section.startswith("No difference") and is_found(entry, analysis, names, shown):
            faults.append(f"a wrong alarm: {entry.kind}: {entry.title}")
    for discrepancy in shown:
        if len({names[m["report"]].split("-")[0] for m in discrepancy["members"]}) > 1:
            faults.append("joins two events: " + discrepancy["explanation"])
    print(f"{found} of {len(planted)} planted differences, {len(shown)} shown in all")
    if found < LEAST * len(planted):
        faults.append(f"fewer than {LEAST:.0%} found")
    for fault in faults:
        print("FAULT", fault)
    sys.exit(1 if faults else 0)


main()
