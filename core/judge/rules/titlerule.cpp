// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"
#include "core/judge/rules/bestpairs.h"
#include "core/judge/rules/officekinds.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringMatcher>

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Words, as stems, that make an office another one: who was or stands in for the president is not the president.
bool isRank(const QString &stem)
{
    static const QSet<QString> ranks{u"deputi"_s, u"vice"_s, u"former"_s, u"act"_s, u"assist"_s, u"interim"_s, u"lieuten"_s,
                                     u"associ"_s, u"ex"_s, u"co"_s, u"emeritus"_s, u"junior"_s};
    return ranks.contains(stem);
}

/// A sheriff's deputy may be a sergeant: there the word tells whose he is.
bool isRankOf(const QString &head, const QString &stem)
{
    static const QSet<QString> served{u"sergeant"_s, u"corporal"_s, u"detective"_s, u"officer"_s};
    return isRank(stem) && !(stem == "deputi"_L1 && served.contains(head));
}

/// Offices of which there is one for each matter: the minister of defence is not that of health. Of others a word more tells
/// whose they are, or what: "Colts coach" and "head coach".
bool hasMatter(const QString &head)
{
    static const QSet<QString> heads{u"minister"_s, u"secretary"_s, u"undersecretary"_s, u"commissioner"_s, u"editor"_s, u"professor"_s};
    return heads.contains(head);
}

/// What nearly anybody in an office is besides: no other office than the one that the other report names.
bool isGeneric(const QString &head)
{
    static const QSet<QString> generic{
        u"official"_s, u"officer"_s, u"leader"_s, u"executive"_s, u"lawmaker"_s, u"legislator"_s, u"member"_s, u"politician"_s,
        u"diplomat"_s, u"expert"_s, u"aide"_s, u"assistant"_s, u"employee"_s, u"worker"_s, u"chief"_s, u"head"_s, u"candidate"_s,
        u"nominee"_s, u"resident"_s, u"student"_s, u"founder"_s, u"owner"_s, u"author"_s, u"businessman"_s, u"man"_s,
        u"veteran"_s, u"boss"_s, u"minister"_s, u"star"_s, u"player"_s, u"professional"_s, u"supporter"_s, u"rival"_s,
        u"opponent"_s, u"critic"_s, u"woman"_s, u"girl"_s, u"boy"_s, u"fighter"_s, u"intern"_s, u"colleague"_s, u"partner"_s, u"host"_s, u"guest"_s, u"sir"_s};
    return generic.contains(head);
}

struct Apart {
    bool rank = false;
    bool clash = false; ///< each has words that the other lacks
    bool shared = false;
};

/// "General" is how a lieutenant general is spoken of.
bool isMilitary(const QString &head)
{
    return head == "general"_L1 || head == "colonel"_L1 || head == "commander"_L1 || head == "admiral"_L1;
}

Apart apartIn(const Office &one, const Office &other)
{
    Apart apart;
    int more = 0;
    int less = 0;
    for (const QString &word : one.others) {
        const bool known = other.others.contains(word);
        apart.shared = apart.shared || known;
        apart.rank = apart.rank || (!known && isRankOf(one.head, word));
        more += !known;
    }
    for (const QString &word : other.others) {
        const bool known = one.others.contains(word);
        apart.rank = apart.rank || (!known && isRankOf(other.head, word));
        less += !known;
    }
    apart.clash = more > 0 && less > 0;
    return apart;
}

/// "Interim coach" beside "coach for the rest of the season": both say that it is for a time.
bool isForATime(const Office &one, const Office &other)
{
    const auto stands = [](const Office &office) { return office.others.contains(u"interim"_s) || office.others.contains(u"act"_s); };
    return (one.limited && stands(other)) || (other.limited && stands(one));
}

/// True where the two cannot be one office under two names.
bool mayDiffer(const Office &one, const Office &other)
{
    if (!one.holder.isEmpty() && !other.holder.isEmpty() && one.holder != other.holder)
        return false;
    const Apart apart = apartIn(one, other);
    if (isOneHead(one.head, other.head)) {
        const QStringList matters = mattersOf(one);
        const QStringList otherMatters = mattersOf(other);
        const bool chiefs = !matters.isEmpty() && !otherMatters.isEmpty();
        const bool vague = !(hasMatter(one.head) || (chiefs && matters != otherMatters)) || one.shortened || other.shortened;
        return (apart.rank && !isMilitary(one.head) && !isForATime(one, other)) || (apart.clash && !vague);
    }
    return !isGeneric(one.head) && !isGeneric(other.head);
}

Signals signalsOf(const PairView &view, const Office &one, const Office &other, bool only)
{
    Signals seen = signalsAt(view, one.span, other.span);
    const bool sameHolder = !one.holder.isEmpty() && one.holder == other.holder;
    const Apart apart = apartIn(one, other);
    seen.same = sameHolder ? (one.leads == other.leads ? 1 : 0.5) : 0;
    const bool oneHead = isOneHead(one.head, other.head);
    seen.other = oneHead && apart.rank ? 1 : oneHead || apart.shared ? 0.5 : 0;
    seen.only = only;
    return seen;
}

/// An office is named in full where it first comes up, and there a reader looks for it.
void addFirstMention(const Side &side, Finding &finding, std::size_t index)
{
    const Span place = finding.members[index].span;
    const QString words = finding.members[index].value;
    const QStringMatcher matcher(words, Qt::CaseInsensitive);
    for (const Sentence &sentence : side.reading->sentences) {
        const qsizetype at = matcher.indexIn(sentence.span.in(side.source->text));
        if (at < 0)
            continue;
        const Span first{sentence.span.begin + at, sentence.span.begin + at + words.size()};
        if (first != place)
            finding.members.push_back(evidenceAt(side, first));
        return;
    }
}

} // namespace

void judgeTitles(const PairView &view, Findings &findings)
{
    std::vector<Office> ones = view.sides[0].derived(officesOf);
    std::vector<Office> others = view.sides[1].derived(officesOf);
    if (ones.empty() || others.empty())
        return;
    dropAgreeing(ones, others, [&](const Office &one, const Office &other) {
        const bool same = isOneHead(one.head, other.head) && !mayDiffer(one, other);
        return same ? 1 + view.contextAgreement(one.span, other.span) : 0.0;
    });
    const bool only = ones.size() == 1 && others.size() == 1;
    pairOff(
        int(ones.size()), int(others.size()),
        [&](int i, int j) {
            const Office &one = ones[std::size_t(i)];
            const Office &other = others[std::size_t(j)];
            const Signals seen = signalsOf(view, one, other, only);
            const bool comparable = areComparable(seen) || seen.same > 0;
            return comparable && mayDiffer(one, other) ? confidenceOf(RuleKind::Title, seen) : 0.0;
        },
        [&](int i, int j) {
            const Office &one = ones[std::size_t(i)];
            const Office &other = others[std::size_t(j)];
            Finding finding{DiscrepancyType::Title, RuleKind::Title, signalsOf(view, one, other, only),
                                {evidenceAt(view.sides[0], one.span), evidenceAt(view.sides[1], other.span)},
                                QT_TRANSLATE_NOOP("Explanation", "The office is named differently: %1.")};
            addFirstMention(view.sides[0], finding, 0);
            addFirstMention(view.sides[1], finding, 1);
            findings.push_back(std::move(finding));
        });
}

} // namespace crossread
