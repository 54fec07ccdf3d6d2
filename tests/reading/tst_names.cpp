// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/read.h"
#include "tests/reading/reports.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class NamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// "name(title)kind>canonical": kind p person, l place, b body, ? unknown.
    void shouldFindNamesWithTitles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const QString &text, const QStringList &expected) {
            QTest::newRow(qPrintable(text)) << text << expected;
        };
        row(u"Later, Russian defence minister Oleg Varin left."_s, {u"Oleg Varin(defence minister)p>Oleg Varin"_s});
        row(u"Oleg Varin, the Russian minister, left."_s, {u"Oleg Varin(minister)p>Oleg Varin"_s});
        row(u"Mr Oleg Varin came. Then Varin left."_s, {u"Oleg Varin()p>Oleg Varin"_s, u"Varin()?>Oleg Varin"_s});
        row(u"They met Foreign Minister Anna Kovac in Vienna."_s,
            {u"Anna Kovac(Foreign Minister)p>Anna Kovac"_s, u"Vienna()l>Vienna"_s});
        row(u"The US and the United States are one."_s, {u"US()l>United States"_s, u"United States()l>United States"_s});
        row(u"The UN Security Council met."_s, {u"UN Security Council()b>UN Security Council"_s});
        row(u"They met at the Ministry of Health."_s, {u"Ministry of Health()b>Ministry of Health"_s});
        row(u"They met in Varin Square."_s, {u"Varin Square()l>Varin Square"_s});
        row(u"Officials met. The report came."_s, {});
        row(u"Later, Governor Milan Varin left."_s, {u"Milan Varin(Governor)p>Milan Varin"_s});
        row(u"Later Milan Varin said so."_s, {u"Milan Varin()?>Milan Varin"_s});
        row(u"They left Milan on Friday."_s, {u"Milan()l>Milan"_s});
        row(u"Harbour Minister Oleg Varin left."_s, {u"Oleg Varin(Harbour Minister)p>Oleg Varin"_s});
        row(u"They met Oleg A. Varin."_s, {u"Oleg A. Varin()p>Oleg A. Varin"_s});
        row(u"They met Kimberly Hill."_s, {u"Kimberly Hill()p>Kimberly Hill"_s});
        row(u"The WHO met General Electric."_s, {u"WHO()b>World Health Organization"_s, u"General Electric()b>General Electric"_s});
    }
    void shouldFindNamesWithTitles()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QStringList found;
        for (const Name &name : read(reportOf(text)).names) {
            const QChar kind = name.kind == NameKind::Person ? u'p' : name.kind == NameKind::Place ? u'l' : name.kind == NameKind::Body ? u'b' : u'?';
            found += name.span.in(text).toString() + u'(' + (name.title ? name.title->in(text).toString() : QString())
                + u')' + kind + u'>' + name.canonical;
        }
        QCOMPARE(found, expected);
    }

    void shouldNotMergeTwoPersonsOfOneSurname()
    {
        const QString text = u"Anna Kovac met Peter Kovac. Then Kovac left with Mr Kovac and Mrs Kovac."_s;
        const Reading reading = read(reportOf(text));
        QStringList canonical;
        for (const Name &name : reading.names)
            canonical += name.canonical;
        QCOMPARE(canonical, (QStringList{u"Anna Kovac"_s, u"Peter Kovac"_s, u"Kovac"_s, u"Peter Kovac"_s, u"Anna Kovac"_s}));
    }

    void shouldTakeOneSpellingForOnePerson()
    {
        const QString text = u"Park Min-ho came. Later Park left."_s;
        const Reading reading = read(reportOf(text));
        QVERIFY(!reading.names.empty());
        QCOMPARE(reading.names.back().canonical, u"Park Min-ho"_s);
    }
};

QTEST_APPLESS_MAIN(NamesTest)
#include "tst_names.moc"
