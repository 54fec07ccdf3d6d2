// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rules/officekinds.h"

#include "core/language/relations.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "spokesman" and "spokesperson", "actor" and "actress" are one office.
bool sameButForSex(const QString &one, const QString &other)
{
    const auto bare = [](QString word) {
        for (const QLatin1StringView ending : {"persons"_L1, "person"_L1, "woman"_L1, "women"_L1, "man"_L1, "men"_L1, "ress"_L1, "or"_L1, "er"_L1}) {
            if (word.endsWith(ending) && word.size() > ending.size() + 2)
                return word.chopped(ending.size());
        }
        return word;
    };
    return bare(one) == bare(other);
}

/// Every barrister is a lawyer, and who mediates is sent: what one report calls by the kind, another calls by the calling.
bool areOneCalling(const QString &one, const QString &other)
{
    static const std::array<QSet<QString>, 2> callings{
        QSet<QString>{u"lawyer"_s, u"attorney"_s, u"barrister"_s, u"solicitor"_s, u"counsel"_s, u"advocate"_s},
        QSet<QString>{u"envoy"_s, u"mediator"_s, u"negotiator"_s, u"emissary"_s}};
    return std::ranges::any_of(callings, [&](const QSet<QString> &calling) { return calling.contains(one) && calling.contains(other); });
}

/// Each has some, and none is of both.
bool areApart(const QStringList &ones, const QStringList &others)
{
    return !ones.isEmpty() && !others.isEmpty()
        && std::ranges::none_of(ones, [&](const QString &one) { return others.contains(one); });
}

QStringList withoutRanks(const Office &office)
{
    QStringList words = office.others;
    words.removeIf([](const QString &word) { return isLowerRank(word); });
    return words;
}

bool isLower(const Office &office)
{
    return std::ranges::any_of(office.others, isLowerRank);
}

/// Who is below a sheriff or a general is addressed as one; an assistant prosecutor is a prosecutor.
bool isAddressedAlike(const QString &head)
{
    static const QSet<QString> heads{u"general"_s, u"colonel"_s, u"commander"_s, u"governor"_s, u"sheriff"_s, u"constable"_s, u"admiral"_s,
                                     u"marshal"_s, u"superintendent"_s, u"commissioner"_s, u"chief"_s, u"coach"_s, u"prosecutor"_s, u"attorney"_s, u"judge"_s, u"justice"_s};
    return heads.contains(head);
}

/// "Minister of transport": of what, as stems. Not "senior", "cabinet" or a party. Empty for others.
QStringList portfoliosOf(const Office &office)
{
    static const QSet<QString> heads{u"minister"_s, u"secretary"_s, u"commissioner"_s};
    static const QSet<QString> portfolios{
        u"foreign"_s, u"defens"_s, u"financ"_s, u"interior"_s, u"health"_s, u"justic"_s, u"educ"_s, u"transport"_s, u"energi"_s, u"environ"_s, u"agricultur"_s,
        u"trade"_s, u"home"_s, u"treasuri"_s, u"cultur"_s, u"fisheri"_s, u"immigr"_s, u"hous"_s, u"tourism"_s, u"industri"_s, u"commerc"_s};
    QStringList found;
    if (heads.contains(office.head))
        std::ranges::copy_if(office.others, std::back_inserter(found), [&](const QString &word) { return portfolios.contains(word); });
    return found;
}

/// "Deputy foreign minister" and "foreign minister"; who is called a minister without more may be either.
bool isRankBelow(const Office &one, const Office &other)
{
    if (one.head == "professor"_L1) // of whatever rank
        return false;
    const QStringList rest = withoutRanks(one);
    const bool named = rest.isEmpty() || other.others.contains(rest.last()); // before it may stand whose office it is
    return isLower(one) && !isLower(other) && named && (!rest.isEmpty() || !isAddressedAlike(one.head));
}

/// Of the whole body, or of a part of it: "general secretary", "regional organiser".
bool isOfAnotherReach(const Office &one, const Office &other)
{
    static const QSet<QString> wholes{u"general"_s, u"nation"_s};
    static const QSet<QString> parts{u"region"_s, u"local"_s, u"branch"_s};
    const auto has = [](const Office &office, const QSet<QString> &words) {
        return std::ranges::any_of(office.others, [&](const QString &word) { return words.contains(word); });
    };
    return has(one, wholes) && !has(one, parts) && has(other, parts) && !has(other, wholes);
}

} // namespace

bool isOneHead(const QString &one, const QString &other)
{
    return one == other || sameButForSex(one, other) || areOneCalling(one, other) || relations::areOneOffice(one, other);
}

QStringList mattersOf(const Office &office)
{
    static const QSet<QString> matters{u"execut"_s, u"oper"_s, u"financi"_s, u"technolog"_s, u"inform"_s, u"market"_s, u"legal"_s, u"medic"_s, u"commerci"_s};
    QStringList found;
    std::ranges::copy_if(office.others, std::back_inserter(found), [&](const QString &word) { return matters.contains(word); });
    found.removeDuplicates();
    return office.others.contains(u"chief"_s) ? found : QStringList();
}

bool isLowerRank(const QString &stem)
{
    static const QSet<QString> ranks{u"deputi"_s, u"vice"_s, u"assist"_s, u"associ"_s, u"junior"_s};
    return ranks.contains(stem);
}

Exclusion exclusionOf(const Office &one, const Office &other)
{
    const bool oneRank = isLower(one) == isLower(other);
    if (isOfAnotherReach(one, other) || isOfAnotherReach(other, one) || (oneRank && areApart(mattersOf(one), mattersOf(other))))
        return Exclusion::Matter;
    if (!isOneHead(one.head, other.head))
        return Exclusion::None;
    if (isRankBelow(one, other) || isRankBelow(other, one))
        return Exclusion::Rank;
    return oneRank && areApart(portfoliosOf(one), portfoliosOf(other)) ? Exclusion::Matter : Exclusion::None;
}

} // namespace crossread
