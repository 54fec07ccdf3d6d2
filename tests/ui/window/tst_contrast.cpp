// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/palette.h"
#include "ui/window/colours.h"
#include "ui/window/desktopcontrast.h"

#include <QApplication>
#include <QDBusVariant>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Says what the test lets it say, as xdg-desktop-portal does.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint contrast = 0;

    void change(const QString &group, uint value)
    {
        contrast = value;
        Q_EMIT SettingChanged(group, u"contrast"_s, QDBusVariant(value));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key) // NOLINT: the portal's name
    {
        const bool known = group == "org.freedesktop.appearance"_L1 && key == "contrast"_L1;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? contrast : 77U)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

/// A bus that starts nothing, whatever is installed.
constexpr auto lonelyBus = R"(<busconfig><type>session</type><listen>unix:dir=%1</listen><policy context="default">
<allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>)";

} // namespace

/// High contrast because the desktop asks for it.
class ContrastTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;

    [[nodiscard]] QDBusConnection connectAs(const QString &name) const { return QDBusConnection::connectToBus(m_address, name); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(!QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty()); // packaging/packages brings it along
        QFile configuration(m_folder.filePath(u"bus.conf"_s));
        QVERIFY(configuration.open(QIODevice::WriteOnly));
        configuration.write(QString::fromLatin1(lonelyBus).arg(m_folder.path()).toUtf8());
        configuration.close();
        m_daemon.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address"_s, u"--config-file"_s, configuration.fileName()});
        QVERIFY(m_daemon.waitForReadyRead(10000));
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }

    void cleanupTestCase()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    void shouldHearWhatThePortalSaysAtFirstAndWheneverItChanges()
    {
        Portal portal;
        portal.contrast = 1;
        QDBusConnection bus = connectAs(u"portal"_s);
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
        DesktopContrast contrast(connectAs(u"asker"_s));
        QSignalSpy told(&contrast, &DesktopContrast::told);
        QCOMPARE(told.size(), 0); // nobody waits
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.takeFirst().first().toBool(), true);
        portal.change(u"org.freedesktop.appearance"_s, 0);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.takeFirst().first().toBool(), false);
        portal.change(u"org.example.other"_s, 1);
        portal.change(u"org.freedesktop.appearance"_s, 1);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.takeFirst().first().toBool(), true);
        bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
    }

    void shouldHearNothingWhereThereIsNoPortal()
    {
        DesktopContrast contrast(connectAs(u"lonely"_s));
        const DesktopContrast unconnected(QDBusConnection(u"no such connection"_s));
        QSignalSpy told(&contrast, &DesktopContrast::told);
        QTest::qWait(200);
        QCOMPARE(told.size(), 0);
    }

    void shouldFollowTheDesktopOnlyWhereTheColoursAreTheDesktops()
    {
        setMoreContrast(*qApp, true);
        applyColours(*qApp, Settings::Colours::System);
        QVERIFY(isHighContrast(QApplication::palette()));
        applyColours(*qApp, Settings::Colours::Light);
        QVERIFY(!isHighContrast(QApplication::palette()));
        setMoreContrast(*qApp, false);
        applyColours(*qApp, Settings::Colours::System);
        QVERIFY(!isHighContrast(QApplication::palette()));
    }
};

QTEST_MAIN(ContrastTest)
#include "tst_contrast.moc"
