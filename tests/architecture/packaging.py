# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks of what the desktop reads, and of the installed tree. A missing tool is a fault, not a pass."""
import configparser
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

ID = "org.crossread.Crossread"
DESKTOP = f"resources/desktop/{ID}.desktop"
METAINFO = f"resources/desktop/{ID}.metainfo.xml"
MIME = f"resources/desktop/{ID}.mime.xml"
ICON = f"resources/icons/{ID}.svg"
TYPE = "application/x-crossread-dossier"
INSTALLED = ["bin/crossread", f"share/applications/{ID}.desktop", f"share/metainfo/{ID}.metainfo.xml",
             f"share/icons/hicolor/scalable/apps/{ID}.svg", f"share/mime/packages/{ID}.xml",
             "share/crossread/sample/KEY.md", "share/crossread/sample/harbour-1-wire.txt",
             "share/licenses/crossread/LICENSE"]


def tool(root, command, *arguments):
    """What a checking tool has to say; silent on success."""
    if not shutil.which(command):
        return [f"{command} is not installed"]
    result = subprocess.run([command, *arguments], cwd=root, capture_output=True, text=True, check=False)
    output = (result.stdout + result.stderr).strip()
    return [f"{command}: {line}" for line in output.splitlines() or ["failed"]] if result.returncode else []


def desktop_file(root):
    faults = tool(root, "desktop-file-validate", DESKTOP)
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str
    parser.read_string((root / DESKTOP).read_text(encoding="utf-8"))
    entry = parser["Desktop Entry"]
    expected = {"Exec": "crossread %F", "Icon": ID}
    faults += [f"{DESKTOP}: {name} is {entry.get(name)}, not {value}"
               for name, value in expected.items() if entry.get(name) != value]
    for mime in (TYPE, "text/plain", "text/html", "application/pdf"):
        if mime not in entry.get("MimeType", "").split(";"):
            faults.append(f"{DESKTOP}: does not open {mime}")
    return faults


def metainfo(root):
    # Crossread has no home page yet: the one warning that is let pass.
    faults = tool(root, "appstreamcli", "validate", "--no-net", "--override=url-homepage-missing=info", METAINFO)
    component = xml.parse(root / METAINFO).getroot()
    if component.findtext("launchable") != f"{ID}.desktop":
        faults.append(f"{METAINFO}: does not launch {ID}.desktop")
    if TYPE not in [one.text for one in component.findall("provides/mediatype")]:
        faults.append(f"{METAINFO}: does not provide {TYPE}")
    return faults


def versions(root):
    """The version of the build and the newest one in the metadata are one."""
    project = next(line for line in (root / "CMakeLists.txt").read_text().splitlines() if line.startswith("project("))
    version = project.split("VERSION ")[1].split()[0]
    newest = xml.parse(root / METAINFO).getroot().find("releases/release").get("version")
    return [] if newest == version else [f"{METAINFO}: newest release is {newest}, the build says {version}"]


def icon(root):
    faults = tool(root, "xmllint", "--noout", "--nonet", ICON)
    if (root / ICON).stat().st_size > 20_000:
        faults.append(f"{ICON}: too large for an icon")
    return faults


def mime_type(root):
    """The shared MIME database takes our type, its ending and its magic."""
    faults = tool(root, "xmllint", "--noout", "--nonet", MIME)
    if not shutil.which("update-mime-database"):
        return faults + ["update-mime-database is not installed"]
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder)
        (database / "packages").mkdir()
        shutil.copy(root / MIME, database / "packages" / f"{ID}.xml")
        result = subprocess.run(["update-mime-database", "-V", folder], capture_output=True, text=True, check=False)
        if result.returncode:
            return faults + [f"update-mime-database: {result.stderr.strip()}"]
        if f":{TYPE}:*.crossread" not in (database / "globs2").read_text():
            faults.append(f"{MIME}: *.crossread is not {TYPE}")
        magic = (database / "magic").read_bytes() if (database / "magic").exists() else b""
        for wanted in (TYPE.encode(), b">0=\0\x10SQLite format 3\0", b">68=\0\x04\x58\x52\x44\x31"):
            if wanted not in magic:
                faults.append(f"{MIME}: no {wanted!r} in the magic")
    return faults


def install(root, build):
    """cmake --install gives a complete tree, whose program starts from where it was put."""
    with tempfile.TemporaryDirectory() as folder:
        result = subprocess.run(["cmake", "--install", str(build), "--prefix", folder], capture_output=True, text=True,
                                check=False)
        if result.returncode:
            return ["cmake --install: " + line for line in result.stderr.splitlines()]
        tree = Path(folder)
        faults = [f"not installed: {name}" for name in INSTALLED if not (tree / name).is_file()]
        program = tree / "bin/crossread"
        samples = [tree / "share/crossread/sample" / name for name in ("harbour-1-wire.txt", "harbour-4-state.txt")]
        started = subprocess.run([program, "analyze", "--json", *samples], capture_output=True, text=True, check=False,
                                 cwd=folder, env={"HOME": folder, "PATH": "/usr/bin:/bin"}) if program.is_file() else None
        if started and (started.returncode or '"discrepancies"' not in started.stdout):
            faults.append(f"the installed program fails ({started.returncode}): {started.stderr.strip()[:500]}")
        return faults
