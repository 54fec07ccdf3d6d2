// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/places.h"

#include "core/source/entities.h"

#include <QChar>

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostPlaces = 100;
constexpr qsizetype fewestWords = 3;

/// A character as a reader sees it, with the stretch of the original that makes it.
struct Seen {
    QChar character;
    Span origin;
};

QChar alike(QChar c)
{
    switch (c.unicode()) {
    case u'‘': case u'’': case u'‚': case u'‛': case u'ʼ': case u'`': return u'\'';
    case u'“': case u'”': case u'„': case u'‟': case u'«': case u'»': return u'"';
    case u'‐': case u'‑': case u'‒': case u'–': case u'—': case u'−': return u'-';
    default: return c;
    }
}

/// Soft hyphens, joiners and marks of direction are not seen.
bool isUnseen(QChar c)
{
    return c == u'\u00ad' || (c >= u'\u200b' && c <= u'\u200f') || c == u'\ufeff';
}

std::vector<Seen> plain(QStringView text)
{
    std::vector<Seen> seen;
    seen.reserve(std::size_t(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i)
        seen.push_back({text[i], {i, i + 1}});
    return seen;
}

/// The strings of a JSON text, one after the other, without escapes.
std::vector<Seen> strings(QStringView text)
{
    static constexpr QStringView letters = u"nrtbf";
    std::vector<Seen> seen;
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"') {
            seen.push_back({u' ', {i, i + 1}});
            inside = !inside;
        } else if (inside && text[i] == u'\\' && i + 1 < text.size()) {
            bool isCode = false;
            const ushort code = text[i + 1] == u'u' ? text.sliced(i + 2).first(std::min<qsizetype>(4, text.size() - i - 2)).toUShort(&isCode, 16) : 0;
            const qsizetype length = isCode ? 6 : 2;
            const QChar character = isCode ? QChar(code) : letters.contains(text[i + 1]) ? QChar(u' ') : text[i + 1];
            seen.push_back({character, {i, i + length}});
            i += length - 1;
        } else if (inside) {
            seen.push_back({text[i], {i, i + 1}});
        }
    }
    return seen;
}

/// Takes tags, comments and scripts out and turns character references into what they stand for.
class Undresser {
public:
    explicit Undresser(const std::vector<Seen> &dressed) : m_dressed(dressed)
    {
        m_text.reserve(qsizetype(dressed.size()));
        for (const Seen &one : dressed)
            m_text += one.character;
    }

    std::vector<Seen> undressed()
    {
        std::vector<Seen> seen;
        for (qsizetype i = 0; i < m_text.size();) {
            const qsizetype end = m_text[i] == u'<' ? endOfTag(i) : i;
            if (end > i) {
                seen.push_back({u' ', {m_dressed[std::size_t(i)].origin.begin, m_dressed[std::size_t(end - 1)].origin.end}});
                i = end;
            } else if (const auto reference = m_text[i] == u'&' ? characterReferenceAt(QStringView(m_text).sliced(i)) : std::nullopt) {
                const Span origin{m_dressed[std::size_t(i)].origin.begin, m_dressed[std::size_t(i + reference->length - 1)].origin.end};
                for (const QChar c : QString(QChar::fromUcs4(reference->character)))
                    seen.push_back({c, origin});
                i += reference->length;
            } else {
                seen.push_back(m_dressed[std::size_t(i++)]);
            }
        }
        return seen;
    }

private:
    [[nodiscard]] qsizetype after(qsizetype from, QLatin1StringView what) const
    {
        // A search that found nothing once finds nothing further on.
        if (m_missing.contains(what))
            return m_text.size();
        const qsizetype at = m_text.indexOf(what, from, Qt::CaseInsensitive);
        if (at < 0)
            m_missing.append(QString(what));
        return at < 0 ? m_text.size() : at + what.size();
    }
    /// One past the tag or what it hides; `at` itself where no tag begins.
    [[nodiscard]] qsizetype endOfTag(qsizetype at) const
    {
        const QStringView rest = QStringView(m_text).sliced(at);
        if (rest.startsWith("<!--"_L1))
            return after(at, "-->"_L1);
        if (rest.startsWith("<![CDATA["_L1))
            return at + 9;
        if (rest.startsWith("<script"_L1, Qt::CaseInsensitive))
            return after(at, "</script>"_L1);
        if (rest.startsWith("<style"_L1, Qt::CaseInsensitive))
            return after(at, "</style>"_L1);
        const bool tag = rest.size() > 1 && (rest[1].isLetter() || rest[1] == u'/' || rest[1] == u'!' || rest[1] == u'?');
        return tag ? after(at, ">"_L1) : at;
    }

    const std::vector<Seen> &m_dressed;
    QString m_text;
    mutable QStringList m_missing;
};

std::vector<Seen> seenIn(QStringView text, SourceSyntax syntax)
{
    if (syntax == SourceSyntax::Plain)
        return plain(text);
    const std::vector<Seen> dressed = syntax == SourceSyntax::Json ? strings(text) : plain(text);
    return Undresser(dressed).undressed();
}

QString lettersOf(QStringView words)
{
    QString letters;
    for (const QChar c : words) {
        if (!c.isSpace() && !isUnseen(c))
            letters += alike(c);
    }
    return letters;
}

} // namespace

SourceSyntax syntaxOf(const QString &format, QStringView text)
{
    if (format == "html"_L1 || format == "xml"_L1)
        return SourceSyntax::Markup;
    if (format == "json"_L1)
        return SourceSyntax::Json;
    const QStringView start = text.trimmed();
    if (format == "text"_L1 || start.isEmpty())
        return SourceSyntax::Plain;
    return start.front() == u'<' ? SourceSyntax::Markup : start.front() == u'{' || start.front() == u'[' ? SourceSyntax::Json : SourceSyntax::Plain;
}

SourceText::SourceText(QString original, SourceSyntax syntax) : m_original(std::move(original))
{
    bool parted = true;
    for (const Seen &seen : seenIn(m_original, syntax)) {
        if (seen.character.isSpace()) {
            parted = true;
        } else if (!isUnseen(seen.character)) {
            m_letters += alike(seen.character);
            m_origins.push_back(seen.origin);
            m_parted.push_back(parted);
            parted = false;
        }
    }
}

SourcePlace SourceText::placeAt(qsizetype at, qsizetype length, QStringView words, SourceFit otherwise) const
{
    const Span span = m_origins[std::size_t(at)].united(m_origins[std::size_t(at + length - 1)]);
    return {span, otherwise == SourceFit::Respelled && span.in(m_original) == words ? SourceFit::Exact : otherwise};
}

std::vector<SourcePlace> SourceText::findAll(const QString &letters, QStringView words, SourceFit otherwise) const
{
    std::vector<SourcePlace> places;
    if (letters.isEmpty())
        return places;
    const auto cut = [&](qsizetype at) { // inside a word
        return at > 0 && at < m_letters.size() && !m_parted[std::size_t(at)] && m_letters[at - 1].isLetterOrNumber() && m_letters[at].isLetterOrNumber();
    };
    for (qsizetype at = m_letters.indexOf(letters); at >= 0 && places.size() < mostPlaces; at = m_letters.indexOf(letters, at + 1)) {
        if (!cut(at) && !cut(at + letters.size()))
            places.push_back(placeAt(at, letters.size(), words, otherwise));
    }
    return places;
}

std::vector<SourcePlace> SourceText::find(QStringView words) const
{
    const QStringView trimmed = words.trimmed();
    std::vector<SourcePlace> places = findAll(lettersOf(trimmed), trimmed, SourceFit::Respelled);
    if (!places.empty())
        return places;
    // The longest beginning: where it is found, every shorter one is.
    const QList<QStringView> parts = trimmed.split(u' ', Qt::SkipEmptyParts);
    const auto beginning = [&](qsizetype count) {
        const QStringView last = parts[count - 1];
        return trimmed.first(last.data() + last.size() - trimmed.data());
    };
    qsizetype found = 0;
    for (qsizetype low = fewestWords, high = parts.size() - 1; low <= high;) {
        const qsizetype middle = (low + high) / 2;
        if (m_letters.contains(lettersOf(beginning(middle)))) {
            found = middle;
            low = middle + 1;
        } else {
            high = middle - 1;
        }
    }
    if (found > 0)
        places = findAll(lettersOf(beginning(found)), beginning(found), SourceFit::Partial);
    return places.size() == 1 ? places : std::vector<SourcePlace>{};
}

int placeInOrder(QStringView text, Span span, std::size_t count)
{
    const QStringView words = span.in(text);
    int before = 0;
    std::size_t all = 0;
    for (qsizetype at = words.isEmpty() ? -1 : text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        before += at < span.begin ? 1 : 0;
        ++all;
    }
    return all == count ? before : -1;
}

} // namespace crossread
