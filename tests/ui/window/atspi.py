#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""atspi.py CROSSREAD REPORT…: starts Crossread on a display and a message bus of its own and asks it through AT-SPI what a
screen reader would ask. Exit status 0: all is told; 1: something is missing (it is named); 77: there is no bus to ask on."""
import os
import subprocess
import sys
import time

WAIT = 60  # seconds until the window must be there


def rerun_within_bus():
    """On a bus and a display of its own, so that nothing of a desktop is asked or changed."""
    os.environ["CROSSREAD_ATSPI"] = "1"
    os.execvp("dbus-run-session", ["dbus-run-session", "--", "xvfb-run", "-a", sys.executable, __file__, *sys.argv[1:]])


def tree(item, depth=0):
    if item is None or depth > 30:
        return
    yield item
    for i in range(item.get_child_count()):
        yield from tree(item.get_child_at_index(i), depth + 1)


def application(atspi):
    """The application on the bus that calls itself Crossread, once it has reports."""
    until = time.monotonic() + WAIT
    while time.monotonic() < until:
        desktop = atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            found = desktop.get_child_at_index(i)
            if found and found.get_name().lower() == "crossread":
                if [item for item in tree(found) if item.get_role_name() == "document frame"]:
                    return found
        time.sleep(0.5)
    return None


def faults(atspi, app):
    """What a screen reader would miss."""
    items = list(tree(app))
    documents = [item for item in items if item.get_role_name() == "document frame"]
    if len(documents) < 2:
        yield f"{len(documents)} reports are told, not two"
    for item in documents:
        if not item.get_name():
            yield "a report has no name"
        text = item.get_text_iface()
        if text is None or atspi.Text.get_character_count(text) < 200:
            yield f"the text of {item.get_name()} cannot be read"
    if not any(marks(atspi, item) for item in documents):
        yield "no passage and no difference is told as an attribute of the text"
    headings = [item.get_name().split(",")[0] for item in items if item.get_role_name() == "heading"]
    if [item.get_name() for item in documents] != headings:
        yield f"headings {headings} are not those of the reports"
    for role in ("chart", "list", "page tab list", "tool bar", "menu bar", "status bar"):
        if not any(item.get_role_name() == role for item in items):
            yield f"there is no {role}"


def marks(atspi, document):
    """Attributes anywhere in a report that say what is common and what differs."""
    text = document.get_text_iface()
    offset, told = 0, set()
    while offset < atspi.Text.get_character_count(text):
        attributes, _, end = atspi.Text.get_attribute_run(text, offset, False)
        told.update(attributes)
        offset = max(offset + 1, end)
    return {"bg-color", "underline"} <= told


def main():
    if "CROSSREAD_ATSPI" not in os.environ:
        rerun_within_bus()
    launcher = "/usr/libexec/at-spi-bus-launcher"
    try:
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
    except (ImportError, ValueError):
        return 77
    if not os.path.exists(launcher):
        return 77
    bus = subprocess.Popen([launcher, "--launch-immediately"])
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
    program = subprocess.Popen(sys.argv[1:], env=environment)
    try:
        Atspi.init()
        app = application(Atspi)
        missing = list(faults(Atspi, app)) if app else ["Crossread is not on the bus, or shows no reports"]
        until = time.monotonic() + WAIT
        while missing and app and time.monotonic() < until:  # marks come with the comparison
            time.sleep(0.5)
            missing = list(faults(Atspi, app))
    finally:
        program.terminate()
        program.wait()
        bus.terminate()
        bus.wait()
    for fault in missing:
        print(fault, file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
