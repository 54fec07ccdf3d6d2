// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/contents.h"

#include "ui/models/annotations.h"

#include <QCoreApplication>
#include <QLocale>

namespace crossread {

namespace {

void markDiscrepancies(
    const Comparison &comparison, const QSet<QString> &shown, std::vector<std::vector<TextMark>> &marks)
{
    for (std::size_t i = 0; i < comparison.discrepancies.size(); ++i) {
        const Discrepancy &discrepancy = comparison.discrepancies[i];
        if (!shown.contains(discrepancy.id))
            continue;
        TextMark mark;
        mark.layer = MarkLayer::Discrepancy;
        mark.id = discrepancy.id;
        mark.number = int(i) + 1;
        mark.type = discrepancy.type;
        mark.confidence = discrepancy.confidence;
        for (const Evidence &evidence : discrepancy.members) {
            mark.span = evidence.span;
            marks[std::size_t(evidence.report)].push_back(mark);
        }
    }
}

void markNotes(const Dossier &dossier, std::vector<std::vector<TextMark>> &marks)
{
    for (const Annotation &annotation : dossier.annotations) {
        if (annotation.body.isEmpty())
            continue;
        TextMark mark;
        mark.layer = MarkLayer::Note;
        mark.id = annotation.id;
        for (const Member &place : placesOf(annotation, dossier)) {
            mark.span = place.span;
            marks[std::size_t(place.report)].push_back(mark);
        }
    }
}

} // namespace

std::vector<ColumnContent> columnsOf(const Dossier &dossier)
{
    std::vector<ColumnContent> columns;
    columns.reserve(dossier.reports.size());
    for (const DossierReport &entry : dossier.reports) {
        const Report &report = entry.report;
        columns.push_back({shortTitle(report), dateText(report.about.published), report.about.headline.value_or(QString()),
            report.text, report.paragraphs});
    }
    return columns;
}

std::vector<std::vector<TextMark>> marksOf(
    const Dossier &dossier, const Comparison *comparison, const QSet<QString> &shown)
{
    std::vector<std::vector<TextMark>> marks(dossier.reports.size());
    if (comparison)
        markDiscrepancies(*comparison, shown, marks);
    markNotes(dossier, marks);
    return marks;
}

QString dateText(const std::optional<QString> &published)
{
    if (!published)
        return {};
    const QLocale locale;
    // QDate reads the day of a time as well, and would drop the hour.
    if (const QDate day = QDate::fromString(*published, Qt::ISODate); day.isValid() && published->size() <= 10)
        return locale.toString(day, QLocale::LongFormat);
    // The report's own clock, as it printed it: not the reader's zone.
    const QDateTime time = QDateTime::fromString(*published, Qt::ISODate);
    if (!time.isValid())
        return *published;
    // Some locales put seconds even into the short form.
    const QString clock = locale.timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss"));
    //: %1 a date, %2 a time of day
    return QCoreApplication::translate("Columns", "%1, %2")
        .arg(locale.toString(time.date(), QLocale::LongFormat), locale.toString(time.time(), clock));
}

} // namespace crossread
