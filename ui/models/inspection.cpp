// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/inspection.h"

#include <algorithm>
#include <set>

namespace crossread {

namespace {

/// The sentences that a span touches, or the paragraph's share of it where the reading has none.
Span surroundings(const Report &report, const Reading *reading, Span span)
{
    if (reading) {
        Span found = span;
        bool any = false;
        for (const Sentence &sentence : reading->sentences) {
            if (sentence.span.overlaps(span)) {
                found = found.united(sentence.span);
                any = true;
            }
        }
        if (any)
            return found;
    }
    for (const Paragraph &paragraph : report.paragraphs) {
        if (paragraph.span.contains(span))
            return paragraph.span;
    }
    return span;
}

/// The narrowest quote around a place: in "A said that B said …" the words are B's.
const Quote *quoteAround(const Reading &reading, Span span)
{
    const Quote *best = nullptr;
    for (const Quote &quote : reading.quotes) {
        if (quote.span.overlaps(span) && (!best || quote.span.length() < best->span.length()))
            best = &quote;
    }
    return best;
}

void addSpeech(Witness &witness, const Reading &reading, const QString &text)
{
    const Quote *quote = quoteAround(reading, witness.span);
    if (!quote)
        return;
    witness.quote = quote->span;
    if (quote->speaker)
        witness.speaker = quote->speaker->name.isEmpty() ? quote->speaker->span.in(text).toString() : quote->speaker->name;
    for (const Span relay : quote->via)
        witness.via.append(relay.in(text).toString());
}

const Passage *passageOf(const Comparison &comparison, const QString &id)
{
    const auto &passages = comparison.alignment.passages;
    const auto found = std::find_if(passages.begin(), passages.end(), [&](const Passage &p) { return p.id == id; });
    return id.isEmpty() || found == passages.end() ? nullptr : &*found;
}

/// Reports of the events of `speaking` that are not among them.
QStringList silentReports(const Dossier &dossier, const Comparison &comparison, const std::set<int> &speaking)
{
    QStringList silent;
    for (const std::vector<int> &event : comparison.alignment.events) {
        if (std::none_of(event.begin(), event.end(), [&](int report) { return speaking.contains(report); }))
            continue;
        for (const int report : event) {
            if (!speaking.contains(report))
                silent.append(shortTitle(dossier.reports[std::size_t(report)].report));
        }
    }
    return silent;
}

} // namespace

Witness witnessAt(const Dossier &dossier, const Comparison *comparison, int report, Span span)
{
    const Report &source = dossier.reports[std::size_t(report)].report;
    const Reading *reading = comparison && std::size_t(report) < comparison->readings.size()
        ? &comparison->readings[std::size_t(report)]
        : nullptr;
    const Span around = surroundings(source, reading, span);
    Witness witness;
    witness.report = report;
    witness.span = span;
    witness.outlet = shortTitle(source);
    witness.before = Span{around.begin, span.begin}.in(source.text).toString();
    witness.words = span.in(source.text).toString();
    witness.after = Span{span.end, around.end}.in(source.text).toString();
    if (reading)
        addSpeech(witness, *reading, source.text);
    return witness;
}

Inspection inspect(const Dossier &dossier, const Comparison &comparison, const Discrepancy &discrepancy)
{
    Inspection inspection;
    std::set<int> speaking;
    for (const Evidence &evidence : discrepancy.members) {
        inspection.witnesses.push_back(witnessAt(dossier, &comparison, evidence.report, evidence.span));
        speaking.insert(evidence.report);
    }
    if (const Passage *passage = passageOf(comparison, discrepancy.passage)) {
        inspection.grade = passage->grade;
        for (const Member &member : passage->members)
            speaking.insert(member.report);
    }
    inspection.silent = silentReports(dossier, comparison, speaking);
    return inspection;
}

Inspection inspect(const Dossier &dossier, const Comparison &comparison, const Passage &passage)
{
    Inspection inspection;
    inspection.grade = passage.grade;
    std::set<int> speaking;
    for (const Member &member : passage.members) {
        inspection.witnesses.push_back(witnessAt(dossier, &comparison, member.report, member.span));
        speaking.insert(member.report);
    }
    inspection.silent = silentReports(dossier, comparison, speaking);
    return inspection;
}

} // namespace crossread
