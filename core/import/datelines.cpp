// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/datelines.h"

#include "core/import/lexicon.h"
#include "core/import/names.h"
#include "core/import/textfold.h"

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestDateline = 120;

bool isDash(QChar c)
{
    return c == u'-' || c == u'–' || c == u'—' || c == u'―';
}

struct Separator {
    qsizetype begin = -1;
    qsizetype end = -1;
    bool colon = false;
    QStringView agency; ///< between strokes
};

/// "MOSCOW, June 19. /TASS/." and "OSTRANY, March 16 /VELTA/.": the agency between strokes ends the dateline.
Separator strokesIn(QStringView text)
{
    const qsizetype first = text.first(std::min(text.size(), longestDateline)).indexOf(u'/');
    const qsizetype second = first < 0 ? -1 : text.indexOf(u'/', first + 1);
    if (first < 4 || second < 0 || second - first < 3 || second - first > 24)
        return {};
    const QStringView inside = text.sliced(first + 1, second - first - 1);
    if (!std::all_of(inside.begin(), inside.end(), [](QChar c) { return c.isUpper() || c == u'-'; }))
        return {};
    const bool stop = second + 1 < text.size() && text[second + 1] == u'.';
    return {first, second + (stop ? 2 : 1), false, inside};
}

/// The first dash with space behind it, double hyphen, or colon.
Separator separatorIn(QStringView text)
{
    const qsizetype limit = std::min(text.size(), longestDateline);
    int depth = 0;
    for (qsizetype i = 1; i < limit; ++i) {
        if (text[i] == u' ' || text[i].isLetterOrNumber())
            continue;
        depth += (text[i] == u'(') - (text[i] == u')');
        const bool spaceBefore = isBlank(text[i - 1]) || text[i - 1] == u')';
        qsizetype end = i + 1;
        while (end < text.size() && isDash(text[end]))
            ++end;
        const bool spaceAfter = end == text.size() || isBlank(text[end]);
        const bool dash = isDash(text[i]) && (spaceBefore || end - i > 1 || text[i] == u'—') && (spaceAfter || text[i] == u'—');
        if (depth == 0 && (dash || (text[i] == u':' && spaceAfter)))
            return {i, end, text[i] == u':', {}};
        if (u"!?;\"“”"_s.contains(text[i]))
            return {};
    }
    return {};
}

bool isCapitals(QStringView text)
{
    qsizetype upper = 0;
    for (const QChar c : text) {
        if (c.isLower())
            return false;
        upper += c.isUpper();
    }
    return upper >= 3;
}

bool isDay(QStringView part)
{
    const QList<QStringView> words = wordsOf(part);
    return !words.isEmpty() && std::all_of(words.cbegin(), words.cend(), [](QStringView word) {
        const QString key = folded(word);
        return importWords().months.contains(key) || importWords().weekdays.contains(key) || key[0].isDigit();
    });
}

/// Words that open a line in capitals and are no place: labels of an interview, of a live page, of a correction.
bool isLabel(QStringView place)
{
    static const QSet<QString> labels{u"breaking"_s, u"exclusive"_s, u"update"_s, u"updated"_s, u"correction"_s, u"watch"_s, u"video"_s, u"read"_s,
                                      u"read more"_s, u"live"_s, u"analysis"_s, u"opinion"_s, u"note"_s, u"editor's note"_s, u"more"_s,
                                      u"related"_s, u"also read"_s, u"photo"_s, u"photos"_s, u"explainer"_s, u"question"_s, u"answer"_s,
                                      u"just in"_s, u"warning"_s, u"summary"_s, u"interview"_s, u"source"_s, u"see also"_s, u"faq"_s, u"review"_s};
    return labels.contains(folded(place));
}

/// "Coastal Press", "Seatext": between a place in capitals and the dash stands who sent the report, known or not.
bool namesService(QStringView inside)
{
    const QList<QStringView> words = wordsOf(inside);
    return !words.isEmpty() && words.size() <= 5 && inside.size() >= 3 && std::all_of(words.cbegin(), words.cend(), [](QStringView word) {
        return word.front().isUpper() && std::none_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    }) && !std::any_of(words.cbegin(), words.cend(), [](QStringView word) { return importWords().months.contains(folded(word)); });
}

} // namespace

std::optional<Dateline> datelineOf(QStringView paragraph)
{
    const Separator strokes = strokesIn(paragraph);
    const Separator separator = strokes.begin >= 0 ? strokes : separatorIn(paragraph);
    if (separator.begin < 0)
        return std::nullopt;
    QStringView head = paragraph.first(separator.begin).trimmed();
    Dateline out;
    out.length = separator.end;
    if (!separator.agency.isEmpty()) {
        out.agency = agencyNamed(separator.agency).value_or(separator.agency.toString());
        while (head.endsWith(u'.') || head.endsWith(u','))
            head.chop(1);
    }
    QStringView bracketed;
    if (head.endsWith(u')')) {
        const qsizetype open = head.lastIndexOf(u'(');
        if (open < 0)
            return std::nullopt;
        bracketed = head.sliced(open + 1, head.size() - open - 2);
        out.agency = agencyIn(bracketed);
        head = head.first(open).trimmed();
    }
    // Cut the day: "PYONGYANG, June 19" -> "PYONGYANG"
    for (qsizetype comma = head.lastIndexOf(u','); comma > 0; comma = head.lastIndexOf(u',')) {
        const QStringView last = head.sliced(comma + 1);
        if (!isDay(last) && !agencyNamed(last))
            break;
        if (!out.agency)
            out.agency = agencyNamed(last);
        head = head.first(comma).trimmed();
    }
    const bool capitals = isCapitals(head.first(std::max<qsizetype>(head.indexOf(u','), head.contains(u',') ? 0 : head.size())));
    if (!out.agency && capitals && !separator.colon && namesService(bracketed))
        out.agency = squeezed(bracketed);
    const bool placed = capitals || (out.agency && !separator.colon);
    if (!placed || head.isEmpty() || wordCount(head) > 6 || !head.front().isUpper() || isLabel(head) || agencyNamed(head))
        return std::nullopt;
    out.place = squeezed(head);
    out.alone = wordCount(paragraph.sliced(separator.end)) == 0;
    return out;
}

} // namespace crossread
