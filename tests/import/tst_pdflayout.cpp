// SPDX-License-Identifier: GPL-3.0-or-later
// How words on pages become paragraphs, on pages made of letters that are all as wide.
#include "core/import/pdfmargins.h"
#include "core/import/pdfparagraphs.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double size = 10; ///< of a letter: as high as this, half as wide
constexpr QSizeF a4{595, 842};

/// Words of one line, from left to right.
void write(PdfPage &page, double x, double y, const QString &text, double height = size)
{
    for (const QString &word : text.split(u' ')) {
        PdfWord made{word, {}, {x, y, word.size() * height / 2, height}, true};
        for (qsizetype i = 0; i < word.size(); ++i)
            made.letters.push_back({x + double(i) * height / 2, y, height / 2, height});
        page.words.push_back(std::move(made));
        x += double(word.size() + 1) * height / 2;
    }
}

/// Lines below each other; a line that begins with ">" is indented, an empty one is a gap.
double write(PdfPage &page, double x, double y, const QStringList &lines)
{
    for (const QString &line : lines) {
        if (!line.isEmpty())
            write(page, x + (line.startsWith(u'>') ? 15 : 0), y, line.startsWith(u'>') ? line.sliced(1) : line);
        y += 1.2 * size;
    }
    return y;
}

PdfPage emptyPage()
{
    return {a4, {}};
}

QStringList paragraphsIn(const std::vector<PdfPage> &pages, bool margins = false)
{
    std::vector<PdfSheet> sheets;
    for (std::size_t page = 0; page < pages.size(); ++page)
        sheets.push_back(sheetOf(pages[page], int(page)));
    markMargins(sheets);
    QStringList texts;
    for (const PdfParagraph &paragraph : paragraphsOf(sheets)) {
        if (paragraph.isMargin == margins)
            texts.append(paragraph.text);
    }
    return texts;
}

/// The page as it looks when its paper is turned clockwise.
PdfPage turned(const PdfPage &page, int degrees)
{
    const double width = page.size.width();
    const double height = page.size.height();
    const auto turn = [&](const QRectF &area) -> QRectF {
        switch (degrees) {
        case 90: return {height - area.bottom(), area.left(), area.height(), area.width()};
        case 180: return {width - area.right(), height - area.bottom(), area.width(), area.height()};
        case 270: return {area.top(), width - area.right(), area.height(), area.width()};
        default: return area;
        }
    };
    PdfPage out{degrees % 180 == 0 ? page.size : page.size.transposed(), page.words};
    for (PdfWord &word : out.words) {
        word.area = turn(word.area);
        for (QRectF &letter : word.letters)
            letter = turn(letter);
    }
    return out;
}

const QStringList left{u"The harbour office counted twelve"_s, u"people on the quay and sent nobody"_s, u"home before dusk, it said in words"_s,
                       u"that were read out at the gate on"_s, u"Monday."_s};
const QStringList right{u"A second ferry was held at its berth"_s, u"until the wind had fallen, and its"_s, u"passengers slept aboard that night"_s,
                        u"under blankets from the town hall."_s};

} // namespace

class PdfLayoutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldPartParagraphs_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QStringList>("expected");
        const QString whole = left.join(u' ');
        QTest::newRow("by a gap") << left + QStringList{{}} + left << QStringList{whole, whole};
        QTest::newRow("by a last line that is short") << left + left << QStringList{whole, whole};
        const QStringList full{u"The harbour office counted twelve"_s, u"people on the quay. It did not say"_s, u"who they were or where they went."_s};
        QTest::newRow("by an indent behind a full line")
            << full + QStringList{u">The mayor was not there at all"_s, u"and did not call before the night."_s}
            << QStringList{full.join(u' '), u"The mayor was not there at all and did not call before the night."_s};
        QTest::newRow("by bullets") << QStringList{u"• twelve people were on the quay"_s, u"• nobody was sent home before dark"_s}
                                    << QStringList{u"• twelve people were on the quay"_s, u"• nobody was sent home before dark"_s};
        QTest::newRow("not where a line is merely shorter than others")
            << QStringList{u"The harbour office counted twelve"_s, u"people on the quay and"_s, u"circumnavigated everything there is"_s}
            << QStringList{u"The harbour office counted twelve people on the quay and circumnavigated everything there is"_s};
    }
    void shouldPartParagraphs()
    {
        QFETCH(QStringList, lines);
        PdfPage page = emptyPage();
        write(page, 60, 100, lines);
        QTEST(paragraphsIn({page}), "expected");
    }

    void shouldPutWordsTogetherThatALineParted_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("word");
        QTest::newRow("a word") << u"govern-"_s << u"ment"_s << u"government"_s;
        QTest::newRow("typographer's hyphen") << u"govern\u2010"_s << u"ment"_s << u"government"_s;
        QTest::newRow("soft hyphen") << u"Vel\u00AD"_s << u"maria"_s << u"Velmaria"_s;
        QTest::newRow("a name that nobody knows") << u"Velma-"_s << u"ria"_s << u"Velmaria"_s;
        QTest::newRow("two words of their own") << u"shark-"_s << u"infested"_s << u"shark-infested"_s;
        QTest::newRow("a name in two parts") << u"Anglo-"_s << u"Velmarian"_s << u"Anglo-Velmarian"_s;
        QTest::newRow("figures") << u"2024-"_s << u"25"_s << u"2024-25"_s;
        QTest::newRow("as elsewhere in the text") << u"quay-"_s << u"side"_s << u"quay-side"_s;
        QTest::newRow("a dash between words") << u"there—"_s << u"all"_s << u"there—all"_s;
        QTest::newRow("a dash by itself") << u"there –"_s << u"all"_s << u"there – all"_s;
    }
    void shouldPutWordsTogetherThatALineParted()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, word);
        PdfPage page = emptyPage();
        write(page, 60, 100, {u"He stood on the quay-side before he "_s.trimmed(), u"wrote a letter, as many did, "_s + before, after + u" and went home again."_s});
        const QStringList found = paragraphsIn({page});
        QCOMPARE(found, QStringList{u"He stood on the quay-side before he wrote a letter, as many did, "_s + word + u" and went home again."_s});
    }

    void shouldReadColumnsOneAfterTheOther_data()
    {
        QTest::addColumn<double>("shift");
        QTest::addColumn<int>("turn");
        for (const double shift : {0.0, 5.0}) {
            for (const int turn : {0, 90, 180, 270})
                QTest::addRow("%.0f points apart, turned by %d", shift, turn) << shift << turn;
        }
    }
    void shouldReadColumnsOneAfterTheOther()
    {
        QFETCH(double, shift);
        QFETCH(int, turn);
        PdfPage page = emptyPage();
        write(page, 60, 60, u"Twelve wait on the quay as ferry is held"_s, 20);
        // The file has the lines of both columns in turn.
        for (qsizetype line = 0; line < left.size(); ++line) {
            write(page, 60, 100 + 12.0 * double(line), left[line]);
            if (line < right.size())
                write(page, 300, 100 + shift + 12.0 * double(line), right[line]);
        }
        QCOMPARE(paragraphsIn({turned(page, turn)}), (QStringList{u"Twelve wait on the quay as ferry is held"_s, left.join(u' '), right.join(u' ')}));
    }

    void shouldNotTakeATableForColumns()
    {
        PdfPage page = emptyPage();
        const QStringList names{u"Velmaria"_s, u"Port Elm"_s, u"Halvik"_s, u"Estmark"_s};
        for (int i = 0; i < 4; ++i) {
            write(page, 60, 100 + 12 * i, names[i]);
            write(page, 200, 100 + 12 * i, QString::number(11 + i));
        }
        QCOMPARE(paragraphsIn({page}).join(u' '), u"Velmaria 11 Port Elm 12 Halvik 13 Estmark 14"_s);
    }

    void shouldGoOnInTheNextColumnAndPage()
    {
        PdfPage first = emptyPage();
        write(first, 60, 100, left.first(3));
        write(first, 300, 100, {u"that were read out at the gate on"_s, u"Monday. Then all went home and the"_s, u"wind blew harder than it had in any"_s});
        PdfPage second = emptyPage();
        write(second, 60, 100, {u"of the years before."_s});
        const QString whole = left.first(3).join(u' ') + u" that were read out at the gate on Monday. Then all went home and the wind blew harder than it had in any of the years before."_s;
        QCOMPARE(paragraphsIn({first, second}), QStringList{whole});
    }

    void shouldSetRunningHeadsAndPageNumbersAside()
    {
        std::vector<PdfPage> pages;
        QStringList bodies;
        for (int number = 1; number <= 4; ++number) {
            PdfPage page = emptyPage();
            write(page, 60, 30, number % 2 ? u"The Elm Daily"_s : u"Tuesday, 4 March"_s);
            const QStringList lines = QStringList{QStringList{u"When"_s, u"As"_s, u"While"_s, u"Once"_s}[number - 1] + u" the wind had fallen, for all we"_s} + left;
            write(page, 60, 100, lines);
            bodies.append(lines.join(u' '));
            write(page, 280, 800, u"Page %1 of 4"_s.arg(number));
            pages.push_back(page);
        }
        QCOMPARE(paragraphsIn(pages), bodies);
        QCOMPARE(paragraphsIn(pages, true).first(4), (QStringList{u"The Elm Daily"_s, u"Page 1 of 4"_s, u"Tuesday, 4 March"_s, u"Page 2 of 4"_s}));
    }

    void shouldKeepALineThatOnlyLooksLikeAMargin()
    {
        PdfPage page = emptyPage();
        write(page, 60, 30, u"Twelve wait on the quay"_s);
        write(page, 60, 100, left);
        write(page, 60, 800, u"See https://elm.example/quay for more."_s);
        QCOMPARE(paragraphsIn({page}, true), QStringList());
    }

    void shouldSetWhatRunsUpThePagesEdgeAside()
    {
        PdfPage page = emptyPage();
        write(page, 60, 100, left);
        PdfPage edge{a4.transposed(), {}};
        write(edge, 100, 560, u"Printed for the archive"_s);
        for (const PdfWord &word : turned(edge, 270).words)
            page.words.push_back(word);
        QCOMPARE(paragraphsIn({page}), QStringList{left.join(u' ')});
        QCOMPARE(paragraphsIn({page}, true), QStringList{u"Printed for the archive"_s});
    }

    void shouldPutAnInitialBeforeItsWord()
    {
        PdfPage page = emptyPage();
        write(page, 60, 100, u"T"_s, 30);
        write(page, 77, 100, u"he harbour office counted twelve"_s);
        write(page, 77, 112, u"people on the quay and sent none"_s);
        write(page, 60, 124, u"home before dusk had come to town."_s);
        QCOMPARE(paragraphsIn({page}), QStringList{u"The harbour office counted twelve people on the quay and sent none home before dusk had come to town."_s});
    }

    void shouldWriteLigaturesAsLetters()
    {
        PdfPage page = emptyPage();
        write(page, 60, 100, u"The o\uFB03ce was \uFB01rst."_s);
        QCOMPARE(paragraphsIn({page}), QStringList{u"The office was first."_s});
    }

    void shouldSayWhereEachLetterStands()
    {
        PdfPage page = emptyPage();
        write(page, 60, 100, {u"He wrote a letter, as many did, of the govern-"_s, u"ment\u00A0o\uFB03ce."_s});
        std::vector<PdfSheet> sheets{sheetOf(page, 0)};
        const PdfParagraph paragraph = paragraphsOf(sheets).front();
        QCOMPARE(paragraph.letters.size(), std::size_t(paragraph.text.size()));
        for (qsizetype i = 0; i < paragraph.text.size(); ++i) {
            const PdfLetter letter = paragraph.letters[std::size_t(i)];
            QCOMPARE(letter.page < 0, paragraph.text[i] == u' ');
            if (letter.page < 0)
                continue;
            const QChar original = page.words[std::size_t(letter.word)].text[letter.letter];
            QVERIFY(original == paragraph.text[i] || QString(original).normalized(QString::NormalizationForm_KC).contains(paragraph.text[i]));
        }
        QVERIFY(paragraph.text.endsWith(u"government office."_s));
    }
};

QTEST_APPLESS_MAIN(PdfLayoutTest)
#include "tst_pdflayout.moc"
