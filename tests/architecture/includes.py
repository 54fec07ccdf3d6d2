# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts who includes whom, against the two tables in ARCHITECTURE.md."""
import re
from collections import Counter

import repository

INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')
OURS = ("core/", "ui/", "app/")
GENERATED = re.compile(r"(^|/)(ui_|moc_|qrc_)|\.moc$")


def found_includes(root):
    """(file, folder, quoted or None, angled or None) of every include line in core, ui and app."""
    for path in repository.sources(root, "core", "ui", "app"):
        folder = path.parent.relative_to(root).as_posix()
        for line in repository.lines(path):
            match = INCLUDE.match(line)
            if match:
                yield path.relative_to(root).as_posix(), folder, match[1], match[2]


def allows(allowed, folder):
    """`core/*` allows every folder below core."""
    return any(folder == one or (one.endswith("/*") and folder.startswith(one[:-1])) for one in allowed)


def include_table(root):
    rows = repository.table(root / "ARCHITECTURE.md", "include table")
    return {row[0]: {"may": [one.strip() for one in row[1].split(",") if one.strip() not in ("", "—")],
                     "qt": row[2].split()} for row in rows}


def table_faults(root, table):
    """The table names the folders that are there, each once, and each may include only folders above it."""
    there = {path.parent.relative_to(root).as_posix() for path in repository.sources(root, "core", "ui", "app")}
    faults = [f"ARCHITECTURE.md: {folder} is in the include table but not in the tree"
              for folder in table if not (root / folder).is_dir()]
    faults += [f"ARCHITECTURE.md: {folder} is missing from the include table" for folder in sorted(there - set(table))]
    names = [row[0] for row in repository.table(root / "ARCHITECTURE.md", "include table")]
    faults += [f"ARCHITECTURE.md: {name} is twice in the include table" for name, n in Counter(names).items() if n > 1]
    for place, (folder, row) in enumerate(table.items()):
        for one in row["may"]:
            below = [other for other in names[place + 1:] if allows([one], other)]
            if below or not any(allows([one], other) for other in names):
                faults.append(f"ARCHITECTURE.md: {folder} may include {one}, which is not above it")
    return faults


def folders(root):
    """Ours: every include is written from the root and allowed by the include table."""
    table = include_table(root)
    faults = table_faults(root, table)
    for path, folder, quoted, angled in found_includes(root):
        if angled and angled.startswith(OURS):
            faults.append(f'{path}: <{angled}> is ours: write "{angled}"')
        if quoted is None or GENERATED.search(quoted):
            continue
        if not quoted.startswith(OURS):
            faults.append(f'{path}: "{quoted}" is not written from the root')
            continue
        target = quoted.rsplit("/", 1)[0]
        if not (root / quoted).is_file():
            faults.append(f'{path}: "{quoted}" does not exist')
        if target != folder and not allows(table.get(folder, {"may": []})["may"], target):
            faults.append(f'{path}: {folder} must not include {target} ("{quoted}")')
    return faults


def libraries(root):
    """Others': each library is known to the folders that the library table gives it to, and to no more."""
    rows = repository.table(root / "ARCHITECTURE.md", "library table")
    rules = [(row[0].replace(",", " ").split(), [one.strip() for one in row[1].split(",")]) for row in rows]
    return [f"{path}: <{angled}> belongs to {', '.join(allowed)} alone"
            for path, folder, _, angled in found_includes(root) if angled
            for prefixes, allowed in rules
            if angled.startswith(tuple(prefixes)) and not allows(allowed, folder)]


def qt_modules(root, headers):
    """Qt: a folder includes headers of the modules that the include table names for it, or of `any`."""
    module_of = {}
    for module in sorted(headers.glob("Qt*")):
        for header in module.iterdir() if module.is_dir() else []:
            module_of.setdefault(header.name, set()).add(module.name)
    if "QString" not in module_of:
        return [f"{headers}: no Qt headers there, so the includes of Qt cannot be checked"]
    table = include_table(root)
    faults = []
    for path, folder, _, angled in found_includes(root):
        if not angled or not re.match(r"Qt?[A-Z]", angled):
            continue
        modules = {angled.split("/")[0]} if "/" in angled else module_of.get(angled, set())
        if (headers / angled).is_dir():
            modules = {angled}
        allowed = table.get(folder, {"qt": []})["qt"]
        if "any" not in allowed and modules.isdisjoint({f"Qt{name}" for name in allowed}):
            faults.append(f"{path}: <{angled}> is of {', '.join(sorted(modules)) or 'no known module'}; "
                          f"{folder} uses Qt {' '.join(allowed) or 'not at all'}")
    return faults


def counts(root):
    """What the check saw, for the reader of the log."""
    seen = Counter((folder, quoted.rsplit("/", 1)[0]) for _, folder, quoted, _ in found_includes(root)
                   if quoted and quoted.startswith(OURS))
    return [f"{n:4} {source} -> {target}" for (source, target), n in sorted(seen.items()) if source != target]
