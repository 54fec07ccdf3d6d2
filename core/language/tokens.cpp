// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/tokens.h"

#include <libstemmer.h>

#include <array>

namespace crossread {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ';
}

bool isDigit(QChar c)
{
    return c.unicode() < 0x80 ? c >= u'0' && c <= u'9' : c.isDigit();
}

/// Of ASCII, letters and digits.
constexpr std::array<bool, 0x80> plainWordParts = [] {
    std::array<bool, 0x80> parts{};
    for (std::size_t c = 0; c < parts.size(); ++c)
        parts[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return parts;
}();

bool isForeignWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'\u00AD';
}

/// Letters, marks and surrogates: what a word is made of.
inline bool isWordPart(QChar c)
{
    const char16_t unit = c.unicode();
    return unit < plainWordParts.size() ? plainWordParts[unit] : isForeignWordPart(c);
}

/// Reads one token that starts at `from`, which is no white space.
class Scanner {
public:
    Scanner(QStringView text, qsizetype end) : m_text(text), m_end(end) { }

    Token next(qsizetype from) const
    {
        const QChar first = m_text[from];
        if (isDigit(first))
            return {{from, numberEnd(from)}, TokenKind::Number};
        if (isWordPart(first))
            return {{from, wordEnd(from)}, TokenKind::Word};
        if (isPossessive(from))
            return {{from, from + 2}, TokenKind::Clitic};
        return {{from, from + 1}, TokenKind::Punctuation};
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i < m_end ? m_text[i] : QChar(); }

    /// ’s after a word, with no letter behind it.
    [[nodiscard]] bool isPossessive(qsizetype i) const
    {
        return isApostrophe(m_text[i]) && i > 0 && isWordPart(m_text[i - 1]) && at(i + 1).toLower() == u's'
            && !isWordPart(at(i + 2));
    }

    [[nodiscard]] qsizetype numberEnd(qsizetype i) const
    {
        while (isDigit(at(i)) || ((at(i) == u',' || at(i) == u'.') && isDigit(at(i + 1))))
            ++i;
        while (isWordPart(at(i))) // 70th, 5pm, 10m
            ++i;
        return i;
    }

    [[nodiscard]] qsizetype wordEnd(qsizetype i) const
    {
        const qsizetype begin = i;
        for (;;) {
            while (isWordPart(at(i)))
                ++i;
            if (isApostrophe(at(i)) && !isPossessive(i) && at(i + 1).isLetter())
                ++i; // don’t, O’Neill
            else if (at(i) == u'.' && isAbbreviation(begin, i))
                ++i; // U.S.
            else
                return i;
        }
    }

    /// Single letters parted by full stops: the stop at `i` belongs to the word where a letter follows it
    /// or one came before.
    [[nodiscard]] bool isAbbreviation(qsizetype begin, qsizetype i) const
    {
        const bool single = i - begin == 1 || (i - begin >= 3 && m_text[i - 2] == u'.');
        if (!single || !m_text[i - 1].isUpper())
            return false;
        return (at(i + 1).isUpper() && !isWordPart(at(i + 2))) || i - begin >= 3;
    }

    QStringView m_text;
    qsizetype m_end;
};

} // namespace

std::vector<Token> tokenize(QStringView text, Span part)
{
    std::vector<Token> tokens;
    tokens.reserve(std::size_t(part.length() / 5 + 1));
    const Scanner scanner(text, part.end);
    for (qsizetype i = part.begin; i < part.end;) {
        if (text[i].isSpace()) {
            ++i;
            continue;
        }
        tokens.push_back(scanner.next(i));
        i = tokens.back().span.end;
    }
    return tokens;
}

std::vector<Token> tokenize(QStringView text)
{
    return tokenize(text, {0, text.size()});
}

namespace {

bool isCountryUs(QStringView token)
{
    return token.size() <= 6 && token.startsWith(u'U')
        && (token == u"US" || token == u"U.S." || token == u"U.S" || token == u"USA" || token == u"U.S.A.");
}

/// The same in ASCII alone, letter by letter; false where there is another character.
bool foldPlain(QStringView token, bool dropStops, QString &folded)
{
    folded.resize(token.size());
    QChar *to = folded.data();
    for (const QChar c : token) {
        const char16_t unit = c.unicode();
        if (unit >= 0x80)
            return false;
        if (unit == u'.' && dropStops)
            continue;
        *to++ = unit >= u'A' && unit <= u'Z' ? QChar(char16_t(unit + 32)) : c;
    }
    folded.resize(to - folded.data());
    return true;
}

} // namespace

QString fold(QStringView token)
{
    if (isCountryUs(token))
        return QStringLiteral("usa");
    const bool dropStops = !token.isEmpty() && !token.front().isDigit();
    QString folded;
    if (foldPlain(token, dropStops, folded))
        return folded;
    folded.clear();
    bool plain = true;
    for (const QChar c : token) {
        if ((c == u'.' && dropStops) || c == u'\u00AD')
            continue;
        plain = plain && c.unicode() < 0x80;
        folded += isApostrophe(c) ? QChar(u'\'') : c.toLower();
    }
    if (plain)
        return folded;
    QString bare;
    for (const QChar c : folded.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            bare += c;
    }
    return bare.normalized(QString::NormalizationForm_C);
}

Stemmer::Stemmer() : m_stemmer(sb_stemmer_new("english", nullptr)) { }

Stemmer::~Stemmer()
{
    sb_stemmer_delete(m_stemmer);
}

QString Stemmer::stem(const QString &folded) const
{
    const QByteArray bytes = folded.toUtf8();
    const sb_symbol *stem
        = sb_stemmer_stem(m_stemmer, reinterpret_cast<const sb_symbol *>(bytes.constData()), int(bytes.size()));
    return stem ? QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(m_stemmer)) : folded;
}

} // namespace crossread
