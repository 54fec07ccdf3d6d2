// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"
#include "core/language/lexicon.h"
#include "core/language/tokens.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace crossread {

namespace {

/// By report, all that it counts of one thing.
using Counts = std::map<int, std::vector<Figure>>;

/// "Boeing 747", "Flight 370": a name, not a count.
bool isDesignation(const Report &report, const Figure &figure)
{
    const QStringView before = QStringView(report.text).first(figure.span.begin).trimmed();
    const qsizetype begin = before.lastIndexOf(u' ') + 1;
    const QStringView word = before.sliced(begin);
    return !word.isEmpty() && word.front().isUpper() && !(english().classes.value(fold(word)) & (word::Determiner | word::Preposition));
}

/// "214", "12,200": told to the last of at least three digits, zeros at the end aside. Empty for others and for years.
QString exactDigits(const Figure &figure)
{
    constexpr int fewest = 3;
    constexpr double firstYear = 1900, lastYear = 2099, most = 1e9;
    const bool plain = (figure.unit == Unit::None || figure.unit == Unit::People) && !figure.ordinal && !figure.approximate && !figure.openAbove
        && !figure.openBelow && figure.low == figure.high;
    if (!plain || figure.low < 1 || figure.low >= most || std::floor(figure.low) != figure.low || (figure.low >= firstYear && figure.low <= lastYear))
        return {};
    const QString digits = QString::number(qint64(figure.low));
    qsizetype significant = digits.size();
    while (significant > 0 && digits[significant - 1] == u'0')
        --significant;
    return significant >= fewest ? digits : QString();
}

/// One digit is another, or two beside each other are swapped: "214" and "241". Two counts of other things seldom are so alike.
bool areNearlyAlike(const QString &one, const QString &other)
{
    if (one.size() != other.size() || one.isEmpty())
        return false;
    std::vector<qsizetype> apart;
    for (qsizetype i = 0; i < one.size(); ++i) {
        if (one[i] != other[i])
            apart.push_back(i);
    }
    const bool swapped = apart.size() == 2 && apart[0] + 1 == apart[1] && one[apart[0]] == other[apart[1]] && one[apart[1]] == other[apart[0]];
    return apart.size() == 1 || swapped;
}

/// What is counted, once in each report, is what surrounds both.
Signals signalsOfCounts()
{
    constexpr double alone = 0.5; // what else their sentences tell was not compared
    Signals seen;
    seen.context = seen.beside = seen.only = seen.same = seen.agree = 1;
    seen.alone = alone;
    return seen;
}

std::map<QString, Counts> countsOf(const Story &story)
{
    std::map<QString, Counts> all;
    for (int report = 0; report < int(story.readings.size()); ++report) {
        for (const Figure &figure : story.readings[std::size_t(report)]->figures) {
            if (!figure.counted.isEmpty() && figure.unit != Unit::Money)
                all[figure.counted][report].push_back(figure);
        }
    }
    return all;
}

} // namespace

/// Two reports count one thing once each, wherever they do so, and the exact figures differ by a digit.
void judgeCounts(const Story &story, Findings &findings)
{
    const std::vector<int> eventOf = eventOfEach(story.alignment.events, story.reports.size());
    const auto digitsOf = [&](int report, const std::vector<Figure> &counts) {
        const bool lone = counts.size() == 1 && !isDesignation(*story.reports[std::size_t(report)], counts.front());
        return lone ? exactDigits(counts.front()) : QString();
    };
    for (const auto &[thing, counts] : countsOf(story)) {
        std::vector<std::pair<int, QString>> exact;
        for (const auto &[report, figures] : counts) {
            if (const QString digits = digitsOf(report, figures); !digits.isEmpty())
                exact.emplace_back(report, digits);
        }
        for (auto one = exact.begin(); one != exact.end(); ++one) {
            for (auto other = std::next(one); other != exact.end(); ++other) {
                if (eventOf[std::size_t(one->first)] != eventOf[std::size_t(other->first)] || !areNearlyAlike(one->second, other->second))
                    continue;
                findings.push_back({DiscrepancyType::Number, RuleKind::Number, signalsOfCounts(),
                                    {evidenceAt(story, one->first, counts.at(one->first).front().span),
                                     evidenceAt(story, other->first, counts.at(other->first).front().span)},
                                    QT_TRANSLATE_NOOP("Explanation", "The figures differ: %1.")});
            }
        }
    }
}

} // namespace crossread
