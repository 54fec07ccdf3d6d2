# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens what tst_exports wrote with the parsers of Python and holds all formats against each other and the analysis.

Usage: readback.py FOLDER GOLDEN. FOLDER has one file a format. The parts of the archives are compared with GOLDEN.
"""
import csv, io, json, pathlib, re, sys, zipfile
from html.parser import HTMLParser
from xml.etree import ElementTree

folder, golden = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
faults = []


def expect(truth, what):
    if not truth:
        faults.append(what)


analysis = json.loads((folder / "json.json").read_text("utf-8"))
texts = [report["text"] for report in analysis["reports"]]  # Python counts code points too
LABELS = {"number": "Number", "date": "Date", "name": "Name", "title": "Title", "place": "Place", "polarity": "Denial",
          "modality": "Certainty", "attribution": "Attribution", "quote": "Quote wording", "claim": "Claim", "omission": "Only here"}
# (number, type, report, start, end) of every piece of evidence that is shown: what every format has to have.
wanted = [(number, LABELS[one["type"]], member["report"], member["start"], member["end"])
          for number, one in enumerate(analysis["discrepancies"], 1) if one["shown"] for member in one["members"]]


def read_csv(name):
    data = (folder / name).read_bytes()
    expect(data.startswith(b"\xef\xbb\xbf"), f"{name}: no byte order mark")
    expect(data.endswith(b"\r\n"), f"{name}: the last line is not ended")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    expect(len({len(row) for row in rows}) == 1, f"{name}: rows of different lengths")
    for row in rows:
        for cell in row:
            expect(not re.match(r"[=+\-@\t\r]", cell), f"{name}: would be a formula: {cell!r}")
    return rows


def evidence_in(rows, name):
    head, *rows = rows
    at = {column: i for i, column in enumerate(head)}
    found = []
    for row in rows:
        report, start, end = (int(float(row[at[column]])) for column in ("Report", "Start", "End"))
        found.append((int(float(row[at["No."]])), row[at["Type"]], report - 1, start, end))
        expect(row[at["Exact words"]] == texts[report - 1][start:end], f"{name}: other words: {row[at['Exact words']]!r}")
        expect(row[at["Exact words"]] in row[at["Sentence"]], f"{name}: the sentence lacks its words")
    expect(found == wanted, f"{name}: {found} instead of {wanted}")
    return at


def check_csv():
    rows = read_csv("csv.csv")
    at = evidence_in(rows, "csv")
    notes = {row[at["Note"]] for row in rows[1:] if row[at["No."]] == "2"}
    expect(len(notes) == 1 and next(iter(notes)).startswith("'=HYPERLINK"), f"csv: the hostile note is {notes}")
    quotes = read_csv("quotes-csv.csv")
    at = {column: i for i, column in enumerate(quotes[0])}
    for row in quotes[1:]:
        words = texts[int(row[at["Report"]]) - 1][int(row[at["Start"]]):int(row[at["End"]])]
        expect(words == row[at["Exact words"]], f"quotes-csv: {words!r} is not {row[at['Exact words']]!r}")
    given = {(member["report"], analysis["reports"][member["report"]]["quotes"][member["quote"]]["start"])
             for group in analysis["quote_groups"] for member in group["members"]}
    expect(given <= {(int(row[at["Report"]]) - 1, int(row[at["Start"]])) for row in quotes[1:]}, "quotes-csv: a quote is missing")
    return rows, quotes


def check_xlsx(rows, quotes):
    space = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    with zipfile.ZipFile(folder / "xlsx.xlsx") as book:
        expect(book.testzip() is None, "xlsx: damaged")
        for part in book.namelist():
            ElementTree.fromstring(book.read(part))
        names = [sheet.get("name") for sheet in ElementTree.fromstring(book.read("xl/workbook.xml")).iterfind(".//m:sheet", space)]
        expect(names == ["Differences", "Quotes", "Notes", "Reports"], f"xlsx: sheets are {names}")
        strings = ["".join(part.text or "" for part in one.iterfind(".//m:t", space))
                   for one in ElementTree.fromstring(book.read("xl/sharedStrings.xml")).iterfind("m:si", space)]

        def sheet(number):
            root = ElementTree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
            expect(root.find(".//m:f", space) is None, "xlsx: has a formula")
            table = []
            for row in root.iterfind(".//m:row", space):
                cells = {}
                for cell in row.iterfind("m:c", space):
                    column = 0
                    for letter in re.match(r"[A-Z]+", cell.get("r"))[0]:
                        column = column * 26 + ord(letter) - 64
                    value = cell.find("m:v", space)
                    if value is not None:
                        cells[column - 1] = strings[int(value.text)] if cell.get("t") == "s" else value.text
                table.append(cells)
            width = max(max(cells) for cells in table) + 1
            return [[cells.get(i, "") for i in range(width)] for cells in table]

        differences = sheet(1)
        evidence_in(differences, "xlsx")
        plain = [[re.sub(r"^'(?=[=+\-@])", "", cell) for cell in row] for row in rows]
        expect([row[3] for row in differences] == [row[3] for row in plain], "xlsx: other explanations than the CSV")
        expect(differences[0] == plain[0], "xlsx: other columns than the CSV")
        expect([row[8] for row in sheet(2)] == [row[8] for row in quotes], "xlsx: other quotes than the CSV")


def check_webannotation():
    data = json.loads((folder / "webannotation.jsonld").read_text("utf-8"))
    expect(data["@context"][0] == "http://www.w3.org/ns/anno.jsonld", "webannotation: context")
    items = data["first"]["items"]
    expect(data["total"] == len(items), "webannotation: total")
    expect(len({item["id"] for item in items}) == len(items), "webannotation: ids are not unique")
    outlets = []
    found = []
    for item in items:
        expect(item["type"] == "Annotation" and item["motivation"] in ("classifying", "assessing", "commenting"), f"webannotation: {item['id']}")
        for target in item["target"]:
            if isinstance(target, str):
                expect(target in {other["id"] for other in items}, "webannotation: speaks of a finding that is not there")
                continue
            quote = target["selector"][0]
            if len(target["selector"]) == 1:
                expect(target["crossread:state"] == "orphan", "webannotation: no position")
                continue
            place = target["selector"][1]
            report = [i for i, text in enumerate(texts) if text[place["start"]:place["end"]] == quote["exact"]
                      and text[:place["start"]].endswith(quote["prefix"]) and text[place["end"]:].startswith(quote["suffix"])]
            expect(len(report) == 1, f"webannotation: {quote['exact']!r} stands at {report}")
            if item["motivation"] == "classifying" and report:
                found.append((item["crossread:number"], LABELS[item["body"][0]["value"]], report[0], place["start"], place["end"]))
    expect(found == wanted, f"webannotation: {found} instead of {wanted}")
    expect(sum(item["motivation"] == "assessing" for item in items) == 2, "webannotation: verdicts")


def check_qdpx():
    space = {"q": "urn:QDA-XML:project:1.0"}
    with zipfile.ZipFile(folder / "qdpx.qdpx") as archive:
        expect(archive.testzip() is None, "qdpx: damaged")
        expect(all(entry.date_time == (1980, 1, 1, 0, 0, 0) for entry in archive.infolist()), "qdpx: has a clock")
        xml = archive.read("project.qde")
        expect(xml == (golden / "project.qde").read_bytes(), "qdpx: project.qde is not tests/export/golden/project.qde")
        (folder / "project.qde").write_bytes(xml)
        root = ElementTree.fromstring(xml)
        order = [child.tag.split("}")[1] for child in root]
        expect(order == ["Users", "CodeBook", "Sources", "Notes"], f"qdpx: parts in the order {order}")
        guids = [element.get("guid") for element in root.iter() if element.get("guid")]
        expect(len(guids) == len(set(guids)), "qdpx: guids are not unique")
        expect(all(re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", guid) for guid in guids), "qdpx: not a guid")
        users = {user.get("guid") for user in root.iterfind(".//q:User", space)}
        codes = {code.get("guid"): code for code in root.iterfind(".//q:Code", space)}
        notes = {note.get("guid") for note in root.iterfind("q:Notes/q:Note", space)}
        found = []
        for index, source in enumerate(root.iterfind("q:Sources/q:TextSource", space)):
            text = archive.read(source.get("plainTextPath").replace("internal://", "Sources/")).decode("utf-8")
            expect(text == texts[index], "qdpx: another text")
            expect(not re.search(r'[/\\:*?"<>|]', source.get("name")), f"qdpx: no name for a file: {source.get('name')}")
            for selection in source.iterfind("q:PlainTextSelection", space):
                expect(selection.get("creatingUser") in users, "qdpx: nobody's selection")
                used = [codes[ref.get("targetGUID")] for ref in selection.iterfind("q:Coding/q:CodeRef", space)]
                by = {coding.get("creatingUser") for coding in selection.iterfind("q:Coding", space)}
                judged = [code for code in used if code.get("color") == "#7a5200" or code.get("color") is None]
                expect(by <= users and len(by) == (1 if len(judged) in (0, len(used)) else 2), "qdpx: the analyst's codes are not the analyst's")
                expect(used and all(code.get("isCodable") == "true" for code in used), "qdpx: codes")
                expect(all(ref.get("targetGUID") in notes for ref in selection.iterfind("q:NoteRef", space)), "qdpx: notes")
                number = re.match(r"(\d+) ", selection.get("name"))
                if number:
                    found.append((int(number[1]), used[0].get("name"), index, int(selection.get("startPosition")),
                                  int(selection.get("endPosition"))))
        expect(sorted(found) == sorted(wanted), f"qdpx: {sorted(found)} instead of {sorted(wanted)}")


class Page(HTMLParser):
    """As a browser reads it: ids, links inside, and the words of each marked place."""

    VOID = {"meta", "br"}

    def __init__(self):
        super().__init__()
        self.stack, self.ids, self.links, self.words, self.tags = [], [], [], {}, []
        self.faults = []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.tags.append((tag, values))
        if tag not in self.VOID:
            self.stack.append((tag, values.get("id")))
        if "id" in values:
            self.ids.append(values["id"])
        if tag == "a":
            self.links.append(values["href"])

    def handle_startendtag(self, tag, attributes):
        if tag not in self.VOID:
            self.faults.append(f"<{tag}/> is open for a browser")
        self.tags.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        if not self.stack or self.stack.pop()[0] != tag:
            self.faults.append(f"</{tag}> closes another element")

    def handle_data(self, data):
        for tag, name in self.stack:
            if name:
                self.words[name] = self.words.get(name, "") + data


def check_html():
    data = (folder / "html.html").read_text("utf-8")
    ElementTree.fromstring(data.replace("<!DOCTYPE html>", ""))  # well-formed
    page = Page()
    page.feed(data)
    page.close()
    expect(not page.stack and not page.faults, f"html: {page.stack} {page.faults}")
    expect(len(page.ids) == len(set(page.ids)), "html: ids are not unique")
    for link in page.links:
        expect(link.startswith(("#", "http://", "https://")), f"html: link to {link}")
        expect(not link.startswith("#") or link[1:] in page.ids, f"html: link to nowhere: {link}")
    names = [tag for tag, _ in page.tags]
    expect("script" not in names and "img" not in names and "link" not in names, "html: not self-contained")
    expect("<script" not in data and " on" not in re.sub(r">[^<]*<", "><", data.split("<body>")[1]).replace(" on ", ""), "html: scripts")
    expect(next(values for tag, values in page.tags if tag == "html").get("lang") == "en", "html: no language")
    for landmark in ("header", "nav", "main", "footer", "h1"):
        expect(names.count(landmark) == 1, f"html: {names.count(landmark)} × {landmark}")
    levels = [int(tag[1]) for tag in names if re.fullmatch(r"h[1-6]", tag)]
    expect(all(b <= a + 1 for a, b in zip(levels, levels[1:])), f"html: headings leave out a level: {levels}")
    expect(all(values.get("scope") in ("col", "row") for tag, values in page.tags if tag == "th"), "html: a th without scope")
    sections = [values["id"] for tag, values in page.tags if tag == "section"]
    expect(sections == ["reports", "key", "matrix", "differences", "quotes", "notes", "texts"], f"html: sections {sections}")
    expect("prefers-color-scheme: dark" in data and "@media print" in data, "html: style")
    seen = {}
    for number, label, report, start, end in wanted:
        seen[number] = seen.get(number, 0) + 1
        name = f"e{number}-{seen[number]}"
        first = page.words.get(name, "")
        expect(first and texts[report][start:end].startswith(first), f"html: {name} marks {first!r}")
        expect(page.links.count(f"#{name}") == 1 and f"#d{number}" in page.links, f"html: {name} is not linked both ways")
        expect(label in page.words.get(f"d{number}-title", ""), f"html: d{number} is not {label}")
    expect(f"d{max(seen) + 1}" not in page.ids, "html: shows what is not to be shown")
    for report, text in enumerate(texts):
        body = page.words.get(f"r{report + 1}", "")
        for line in filter(None, text.split("\n\n")):
            expect(line.split()[-1] in body, f"html: report {report + 1} lacks words")


def check_markdown():
    text = (folder / "markdown.md").read_text("utf-8")
    found = [(int(number), label) for number, label in re.findall(r"^### (\d+) (.+)$", text, re.M)]
    expect(found == sorted({(number, label) for number, label, *_ in wanted}), f"markdown: {found}")
    expect("<script" not in text.replace("\\<script", ""), "markdown: lets HTML through")
    expect(not re.search(r"^> (#|\d+\.|[-+] )", text, re.M), "markdown: lets Markdown through")
    for table in re.findall(r"(?:^\|.*\|\n)+", text, re.M):
        counts = {len(re.findall(r"(?<!\\)\|", row)) for row in table.splitlines()}
        expect(len(counts) == 1, f"markdown: rows of different lengths: {counts}")


def check_xfdf():
    space = "{http://ns.adobe.com/xfdf/}"
    marks = list(ElementTree.parse(folder / "xfdf.xfdf").getroot().find(f"{space}annots"))
    names = [mark.get("name") for mark in marks]
    expect(len(names) == len(set(names)), "xfdf: names are not unique")
    found = [mark for mark in marks if mark.get("title") == "Crossread"]
    expect(len(found) == len(wanted), f"xfdf: {len(found)} marks instead of {len(wanted)}")
    expect(sorted(int(mark.find(f"{space}contents").text.split(".")[0]) for mark in found) == [number for number, *_ in wanted], "xfdf: numbers")
    kinds = {"Number": "underline", "Denial": "strikeout", "Certainty": "squiggly", "Only here": "highlight"}
    for mark in found:
        kind = mark.tag.removeprefix(space)
        expect(kinds.get(mark.get("subject"), kind) == kind, f"xfdf: {mark.get('subject')} is {kind}")
        places = [float(one) for one in mark.get("coords").split(",")]
        left, bottom, right, top = (float(one) for one in mark.get("rect").split(","))
        expect(len(places) % 8 == 0 and all(left <= x <= right for x in places[::2]) and all(bottom <= y <= top for y in places[1::2]),
               "xfdf: a corner outside of the annotation")
    for mark in marks:
        answered = mark.get("inreplyto")
        expect(answered is None or (answered in names and mark.get("title") != "Crossread"), "xfdf: an answer to nothing")
    states = {(mark.get("title"), mark.get("state")) for mark in marks if mark.get("state")}
    expect(states == {("M. Reyes", "Accepted"), ("@eve", "Rejected")}, f"xfdf: verdicts {states}")


check_xlsx(*check_csv())
check_webannotation()
check_qdpx()
check_html()
check_markdown()
check_xfdf()
for fault in faults:
    print(fault)
sys.exit(bool(faults) or not wanted)
