// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/comparisoncache.h"

#include "core/dossier/values.h"

namespace crossread {

namespace {

constexpr quint32 magic = 0x58524343; // "XRCC"
/// Raise it with any change to what fields() lists.
constexpr quint32 layout = 5;

} // namespace

void fields(auto &io, Is<Sentence> auto &&v) { io(v.span, v.paragraph); }
void fields(auto &io, Is<QuotedStretch> auto &&v) { io(v.span, v.inside, v.closed); }
void fields(auto &io, Is<Mention> auto &&v) { io(v.span, v.name); }
void fields(auto &io, Is<Quote> auto &&v)
{
    io(v.span, v.parts, v.kind, v.speaker, v.cue, v.stance, v.via, v.sentence);
}
void fields(auto &io, Is<Figure> auto &&v)
{
    io(v.span, v.low, v.high, v.approximate, v.openAbove, v.openBelow, v.ordinal, v.unit, v.counted);
}
void fields(auto &io, Is<DateMention> auto &&v) { io(v.span, v.first, v.last, v.weekday, v.resolved, v.guessedYear); }
void fields(auto &io, Is<TimeMention> auto &&v) { io(v.span, v.minutes, v.zone, v.eitherHalf, v.approximate); }
void fields(auto &io, Is<Name> auto &&v) { io(v.span, v.title, v.kind, v.canonical); }
void fields(auto &io, Is<Mark> auto &&v) { io(v.span, v.scope, v.kind); }
void fields(auto &io, Is<Reading> auto &&v) { io(v.sentences, v.credits, v.quoted, v.quotes, v.figures, v.dates, v.times, v.names, v.marks); }
void fields(auto &io, Is<Member> auto &&v) { io(v.report, v.span); }
void fields(auto &io, Is<Link> auto &&v) { io(v.first, v.second, v.score); }
void fields(auto &io, Is<Passage> auto &&v) { io(v.id, v.grade, v.score, v.members, v.links); }
void fields(auto &io, Is<Origin> auto &&v) { io(v.reports, v.share, v.source, v.earliest); }
void fields(auto &io, Is<EventBasis> auto &&v) { io(v.probability, v.statements, v.names, v.decided); }
void fields(auto &io, Is<MatchChoice> auto &&v) { io(v.one, v.other, v.same); }
void fields(auto &io, Is<EventChoice> auto &&v) { io(v.one, v.other, v.same); }
void fields(auto &io, Is<QuoteChoice> auto &&v) { io(v.quote, v.what, v.speaker, v.via); }
void fields(auto &io, Is<KindChoice> auto &&v) { io(v.paragraph, v.kind); }
void fields(auto &io, Is<DetailChoice> auto &&v) { io(v.report, v.detail, v.text); }
void fields(auto &io, Is<Corrections> auto &&v) { io(v.matches, v.events, v.quotes, v.kinds, v.details); }
void fields(auto &io, Is<Alignment> auto &&v) { io(v.events, v.bases, v.passages, v.origins); }
void fields(auto &io, Is<Evidence> auto &&v) { io(v.report, v.span, v.value); }
void fields(auto &io, Is<Explanation> auto &&v) { io(v.pattern, v.arguments); }
void fields(auto &io, Is<Discrepancy> auto &&v)
{
    io(v.id, v.type, v.confidence, v.passage, v.members, v.explanation);
}
void fields(auto &io, Is<QuoteGroup::Entry> auto &&v) { io(v.report, v.quote); }
void fields(auto &io, Is<QuoteGroup> auto &&v) { io(v.members); }
void fields(auto &io, Is<Comparison> auto &&v)
{
    io(v.engine, v.corrections, v.readings, v.alignment, v.discrepancies, v.quoteGroups);
}

// How many values an enumeration has; its last name plus one.
constexpr int countOf(QuoteKind) { return int(QuoteKind::Indirect) + 1; }
constexpr int countOf(Stance) { return int(Stance::Stressing) + 1; }
constexpr int countOf(Unit) { return int(Unit::People) + 1; }
constexpr int countOf(NameKind) { return int(NameKind::Body) + 1; }
constexpr int countOf(MarkKind) { return int(MarkKind::Booster) + 1; }
constexpr int countOf(Grade) { return int(Grade::Related) + 1; }
constexpr int countOf(QuoteChoice::What) { return int(QuoteChoice::What::NoQuote) + 1; }
constexpr int countOf(ParagraphKind) { return int(ParagraphKind::Boilerplate) + 1; }
constexpr int countOf(Detail) { return int(allDetails.size()); }
constexpr int countOf(DiscrepancyType) { return int(allDiscrepancyTypes.size()); }

QByteArray encodeComparison(const Comparison &comparison)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << magic << layout;
    Writer{stream}(comparison);
    return bytes;
}

std::optional<Comparison> decodeComparison(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_8);
    quint32 foundMagic = 0;
    quint32 foundLayout = 0;
    stream >> foundMagic >> foundLayout;
    if (foundMagic != magic || foundLayout != layout)
        return std::nullopt;
    Comparison comparison;
    Reader{stream}(comparison);
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    return comparison;
}

} // namespace crossread
