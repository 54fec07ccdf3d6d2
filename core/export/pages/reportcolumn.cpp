// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/reportcolumn.h"

#include "core/export/labels.h"
#include "core/export/pages/keys.h"

#include <algorithm>

namespace crossread::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double labelSize = 6.2;

bool isHeading(ParagraphKind kind)
{
    return kind == ParagraphKind::Headline || kind == ParagraphKind::Subhead;
}

int wordCount(QStringView text)
{
    int words = 0;
    bool inside = false;
    for (const QChar c : text) {
        words += !inside && !c.isSpace() ? 1 : 0;
        inside = !c.isSpace();
    }
    return words;
}

} // namespace

ReportColumn::ReportColumn(const Edition &edition, int report, const std::vector<Spot> &spots, Book &book, Area area, Cursor start,
                           int section)
    : m_edition(edition)
    , m_report(edition.report(report))
    , m_spots(spots)
    , m_book(book)
    , m_area(area)
    , m_cursor(start)
    , m_section(section)
    , m_labels(start)
{
}

void ReportColumn::printUntil(qsizetype end)
{
    const std::vector<Paragraph> &paragraphs = m_report.paragraphs;
    while (m_next < paragraphs.size() && paragraphs[m_next].span.begin < end) {
        const Paragraph &paragraph = paragraphs[m_next];
        if (paragraph.kind == ParagraphKind::Boilerplate) {
            const std::size_t first = m_next;
            while (m_next < paragraphs.size() && paragraphs[m_next].kind == ParagraphKind::Boilerplate)
                ++m_next;
            printLeftOut(first, m_next);
            continue;
        }
        const Span part{std::max(m_printed, paragraph.span.begin), std::min(end, paragraph.span.end)};
        if (!part.empty())
            printParagraph(paragraph, part);
        m_printed = part.end;
        if (part.end < paragraph.span.end)
            return;
        ++m_next;
    }
}

void ReportColumn::printParagraph(const Paragraph &paragraph, Span part)
{
    const Face face = faceOf(paragraph.kind, m_area.size);
    const bool begins = part.begin == paragraph.span.begin;
    if (begins && !m_cursor.isFresh())
        m_cursor.y += spaceBefore(paragraph.kind, m_area.size);
    const TextBlock block = m_edition.typesetter.set(part.in(m_report.text).toString(), face, m_area.width - strip, {},
                                                     Align::Start, m_report.about.language);
    const double x = m_area.x + strip;
    const double following = isHeading(paragraph.kind) ? 3 * m_area.size * 1.36 : 0;
    const Within section(m_book, m_section);
    if (begins || m_paragraph == artifact)
        m_paragraph = Within(m_book, isHeading(paragraph.kind) ? Role::Headline : Role::Paragraph).element();
    const Within element(m_book, m_paragraph);
    mark(block, part, put(m_book, block, x, m_cursor, following), x);
}

void ReportColumn::printLeftOut(std::size_t first, std::size_t end)
{
    int words = 0;
    for (std::size_t i = first; i < end; ++i)
        words += wordCount(m_report.paragraphs[i].span.in(m_report.text));
    const QString line = u"[Page furniture, %1, left out]"_s.arg(counted(words, u"word"_s, u"words"_s));
    if (!m_cursor.isFresh())
        m_cursor.y += spaceBefore(ParagraphKind::Boilerplate, m_area.size);
    const Within section(m_book, m_section);
    const Within element(m_book, Role::Paragraph);
    put(m_book, m_edition.set(line, faceOf(ParagraphKind::Boilerplate, m_area.size), m_area.width - strip), m_area.x + strip, m_cursor);
}

void ReportColumn::mark(const TextBlock &block, Span part, const std::vector<PlacedLine> &lines, double x)
{
    while (m_firstSpot < m_spots.size() && m_spots[m_firstSpot].span.end <= part.begin)
        ++m_firstSpot;
    std::vector<const Spot *> here;
    for (std::size_t i = m_firstSpot; i < m_spots.size() && m_spots[i].span.begin < part.end; ++i) {
        if (m_spots[i].span.overlaps(part))
            here.push_back(&m_spots[i]);
    }
    if (here.empty())
        return;
    for (int line = 0; line < block.lineCount(); ++line) {
        const Span shown = block.lineSpan(line);
        for (const Spot *spot : here) {
            const Span words{spot->span.begin - part.begin, spot->span.end - part.begin};
            if (words.overlaps(shown))
                markLine(*spot, block, line, words, lines[std::size_t(line)], x);
        }
    }
}

void ReportColumn::markLine(const Spot &spot, const TextBlock &block, int line, Span words, PlacedLine place, double x)
{
    auto &boxes = m_boxes[{spot.kind, spot.number, spot.member}];
    Sheet &sheet = m_book.sheet(place.page);
    bool first = boxes.empty();
    for (const Rect &box : block.boxes(line, words)) {
        const Rect area{x + box.x, place.top + box.y, box.width, box.height};
        boxes.push_back({place.page, area, m_paragraph});
        const Rect full{area.x, place.top, area.width, block.lineHeight()};
        if (spot.kind == Spot::Kind::Passage) {
            sheet.ground.push_back(FilledArea{full, tintOf(spot.number, m_edition.options.colours)});
        } else if (spot.kind == Spot::Kind::Note) {
            sheet.ground.push_back(FilledArea{full, noteTint});
        } else if (spot.kind == Spot::Kind::Finding) {
            const TypeLook look = m_edition.lookOf(spot.number);
            const double under = block.baseline() + 2 + spot.level * 2;
            sheet.items.push_back(StrokeUnder{look.stroke, {area.x, place.top, area.width, under}, look.colour});
        }
        if (first)
            label(spot, place);
        first = false;
    }
}

void ReportColumn::label(const Spot &spot, PlacedLine place)
{
    Face face{false, labelSize, true, false, greyInk, 1.15};
    QString here;
    if (spot.kind == Spot::Kind::Passage) {
        const std::vector<Member> &members = m_edition.input.comparison.alignment.passages[std::size_t(spot.number)].members;
        const int next = (spot.member + 1) % int(members.size());
        const QString other = shortTitle(m_edition.report(members[std::size_t(next)].report));
        face.bold = false;
        here = key::passage(spot.number, spot.member);
        putLabel(u"§%1"_s.arg(spot.number + 1), face, key::passage(spot.number, next), u"The same passage in %1"_s.arg(other), place);
    } else if (spot.kind == Spot::Kind::Finding) {
        const QString number = QString::number(spot.number + 1);
        face.colour = m_edition.lookOf(spot.number).colour;
        here = key::evidence(spot.number, spot.member);
        putLabel(number, face, key::finding(spot.number), u"Difference %1 in the list"_s.arg(number), place);
    } else if (spot.kind == Spot::Kind::Note) {
        const QString name = m_edition.noteLabel(spot.number);
        face.colour = noteInk;
        here = key::noteWords(spot.number, spot.member);
        putLabel(name, face, key::note(spot.number), u"Note %1 in the list"_s.arg(name), place);
    } else {
        here = key::quoteWords(spot.number, spot.member);
    }
    m_book.places.insert({here, {place.page, m_area.x, std::max(0.0, place.top - 24)}});
}

void ReportColumn::putLabel(const QString &text, const Face &face, const QString &target, const QString &description, PlacedLine place)
{
    const TextBlock block = m_edition.set(text, face, 0);
    const double top = std::max(place.top + 1.5, m_labels.page == place.page ? m_labels.y : 0);
    const double x = m_area.x + strip - 4 - block.naturalWidth();
    const Within link(m_book, Role::Link);
    putAt(m_book, block, place.page, x, top);
    m_labels.page = place.page;
    m_labels.y = top + block.lineHeight();
    const Rect area{x - 1, top, block.naturalWidth() + 2, block.lineHeight()};
    m_book.jumps.push_back({{place.page, area, link.element()}, target, description});
}

} // namespace crossread::pages
