// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class SettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldRememberTheLastTenDossiersThatStillExist()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        QStringList paths;
        for (int i = 0; i < 12; ++i) {
            QFile file(folder.filePath(u"%1.crossread"_s.arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            paths.append(file.fileName());
            settings.addRecentFile(file.fileName());
        }
        settings.addRecentFile(paths[5]);
        QCOMPARE(settings.recentFiles().size(), 10);
        QCOMPARE(settings.recentFiles().front(), paths[5]);
        QCOMPARE(settings.recentFiles().count(paths[5]), 1);
        QVERIFY(QFile::remove(paths[11]));
        QVERIFY(!settings.recentFiles().contains(paths[11]));
    }

    void shouldSignWithTheSystemsUserUntilANameIsSet()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        QVERIFY(!settings.author().isEmpty());
        settings.setAuthor(u"  Ada Lind "_s);
        QCOMPARE(settings.author(), u"Ada Lind"_s);
    }

    void shouldKeepTheZoomWithinItsRange()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        QCOMPARE(settings.zoom(), 1.0);
        settings.setZoom(99);
        QCOMPARE(settings.zoom(), 4.0);
    }

    void shouldRememberHowItLooks()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        QCOMPARE(settings.colours(), Settings::Colours::System);
        for (const auto colours : {Settings::Colours::Light, Settings::Colours::ContrastDark, Settings::Colours::ContrastLight}) {
            settings.setColours(colours);
            QCOMPARE(settings.colours(), colours);
        }
        store.setValue(u"colours"_s, u"plaid"_s);
        QCOMPARE(settings.colours(), Settings::Colours::System);
        QVERIFY(settings.readingFont().isEmpty());
        QCOMPARE(settings.lineSpacing(), Settings::usualSpacing);
        settings.setLineSpacing(9);
        QCOMPARE(settings.lineSpacing(), Settings::mostSpacing);
    }

    void shouldTellKeysThatWereTakenAwayFromKeysThatWereNeverChanged()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        {
            QSettings store(file, QSettings::IniFormat);
            Settings settings(store);
            QVERIFY(!settings.keys(u"find"_s));
            settings.setKeys(u"find"_s, QList{QKeySequence(Qt::CTRL | Qt::Key_Comma), QKeySequence(Qt::Key_F4)});
            settings.setKeys(u"undo"_s, QList<QKeySequence>{});
        }
        QSettings store(file, QSettings::IniFormat);
        Settings settings(store);
        QCOMPARE(settings.keys(u"find"_s), (QList{QKeySequence(Qt::CTRL | Qt::Key_Comma), QKeySequence(Qt::Key_F4)}));
        QCOMPARE(settings.keys(u"undo"_s), QList<QKeySequence>{});
        settings.setKeys(u"undo"_s, std::nullopt);
        QVERIFY(!settings.keys(u"undo"_s));
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
