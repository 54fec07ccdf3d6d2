# SPDX-License-Identifier: GPL-3.0-or-later
"""Every check can fail, and says what is wrong: each gets a small repository with one fault in it."""
import os
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import hygiene
import includes
import packaging
import samples

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
TABLES = """<!-- include table -->
| folder | may include | Qt |
| --- | --- | --- |
| `core/base` | — | Core |
| `core/align` | `core/base` | Core |
| `ui/text` | `core/*` | any |
<!-- end include table -->
<!-- library table -->
| headers | folders |
| --- | --- |
| `sqlite3.h`, `unicode/` | `core/base` |
<!-- end library table -->
"""


class Case(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.write("ARCHITECTURE.md", TABLES)
        self.write("core/base/a.h", SPDX)
        self.write("core/align/b.cpp", SPDX + '#include "core/base/a.h"\n')
        self.write("ui/text/c.cpp", SPDX + '#include "core/align/b.h"\n#include "c.moc"\n')
        self.write("core/align/b.h", SPDX)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def assert_fault(self, faults, words):
        self.assertTrue(any(words in fault for fault in faults), f"no fault with {words!r} in {faults}")


class Folders(Case):
    def test_passes_what_the_table_allows(self):
        self.assertEqual(includes.folders(self.root), [])

    def test_refuses_an_include_against_the_order(self):
        self.write("core/base/a.h", SPDX + '#include "core/align/b.h"\n')
        self.assert_fault(includes.folders(self.root), "core/base must not include core/align")

    def test_refuses_core_to_include_ui(self):
        self.write("core/align/b.cpp", SPDX + '  #  include "ui/text/c.h"\n')
        self.assert_fault(includes.folders(self.root), "core/align must not include ui/text")

    def test_refuses_an_include_that_is_not_from_the_root(self):
        self.write("core/align/b.cpp", SPDX + '#include "b.h"\n')
        self.assert_fault(includes.folders(self.root), "not written from the root")

    def test_refuses_ours_in_angle_brackets(self):
        self.write("core/align/b.cpp", SPDX + "#include <core/base/a.h>\n")
        self.assert_fault(includes.folders(self.root), "is ours")

    def test_misses_a_folder_in_the_table(self):
        self.write("core/judge/d.cpp", SPDX)
        self.assert_fault(includes.folders(self.root), "core/judge is missing from the include table")

    def test_misses_a_folder_in_the_tree(self):
        self.write("ARCHITECTURE.md", TABLES.replace("| `ui/text`", "| `core/gone` | — | Core |\n| `ui/text`"))
        self.assert_fault(includes.folders(self.root), "core/gone is in the include table but not in the tree")

    def test_refuses_a_table_with_a_circle(self):
        self.write("ARCHITECTURE.md", TABLES.replace("| `core/base` | — |", "| `core/base` | `core/align` |"))
        self.assert_fault(includes.folders(self.root), "which is not above it")

    def test_refuses_a_document_without_a_table(self):
        self.write("ARCHITECTURE.md", "nothing")
        with self.assertRaises(LookupError):
            includes.folders(self.root)


class Libraries(Case):
    def test_keeps_a_library_in_its_folder(self):
        self.write("core/base/a.h", SPDX + "#include <sqlite3.h>\n#include <unicode/ucnv.h>\n")
        self.assertEqual(includes.libraries(self.root), [])
        self.write("core/align/b.h", SPDX + "#include <sqlite3.h>\n")
        self.assert_fault(includes.libraries(self.root), "core/align/b.h: <sqlite3.h> belongs to core/base")

    def test_keeps_windows_out_of_core(self):
        for header in ("QtCore/QString", "QtWidgets/QWidget", "QtGui/QColor"):
            self.write(f"qt/{header}", "")
        self.write("core/base/a.h", SPDX + "#include <QString>\n")
        self.write("ui/text/c.cpp", SPDX + "#include <QWidget>\n")
        self.assertEqual(includes.qt_modules(self.root, self.root / "qt"), [])
        for include in ("QWidget", "QtGui/QColor", "QtWidgets"):
            self.write("core/align/b.h", SPDX + f"#include <{include}>\n")
            self.assert_fault(includes.qt_modules(self.root, self.root / "qt"), f"core/align/b.h: <{include}>")

    def test_does_not_pass_without_qt(self):
        self.assert_fault(includes.qt_modules(self.root, self.root / "nowhere"), "no Qt headers")


class Hygiene(Case):
    def test_misses_licence_lines(self):
        self.assertEqual(hygiene.licence_lines(self.root), [])
        self.write("core/base/e.cpp", "// nothing\n\n\n" + SPDX)
        self.write("core/CMakeLists.txt", "\n")
        self.write("packaging/tool", "#!/bin/sh\ntrue\n")
        self.assertEqual(len(hygiene.licence_lines(self.root)), 3)

    def test_asks_no_licence_line_of_test_data_and_build_output(self):
        self.write("tests/import/golden/page.html", "<p>")
        self.write("build/dev/x.cpp", "")
        self.assertEqual(hygiene.licence_lines(self.root), [])

    def test_refuses_long_files(self):
        self.write("core/base/a.h", SPDX * 400)
        self.assertEqual(hygiene.lengths(self.root), [])
        self.write("core/base/a.h", SPDX * 401)
        self.assert_fault(hygiene.lengths(self.root), "core/base/a.h: 401 lines")

    def test_refuses_two_types_of_one_name(self):
        self.write("core/base/a.h", SPDX + "struct Block;\nstruct Block {\n};\n")
        self.write("core/align/b.cpp", SPDX + "namespace {\nstruct Block {\n};\n} // namespace\nstruct Own {\n};\n")
        self.assertEqual(hygiene.type_names(self.root), [])
        self.write("core/align/b.h", SPDX + "class Block : public Base {\n};\n")
        self.assert_fault(hygiene.type_names(self.root), "Block is defined in core/align/b.h and in core/base/a.h")

    def test_reads_scripts_with_shellcheck(self):
        self.write("packaging/dev", "#!/bin/sh\necho $1\n")
        self.assert_fault(hygiene.scripts(self.root), "SC2086")
        with mock.patch.dict(os.environ, {"PATH": str(self.root)}):
            self.assert_fault(hygiene.scripts(self.root), "not installed")

    def test_asks_lexicons_for_origin_and_licence(self):
        self.write("resources/lexicons/en/a.tsv", "# Written for Crossread. SPDX-License-Identifier: GPL-3.0-or-later\nx\n")
        self.assertEqual(hygiene.lexicons(self.root), [])
        self.write("resources/lexicons/en/b.tsv", "x\ty\n")
        self.assertEqual(len(hygiene.lexicons(self.root)), 2)

    def test_reads_the_package_list(self):
        self.write("packaging/packages", "# -- a\ncmake   builds\ng++  compiles\n\n# -- b\ngit  keeps\n")
        self.assertEqual(hygiene.packages(self.root), [])
        for fault, words in (("cmake", "no reason"), ("git   again", "already"), ("apt  late", "stands after"),
                             ("Two Words", "not 'package")):
            self.write("packaging/packages", f"# -- a\ngit  keeps\n{fault}\n")
            self.assert_fault(hygiene.packages(self.root), words)
        self.write("packaging/packages", "# nothing\n")
        self.assert_fault(hygiene.packages(self.root), "empty")

    def test_follows_links(self):
        for name in ("README.md", "CHANGELOG.md"):
            self.write(name, "## A head\n[a](#a-head) [b](ARCHITECTURE.md) [c](https://example.org)\n")
        self.assertEqual(hygiene.links(self.root), [])
        self.write("README.md", "[gone](gone.md) [head](#no-head)")
        self.assert_fault(hygiene.links(self.root), "gone.md leads nowhere")
        self.assert_fault(hygiene.links(self.root), "no such heading")
        (self.root / "CHANGELOG.md").unlink()
        self.assert_fault(hygiene.links(self.root), "CHANGELOG.md: missing")


class Samples(Case):
    def setUp(self):
        super().setUp()
        self.write("resources/sample/a.txt", "Ten ships sank.\n")
        self.write("resources/sample/b.html", "<p>Twelve <b>ships</b> &quot;sank&quot;.</p>\n")

    def key(self, entry):
        self.write("resources/sample/KEY.md", f"## Differences: harbour\n\n{entry}")
        return samples.key(self.root)

    def test_finds_the_words_as_a_reader_sees_them(self):
        faults = self.key("### number: ships\n- a.txt: `Ten ships`\n- against:\n- b.html: `Twelve ships \"sank\"`\n")
        self.assertEqual([fault for fault in faults if "no difference of type" not in fault], [])
        self.assertEqual(len(faults), len(samples.TYPES) - 1)

    def test_misses_words_files_and_sides(self):
        faults = self.key("### number: ships\n- a.txt: `Nine ships`\n- c.txt: `x`\n")
        for words in ("does not say: Nine ships", "no file c.txt", "nothing stands against it", "does not speak of b.html"):
            self.assert_fault(faults, words)
        self.assert_fault(self.key("### colour: ships\n"), "no such type: colour")


class Packaging(Case):
    def setUp(self):
        super().setUp()
        real = Path(__file__).resolve().parents[2]
        for name in (packaging.DESKTOP, packaging.METAINFO, packaging.MIME, packaging.ICON, "CMakeLists.txt"):
            self.write(name, (real / name).read_text(encoding="utf-8"))

    def spoil(self, name, old, new):
        text = (self.root / name).read_text(encoding="utf-8")
        self.assertIn(old, text)
        self.write(name, text.replace(old, new))

    def test_desktop_file(self):
        self.spoil(packaging.DESKTOP, "Exec=crossread %F", "Exec=crossread %Z")
        self.spoil(packaging.DESKTOP, "text/html;", "")
        faults = packaging.desktop_file(self.root)
        for words in ("desktop-file-validate", "Exec is", "does not open text/html"):
            self.assert_fault(faults, words)

    def test_metainfo(self):
        self.spoil(packaging.METAINFO, "<summary>Compare several reports of one event</summary>", "")
        self.assert_fault(packaging.metainfo(self.root), "appstreamcli")

    def test_versions(self):
        self.spoil(packaging.METAINFO, 'release version="0.1.0"', 'release version="9.9.9"')
        self.assert_fault(packaging.versions(self.root), "9.9.9")

    def test_icon(self):
        self.spoil(packaging.ICON, "</svg>", "")
        self.assert_fault(packaging.icon(self.root), "xmllint")

    def test_mime_type(self):
        self.spoil(packaging.MIME, "0x58524431", "0x58524432")
        self.spoil(packaging.MIME, "*.crossread", "*.dossier")
        faults = packaging.mime_type(self.root)
        self.assert_fault(faults, "*.crossread is not")
        self.assert_fault(faults, "in the magic")

    def test_missing_tools_are_faults(self):
        with mock.patch.dict(os.environ, {"PATH": str(self.root)}):
            for check in (packaging.desktop_file, packaging.metainfo, packaging.icon, packaging.mime_type):
                self.assert_fault(check(self.root), "is not installed")

    def test_install(self):
        build = self.root / "build"
        self.write("build/cmake_install.cmake", 'file(INSTALL DESTINATION "${CMAKE_INSTALL_PREFIX}/share" TYPE FILE '
                   f'FILES "{self.root}/CMakeLists.txt")\n')
        self.assert_fault(packaging.install(self.root, build), "not installed: bin/crossread")
        self.assert_fault(packaging.install(self.root, self.root / "nowhere"), "cmake --install")


if __name__ == "__main__":
    unittest.main()
