// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/findings.h"

#include "core/dossier/soundness.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

std::optional<Error> mismatch(const ExportInput &input)
{
    if (isSound(input.comparison, input.dossier.reports))
        return std::nullopt;
    return Error{ErrorCode::Internal, {}, u"the comparison is not of these reports"_s};
}

namespace {

bool isSureEnough(const Discrepancy &finding, double leastConfidence = shownConfidence)
{
    return finding.confidence >= leastConfidence;
}

bool isOfSameWords(const ExportInput &input, const Discrepancy &finding)
{
    QStringList words;
    for (const Evidence &evidence : finding.members)
        words.append(evidence.span.in(input.dossier.reports[std::size_t(evidence.report)].report.text).toString());
    return countsAsSame(finding.type, words, input.same());
}

/// Calls with the index of each finding and whether the analyst said something of it.
template<typename Call>
void visitFindings(const ExportInput &input, Call call)
{
    QSet<QString> judged;
    for (const Annotation &annotation : input.dossier.annotations)
        judged.insert(annotation.discrepancy);
    for (int i = 0; i < int(input.comparison.discrepancies.size()); ++i) {
        const QString &id = input.comparison.discrepancies[std::size_t(i)].id;
        call(i, !id.isEmpty() && judged.contains(id));
    }
}

} // namespace

bool isShown(const ExportInput &input, int discrepancy)
{
    const Discrepancy &finding = input.comparison.discrepancies[std::size_t(discrepancy)];
    return (isSureEnough(finding) && !isOfSameWords(input, finding)) || !annotationsOn(input, finding).empty();
}

std::vector<int> shownFindings(const ExportInput &input, double leastConfidence)
{
    std::vector<int> shown;
    visitFindings(input, [&](int index, bool judged) {
        const Discrepancy &finding = input.comparison.discrepancies[std::size_t(index)];
        if (judged || (isSureEnough(finding, leastConfidence) && !isOfSameWords(input, finding)))
            shown.push_back(index);
    });
    return shown;
}

int countedAsSame(const ExportInput &input, double leastConfidence)
{
    int count = 0;
    visitFindings(input, [&](int index, bool judged) {
        const Discrepancy &finding = input.comparison.discrepancies[std::size_t(index)];
        count += !judged && isSureEnough(finding, leastConfidence) && isOfSameWords(input, finding);
    });
    return count;
}

std::vector<const Annotation *> annotationsOn(const ExportInput &input, const Discrepancy &discrepancy)
{
    std::vector<const Annotation *> found;
    for (const Annotation &annotation : input.dossier.annotations) {
        if (!annotation.discrepancy.isEmpty() && annotation.discrepancy == discrepancy.id)
            found.push_back(&annotation);
    }
    return found;
}

std::vector<int> notesOnText(const ExportInput &input)
{
    QSet<QString> findings;
    for (const Discrepancy &finding : input.comparison.discrepancies)
        findings.insert(finding.id);
    std::vector<int> found;
    const std::vector<Annotation> &annotations = input.dossier.annotations;
    for (std::size_t i = 0; i < annotations.size(); ++i) {
        if (annotations[i].discrepancy.isEmpty() || !findings.contains(annotations[i].discrepancy))
            found.push_back(int(i));
    }
    return found;
}

QString labelOfNote(qsizetype position)
{
    return u'N' + QString::number(position + 1);
}

std::optional<FoundTarget> findTarget(const ExportInput &input, const Anchor &anchor)
{
    const auto &reports = input.dossier.reports;
    const auto entry = std::ranges::find(reports, anchor.report, &DossierReport::id);
    if (entry == reports.end())
        return std::nullopt;
    const std::optional<Span> span = locate(anchor, entry->report);
    return span ? std::optional(FoundTarget{int(entry - reports.begin()), *span}) : std::nullopt;
}

Span sentencesAround(const ExportInput &input, int report, Span span)
{
    Span around = span;
    const std::vector<Sentence> &sentences = input.comparison.readings[std::size_t(report)].sentences;
    const auto first = std::ranges::partition_point(sentences, [&](const Sentence &s) { return s.span.end <= span.begin; });
    for (auto it = first; it != sentences.end() && it->span.begin < span.end; ++it)
        around = around.united(it->span);
    return around;
}

QDateTime newestTime(const Dossier &dossier)
{
    QDateTime newest = QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC);
    for (const DossierReport &entry : dossier.reports) {
        if (entry.report.source.imported.isValid())
            newest = std::max(newest, entry.report.source.imported.toUTC());
    }
    for (const Annotation &annotation : dossier.annotations) {
        if (annotation.changed.isValid())
            newest = std::max(newest, annotation.changed.toUTC());
    }
    return newest;
}

QString utcText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s) : QString();
}

QString hashOf(const Report &report)
{
    return QString::fromLatin1(report.source.sha256.toHex());
}

} // namespace crossread
