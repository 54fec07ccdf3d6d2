// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collation/quotevariants.h"
#include "core/reading/read.h"
#include "tests/ui/models/story.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

/// Each report one paragraph a line; its quotes are given by hand.
class QuoteVariantsTest : public QObject {
    Q_OBJECT

    struct Said {
        const char16_t *words;
        QuoteKind kind = QuoteKind::Direct;
        const char16_t *speaker = nullptr;
        const char16_t *relay = nullptr;
        const char16_t *cue = u"said";
    };
    struct Case {
        std::vector<Report> reports;
        Comparison comparison;

        void add(const QString &outlet, const QString &text, const std::vector<Said> &quotes)
        {
            Report report;
            report.about.outlet = outlet;
            report.text = text;
            report.paragraphs = {{{0, text.size()}, ParagraphKind::Body}};
            Reading reading;
            reading.quoted = read(report).quoted;
            for (const Said &said : quotes) {
                Quote quote;
                quote.span = story::find(report, said.words);
                quote.kind = said.kind;
                if (said.speaker)
                    quote.speaker = Mention{{text.indexOf(said.speaker), text.indexOf(said.speaker) + QStringView(said.speaker).size()}, QString(said.speaker)};
                if (said.relay)
                    quote.via = {story::find(report, said.relay)};
                if (said.cue && text.contains(said.cue))
                    quote.cue = Span{text.indexOf(said.cue), text.indexOf(said.cue) + QStringView(said.cue).size()};
                reading.quotes.push_back(quote);
            }
            reports.push_back(report);
            comparison.readings.push_back(reading);
            comparison.alignment.events = {{}};
            for (int i = 0; i < int(reports.size()); ++i)
                comparison.alignment.events.front().push_back(i);
        }
        [[nodiscard]] std::vector<const Report *> all() const
        {
            std::vector<const Report *> all;
            for (const Report &report : reports)
                all.push_back(&report);
            return all;
        }
        [[nodiscard]] std::vector<QuoteEntry> entries(Trifles same = usualTrifles) const { return quotesOf(all(), comparison, same); }
    };

private Q_SLOTS:
    void shouldFlagWhatBecameOfAQuote_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("speaker");
        QTest::addColumn<QuoteFlags>("expected");
        const QString brekke = u"Ida Brekke"_s;
        QTest::newRow("the same") << u"“Nobody on board was hurt at any time,” Ida Brekke said."_s << u"Nobody on board was hurt at any time"_s << brekke << QuoteFlags();
        QTest::newRow("clipped") << u"“Nobody on board was hurt,” Ida Brekke said."_s << u"Nobody on board was hurt"_s << brekke << QuoteFlags(QuoteFlag::Clipped);
        QTest::newRow("left out in the middle") << u"“Nobody was hurt at any time,” Ida Brekke said."_s << u"Nobody was hurt at any time"_s << brekke << QuoteFlags(QuoteFlag::Clipped);
        QTest::newRow("reworded") << u"“Nobody on board was injured at any time,” Ida Brekke said."_s << u"Nobody on board was injured at any time"_s << brekke << QuoteFlags(QuoteFlag::Reworded);
        QTest::newRow("other speaker") << u"“Nobody on board was hurt at any time,” Jon Vik said."_s << u"Nobody on board was hurt at any time"_s << u"Jon Vik"_s << QuoteFlags(QuoteFlag::OtherSpeaker);
        QTest::newRow("part of the name") << u"“Nobody on board was hurt at any time,” Mrs Brekke said."_s << u"Nobody on board was hurt at any time"_s << u"Mrs Brekke"_s << QuoteFlags();
    }
    void shouldFlagWhatBecameOfAQuote()
    {
        QFETCH(QString, other);
        QFETCH(QString, words);
        QFETCH(QString, speaker);
        QFETCH(QuoteFlags, expected);
        Case story;
        story.add(u"Wire"_s, u"“Nobody on board was hurt at any time,” Ida Brekke said."_s, {{u"Nobody on board was hurt at any time", QuoteKind::Direct, u"Ida Brekke"}});
        const std::u16string spoken = words.toStdU16String();
        const std::u16string who = speaker.toStdU16String();
        story.add(u"Herald"_s, other, {{spoken.c_str(), QuoteKind::Direct, who.c_str()}});
        story.comparison.quoteGroups = {{{{0, 0}, {1, 0}}}};
        const auto entries = story.entries();
        QCOMPARE(entries.size(), 1u);
        QCOMPARE(entries[0].variants.size(), 2u);
        QCOMPARE(entries[0].fullest, 0);
        QCOMPARE(entries[0].variants[0].flags, QuoteFlags());
        QCOMPARE(entries[0].variants[1].flags, expected);
        QCOMPARE(entries[0].variants[1].wording.text, words);
    }

    void shouldFlagNothingThatCountsAsTheSame_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<Trifles>("needed");
        QTest::newRow("spelling") << u"The harbor guards Qadir’s cease-fire"_s << Trifles(Trifle::Spelling);
        QTest::newRow("transliteration") << u"The harbour guards Kadir’s cease-fire"_s << Trifles(Trifle::Transliteration);
        QTest::newRow("a word in two") << u"The harbour guards Qadir’s ceasefire"_s << (Trifle::Joints | Trifle::Dashes);
        QTest::newRow("capitals") << u"The Harbour guards Qadir’s cease-fire"_s << Trifles(Trifle::Case);
    }
    void shouldFlagNothingThatCountsAsTheSame()
    {
        QFETCH(QString, other);
        QFETCH(Trifles, needed);
        const std::u16string words = other.toStdU16String();
        Case story;
        story.add(u"Wire"_s, u"“The harbour guards Qadir’s cease-fire,” Ida Brekke said."_s, {{u"The harbour guards Qadir’s cease-fire", QuoteKind::Direct, u"Ida Brekke"}});
        story.add(u"Herald"_s, u"“%1,” Ida Brekke said."_s.arg(other), {{words.c_str(), QuoteKind::Direct, u"Ida Brekke"}});
        story.comparison.quoteGroups = {{{{0, 0}, {1, 0}}}};
        constexpr Trifles every = usualTrifles | Trifle::Transliteration;
        QCOMPARE(story.entries(every).front().flags(), QuoteFlags());
        std::vector<QuoteEntry> entries = story.entries(every & ~needed);
        QCOMPARE(entries.front().flags(), QuoteFlags(QuoteFlag::Reworded));
        flagAnew(entries, story.all(), story.comparison, every);
        QCOMPARE(entries, story.entries(every));
    }

    void shouldSayWhoDroppedTheRelay()
    {
        Case story;
        story.add(u"Herald"_s, u"“We were not warned,” Ida Brekke said, according to Lorn Radio."_s, {{u"We were not warned", QuoteKind::Direct, u"Ida Brekke", u"Lorn Radio"}});
        story.add(u"Gazette"_s, u"“We were not warned,” Ida Brekke said."_s, {{u"We were not warned", QuoteKind::Direct, u"Ida Brekke"}});
        story.add(u"Lorn Radio"_s, u"“We were not warned,” Ida Brekke said here."_s, {{u"We were not warned", QuoteKind::Direct, u"Ida Brekke"}});
        story.comparison.quoteGroups = {{{{0, 0}, {1, 0}, {2, 0}}}};
        const auto variants = story.entries().front().variants;
        QCOMPARE(variants[0].via, QStringList{u"Lorn Radio"_s});
        QCOMPARE(variants[1].flags, QuoteFlags(QuoteFlag::RelayDropped));
        QCOMPARE(variants[2].flags, QuoteFlags()); // it heard it itself
    }

    void shouldFindAQuoteTurnedIntoParaphrase()
    {
        Case story;
        story.add(u"Wire"_s, u"“The pumps failed twice,” Ida Brekke said."_s, {{u"The pumps failed twice", QuoteKind::Direct, u"Ida Brekke"}});
        story.add(u"Herald"_s, u"Ida Brekke said the pumps had failed."_s, {{u"the pumps had failed", QuoteKind::Indirect, u"Ida Brekke"}});
        QCOMPARE(story.entries().front().variants.size(), 1u); // alike by chance, until a passage joins them
        story.comparison.alignment.passages = {{u"p"_s, Grade::Paraphrase, 0.8, {{0, {0, 40}}, {1, {0, 37}}}, {{0, 1, 0.8}}}};
        const QuoteEntry entry = story.entries().front();
        QCOMPARE(entry.variants.size(), 2u);
        QCOMPARE(entry.variants[1].flags, QuoteFlags(QuoteFlag::Paraphrased));
        QVERIFY(differencesIn(entry)[1].empty());
    }

    void shouldGatherWhatOneReportRepeats()
    {
        Case story;
        story.add(u"Wire"_s, u"“Not warned”, says Brekke. “We were not warned in time,” Ida Brekke said."_s,
            {{u"Not warned", QuoteKind::Direct, u"Brekke"}, {u"We were not warned in time", QuoteKind::Direct, u"Ida Brekke"}});
        const auto entries = story.entries();
        QCOMPARE(entries.size(), 1u);
        QCOMPARE(entries[0].fullest, 1);
        QCOMPARE(entries[0].flags(), QuoteFlags(QuoteFlag::Clipped));
    }

    void shouldFlagMarksThatQuoteNobody()
    {
        Case story;
        story.add(u"Herald"_s, u"The “rescue” took nine hours."_s, {{u"rescue", QuoteKind::Direct, nullptr, nullptr, nullptr}});
        QCOMPARE(story.entries().front().flags(), QuoteFlags(QuoteFlag::ScareQuotes));
    }

    void shouldShowTheWordsThatWereChanged()
    {
        Case story;
        story.add(u"Wire"_s, u"“We saw nine lights,” he said."_s, {{u"We saw nine lights"}});
        story.add(u"Herald"_s, u"He would say they “saw ten lights” there."_s, {{u"they “saw ten lights”", QuoteKind::Mixed}});
        story.comparison.quoteGroups = {{{{0, 0}, {1, 0}}}};
        const QuoteEntry entry = story.entries().front();
        const auto runs = differencesIn(entry);
        QCOMPARE(runs[0].size(), 2u);
        QCOMPARE(runs[1].size(), 1u);
        QCOMPARE(runs[1][0].span.in(entry.variants[1].wording.text), u"ten");
    }

    void shouldNotDependOnTheOrderOfTheReports()
    {
        const auto told = [](bool turned) {
            Case story;
            const auto add = [&](bool first) {
                first ? story.add(u"Wire"_s, u"“One boat sank here,” Ida Brekke said."_s, {{u"One boat sank here", QuoteKind::Direct, u"Ida Brekke"}})
                      : story.add(u"Herald"_s, u"“Two boats sank here,” Jon Vik said. “It is over now,” he said."_s,
                            {{u"Two boats sank here", QuoteKind::Direct, u"Jon Vik"}, {u"It is over now", QuoteKind::Direct, u"Jon Vik"}});
            };
            add(!turned);
            add(turned);
            QStringList words;
            for (const QuoteEntry &entry : story.entries())
                words += entry.variants[std::size_t(entry.fullest)].wording.text;
            return words;
        };
        QCOMPARE(told(false), told(true));
    }
};

QTEST_APPLESS_MAIN(QuoteVariantsTest)
#include "tst_quotevariants.moc"
