// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/annotations.h"

#include "core/dossier/relocation.h"

#include <QUuid>

namespace crossread {

namespace {

template<typename Test>
qsizetype indexWhere(const std::vector<Annotation> &all, Test test)
{
    const auto found = std::find_if(all.begin(), all.end(), test);
    return found == all.end() ? -1 : found - all.begin();
}

Annotation fresh(const QString &author)
{
    Annotation annotation;
    annotation.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    annotation.author = author;
    // Whole milliseconds are what a dossier keeps.
    annotation.created = QDateTime::currentDateTimeUtc();
    annotation.changed = annotation.created;
    return annotation;
}

} // namespace

qsizetype annotationOf(const Dossier &dossier, const QString &discrepancy)
{
    if (discrepancy.isEmpty())
        return -1;
    return indexWhere(dossier.annotations, [&](const Annotation &a) { return a.discrepancy == discrepancy; });
}

qsizetype annotationWithId(const Dossier &dossier, const QString &id)
{
    return indexWhere(dossier.annotations, [&](const Annotation &a) { return a.id == id; });
}

Annotation annotationOn(const Dossier &dossier, const Discrepancy &discrepancy, const QString &author)
{
    Annotation annotation = fresh(author);
    annotation.discrepancy = discrepancy.id;
    for (const Evidence &evidence : discrepancy.members)
        annotation.targets.push_back(anchorAt(dossier.reports[std::size_t(evidence.report)], evidence.span));
    return annotation;
}

Annotation annotationOn(const Dossier &dossier, int report, Span span, const QString &author)
{
    Annotation annotation = fresh(author);
    annotation.targets.push_back(anchorAt(dossier.reports[std::size_t(report)], span));
    return annotation;
}

Annotation annotationOn(const Dossier &dossier, const Passage &passage, const QString &author)
{
    Annotation annotation = fresh(author);
    for (const Member &member : passage.members)
        annotation.targets.push_back(anchorAt(dossier.reports[std::size_t(member.report)], member.span));
    return annotation;
}

qsizetype annotationAt(const Dossier &dossier, const std::vector<Member> &places)
{
    return indexWhere(dossier.annotations, [&](const Annotation &annotation) {
        return annotation.discrepancy.isEmpty() && annotation.targets.size() == places.size() && placesOf(annotation, dossier) == places;
    });
}

QStringList tagsIn(const Dossier &dossier)
{
    QStringList tags;
    for (const Annotation &annotation : dossier.annotations)
        tags += annotation.tags;
    tags.removeDuplicates();
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

std::vector<Member> placesOf(const Annotation &annotation, const Dossier &dossier)
{
    std::vector<Member> places;
    for (const Anchor &anchor : annotation.targets) {
        for (std::size_t i = 0; i < dossier.reports.size(); ++i) {
            if (dossier.reports[i].id != anchor.report)
                continue;
            if (const std::optional<Span> span = locate(anchor, dossier.reports[i].report))
                places.push_back({int(i), *span});
        }
    }
    return places;
}

std::vector<Member> possiblePlacesOf(const Annotation &annotation, const Dossier &dossier)
{
    std::vector<Member> places;
    for (const Anchor &anchor : annotation.targets) {
        for (std::size_t i = 0; i < dossier.reports.size(); ++i) {
            if (dossier.reports[i].id != anchor.report)
                continue;
            const Relocation now = relocate(anchor, dossier.reports[i].report);
            if (now.state != Relocation::State::Uncertain)
                continue;
            for (const Span span : now.places)
                places.push_back({int(i), span});
        }
    }
    return places;
}

std::vector<Annotation> furtherOn(const Dossier &dossier, const QString &discrepancy)
{
    std::vector<Annotation> further;
    for (qsizetype i = annotationOf(dossier, discrepancy) + 1; i > 0 && i < qsizetype(dossier.annotations.size()); ++i) {
        if (dossier.annotations[std::size_t(i)].discrepancy == discrepancy)
            further.push_back(dossier.annotations[std::size_t(i)]);
    }
    return further;
}

bool isBlank(const Annotation &annotation)
{
    return annotation.body.trimmed().isEmpty() && annotation.tags.isEmpty() && annotation.verdict == Verdict::None;
}

} // namespace crossread
