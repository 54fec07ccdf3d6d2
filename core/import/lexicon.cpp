// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/lexicon.h"

#include "core/import/textfold.h"

#include <QFile>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Lines of a list without comments (#) and blank ones; tabs separate columns.
std::vector<QStringList> rowsOf(QLatin1StringView name)
{
    std::vector<QStringList> rows;
    QFile file(":/crossread/lexicons/en/import/"_L1 + name);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#'))
            rows.push_back(line.split(u'\t'));
    }
    return rows;
}

QSet<QString> setOf(QLatin1StringView name)
{
    QSet<QString> out;
    for (const QStringList &row : rowsOf(name))
        out.insert(folded(row.first()));
    return out;
}

void readBoilerplate(ImportWords &words)
{
    for (const QStringList &row : rowsOf("boilerplate.txt"_L1)) {
        if (row.size() < 2)
            continue;
        BoilerplatePhrase phrase{folded(row[1]), PhrasePlace::Whole, row[0].contains(u'!')};
        if (row[1].endsWith(u':') || row[1].endsWith(u'|')) // what tells "Read: …" from "Read told police …"
            phrase.text += row[1].back();
        if (row[0].contains(u'^'))
            phrase.place = PhrasePlace::Start;
        else if (row[0].contains(u'$'))
            phrase.place = PhrasePlace::End;
        else if (row[0].contains(u'*'))
            phrase.place = PhrasePlace::Anywhere;
        if (phrase.place == PhrasePlace::Anywhere)
            phrase.matcher.setPattern(phrase.text);
        if (phrase.place != PhrasePlace::Whole) {
            words.boilerplate.push_back(phrase);
            continue;
        }
        words.boilerplateWhole.insert(phrase.text);
        if (phrase.opensTail)
            words.tailWhole.insert(phrase.text);
    }
}

ImportWords readWords()
{
    ImportWords words;
    readBoilerplate(words);
    for (const QStringList &row : rowsOf("agencies.txt"_L1)) {
        for (const QString &name : row)
            words.agencies.insert(folded(name), row.first());
    }
    for (const QStringList &row : rowsOf("months.txt"_L1)) {
        for (const QString &name : row.sliced(1))
            words.months.insert(folded(name), row.first().toInt());
    }
    for (const QStringList &row : rowsOf("zones.txt"_L1)) {
        if (row.size() > 1)
            words.zones.insert(folded(row[0]), row[1].toInt());
    }
    for (const QStringList &row : rowsOf("outlet-patterns.txt"_L1)) {
        const qsizetype at = row.first().indexOf("{outlet}"_L1);
        if (at >= 0)
            words.outletPatterns.emplace_back(row.first().first(at).toCaseFolded(), row.first().sliced(at + 8).toCaseFolded());
    }
    for (const QStringList &row : rowsOf("class-words.txt"_L1)) {
        if (row.size() > 1 && !words.classRoles.contains(row[1].toLatin1()))
            words.classRoles.insert(row[1].toLatin1(), row[0].toLatin1());
    }
    words.weekdays = setOf("weekdays.txt"_L1);
    words.roles = setOf("roles.txt"_L1);
    words.captionWords = setOf("caption-words.txt"_L1);
    words.sections = setOf("sections.txt"_L1);
    return words;
}

} // namespace

const ImportWords &importWords()
{
    static const ImportWords words = readWords();
    return words;
}

} // namespace crossread
