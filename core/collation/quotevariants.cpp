// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collation/quotevariants.h"

#include "core/align/quotepairs.h"
#include "core/collation/quoteflags.h"
#include "core/language/tokens.h"
#include "core/language/vectors.h"
#include "core/reading/credits.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <set>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

using Place = std::pair<int, int>; // report, quote

/// A paraphrase shares so many telling words with the quote, or half of them.
constexpr qsizetype enoughShared = 2;
constexpr double leastLinkScore = 0.5;

/// Sets of quotes that are one (disjoint sets, by the least member).
class Families {
public:
    int home(int member)
    {
        while (m_parent[std::size_t(member)] != member)
            member = m_parent[std::size_t(member)] = m_parent[std::size_t(m_parent[std::size_t(member)])];
        return member;
    }
    void join(int one, int other)
    {
        const int first = home(one);
        const int second = home(other);
        m_parent[std::size_t(std::max(first, second))] = std::min(first, second);
    }
    int add()
    {
        m_parent.push_back(int(m_parent.size()));
        return m_parent.back();
    }

private:
    std::vector<int> m_parent;
};

QStringList tellingStems(const Report &report, Span span, const Stemmer &stemmer)
{
    QStringList stems;
    for (const Token &token : tokenize(report.text, span)) {
        const QString folded = fold(token.span.in(report.text));
        if (token.kind == TokenKind::Number || (token.kind == TokenKind::Word && WordVectors::rankOf(WordVectors::rowOf(folded)) >= contentRank))
            stems += stemmer.stem(folded);
    }
    stems.removeDuplicates();
    return stems;
}

bool standsIn(const QStringList &fewer, const QStringList &more)
{
    return std::search(more.begin(), more.end(), fewer.begin(), fewer.end()) != more.end();
}

IsOwnMedium isOwnMedium(const std::vector<const Report *> &reports, const Comparison &comparison)
{
    return [&](int report, const QString &medium) {
        return isFrom(*reports[std::size_t(report)], comparison.readings[std::size_t(report)], medium);
    };
}

class Collector {
public:
    Collector(const std::vector<const Report *> &reports, const Comparison &comparison, Trifles same)
        : m_reports(reports), m_comparison(comparison), m_same(same)
    {
    }

    std::vector<QuoteEntry> collect()
    {
        readQuotes();
        readPassages();
        joinGroups();
        joinRepetitions();
        std::map<int, std::vector<Place>> families;
        for (const auto &[place, member] : m_members)
            families[m_families.home(member)].push_back(place);
        std::vector<QuoteEntry> entries;
        for (auto &[home, places] : families) {
            addParaphrases(places);
            entries.push_back(entryOf(places));
        }
        std::stable_sort(entries.begin(), entries.end(), [this](const QuoteEntry &a, const QuoteEntry &b) { return storyPlace(a) < storyPlace(b); });
        return entries;
    }

private:
    [[nodiscard]] const Quote &quoteAt(Place place) const
    {
        return m_comparison.readings[std::size_t(place.first)].quotes[std::size_t(place.second)];
    }
    [[nodiscard]] const Reading &readingAt(Place place) const
    {
        return m_comparison.readings[std::size_t(place.first)];
    }
    [[nodiscard]] const Report &reportAt(Place place) const { return *m_reports[std::size_t(place.first)]; }

    void readQuotes()
    {
        for (int report = 0; report < int(m_reports.size()); ++report) {
            const std::vector<Quote> &quotes = m_comparison.readings[std::size_t(report)].quotes;
            for (int quote = 0; quote < int(quotes.size()); ++quote) {
                const Place place{report, quote};
                if (quotes[std::size_t(quote)].kind == QuoteKind::Indirect)
                    continue;
                m_words[place] = quotedWords(reportAt(place), readingAt(place), quoteAt(place));
                m_members[place] = m_families.add();
            }
        }
    }

    void joinGroups()
    {
        for (const QuoteGroup &group : m_comparison.quoteGroups) {
            int first = -1;
            for (const QuoteGroup::Entry &entry : group.members) {
                const auto found = m_members.find({entry.report, entry.quote});
                if (found == m_members.end())
                    continue;
                first < 0 ? void(first = found->second) : m_families.join(first, found->second);
            }
        }
    }

    /// A headline quotes again what the text quotes. Found by the first two words of the shorter one.
    void joinRepetitions()
    {
        QHash<std::pair<int, QString>, std::vector<Place>> holders;
        const auto key = [](Place place, const QStringList &words, qsizetype at) {
            return std::pair(place.first, words[at] + u' ' + words[at + 1]);
        };
        for (const auto &[place, words] : m_words) {
            for (qsizetype i = 0; i + 1 < words.size(); ++i)
                holders[key(place, words, i)].push_back(place);
        }
        for (const auto &[place, words] : m_words) {
            if (words.size() < 2)
                continue;
            for (const Place &other : holders[key(place, words, 0)]) {
                if (standsIn(words, m_words.at(other)))
                    m_families.join(m_members[place], m_members[other]);
            }
        }
    }

    struct Spoken {
        Span span;
        const Passage *passage = nullptr;
        int member = 0;
    };
    void readPassages()
    {
        m_spoken.resize(m_reports.size());
        for (const Passage &passage : m_comparison.alignment.passages) {
            for (int i = 0; i < int(passage.members.size()) && passage.grade != Grade::Related; ++i)
                m_spoken[std::size_t(passage.members[std::size_t(i)].report)].push_back({passage.members[std::size_t(i)].span, &passage, i});
        }
    }

    /// What reports without the quote tell of it, where they tell it in an aligned passage.
    void addParaphrases(std::vector<Place> &places) const
    {
        std::set<int> reports;
        for (const Place &place : places)
            reports.insert(place.first);
        std::vector<Place> found;
        for (const Place &place : places) {
            for (const Spoken &spoken : m_spoken[std::size_t(place.first)]) {
                if (!spoken.span.overlaps(quoteAt(place).span))
                    continue;
                for (const Link &link : spoken.passage->links) {
                    if (link.score < leastLinkScore || (link.first != spoken.member && link.second != spoken.member))
                        continue;
                    const Member &there = spoken.passage->members[std::size_t(link.first == spoken.member ? link.second : link.first)];
                    const int quote = reports.contains(there.report) ? -1 : paraphraseIn(there, place);
                    if (quote >= 0 && reports.insert(there.report).second)
                        found.emplace_back(there.report, quote);
                }
            }
        }
        places.insert(places.end(), found.begin(), found.end());
        std::sort(places.begin(), places.end());
    }

    /// Index of the indirect quote in the member that tells what the quote at `place` says; -1: none.
    [[nodiscard]] int paraphraseIn(const Member &member, Place place) const
    {
        const Report &report = *m_reports[std::size_t(member.report)];
        const QStringList wanted = tellingStems(reportAt(place), quoteAt(place).span, m_stemmer);
        const std::vector<Quote> &quotes = m_comparison.readings[std::size_t(member.report)].quotes;
        int best = -1;
        qsizetype most = 0;
        for (int i = 0; i < int(quotes.size()); ++i) {
            const Quote &quote = quotes[std::size_t(i)];
            if (quote.kind != QuoteKind::Indirect || !quote.span.overlaps(member.span))
                continue;
            const QStringList has = tellingStems(report, quote.span, m_stemmer);
            const qsizetype shared = std::count_if(wanted.begin(), wanted.end(), [&](const QString &stem) { return has.contains(stem); });
            if (shared > most && (shared >= enoughShared || 2 * shared >= wanted.size())) {
                best = i;
                most = shared;
            }
        }
        return best;
    }

    [[nodiscard]] QuoteVariant variantOf(Place place) const
    {
        const Report &report = reportAt(place);
        const Quote &quote = quoteAt(place);
        QuoteVariant variant{place.first, place.second, quote.kind, quote.span, {}, {}, {}, {}, {}, {}};
        const std::vector<Span> parts = quotedParts(readingAt(place), quote);
        if (quote.kind == QuoteKind::Direct && parts.size() > 1) {
            for (const Span part : parts) {
                if (!variant.wording.text.isEmpty())
                    variant.wording.text += u" … "_s;
                variant.wording.compared.push_back({variant.wording.text.size(), variant.wording.text.size() + part.length()});
                variant.wording.text += part.in(report.text);
            }
        } else {
            variant.wording.text = quote.span.in(report.text).toString();
            for (const Span part : parts)
                variant.wording.compared.push_back({part.begin - quote.span.begin, part.end - quote.span.begin});
        }
        variant.wording.text.replace(u'\n', u' ').replace(u'\t', u' ');
        if (quote.speaker)
            variant.speaker = quote.speaker->name.isEmpty() ? quote.speaker->span.in(report.text).toString() : quote.speaker->name;
        if (quote.cue)
            variant.cue = quote.cue->in(report.text).toString().simplified();
        for (const Span relay : quote.via)
            variant.via.append(relay.in(report.text).toString().simplified());
        for (const Mention &credit : readingAt(place).credits) {
            if (!variant.credits.contains(credit.name))
                variant.credits.append(credit.name);
        }
        return variant;
    }

    [[nodiscard]] QuoteEntry entryOf(const std::vector<Place> &places) const
    {
        QuoteEntry entry;
        for (const Place &place : places)
            entry.variants.push_back(variantOf(place));
        flagVariants(entry, isOwnMedium(m_reports, m_comparison), m_same);
        return entry;
    }

    /// Mean place in the reports, in millionths; the same in any order of the reports.
    [[nodiscard]] std::pair<qsizetype, QString> storyPlace(const QuoteEntry &entry) const
    {
        qsizetype sum = 0;
        for (const QuoteVariant &variant : entry.variants)
            sum += variant.place.begin * 1'000'000 / std::max<qsizetype>(1, m_reports[std::size_t(variant.report)]->text.size());
        return {sum / qsizetype(entry.variants.size()), entry.variants[std::size_t(entry.fullest)].wording.text};
    }

    const std::vector<const Report *> &m_reports;
    const Comparison &m_comparison;
    Trifles m_same;
    Stemmer m_stemmer;
    Families m_families;
    std::map<Place, int> m_members;
    std::map<Place, QStringList> m_words;
    std::vector<std::vector<Spoken>> m_spoken; ///< of each report
};

} // namespace

QuoteFlags QuoteEntry::flags() const
{
    QuoteFlags all;
    for (const QuoteVariant &variant : variants)
        all |= variant.flags;
    return all;
}

std::vector<QuoteEntry> quotesOf(const std::vector<const Report *> &reports, const Comparison &comparison, Trifles same)
{
    return Collector(reports, comparison, same).collect();
}

void flagAnew(std::vector<QuoteEntry> &entries, const std::vector<const Report *> &reports, const Comparison &comparison, Trifles same)
{
    for (QuoteEntry &entry : entries)
        flagVariants(entry, isOwnMedium(reports, comparison), same);
}

std::vector<std::vector<WordRun>> differencesIn(const QuoteEntry &entry, Trifles same)
{
    std::vector<Wording> wordings;
    for (const QuoteVariant &variant : entry.variants) {
        if (variant.kind != QuoteKind::Indirect)
            wordings.push_back(variant.wording);
    }
    auto found = differingWords(wordings, Strictness::Wording, same);
    std::vector<std::vector<WordRun>> runs;
    std::size_t next = 0;
    for (const QuoteVariant &variant : entry.variants)
        runs.push_back(variant.kind == QuoteKind::Indirect ? std::vector<WordRun>{} : std::move(found[next++]));
    return runs;
}

} // namespace crossread
