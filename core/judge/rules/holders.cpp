// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rules/holders.h"

#include "core/language/lexicon.h"
#include "core/language/relations.h"
#include "core/language/spelling.h"
#include "core/reading/namesentence.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Term {
    Token token;
    QString folded;
    WordClasses classes = 0;
};

/// Words of an office, first and one past the last.
struct Stretch {
    int first = 0, last = 0;
};

/// Reads the offices in one sentence.
class OfficeReader {
public:
    OfficeReader(QStringView text, Span sentence) : m_text(text)
    {
        for (const Token &token : tokenize(text, sentence)) {
            const QString folded = commonSpelling(fold(token.span.in(text)));
            m_terms.push_back({token, folded, english().classes.value(folded)});
        }
    }

    /// The offices right before and right behind a name.
    [[nodiscard]] std::vector<Stretch> beside(Span name) const
    {
        std::vector<Stretch> found;
        const auto begin = [](const Term &term, qsizetype at) { return term.token.span.begin < at; };
        const int first = int(std::lower_bound(m_terms.begin(), m_terms.end(), name.begin, begin) - m_terms.begin());
        const int last = int(std::lower_bound(m_terms.begin(), m_terms.end(), name.end, begin) - m_terms.begin());
        if (const Stretch stretch = before(first); stretch.last > stretch.first)
            found.push_back(stretch);
        for (int at = opening(last); at > 0;) {
            const Stretch stretch = behind(at);
            if (stretch.last <= stretch.first)
                break;
            found.push_back(stretch);
            at = is(stretch.last, u"and") ? stretch.last + 1 : 0; // "chairman and chief executive"
        }
        return found;
    }

    [[nodiscard]] Office officeIn(Stretch stretch) const
    {
        Office office;
        office.span = {m_terms[std::size_t(stretch.first)].token.span.begin, m_terms[std::size_t(stretch.last) - 1].token.span.end};
        office.head = officeWrittenOut(m_terms[std::size_t(stretch.last) - 1].folded);
        const Stemmer stemmer;
        for (int i = stretch.first; i + 1 < stretch.last; ++i) {
            const QString &word = m_terms[std::size_t(i)].folded;
            if (isWord(i) && countryOf(word) == word && !relations::isKnownPlace(word))
                office.others += stemmer.stem(officeWrittenOut(word));
        }
        // "Minister of Transport"; behind an article stands a body or a place.
        const int matter = stretch.last + 1;
        if (is(stretch.last, u"of") && isOpen(matter) && isWord(matter) && countryOf(m_terms[std::size_t(matter)].folded) == m_terms[std::size_t(matter)].folded)
            office.others += stemmer.stem(m_terms[std::size_t(matter)].folded);
        return office;
    }

    /// Held at another time, or for a time.
    [[nodiscard]] bool isPassing(Stretch stretch) const
    {
        static const QSet<QString> words{u"former"_s, u"ex"_s, u"then"_s, u"acting"_s, u"interim"_s, u"retired"_s, u"incoming"_s, u"outgoing"_s, u"new"_s,
                                         u"next"_s, u"future"_s, u"late"_s, u"designate"_s, u"elect"_s, u"onetime"_s, u"longtime"_s, u"previous"_s, u"emeritus"_s};
        const int first = std::max(0, stretch.first - 2); // "a then", "the former Orvend"
        return std::any_of(m_terms.begin() + first, m_terms.begin() + std::min(int(m_terms.size()), stretch.last + 2),
                           [](const Term &term) { return words.contains(term.folded); });
    }

private:
    static constexpr int longest = 8; ///< words of an office

    [[nodiscard]] bool is(int i, QStringView folded) const { return i >= 0 && i < int(m_terms.size()) && m_terms[std::size_t(i)].folded == folded; }
    [[nodiscard]] bool isWord(int i) const { return i >= 0 && i < int(m_terms.size()) && m_terms[std::size_t(i)].token.kind == TokenKind::Word; }
    /// "the city's", "the dockers'"
    [[nodiscard]] bool isClitic(int i) const
    {
        if (i < 0 || i >= int(m_terms.size()))
            return false;
        const bool mark = is(i, u"'") || is(i, u"’");
        return m_terms[std::size_t(i)].token.kind == TokenKind::Clitic || (mark && touches(i) && m_terms[std::size_t(i) - 1].folded.endsWith(u's'));
    }
    [[nodiscard]] bool isCapital(int i) const { return isWord(i) && m_text[m_terms[std::size_t(i)].token.span.begin].isUpper(); }
    [[nodiscard]] bool touches(int i) const
    {
        return i > 0 && i < int(m_terms.size()) && m_terms[std::size_t(i)].token.span.begin == m_terms[std::size_t(i) - 1].token.span.end;
    }
    [[nodiscard]] bool isHyphen(int i) const { return is(i, u"-") && touches(i) && touches(i + 1); }

    /// May stand in an office: no word of a closed class, no verb.
    [[nodiscard]] bool isOpen(int i) const
    {
        if (isHyphen(i))
            return true;
        if (!isWord(i))
            return false;
        const Term &term = m_terms[std::size_t(i)];
        const bool act = !isCapital(i) && (term.folded.endsWith("ed"_L1) || english().cueForms.contains(term.folded));
        return isOfficeWord(term.folded) || (!(term.classes & (closedClasses | word::Weekday | word::Month)) && !act);
    }

    /// "Lt. Gov.", "Dr.": the full stop is part of the word.
    [[nodiscard]] int withoutHonorific(int end) const
    {
        while (end > 0 && ((isWord(end - 1) && (m_terms[std::size_t(end) - 1].classes & word::Honorific) && !isOfficeWord(m_terms[std::size_t(end) - 1].folded))
                           || (is(end - 1, u".") && isWord(end - 2) && (m_terms[std::size_t(end) - 2].classes & word::Honorific))))
            --end;
        return end;
    }

    [[nodiscard]] Stretch before(int name) const
    {
        int end = withoutHonorific(name);
        const bool apart = is(end - 1, u","); // "the union's secretary, | Mira Haddad"
        end -= apart ? 1 : 0;
        if (!isWord(end - 1) || !isOfficeWord(m_terms[std::size_t(end) - 1].folded))
            return {};
        int first = end - 1;
        while (first > 0 && end - first < longest && isOpen(first - 1))
            --first;
        const bool owned = first > 0 && (isClitic(first - 1) || (m_terms[std::size_t(first) - 1].classes & (word::Determiner | word::Possessive)));
        return apart && !owned ? Stretch{} : Stretch{first, end};
    }

    /// Where an office may begin behind a name: in apposition, or "who is". 0 where none does.
    [[nodiscard]] int opening(int end) const
    {
        int at = end;
        const bool apart = is(at, u",");
        at += apart ? 1 : 0;
        if (apart && at < int(m_terms.size()) && m_terms[std::size_t(at)].token.kind == TokenKind::Number && is(at + 1, u","))
            at += 2; // the age
        if (apart && is(at, u"who") && is(at + 1, u"is"))
            return at + 2;
        return apart ? at : is(at, u"is") ? at + 1 : 0;
    }

    /// The office that begins at `at`, without article and whose it is.
    [[nodiscard]] Stretch behind(int at) const
    {
        int first = at;
        int i = at;
        for (; i < int(m_terms.size()) && i - first < longest; ++i) {
            if (isClitic(i) || (i == first && isWord(i) && (m_terms[std::size_t(i)].classes & (word::Determiner | word::Possessive))))
                first = i + 1;
            else if (!isOpen(i))
                break;
        }
        const bool office = i > first && isWord(i - 1) && isOfficeWord(m_terms[std::size_t(i) - 1].folded);
        const bool acts = i < int(m_terms.size()) && english().cueForms.contains(m_terms[std::size_t(i)].folded); // ", the officer said"
        const bool ofNext = is(i, u".") && isCapital(i + 1); // "Mira Haddad, Deputy Sgt. Emil Torvik"
        return office && !acts && !ofNext ? Stretch{first, i} : Stretch{};
    }

    QStringView m_text;
    std::vector<Term> m_terms;
};

/// "Commercial director" and "chief commercial officer" are offices of one kind.
void countAmongChiefs(Office &office)
{
    static const QHash<QString, QString> matters{{u"financ"_s, u"financi"_s}, {u"financi"_s, u"financi"_s}, {u"manag"_s, u"execut"_s}, {u"execut"_s, u"execut"_s},
                                                 {u"commerci"_s, u"commerci"_s}, {u"market"_s, u"market"_s}, {u"oper"_s, u"oper"_s}, {u"legal"_s, u"legal"_s},
                                                 {u"technic"_s, u"technolog"_s}, {u"medic"_s, u"medic"_s}};
    bringToOneForm(office);
    if (office.head != "director"_L1 || office.others.isEmpty())
        return;
    if (const auto matter = matters.constFind(office.others.last()); matter != matters.constEnd()) {
        office.head = u"officer"_s;
        office.others.last() = *matter;
        office.others += u"chief"_s;
    }
}

} // namespace

std::vector<Holding> holdingsOf(const Report &report, const Reading &reading)
{
    std::vector<Holding> holdings;
    auto name = reading.names.begin();
    for (const Sentence &sentence : reading.sentences) {
        std::optional<OfficeReader> reader;
        for (; name != reading.names.end() && name->span.begin < sentence.span.end; ++name) {
            const bool person = name->kind != NameKind::Place && name->kind != NameKind::Body;
            if (!person || !name->canonical.contains(u' ') || !sentence.span.contains(name->span))
                continue;
            if (!reader)
                reader.emplace(report.text, sentence.span);
            for (const Stretch &stretch : reader->beside(name->span)) {
                Holding holding{fold(name->canonical), reader->officeIn(stretch), reader->isPassing(stretch)};
                countAmongChiefs(holding.office);
                holdings.push_back(std::move(holding));
            }
        }
    }
    return holdings;
}

} // namespace crossread
