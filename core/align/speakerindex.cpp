// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/speakerindex.h"

#include "core/language/lexicon.h"
#include "core/language/tokens.h"

#include <algorithm>
#include <array>

namespace crossread {

namespace {

constexpr qsizetype longestName = 3; ///< words; longer ones have offices in them

/// What a name has besides a person's own names.
constexpr WordClasses besides = word::Honorific | word::NameSuffix | word::Determiner;

QStringList keysOf(const QString &name)
{
    QStringList keys;
    for (const QString &word : nameWords(name, besides))
        keys += transliterationKey(word);
    return keys;
}

bool isInitial(const QString &key)
{
    return key.size() == 1;
}

/// First names that can be one: equal, or an initial of the other.
bool firstNamesMeet(const QString &one, const QString &other)
{
    return one == other || ((isInitial(one) || isInitial(other)) && one.front() == other.front());
}

/// Full names of one person: same last word and first names that meet. Middle names may lack.
bool samePerson(const QStringList &one, const QStringList &other)
{
    return one.size() > 1 && other.size() > 1 && one.last() == other.last() && firstNamesMeet(one.first(), other.first());
}

/// "NTSB" for "National Transportation Safety Board".
bool isAcronymOf(const QString &acronym, const QString &name)
{
    QString initials;
    for (const Token &token : tokenize(name)) {
        const QStringView word = token.span.in(name);
        if (token.kind == TokenKind::Word && word.front().isUpper())
            initials += word.front();
    }
    return acronym.size() > 1 && acronym == initials;
}

} // namespace

QString transliterationKey(const QString &word)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 17> spellings{{
        {u"tsch", u"ch"}, {u"sch", u"sh"}, {u"tch", u"ch"}, {u"dzh", u"j"}, {u"zh", u"j"}, {u"kh", u"h"}, {u"gh", u"g"},
        {u"ph", u"f"}, {u"ts", u"z"}, {u"tz", u"z"}, {u"ou", u"u"}, {u"oo", u"u"}, {u"ck", u"k"}, {u"q", u"k"},
        {u"w", u"v"}, {u"x", u"ks"}, {u"y", u"i"},
    }};
    QString key;
    for (const QChar c : word.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetter())
            key += c.toLower();
    }
    for (const auto &[from, to] : spellings)
        key.replace(from.data(), from.size(), to.data(), to.size());
    // "Carolos" and "Karolos"; what "ch" and a soft c sound like has been seen to, or is left alone.
    for (qsizetype i = 0; i < key.size(); ++i) {
        const QChar next = i + 1 < key.size() ? key[i + 1] : QChar();
        if (key[i] == u'c' && next != u'h' && next != u'e' && next != u'i')
            key[i] = u'k';
    }
    QString single;
    for (const QChar c : key) {
        if (single.isEmpty() || single.back() != c)
            single += c;
    }
    if (single.endsWith(u"ij"))
        single.chop(1);
    return single;
}

SpeakerIndex::SpeakerIndex(const std::vector<const Reading *> &readings, const std::vector<int> &event)
{
    QHash<QString, NameKind> kinds;
    for (const int report : event) {
        for (const Name &name : readings[std::size_t(report)]->names) {
            NameKind &kind = kinds[name.canonical];
            if (kind == NameKind::Unknown)
                kind = name.kind;
            m_names.insert(nameWords(name.canonical, besides).join(u' '));
        }
    }
    QStringList names = kinds.keys();
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    for (const QString &name : std::as_const(names)) {
        if (kinds.value(name) == NameKind::Person || kinds.value(name) == NameKind::Unknown)
            add(name);
    }
}

void SpeakerIndex::add(const QString &name)
{
    const QStringList keys = keysOf(name);
    if (keys.size() < 2)
        return;
    for (const int known : m_byWord.value(keys.last())) {
        if (samePerson(m_people[std::size_t(known)].keys, keys))
            return;
    }
    const int index = int(m_people.size());
    m_people.push_back({keys, name});
    m_byWord[keys.last()].push_back(index);
    if (keys.first() != keys.last())
        m_byWord[keys.first()].push_back(index);
}

const SpeakerIndex::Known &SpeakerIndex::known(const QString &name) const
{
    const auto found = m_known.constFind(name);
    if (found != m_known.constEnd())
        return *found;
    const QStringList keys = keysOf(name);
    return *m_known.insert(name, {nameWords(name, besides).join(u' '), keys, personOf(keys), isName(name)});
}

int SpeakerIndex::personOf(const QStringList &keys) const
{
    if (keys.isEmpty())
        return -1;
    int found = -1;
    for (const int known : m_byWord.value(keys.last())) {
        const QStringList &full = m_people[std::size_t(known)].keys;
        if (keys.size() == 1 ? !full.contains(keys.first()) : !samePerson(full, keys))
            continue;
        if (found >= 0)
            return -1; // two people of one surname
        found = known;
    }
    return found;
}

bool SpeakerIndex::isName(const QString &name) const
{
    const QStringList words = nameWords(name, besides);
    for (qsizetype from = 0; from < words.size(); ++from) { // over an office in front: "Secretary Tom Ashdown"
        if (m_names.contains(words.sliced(from).join(u' ')))
            return true;
    }
    return false;
}

QString SpeakerIndex::fullNameOf(const QString &name) const
{
    const int person = known(name).person;
    return person < 0 ? name : m_people[std::size_t(person)].name;
}

Identity SpeakerIndex::compare(const QString &name, const QString &other) const
{
    if (name.isEmpty() || other.isEmpty())
        return Identity::Unknown;
    const auto [folded, keys, one, isNamed] = known(name);
    const auto [otherFolded, otherKeys, two, isOtherNamed] = known(other);
    if (one >= 0 && one == two)
        return Identity::Same;
    const bool named = isNamed && isOtherNamed;
    const bool shareWord = std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return otherKeys.contains(key); });
    if (folded == otherFolded && !folded.isEmpty())
        return named && keys.size() == 1 && m_byWord.value(keys.first()).size() > 1 ? Identity::Unknown : Identity::Same;
    if (isAcronymOf(name, other) || isAcronymOf(other, name))
        return Identity::Same;
    if (!named)
        return Identity::Unknown;
    if (!shareWord)
        return Identity::Other;
    const QStringList &fewer = keys.size() < otherKeys.size() ? keys : otherKeys;
    const QStringList &more = keys.size() < otherKeys.size() ? otherKeys : keys;
    if (std::all_of(fewer.begin(), fewer.end(), [&](const QString &key) { return more.contains(key); }))
        return fewer.size() > 1 ? Identity::Same : Identity::Unknown; // "Secretary Tom Ashdown" and "Tom Ashdown"
    // Two full names that share a surname are two people: "Ilena Marrosh" and "Tomas Marrosh".
    const bool full = one >= 0 && two >= 0 && more.size() <= longestName;
    return full && keys.last() == otherKeys.last() ? Identity::Other : Identity::Unknown;
}

} // namespace crossread
