// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <algorithm>
#include <random>
#include <vector>

/// Invented news from a seed: the same facts told by several reports, word for word, edited or in other words, in other
/// order and with facts of their own.
class InventedNews {
public:
    explicit InventedNews(unsigned seed) : m_random(seed) { }

    /// One text for each report, of about `facts` paragraphs.
    QStringList reports(int count, int facts)
    {
        std::vector<Fact> shared;
        for (int i = 0; i < facts; ++i)
            shared.push_back(fact());
        QStringList texts;
        for (int report = 0; report < count; ++report)
            texts += text(shared);
        return texts;
    }

private:
    struct Fact {
        QString who, verb, otherVerb, what, otherWhat, where;
        int figure = 0;
    };

    QString oneOf(const QStringList &words) { return words[qsizetype(m_random() % std::size_t(words.size()))]; }

    Fact fact()
    {
        static const QStringList names{
            QStringLiteral("Ines Duarte"), QStringLiteral("Anselm Krohn"), QStringLiteral("Mira Tolvaj"),
            QStringLiteral("Hugo Ferrant"), QStringLiteral("Lena Okoro"), QStringLiteral("Pavel Strand")};
        static const QStringList verbs{QStringLiteral("opened|launched"), QStringLiteral("closed|shut"),
                                       QStringLiteral("inspected|examined"), QStringLiteral("repaired|fixed"),
                                       QStringLiteral("bought|purchased"), QStringLiteral("criticised|attacked")};
        static const QStringList things{QStringLiteral("the harbour bridge|the crossing over the harbour"),
                                        QStringLiteral("a vaccine factory|a plant that makes vaccines"),
                                        QStringLiteral("the northern railway|the train line to the north"),
                                        QStringLiteral("two coal mines|a pair of collieries"),
                                        QStringLiteral("the city hospital|the clinic of the town"),
                                        QStringLiteral("an old airport|a disused airfield")};
        static const QStringList places{QStringLiteral("Port Cassin"), QStringLiteral("Velmaria"),
                                        QStringLiteral("Ostrany"), QStringLiteral("Lake Dorrin")};
        const QStringList verb = oneOf(verbs).split(QLatin1Char('|'));
        const QStringList thing = oneOf(things).split(QLatin1Char('|'));
        return {oneOf(names), verb[0], verb[1], thing[0], thing[1], oneOf(places), int(100 + m_random() % 9000)};
    }

    QString sentence(const Fact &fact)
    {
        const QString figure = QString::number(fact.figure);
        switch (m_random() % 4) {
        case 0:
        case 1:
            return QStringLiteral("%1 %2 %3 in %4 on Tuesday before a crowd of %5 people.")
                .arg(fact.who, fact.verb, fact.what, fact.where, figure);
        case 2:
            return QStringLiteral("On Tuesday in %4, %1 %2 %3, while about %5 people looked on from the street.")
                .arg(fact.who, fact.verb, fact.what, fact.where, figure);
        default:
            return QStringLiteral("%1 told reporters that %3 in %4 had been %2; some %5 residents came to watch.")
                .arg(fact.who, fact.otherVerb, fact.otherWhat, fact.where, figure);
        }
    }

    QString text(std::vector<Fact> facts)
    {
        QStringList paragraphs;
        std::shuffle(facts.begin() + std::ptrdiff_t(facts.size() / 2), facts.end(), m_random);
        for (Fact fact : facts) {
            if (m_random() % 5 == 0)
                continue;
            if (m_random() % 6 == 0)
                fact.figure += 50;
            paragraphs += sentence(fact);
            if (m_random() % 4 == 0)
                paragraphs += sentence(this->fact());
        }
        return paragraphs.join(QStringLiteral("\n\n"));
    }

    std::mt19937 m_random;
};
