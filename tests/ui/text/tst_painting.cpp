// SPDX-License-Identifier: GPL-3.0-or-later
#include "invented.h"

#include "ui/text/columnheader.h"
#include "ui/text/underline.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

#include <map>
#include <set>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

QColor over(QColor page, QColor tint)
{
    const double a = tint.alphaF();
    return QColor(qRound(page.red() * (1 - a) + tint.red() * a), qRound(page.green() * (1 - a) + tint.green() * a),
                  qRound(page.blue() * (1 - a) + tint.blue() * a));
}

int distance(QColor a, QColor b)
{
    return std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
}

QColor commonest(const QImage &image, QRect area)
{
    std::map<QRgb, int> counts;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            ++counts[image.pixel(x, y)];
    }
    return QColor(std::max_element(counts.begin(), counts.end(), [](auto &a, auto &b) { return a.second < b.second; })->first);
}

bool has(const QImage &image, QRect area, QColor colour, int tolerance = 24)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (image.rect().contains(x, y) && distance(QColor(image.pixel(x, y)), colour) <= tolerance)
                return true;
        }
    }
    return false;
}

QPalette darkWidgets()
{
    QPalette palette(QColor(0x2a, 0x2e, 0x32));
    palette.setColor(QPalette::Base, QColor(0x1d, 0x20, 0x24));
    palette.setColor(QPalette::Text, Qt::white);
    return palette;
}

} // namespace

class TestPainting : public QObject {
    Q_OBJECT

    SideBySide *m_columns = nullptr;
    ReportView *m_view = nullptr;
    InventedColumn m_report;

    void show()
    {
        m_columns->resize(700, 600);
        fill(*m_columns, {m_report});
        m_columns->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_columns));
        m_view = viewsOf(*m_columns).front();
    }
    [[nodiscard]] QImage picture() { return m_view->viewport()->grab().toImage(); }
    [[nodiscard]] QRect place(const QString &words) { return m_view->placesOf(m_report.placeOf(words)).front(); }

private Q_SLOTS:
    void init()
    {
        m_columns = new SideBySide;
        m_report = {};
        m_report.add(u"Plain words at first."_s);
        m_report.add(u"Words in common here."_s);
        m_report.add(u"Other words that differ."_s);
    }
    void cleanup() { delete m_columns; }

    void shouldTintPassagesByGradeAndDeepenTheCurrentOne_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void shouldTintPassagesByGradeAndDeepenTheCurrentOne()
    {
        QFETCH(bool, dark);
        if (dark)
            m_columns->setPalette(darkWidgets());
        m_report.mark(MarkLayer::Passage, u"p"_s, u"Words in common here."_s).grade = Grade::Verbatim;
        show();
        const Palette palette = paletteFor(m_columns->palette());
        QCOMPARE(palette.dark, dark);
        QVERIFY(distance(commonest(picture(), place(u"Plain words at first."_s)), palette.page) <= 1);
        const QRect band = place(u"Words in common here."_s);
        QVERIFY(distance(commonest(picture(), band), over(palette.page, palette.passageTint(Grade::Verbatim, 0))) <= 2);
        m_columns->showPassage(u"p"_s);
        const QRect moved = place(u"Words in common here."_s);
        QVERIFY(distance(commonest(picture(), moved), over(palette.page, palette.passageTint(Grade::Verbatim, 2))) <= 2);
        QVERIFY(has(picture(), moved.adjusted(-3, -3, 3, 3), palette.agreement, 60));
    }

    void shouldUnderlineDifferences()
    {
        m_report.mark(MarkLayer::Discrepancy, u"d"_s, u"words that differ"_s).type = DiscrepancyType::Number;
        show();
        const Palette palette = paletteFor(m_columns->palette());
        const QRect words = place(u"words that differ"_s);
        const QRect under(words.left(), words.bottom() - 5, words.width(), 8);
        QVERIFY(has(picture(), under, palette.discrepancy(DiscrepancyType::Number)));
        QVERIFY(!has(picture(), place(u"Plain words at first."_s), palette.discrepancy(DiscrepancyType::Number)));
        m_columns->showPassage({}, u"d"_s);
        const QRect moved = place(u"words that differ"_s);
        QVERIFY(distance(commonest(picture(), moved.adjusted(0, 0, 0, -6)),
                         over(palette.page, palette.discrepancyTint(DiscrepancyType::Number))) <= 2);
    }

    void shouldTellTypesApartWithoutColour()
    {
        std::set<QByteArray> pictures;
        for (const DiscrepancyType type : allDiscrepancyTypes) {
            QImage image(80, 6, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            drawUnderline(painter, lineShapeOf(type), Qt::black, 2, 78, 1);
            painter.end();
            pictures.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
        }
        QCOMPARE(pictures.size(), allDiscrepancyTypes.size());
    }

    void shouldShowWhereAReportBeginsAndEnds()
    {
        m_report.mark(MarkLayer::Passage, u"p"_s, u"Plain words at first."_s);
        show();
        const Palette palette = paletteFor(m_columns->palette());
        const QImage resting = picture();
        QCOMPARE(resting.pixelColor(40, 2), palette.page);
        QCOMPARE(resting.pixelColor(40, resting.height() - 3), palette.surround);
        m_columns->showPassage(u"p"_s);
        QVERIFY(m_view->top() < 0);
        QCOMPARE(picture().pixelColor(40, 2), palette.surround);
        QCOMPARE(picture().pixelColor(40, 2 - m_view->top()), palette.page);
    }

    void shouldShowHitsAndNotes()
    {
        m_report.mark(MarkLayer::Note, u"n"_s, u"common"_s);
        show();
        const Palette palette = paletteFor(m_columns->palette());
        const QRect noted = place(u"common"_s);
        const QRect margin(m_view->flow().textLeft() + m_view->flow().textWidth(), noted.top(), 30, noted.height());
        QVERIFY(has(picture(), margin, palette.note, 40));
        m_columns->highlightAll(u"differ"_s);
        QVERIFY(distance(commonest(picture(), place(u"differ"_s)), palette.hit) <= 1);
        m_columns->highlightAll({});
        QVERIFY(!has(picture(), place(u"differ"_s), palette.hit, 2));
    }

    void shouldKeepColoursReadable_data()
    {
        QTest::addColumn<QPalette>("widgets");
        QTest::addColumn<double>("read");  // least contrast of what is read
        QTest::addColumn<double>("marked"); // and of marks and boilerplate
        QTest::newRow("light") << QPalette(QColor(0xf0, 0xf0, 0xf0)) << 4.5 << 4.2;
        QTest::newRow("dark") << darkWidgets() << 4.5 << 4.5;
        QTest::newRow("high contrast, light") << QPalette(Qt::white) << 7.0 << 7.0;
        QTest::newRow("high contrast, dark") << QPalette(Qt::black) << 7.0 << 7.0;
    }
    void shouldKeepColoursReadable()
    {
        QFETCH(QPalette, widgets);
        QFETCH(double, read);
        QFETCH(double, marked);
        const Palette palette = paletteFor(widgets);
        QCOMPARE(palette.highContrast, read > 5);
        const QColor deepest = over(palette.page, palette.passageTint(Grade::Verbatim, 2));
        QVERIFY(contrast(palette.text, palette.page) >= 12);
        QVERIFY(contrast(palette.text, deepest) >= 7);
        QVERIFY(contrast(palette.text, palette.hit) >= read);
        for (const QColor &colour : {palette.quiet, palette.faint, palette.note, palette.agreement})
            QVERIFY2(contrast(colour, palette.page) >= read, qPrintable(colour.name()));
        for (const DiscrepancyType type : allDiscrepancyTypes)
            QVERIFY2(contrast(palette.discrepancy(type), palette.page) >= marked, qPrintable(palette.discrepancy(type).name()));
        for (int i = 0; i < 8; ++i) {
            for (int j = 0; j < i; ++j)
                QVERIFY(palette.accent(i) != palette.accent(j));
        }
    }

    void shouldMeasureContrastAsWcagDoes()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrast(Qt::red, Qt::red) * 100), 100);
        QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
    }

    void shouldSetHeadlinesLargerAndBoilerplateSmaller()
    {
        const Typography typography(16);
        const auto size = [&](ParagraphKind kind) { return typography.styleOf(kind).font.pixelSize(); };
        QVERIFY(size(ParagraphKind::Headline) > size(ParagraphKind::Deck));
        QVERIFY(size(ParagraphKind::Deck) > size(ParagraphKind::Body));
        QVERIFY(size(ParagraphKind::Body) > size(ParagraphKind::Boilerplate));
        QVERIFY(typography.styleOf(ParagraphKind::Caption).font.italic());
        QVERIFY(typography.styleOf(ParagraphKind::Quote).indent > 0);
        QCOMPARE(typography.styleOf(ParagraphKind::Boilerplate).ink, BlockStyle::Ink::Faint);
        QVERIFY(!typography.styleOf(ParagraphKind::Boilerplate).lexical);
    }

    void shouldEstimateHeightsWellEnoughForTheScrollBar()
    {
        m_report = inventedReport(3, 80);
        show();
        const int estimated = m_view->flow().height();
        for (int i = 0; i < m_view->flow().blockCount(); ++i)
            m_view->flow().layout(i);
        const int exact = m_view->flow().height();
        QVERIFY2(std::abs(estimated - exact) < exact / 10, qPrintable(u"%1 for %2"_s.arg(estimated).arg(exact)));
    }

    void shouldHoldTheHeadlineInTheHeaderToTwoLines()
    {
        ColumnHeader header;
        ColumnContent content;
        content.title = u"The Lantern"_s;
        content.headline = u"A headline "_s.repeated(30);
        header.setContent(content, 0);
        const int two = header.heightForWidth(300);
        content.headline = u"A headline"_s;
        header.setContent(content, 0);
        const int one = header.heightForWidth(300);
        QVERIFY(two > one);
        content.headline = u"A headline "_s.repeated(300);
        header.setContent(content, 0);
        QCOMPARE(header.heightForWidth(300), two);
        QCOMPARE(header.toolTip(), content.headline);
    }

    void shouldMarkWordsOfTwoDirectionsWhereTheyStand()
    {
        m_report = {};
        m_report.add(u"The sign says إلى المرفأ 12 كم and nothing more."_s);
        m_report.mark(MarkLayer::Passage, u"p"_s, u"المرفأ 12 كم"_s);
        show();
        int width = 0;
        for (const QRect &piece : m_view->placesOf(m_report.marks.front().span))
            width += piece.width();
        QVERIFY(width > m_view->typography().bodySize() * 3);
        QVERIFY(m_view->wordAt(place(u"nothing"_s).center()).has_value());
    }
};

QTEST_MAIN(TestPainting)
#include "tst_painting.moc"
