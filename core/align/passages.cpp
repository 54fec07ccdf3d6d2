// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/passages.h"

#include "core/base/spanindex.h"

#include <QCryptographicHash>

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
        SpanIndex &known = m_byReport[member.report];
        const std::optional<int> same = known.lowest(
            member.span, [&](int number) { return isSamePlace(m_places[number].span, member.span, samePlace); });
        if (same)
            return *same;
        known.add(member.span, int(m_places.size()));
        m_places.push_back(member);
        return int(m_places.size()) - 1;
    }
    [[nodiscard]] const Member &at(int number) const { return m_places[number]; }
    [[nodiscard]] int count() const { return int(m_places.size()); }

private:
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
    /// False where the two are linked already.
    bool add(int one, int other, PlaceLink link) { return m_links.try_emplace(keyOf(one, other), link).second; }
    [[nodiscard]] const PlaceLink *between(int one, int other) const
    {
        const auto found = m_links.find(keyOf(one, other));
        return found == m_links.end() ? nullptr : &found->second;
    }

private:
    static quint64 keyOf(int one, int other)
    {
        return (quint64(std::min(one, other)) << 32) | quint64(std::max(one, other));
    }
    std::unordered_map<quint64, PlaceLink> m_links;
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

std::vector<Passage> gatherPassages(std::vector<StretchLink> links, const std::vector<QByteArray> &keys)
{
    std::sort(links.begin(), links.end(), [](const StretchLink &a, const StretchLink &b) {
        return std::tie(b.score, a.one, a.other) < std::tie(a.score, b.one, b.other);
    });
    Places places;
    Scores scores;
    std::vector<std::pair<int, int>> order;
    for (const StretchLink &link : links) {
        const int one = places.numberOf(link.one);
        const int other = places.numberOf(link.other);
        if (scores.add(one, other, {link.score, link.grade}))
            order.emplace_back(one, other);
    }

    std::vector<std::vector<int>> groups;
    std::vector<int> groupOf;
    for (int i = 0; i < places.count(); ++i) {
        groups.push_back({i});
        groupOf.push_back(i);
    }
    std::vector<std::pair<int, int>> alone;
    std::vector<int> states = groupOf; // a new number whenever a group grows
    int nextState = places.count();
    std::set<std::pair<int, int>> unfit;
    for (const auto &[one, other] : order) {
        const int into = groupOf[one];
        const int from = groupOf[other];
        if (into == from)
            continue;
        // What did not fit does not fit while neither group has changed.
        const auto state = std::pair(states[into], states[from]);
        if (groups[into].size() + groups[from].size() > 2
            && (unfit.contains(state) || averageScore(groups[into], groups[from], places, scores) < leastAverage)) {
            unfit.insert(state);
            alone.emplace_back(one, other);
            continue;
        }
        states[into] = nextState++;
        for (const int member : groups[from])
            groupOf[member] = into;
        groups[into].insert(groups[into].end(), groups[from].begin(), groups[from].end());
        groups[from].clear();
    }

    std::vector<Passage> passages;
    for (const std::vector<int> &group : groups) {
        if (group.size() > 1)
            passages.push_back(passageOf(group, places, scores, keys));
    }
    for (const auto &[one, other] : alone) {
        if (groupOf[one] != groupOf[other])
            passages.push_back(passageOf({one, other}, places, scores, keys));
    }
    return passages;
}

} // namespace crossread
