// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/htmlstyle.h"

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char sheet[] = R"css(
:root { color-scheme: light dark; --ink: #1b1b1b; --grey: #5c5c5c; --line: #b8b8b8; --ground: #ffffff; --panel: #f3f3f1;
  --note: #6b4700; --notepanel: #fff4d6; --link: #0a4f8a;
  --vermilion: #b8400f; --blue: #0a5c9e; --crimson: #9c1247; --violet: #6b3fa0; --green: #0b6b57; --slate: #505a63; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e3; --grey: #aeaaa4; --line: #55534f; --ground: #17181a;
  --panel: #232427; --note: #f0c674; --notepanel: #332a14; --link: #8cc1f0;
  --vermilion: #ff9a6b; --blue: #7ab8f5; --crimson: #ff8fb0; --violet: #c3a2f5; --green: #6fd0b7; --slate: #b3bcc4; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 80rem; padding: 1rem 1.5rem 4rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 "Noto Serif", "DejaVu Serif", Georgia, serif; }
h1, h2, h3, th, nav, .small, .number, .sign { font-family: "Noto Sans", "DejaVu Sans", Arial, sans-serif; }
h2 { margin-top: 3rem; border-bottom: 2px solid var(--line); }
a { color: var(--link); }
:target { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--ground); padding: .5rem; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; color: var(--grey); padding-bottom: .4rem; }
th, td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: start; vertical-align: top; }
th { background: var(--panel); font-size: .85rem; }
.small, .hash { font-size: .8rem; color: var(--grey); } .hash { font-family: monospace; overflow-wrap: anywhere; }
.silent { color: var(--grey); font-style: italic; }
mark { background: transparent; color: inherit; text-decoration: underline; text-underline-offset: .2em;
  text-decoration-thickness: .12em; font-weight: inherit; }
.number-type { text-decoration-style: solid; text-decoration-color: var(--vermilion); }
.date-type { text-decoration-style: dashed; text-decoration-color: var(--vermilion); }
.name-type { text-decoration-style: solid; text-decoration-color: var(--blue); }
.title-type { text-decoration-style: dashed; text-decoration-color: var(--blue); }
.place-type { text-decoration-style: dotted; text-decoration-color: var(--blue); }
.polarity-type { text-decoration-style: solid; text-decoration-thickness: .25em; text-decoration-color: var(--crimson); }
.modality-type { text-decoration-style: wavy; text-decoration-color: var(--violet); }
.attribution-type { text-decoration-style: wavy; text-decoration-color: var(--green); }
.quote-type { text-decoration-style: double; text-decoration-color: var(--green); }
.claim-type { text-decoration-style: double; text-decoration-color: var(--crimson); }
.omission-type { text-decoration-style: dotted; text-decoration-thickness: .2em; text-decoration-color: var(--slate); }
.noted { background: var(--notepanel); outline: 1px dashed var(--note); }
sup { line-height: 0; font: .7rem "Noto Sans", "DejaVu Sans", Arial, sans-serif; }
sup a { text-decoration: none; padding: 0 .1em; }
.row { color: var(--grey); }
article { margin: 1.5rem 0; }
.finding h3 { margin-bottom: .2rem; }
dl.words { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .25rem 1rem; }
dl.words dd { margin: 0; }
.analyst { border-inline-start: .3rem double var(--note); background: var(--notepanel); color: var(--note);
  padding: .5rem .8rem; margin: .6rem 0; }
.analyst p { margin: .2rem 0; } .analyst .body { white-space: pre-wrap; }
b.only { text-decoration: underline double; } i.some { font-style: normal; text-decoration: underline dotted; }
.boilerplate { color: var(--grey); font-size: .8rem; font-style: italic; }
.headline { font-size: 1.4rem; font-weight: bold; line-height: 1.25; } .subhead { font-weight: bold; }
.deck, .summary { font-style: italic; } .byline, .published, .dateline, .credit, .caption { font-size: .85rem; color: var(--grey); }
@media print { @page { size: A4; margin: 18mm 15mm; } body { max-width: none; padding: 0; font-size: 10pt; }
  :root { --ink: #000; --grey: #444; --ground: #fff; --panel: #eee; --note: #5a3c00; --notepanel: #fff8e6; --link: #000;
    --line: #888; --vermilion: #9a340a; --blue: #084c82; --crimson: #870f3d; --violet: #56328a; --green: #085443; --slate: #3f474e; }
  nav, .skip { display: none; } h2, h3 { break-after: avoid; } tr, .finding, .analyst { break-inside: avoid; }
  .report { break-before: page; } .scroll { overflow: visible; } thead { display: table-header-group; } }
)css";

} // namespace

QLatin1StringView htmlStyle()
{
    return QLatin1StringView(sheet);
}

QString htmlClass(DiscrepancyType type)
{
    return nameOf(type) + u"-type"_s;
}

} // namespace crossread
