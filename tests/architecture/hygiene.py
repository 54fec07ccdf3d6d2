# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks of single files: licence lines, lengths, scripts, lexicons, the package list, links."""
import re
import shutil
import subprocess

import repository

WITH_SPDX = {".cpp", ".h", ".S", ".py", ".sh", ".cmake", ".in", ".xml", ".svg", ".desktop", ".html", ".yml", ".yaml", ".qrc"}
NAMED_WITH_SPDX = {"CMakeLists.txt", ".clang-format", ".clang-tidy"}
HARD, SOFT = 400, 300
DOCUMENTS = ("README.md", "ARCHITECTURE.md", "CHANGELOG.md")


def is_script(path):
    with path.open("rb") as file:
        return file.read(2) == b"#!"


def licence_lines(root):
    """Inputs and references of tests are data: they are as found, and need none."""
    faults = []
    for path in repository.files(root):
        name = path.relative_to(root).as_posix()
        if re.match(r"tests/.*/(golden|data|fixtures)/", name):
            continue
        if path.suffix in WITH_SPDX or path.name in NAMED_WITH_SPDX or is_script(path):
            if not any("SPDX-License-Identifier: " in line for line in repository.lines(path)[:3]):
                faults.append(f"{name}: no SPDX-License-Identifier in the first three lines")
    return faults


def line_counts(root):
    return sorted(((len(repository.lines(path)), path.relative_to(root).as_posix())
                   for path in repository.sources(root, "core", "ui", "app")), reverse=True)


def lengths(root):
    return [f"{name}: {count} lines, {HARD} is the ceiling" for count, name in line_counts(root) if count > HARD]


def types_of(path):
    """Names of the types that a file defines for the whole program; those in unnamed namespaces are its own."""
    unnamed = False
    for line in repository.lines(path):
        if re.match(r"namespace\s*\{", line):
            unnamed = True
        elif re.match(r"\}\s*// (unnamed |anonymous )?namespace$", line):
            unnamed = False
        elif not unnamed and (match := re.match(r"(?:struct|class|enum class|enum|union) (\w+)(?: *$| *\{| final| :(?!:)| *: )[^;]*$", line)):
            yield match[1]


def type_names(root):
    """Two types of one name are no error to compiler or linker, and crash."""
    homes = {}
    for path in repository.sources(root, "core", "ui", "app"):
        for name in types_of(path):
            homes.setdefault(name, []).append(path.relative_to(root).as_posix())
    return [f"{name} is defined in {' and in '.join(paths)}" for name, paths in sorted(homes.items()) if len(paths) > 1]


def scripts(root):
    if not shutil.which("shellcheck"):
        return ["shellcheck is not installed"]
    shell = [path for path in repository.files(root, "packaging", ".ci")
             if is_script(path) and re.match(rb"#!.*sh\b", path.read_bytes().splitlines()[0])]
    if not shell:
        return ["no shell script in packaging or .ci"]
    result = subprocess.run(["shellcheck", "--format=gcc", *map(str, shell)], capture_output=True, text=True, check=False)
    return (result.stdout + result.stderr).splitlines() if result.returncode else []


def lexicons(root):
    """Every list of words says where it comes from and what its licence is."""
    faults = []
    for path in repository.files(root, "resources/lexicons"):
        head = "\n".join(line for line in repository.lines(path)[:8] if line.startswith("#"))
        name = path.relative_to(root).as_posix()
        if not re.search(r"Origin: \S|[Ww]ritten for Crossread", head):
            faults.append(f"{name}: does not say its origin in the comment on top")
        if "SPDX-License-Identifier: " not in head:
            faults.append(f"{name}: does not name its licence in the comment on top")
    return faults


def packages(root):
    """One package a line with its reason; each once; in alphabetical order within a group."""
    faults, seen, last = [], {}, ""
    for number, line in enumerate(repository.lines(root / "packaging/packages"), 1):
        where = f"packaging/packages:{number}"
        if line.startswith("# -- "):
            last = ""
        if not line or line.startswith("#"):
            continue
        match = re.fullmatch(r"([a-z0-9][a-z0-9+.-]+)(?:\s+(\S.*))?", line)
        if not match:
            faults.append(f"{where}: not 'package  reason': {line}")
            continue
        name, reason = match[1], match[2]
        if not reason:
            faults.append(f"{where}: {name} has no reason")
        if name in seen:
            faults.append(f"{where}: {name} is in line {seen[name]} already")
        if name < last:
            faults.append(f"{where}: {name} stands after {last}")
        seen[name], last = number, name
    return faults if seen else faults + ["packaging/packages: empty"]


def anchors(path):
    """The anchors that a Markdown document's headings make."""
    heads = [re.sub(r"^#+\s*", "", line) for line in repository.lines(path) if re.match(r"#+\s", line)]
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


def links(root):
    faults = []
    for name in DOCUMENTS:
        document = root / name
        if not document.is_file():
            faults.append(f"{name}: missing")
            continue
        text = re.sub(r"```.*?```", "", document.read_text(encoding="utf-8"), flags=re.S)
        for link in re.findall(r"\]\(([^)\s]+)\)", text):
            if re.match(r"[a-z]+:", link):
                continue
            target, _, anchor = link.partition("#")
            path = (root / target) if target else document
            if not path.exists():
                faults.append(f"{name}: {link} leads nowhere")
            elif anchor and anchor not in anchors(path):
                faults.append(f"{name}: {link}: no such heading")
    return faults
