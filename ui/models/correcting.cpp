// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/correcting.h"

#include "ui/words/names.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUuid>

#include <algorithm>
#include <set>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

QString said(const char *text, int n = -1)
{
    return QCoreApplication::translate("Correcting", text, nullptr, n);
}

Span withoutSpaces(Span span, QStringView text)
{
    while (!span.empty() && text[span.begin].isSpace())
        ++span.begin;
    while (!span.empty() && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

Anchor anchorOf(const Dossier &dossier, const Member &member)
{
    return anchorAt(dossier.reports[std::size_t(member.report)], member.span);
}

/// Index into Alignment::events, -1 for none.
int eventOf(const Comparison &comparison, int report)
{
    const auto &events = comparison.alignment.events;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (std::ranges::find(events[i], report) != events[i].end())
            return int(i);
    }
    return -1;
}

} // namespace

Correction freshCorrection(CorrectionKind kind, const QString &author)
{
    Correction correction;
    correction.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    correction.kind = kind;
    correction.author = author;
    correction.created = QDateTime::currentDateTimeUtc();
    return correction;
}

std::optional<Correction> matchOf(const Dossier &dossier, const std::vector<Member> &stretches, const QString &author)
{
    Correction correction = freshCorrection(CorrectionKind::Match, author);
    std::set<int> reports;
    for (Member member : stretches) {
        member.span = withoutSpaces(member.span, dossier.reports[std::size_t(member.report)].report.text);
        if (member.span.empty())
            continue;
        if (!reports.insert(member.report).second)
            return std::nullopt;
        correction.targets.push_back(anchorOf(dossier, member));
    }
    return reports.size() < 2 ? std::nullopt : std::optional(correction);
}

const Member *memberNear(const Passage &passage, int report, qsizetype place)
{
    const Member *nearest = nullptr;
    const auto distance = [&](const Member &member) {
        return std::max({member.span.begin - place, place - member.span.end, qsizetype(0)});
    };
    for (const Member &member : passage.members) {
        if (member.report == report && (!nearest || distance(member) < distance(*nearest)))
            nearest = &member;
    }
    return nearest;
}

std::optional<Correction> partOf(
    const Dossier &dossier, const Passage &passage, const Member &member, const QString &author)
{
    Correction correction = freshCorrection(CorrectionKind::Part, author);
    correction.targets.push_back(anchorOf(dossier, member));
    for (const Member &other : passage.members) {
        if (other.report != member.report)
            correction.targets.push_back(anchorOf(dossier, other));
    }
    return correction.targets.size() < 2 ? std::nullopt : std::optional(correction);
}

std::optional<Correction> eventChoice(
    const Dossier &dossier, const std::vector<int> &reports, bool same, const QString &author)
{
    if (reports.size() < 2)
        return std::nullopt;
    Correction correction = freshCorrection(same ? CorrectionKind::OneEvent : CorrectionKind::OtherEvent, author);
    for (const int report : reports)
        correction.targets.push_back({dossier.reports[std::size_t(report)].id, {}, {}, {}, {}});
    return correction;
}

std::optional<Correction> kindOf(
    const Dossier &dossier, const Member &stretch, ParagraphKind kind, const QString &author)
{
    Correction correction = freshCorrection(CorrectionKind::Kind, author);
    correction.value = nameOf(kind);
    const DossierReport &entry = dossier.reports[std::size_t(stretch.report)];
    bool other = false;
    for (const Paragraph &paragraph : entry.report.paragraphs) {
        const bool here = paragraph.span.overlaps(stretch.span) || paragraph.span.contains(stretch.span.begin);
        if (!here || paragraph.span.empty())
            continue;
        other = other || paragraph.kind != kind;
        correction.targets.push_back(anchorAt(entry, paragraph.span));
    }
    return other ? std::optional(correction) : std::nullopt;
}

std::optional<Correction> detailsOf(
    const Dossier &dossier, int report, const DetailLines &lines, const QString &author)
{
    const DossierReport &entry = dossier.reports[std::size_t(report)];
    DetailLines other;
    for (const auto &[detail, text] : lines) {
        Metadata said = entry.report.about;
        setText(said, detail, text);
        if (said != entry.report.about)
            other.emplace(detail, textOf(said, detail));
    }
    if (other.empty())
        return std::nullopt;
    Correction correction = freshCorrection(CorrectionKind::Details, author);
    correction.targets.push_back({entry.id, {}, {}, {}, {}});
    correction.value = detailsValue(other);
    return correction;
}

std::vector<int> othersOfEvent(const Comparison &comparison, int report)
{
    const int event = eventOf(comparison, report);
    if (event < 0)
        return {};
    std::vector<int> others = comparison.alignment.events[std::size_t(event)];
    std::erase(others, report);
    return others;
}

QString eventReason(const Dossier &dossier, const Comparison &comparison, int report)
{
    const int event = eventOf(comparison, report);
    const std::vector<int> others = othersOfEvent(comparison, report);
    if (event < 0 || others.empty())
        return {};
    QStringList titles;
    for (const int other : others)
        titles.append(shortTitle(dossier.reports[std::size_t(other)].report));
    const EventBasis &basis = comparison.alignment.bases[std::size_t(event)];
    //: %1 outlets
    QStringList lines{said(QT_TRANSLATE_NOOP("Correcting", "One event with %1")).arg(titles.join(u", "_s))};
    if (basis.decided)
        lines.append(said(QT_TRANSLATE_NOOP("Correcting", "Decided by you")));
    if (!basis.names.isEmpty())
        lines.append(said(QT_TRANSLATE_NOOP("Correcting", "Names in common: %1")).arg(basis.names.first(std::min<qsizetype>(6, basis.names.size())).join(u", "_s)));
    //: of two reports of an event, on average; %1 a number such as 4.5
    lines.append(said(QT_TRANSLATE_NOOP("Correcting", "Statements in common, of each two: %1")).arg(QLocale().toString(basis.statements, 'f', 1)));
    if (!basis.decided)
        lines.append(said(QT_TRANSLATE_NOOP("Correcting", "Probability: %1")).arg(percentText(basis.probability)));
    return lines.join(u'\n');
}

QString eventLabel(const Comparison &comparison, int report)
{
    const int event = eventOf(comparison, report);
    const auto count = comparison.alignment.events.size();
    if (event < 0 || count < 2)
        return {};
    return said(QT_TRANSLATE_NOOP("Correcting", "Event %1 of %2")).arg(event + 1).arg(count);
}

qsizetype correctionWithId(const Dossier &dossier, const QString &id)
{
    const auto found = std::ranges::find(dossier.corrections, id, &Correction::id);
    return found == dossier.corrections.end() ? -1 : found - dossier.corrections.begin();
}

} // namespace crossread
