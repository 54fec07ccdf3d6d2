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

QChar alike(QChar c)
{
    if (c.unicode() < 0x80 && c != u'`')
        return c;
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

/// What a reader sees of a text, letter by letter, with the stretch of the original that makes each.
struct Seen {
    explicit Seen(qsizetype most) : letters(most, Qt::Uninitialized) // room for all: a large file is read while somebody waits
    {
        origins.reserve(std::size_t(most));
        between.reserve(std::size_t(most));
    }

    void take(QChar c, Span origin)
    {
        if (c.isSpace()) {
            parted = true;
        } else if (!isUnseen(c)) {
            letters[qsizetype(origins.size())] = alike(c);
            origins.push_back(origin);
            between.push_back(parted);
            parted = false;
        }
    }

    QString letters;
    std::vector<Span> origins;
    std::vector<bool> between; ///< something stands before the letter
    bool parted = true;
};

/// A text with the stretch of the original that makes each character; without stretches it is the original.
struct Dressed {
    [[nodiscard]] Span origin(qsizetype begin, qsizetype end) const
    {
        return origins.empty() ? Span{begin, end} : Span{origins[std::size_t(begin)].begin, origins[std::size_t(end - 1)].end};
    }

    QString text;
    std::vector<Span> origins;
};

/// The strings of a JSON text, one after the other, without escapes.
Dressed strings(QStringView text)
{
    static constexpr QStringView letters = u"nrtbf";
    Dressed found;
    bool inside = false;
    const auto add = [&](QChar c, Span origin) {
        found.text += c;
        found.origins.push_back(origin);
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"') {
            add(u' ', {i, i + 1});
            inside = !inside;
        } else if (inside && text[i] == u'\\' && i + 1 < text.size()) {
            bool isCode = false;
            const ushort code = text[i + 1] == u'u' ? text.sliced(i + 2).first(std::min<qsizetype>(4, text.size() - i - 2)).toUShort(&isCode, 16) : 0;
            const qsizetype length = isCode ? 6 : 2;
            add(isCode ? QChar(code) : letters.contains(text[i + 1]) ? QChar(u' ') : text[i + 1], {i, i + length});
            i += length - 1;
        } else if (inside) {
            add(text[i], {i, i + 1});
        }
    }
    return found;
}

/// Takes tags, comments and scripts out and turns character references into what they stand for.
class Undresser {
public:
    explicit Undresser(const Dressed &dressed) : m_dressed(dressed), m_text(dressed.text) { }

    void giveTo(Seen &seen)
    {
        for (qsizetype i = 0; i < m_text.size();) {
            const qsizetype end = m_text[i] == u'<' ? endOfTag(i) : i;
            if (end > i) {
                seen.take(u' ', m_dressed.origin(i, end));
                i = end;
            } else if (const auto reference = m_text[i] == u'&' ? characterReferenceAt(QStringView(m_text).sliced(i)) : std::nullopt) {
                for (const QChar c : QString(QChar::fromUcs4(reference->character)))
                    seen.take(c, m_dressed.origin(i, i + reference->length));
                i += reference->length;
            } else {
                seen.take(m_text[i], m_dressed.origin(i, i + 1));
                ++i;
            }
        }
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

    const Dressed &m_dressed;
    const QString &m_text;
    mutable QStringList m_missing;
};

Seen seenIn(const QString &text, SourceSyntax syntax)
{
    Seen seen(text.size());
    if (syntax == SourceSyntax::Plain) {
        for (qsizetype i = 0; i < text.size(); ++i)
            seen.take(text[i], {i, i + 1});
    } else {
        const Dressed dressed = syntax == SourceSyntax::Json ? strings(text) : Dressed{text, {}};
        Undresser(dressed).giveTo(seen);
    }
    seen.letters.truncate(qsizetype(seen.origins.size()));
    return seen;
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
    Seen seen = seenIn(m_original, syntax);
    m_letters = std::move(seen.letters);
    m_origins = std::move(seen.origins);
    m_parted = std::move(seen.between);
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
