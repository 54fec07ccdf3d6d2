// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/passages.h"

#include "core/base/spanindex.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace crossread {

namespace {

/// Two groups become one passage where their members are on average at least this likely to state the same.
constexpr double leastAverage = 0.45;
/// Stretches of one report that overlap this much (of their union) are one member.
constexpr double samePlace = 0.6;

/// Members that are one place get one number.
class Places {
public:
    int numberOf(const Member &member)
    {
        // Once told, a number stays: later places have higher ones.
        const auto [number, isNew] = m_numbers.try_emplace(member, 0);
        if (isNew)
            number->second = newNumberOf(member);
        return number->second;
    }
    [[nodiscard]] const Member &at(int number) const { return m_places[number]; }
    [[nodiscard]] int count() const { return int(m_places.size()); }

private:
    struct Hash {
        size_t operator()(const Member &member) const noexcept
        {
            return qHashMulti(0, member.report, member.span.begin, member.span.end);
        }
    };
    int newNumberOf(const Member &member)
    {
        SpanIndex &known = m_byReport[member.report];
        const std::optional<int> same = known.lowest(
            member.span, [&](int number) { return isSamePlace(m_places[number].span, member.span, samePlace); });
        if (same)
            return *same;
        known.add(member.span, int(m_places.size()));
        m_places.push_back(member);
        return int(m_places.size()) - 1;
    }

    std::unordered_map<Member, int, Hash> m_numbers;
    std::vector<Member> m_places;
    std::map<int, SpanIndex> m_byReport;
};

struct PlaceLink {
    double score = 0;
    Grade grade = Grade::Related;
};

/// The links between places, by their numbers.
class Scores {
public:
    void reserve(std::size_t links) { m_links.reserve(qsizetype(links)); }
    /// False where the two are linked already.
    bool add(int one, int other, PlaceLink link)
    {
        const qsizetype before = m_links.size();
        PlaceLink &known = m_links[keyOf(one, other)];
        if (m_links.size() == before)
            return false;
        known = link;
        return true;
    }
    [[nodiscard]] const PlaceLink *between(int one, int other) const
    {
        const auto found = m_links.constFind(keyOf(one, other));
        return found == m_links.constEnd() ? nullptr : &*found;
    }

private:
    static quint64 keyOf(int one, int other)
    {
        return (quint64(std::min(one, other)) << 32) | quint64(std::max(one, other));
    }
    QHash<quint64, PlaceLink> m_links;
};

/// Average over the pairs from two reports; unlinked pairs count as 0.
double averageScore(const std::vector<int> &one, const std::vector<int> &other, const Places &places,
                    const Scores &scores)
{
    double sum = 0;
    int pairs = 0;
    for (const int a : one) {
        for (const int b : other) {
            if (places.at(a).report == places.at(b).report)
                continue;
            const PlaceLink *link = scores.between(a, b);
            sum += link ? link->score : 0;
            ++pairs;
        }
    }
    return pairs > 0 ? sum / pairs : 0;
}

struct NumberedLink {
    int one = 0, other = 0; ///< places
    bool made = false;      ///< by the analyst
};

/// Places in groups that grow by average linkage.
class PlaceGroups {
public:
    PlaceGroups(const Places &places, const Scores &scores, const std::vector<MatchChoice> &choices)
        : m_places(places), m_scores(scores), m_nextState(places.count())
    {
        std::copy_if(choices.begin(), choices.end(), std::back_inserter(m_broken),
                     [](const MatchChoice &choice) { return !choice.same; });
        for (int i = 0; i < places.count(); ++i) {
            m_groups.push_back({i});
            m_groupOf.push_back(i);
        }
        m_states = m_groupOf;
    }
    [[nodiscard]] const std::vector<std::vector<int>> &all() const { return m_groups; }
    [[nodiscard]] bool areOne(int one, int other) const { return m_groupOf[one] == m_groupOf[other]; }

    /// False where the groups of the two do not fit together.
    bool join(const NumberedLink &link)
    {
        const int into = m_groupOf[link.one];
        const int from = m_groupOf[link.other];
        if (into == from)
            return true;
        // What did not fit does not fit while neither group has changed.
        const auto state = std::pair(m_states[into], m_states[from]);
        if (m_unfit.contains(state) || !fit(m_groups[into], m_groups[from], link.made)) {
            m_unfit.insert(state);
            return false;
        }
        m_states[into] = m_nextState++;
        for (const int member : m_groups[from])
            m_groupOf[member] = into;
        m_groups[into].insert(m_groups[into].end(), m_groups[from].begin(), m_groups[from].end());
        m_groups[from].clear();
        return true;
    }

private:
    [[nodiscard]] bool fit(const std::vector<int> &into, const std::vector<int> &from, bool made) const
    {
        if (into.size() + from.size() == 2)
            return true;
        return !areKeptApart(into, from) && (made || averageScore(into, from, m_places, m_scores) >= leastAverage);
    }
    [[nodiscard]] bool areKeptApart(const std::vector<int> &into, const std::vector<int> &from) const
    {
        return std::any_of(m_broken.begin(), m_broken.end(), [&](const MatchChoice &choice) {
            return std::any_of(into.begin(), into.end(), [&](int one) {
                return std::any_of(from.begin(), from.end(), [&](int other) {
                    return speaksOf(choice, m_places.at(one), m_places.at(other));
                });
            });
        });
    }

    const Places &m_places;
    const Scores &m_scores;
    std::vector<MatchChoice> m_broken;
    std::vector<std::vector<int>> m_groups;
    std::vector<int> m_groupOf;
    std::vector<int> m_states; ///< a new number whenever a group grows
    int m_nextState = 0;
    std::set<std::pair<int, int>> m_unfit;
};

Passage passageOf(std::vector<int> numbers, const Places &places, const Scores &scores,
                  const std::vector<QByteArray> &keys)
{
    std::sort(numbers.begin(), numbers.end(), [&](int a, int b) { return places.at(a) < places.at(b); });
    Passage passage;
    passage.grade = Grade::Verbatim;
    std::vector<QByteArray> placeKeys;
    double sum = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const Member &member = places.at(numbers[i]);
        passage.members.push_back(member);
        placeKeys.push_back(placeKey(keys[member.report], member.span));
        for (std::size_t j = i + 1; j < numbers.size(); ++j) {
            const PlaceLink *link = scores.between(numbers[i], numbers[j]);
            if (!link)
                continue;
            passage.links.push_back({int(i), int(j), link->score});
            passage.grade = std::max(passage.grade, link->grade);
            sum += link->score;
        }
    }
    passage.score = sum / double(passage.links.size());
    passage.id = stableId("passage", placeKeys);
    return passage;
}

} // namespace

bool isSamePlace(Span one, Span other, double share)
{
    const double shared = double(one.intersected(other).length());
    return shared >= share * double(one.united(other).length());
}

QByteArray placeKey(const QByteArray &reportKey, Span span)
{
    return reportKey + ':' + QByteArray::number(span.begin) + ':' + QByteArray::number(span.end);
}

QString stableId(const QByteArray &kind, std::vector<QByteArray> places)
{
    std::sort(places.begin(), places.end());
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(kind);
    for (const QByteArray &place : places) {
        hash.addData("\n");
        hash.addData(place);
    }
    return QString::fromLatin1(hash.result().toHex().first(12));
}

std::vector<Passage> gatherPassages(const std::vector<StretchLink> &links, const std::vector<QByteArray> &keys,
                                    const std::vector<MatchChoice> &choices)
{
    std::vector<const StretchLink *> surest;
    for (const StretchLink &link : links)
        surest.push_back(&link);
    std::sort(surest.begin(), surest.end(), [](const StretchLink *a, const StretchLink *b) {
        return std::tie(b->made, b->score, a->one, a->other) < std::tie(a->made, a->score, b->one, b->other);
    });
    Places places;
    Scores scores;
    scores.reserve(links.size());
    std::vector<NumberedLink> order;
    for (const StretchLink *link : surest) {
        const int one = places.numberOf(link->one);
        const int other = places.numberOf(link->other);
        if (scores.add(one, other, {link->score, link->grade}))
            order.push_back({one, other, link->made});
    }
    PlaceGroups groups(places, scores, choices);
    std::vector<NumberedLink> alone;
    for (const NumberedLink &link : order) {
        if (!groups.join(link))
            alone.push_back(link);
    }
    std::vector<Passage> passages;
    for (const std::vector<int> &group : groups.all()) {
        if (group.size() > 1)
            passages.push_back(passageOf(group, places, scores, keys));
    }
    for (const NumberedLink &link : alone) {
        if (!groups.areOne(link.one, link.other))
            passages.push_back(passageOf({link.one, link.other}, places, scores, keys));
    }
    return passages;
}

} // namespace crossread
