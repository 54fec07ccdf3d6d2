# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the repository, and the tables that its documents hold. A check is a function from the root folder to a
list of faults, each one line that names the file; an empty list is a pass."""
import re
from pathlib import Path

SKIPPED = {".git", "build", ".cache", "__pycache__"}


def files(root, *folders):
    """All files below the folders (default: everything), in a fixed order, without build output."""
    found = []
    for start in [root / folder for folder in folders] or [root]:
        if start.is_file():
            found.append(start)
        elif start.is_dir():
            found += [path for path in start.rglob("*")
                      if path.is_file() and not SKIPPED & set(path.relative_to(root).parts)]
    return sorted(found)


def sources(root, *folders):
    return [path for path in files(root, *folders) if path.suffix in {".h", ".cpp"}]


def lines(path):
    return path.read_text(encoding="utf-8", errors="replace").splitlines()


def table(document, name):
    """The rows of the Markdown table between <!-- name --> and <!-- end name -->, as lists of cells, without its head."""
    text = document.read_text(encoding="utf-8") if document.is_file() else ""
    match = re.search(rf"<!-- {name} -->\n(.*?)<!-- end {name} -->", text, re.S)
    if not match:
        raise LookupError(f"{document.name}: no table between <!-- {name} --> and <!-- end {name} -->")
    rows = [line.strip().strip("|").split("|") for line in match[1].splitlines() if line.strip().startswith("|")]
    return [[cell.strip().replace("`", "") for cell in row] for row in rows[2:]]
