# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one check: check.py NAME --root DIR [--qt-headers DIR] [--build DIR]. Prints each fault; exit status 1 if any."""
import argparse
import sys
from pathlib import Path

import hygiene
import includes
import packaging
import samples

CHECKS = {
    "folders": lambda a: includes.folders(a.root),
    "libraries": lambda a: includes.libraries(a.root),
    "qt-modules": lambda a: includes.qt_modules(a.root, a.qt_headers),
    "licence-lines": lambda a: hygiene.licence_lines(a.root),
    "lengths": lambda a: hygiene.lengths(a.root),
    "type-names": lambda a: hygiene.type_names(a.root),
    "scripts": lambda a: hygiene.scripts(a.root),
    "lexicons": lambda a: hygiene.lexicons(a.root),
    "packages": lambda a: hygiene.packages(a.root),
    "links": lambda a: hygiene.links(a.root),
    "sample-key": lambda a: samples.key(a.root),
    "desktop-file": lambda a: packaging.desktop_file(a.root),
    "metainfo": lambda a: packaging.metainfo(a.root),
    "versions": lambda a: packaging.versions(a.root),
    "icon": lambda a: packaging.icon(a.root),
    "mime-type": lambda a: packaging.mime_type(a.root),
    "install": lambda a: packaging.install(a.root, a.build),
}


def notes(name, root):
    """What is no fault but worth seeing in the log."""
    if name == "folders":
        return includes.counts(root)
    if name == "lengths":
        return [f"{count:4} {path} (over {hygiene.SOFT})" for count, path in hygiene.line_counts(root)
                if count > hygiene.SOFT]
    return []


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", choices=CHECKS)
    parser.add_argument("--root", type=Path, required=True)
    parser.add_argument("--qt-headers", type=Path, default=Path("/usr/include/qt6"))
    parser.add_argument("--build", type=Path)
    arguments = parser.parse_args()
    try:
        faults = CHECKS[arguments.name](arguments)
    except (LookupError, OSError) as fault:
        faults = [str(fault)]
    for line in notes(arguments.name, arguments.root) if not faults else []:
        print(line)
    for fault in faults:
        print(f"FAULT {fault}")
    print(f"{arguments.name}: {len(faults)} fault(s)")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
