# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds resources/sample/KEY.md against the sample reports."""
import html
import re
from dataclasses import dataclass, field

import repository

TYPES = {"number", "date", "name", "title", "place", "polarity", "modality", "attribution", "quote", "claim", "omission"}
WORDS = re.compile(r"- (\S+): `(.+)`")


@dataclass
class Entry:
    section: str
    kind: str
    title: str
    first: list = field(default_factory=list)  # (file, exact words)
    against: list = field(default_factory=list)


def entries(root):
    """The key as values, in its order."""
    found, section, current, side = [], "", None, None
    for line in repository.lines(root / "resources/sample/KEY.md"):
        if line.startswith("## "):
            section, current = line[3:], None
        elif line.startswith("### "):
            typed = section.startswith(("Differences", "No difference"))
            kind, _, title = line[4:].partition(": ") if typed else ("", "", line[4:])
            current = Entry(section, kind, title)
            side = current.first
            found.append(current)
        elif line == "- against:" and current:
            side = current.against
        elif (match := WORDS.fullmatch(line)) and current:
            side.append((match[1], match[2]))
    return found


def visible(path):
    """The text of a sample as a reader sees it, near enough to look words up in."""
    text = path.read_text(encoding="utf-8")
    return html.unescape(re.sub(r"<[^>]+>", "", text)) if path.suffix == ".html" else text


def key(root):
    folder = root / "resources/sample"
    found = entries(root)
    faults, cited = [], set()
    for entry in found:
        for name, words in entry.first + entry.against:
            cited.add(name)
            if not (folder / name).is_file():
                faults.append(f"KEY.md: {entry.title}: no file {name}")
            elif words not in visible(folder / name):
                faults.append(f"KEY.md: {entry.title}: {name} does not say: {words}")
        if not entry.first:
            faults.append(f"KEY.md: {entry.title}: names no words")
        if entry.section.startswith("Differences") and entry.kind != "omission" and not entry.against:
            faults.append(f"KEY.md: {entry.title}: nothing stands against it")
        if entry.kind and entry.kind not in TYPES:
            faults.append(f"KEY.md: {entry.title}: no such type: {entry.kind}")
    missing = TYPES - {entry.kind for entry in found if entry.section == "Differences: harbour"}
    faults += [f"KEY.md: no difference of type {kind} between the harbour reports" for kind in sorted(missing)]
    samples = [path.name for path in repository.files(root, "resources/sample") if path.suffix in {".txt", ".html"}]
    return faults + [f"KEY.md: does not speak of {name}" for name in samples if name not in cited]
