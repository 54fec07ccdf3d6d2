// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/step.h"

#include "core/dossier/names.h"
#include "core/dossier/values.h"

#include <algorithm>

namespace crossread {

void fields(auto &io, Is<Source> auto &&v)
{
    io(v.path, v.bytes, v.sha256, v.format, v.charset, v.imported, v.importer);
}
void fields(auto &io, Is<Metadata> auto &&v)
{
    io(v.headline, v.byline, v.outlet, v.agency, v.dateline, v.published, v.language, v.url);
}
void fields(auto &io, Is<Paragraph> auto &&v) { io(v.span, v.kind); }
void fields(auto &io, Is<Report> auto &&v) { io(v.source, v.about, v.text, v.paragraphs); }
void fields(auto &io, Is<Imported> auto &&v) { io(v.about, v.paragraphs); }
void fields(auto &io, Is<DossierReport> auto &&v) { io(v.id, v.report, v.imported); }
void fields(auto &io, Is<Anchor> auto &&v) { io(v.report, v.span, v.exact, v.prefix, v.suffix); }
void fields(auto &io, Is<Annotation> auto &&v)
{
    io(v.id, v.targets, v.discrepancy, v.body, v.tags, v.verdict, v.author, v.created, v.changed);
}
void fields(auto &io, Is<Correction> auto &&v) { io(v.id, v.kind, v.targets, v.value, v.author, v.created); }
void fields(auto &io, Is<LogEntry> auto &&v) { io(v.time, v.author, v.change, v.subject, v.before, v.after); }
template<typename T>
void fields(auto &io, const Splice<T> &v) { io(v.at, v.removed, v.inserted); }
template<typename T>
void fields(auto &io, Splice<T> &v) { io(v.at, v.removed, v.inserted); }
void fields(auto &io, Is<Step> auto &&v)
{
    io(v.reports, v.annotations, v.corrections, v.log, v.settings, v.filters);
}

constexpr int countOf(ParagraphKind) { return int(ParagraphKind::Boilerplate) + 1; }

namespace {

/// The shortest splice: what the lists have in common at both ends stays.
template<typename T>
Splice<T> spliceBetween(const std::vector<T> &before, const std::vector<T> &after)
{
    const auto [oldBegin, newBegin] = std::ranges::mismatch(before, after);
    auto oldEnd = before.end();
    auto newEnd = after.end();
    while (oldEnd != oldBegin && newEnd != newBegin && *(oldEnd - 1) == *(newEnd - 1)) {
        --oldEnd;
        --newEnd;
    }
    return {oldBegin - before.begin(), oldEnd - oldBegin, std::vector<T>(newBegin, newEnd)};
}

template<typename T>
bool fits(const Splice<T> &splice, const std::vector<T> &list)
{
    return splice.at >= 0 && splice.removed >= 0 && splice.at <= qsizetype(list.size())
        && splice.removed <= qsizetype(list.size()) - splice.at;
}

template<typename T>
void take(const Splice<T> &splice, std::vector<T> &list)
{
    const auto begin = list.erase(list.begin() + splice.at, list.begin() + splice.at + splice.removed);
    list.insert(begin, splice.inserted.begin(), splice.inserted.end());
}

template<typename T>
std::optional<T> changed(const T &before, const T &after)
{
    return before == after ? std::nullopt : std::optional(after);
}

} // namespace

bool Step::empty() const
{
    return reports.empty() && annotations.empty() && corrections.empty() && log.empty() && !settings && !filters;
}

Step stepBetween(const Dossier &before, const Dossier &after)
{
    return {spliceBetween(before.reports, after.reports), spliceBetween(before.annotations, after.annotations),
        spliceBetween(before.corrections, after.corrections), spliceBetween(before.log, after.log),
        changed(before.settings, after.settings), changed(before.filters, after.filters)};
}

bool take(const Step &step, Dossier &dossier)
{
    if (!fits(step.reports, dossier.reports) || !fits(step.annotations, dossier.annotations)
        || !fits(step.corrections, dossier.corrections) || !fits(step.log, dossier.log))
        return false;
    take(step.reports, dossier.reports);
    take(step.annotations, dossier.annotations);
    take(step.corrections, dossier.corrections);
    take(step.log, dossier.log);
    dossier.settings = step.settings.value_or(dossier.settings);
    dossier.filters = step.filters.value_or(dossier.filters);
    return true;
}

QByteArray encodeStep(const Step &step)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    Writer{stream}(step);
    return bytes;
}

std::optional<Step> decodeStep(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_8);
    Step step;
    Reader{stream}(step);
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    return step;
}

} // namespace crossread
