// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/comparisoncache.h"

#include <QDataStream>
#include <QIODevice>

namespace crossread {

namespace {

constexpr quint32 magic = 0x58524343; // "XRCC"
/// Raise it with any change to what fields() lists.
constexpr quint32 layout = 4;

template<typename V, typename T>
concept Is = std::is_same_v<std::remove_cvref_t<V>, T>;

// The fields of every value once, for both directions.
void fields(auto &io, Is<Span> auto &&v) { io(v.begin, v.end); }
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
void fields(auto &io, Is<DateMention> auto &&v) { io(v.span, v.first, v.last, v.weekday, v.resolved); }
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
void fields(auto &io, Is<Corrections> auto &&v) { io(v.matches, v.events); }
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
constexpr int countOf(DiscrepancyType) { return int(allDiscrepancyTypes.size()); }

template<typename T>
concept Enumeration = std::is_enum_v<T>;

class Writer {
public:
    explicit Writer(QDataStream &stream) : m_stream(stream) { }
    void operator()(const auto &...values) { (put(values), ...); }

private:
    void put(qsizetype v) { m_stream << qint64(v); }
    void put(int v) { m_stream << qint32(v); }
    void put(bool v) { m_stream << v; }
    void put(double v) { m_stream << v; }
    void put(const QString &v) { m_stream << v; }
    void put(const QStringList &v)
    {
        put(std::vector<QString>(v.begin(), v.end()));
    }
    void put(QDate v) { m_stream << qint64(v.toJulianDay()); }
    void put(Enumeration auto v) { m_stream << quint8(v); }
    template<typename T>
    void put(const std::optional<T> &v)
    {
        put(v.has_value());
        if (v)
            put(*v);
    }
    template<typename T>
    void put(const std::vector<T> &v)
    {
        m_stream << quint32(v.size());
        for (const T &element : v)
            put(element);
    }
    template<typename T>
        requires std::is_class_v<T>
    void put(const T &v)
    {
        fields(*this, v);
    }

    QDataStream &m_stream;
};

class Reader {
public:
    explicit Reader(QDataStream &stream) : m_stream(stream) { }
    void operator()(auto &...values) { (get(values), ...); }

private:
    void get(qsizetype &v)
    {
        qint64 number = 0;
        m_stream >> number;
        v = qsizetype(number);
    }
    void get(int &v) { m_stream >> v; }
    void get(bool &v) { m_stream >> v; }
    void get(double &v) { m_stream >> v; }
    void get(QString &v) { m_stream >> v; }
    void get(QStringList &v)
    {
        std::vector<QString> elements;
        get(elements);
        v = QStringList(elements.begin(), elements.end());
    }
    void get(QDate &v)
    {
        qint64 day = 0;
        m_stream >> day;
        v = QDate::fromJulianDay(day);
    }
    template<Enumeration T>
    void get(T &v)
    {
        quint8 number = 0;
        m_stream >> number;
        if (number >= countOf(T{}))
            m_stream.setStatus(QDataStream::ReadCorruptData);
        else
            v = T(number);
    }
    template<typename T>
    void get(std::optional<T> &v)
    {
        bool there = false;
        get(there);
        if (there)
            get(v.emplace());
    }
    template<typename T>
    void get(std::vector<T> &v)
    {
        quint32 size = 0;
        m_stream >> size;
        // Every element takes a byte at least, so that a wrong size cannot ask for more than the file has.
        if (size > m_stream.device()->bytesAvailable())
            m_stream.setStatus(QDataStream::ReadCorruptData);
        for (quint32 i = 0; i < size && m_stream.status() == QDataStream::Ok; ++i)
            get(v.emplace_back());
    }
    template<typename T>
        requires std::is_class_v<T>
    void get(T &v)
    {
        fields(*this, v);
    }

    QDataStream &m_stream;
};

} // namespace

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
