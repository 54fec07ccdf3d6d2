// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/start.h"

#include "ui/models/session.h"
#include "ui/panels/messagebar.h"
#include "ui/window/colours.h"
#include "ui/window/desktopcontrast.h"
#include "ui/window/files.h"
#include "ui/window/mainwindow.h"
#include "ui/window/picture.h"
#include "ui/window/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>
#include <QStyleHints>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Wanted {
    QStringList files;
    QString picture;
    QSize size;
    Settings::Colours colours = Settings::Colours::Light; ///< of a picture
    int choose = 0;
    Views::View view = Views::View::Read;
    QString language; ///< empty: the system's
    bool mirrored = false; ///< right to left
    bool valid = true;
};

QSize sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

std::optional<Views::View> viewNamed(const QString &name)
{
    const qsizetype index = QStringList{u"read"_s, u"matrix"_s, u"quotes"_s, u"source"_s}.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(Views::View(index));
}

std::optional<Settings::Colours> coloursNamed(const QString &name)
{
    using enum Settings::Colours;
    static const QHash<QString, Settings::Colours> schemes{
        {u"light"_s, Light}, {u"dark"_s, Dark}, {u"contrast-light"_s, ContrastLight}, {u"contrast-dark"_s, ContrastDark}};
    const auto found = schemes.constFind(name);
    return found == schemes.cend() ? std::nullopt : std::optional(*found);
}

Wanted parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"picture"_s, {}, u"png"_s});
    parser.addOption({u"size"_s, {}, u"size"_s, u"1280x800"_s});
    parser.addOption({u"scheme"_s, {}, u"scheme"_s, u"light"_s});
    parser.addOption({u"choose"_s, {}, u"number"_s, u"0"_s});
    parser.addOption({u"view"_s, {}, u"view"_s, u"read"_s});
    parser.addOption({u"language"_s, {}, u"language"_s});
    parser.addOption({u"mirrored"_s, {}});
    Wanted wanted;
    wanted.valid = parser.parse(arguments);
    wanted.files = parser.positionalArguments();
    wanted.picture = parser.value(u"picture"_s);
    wanted.size = sizeOf(parser.value(u"size"_s));
    wanted.choose = parser.value(u"choose"_s).toInt();
    const std::optional<Views::View> view = viewNamed(parser.value(u"view"_s));
    wanted.view = view.value_or(Views::View::Read);
    wanted.valid = wanted.valid && view;
    wanted.language = parser.value(u"language"_s);
    wanted.mirrored = parser.isSet(u"mirrored"_s);
    const std::optional<Settings::Colours> colours = coloursNamed(parser.value(u"scheme"_s));
    wanted.colours = colours.value_or(Settings::Colours::Light);
    wanted.valid = wanted.valid && colours && wanted.size.width() > 0 && wanted.size.height() > 0;
    return wanted;
}

int runPicture(QApplication &application, const Wanted &wanted)
{
    // A picture depends on its arguments alone, not on what somebody's window remembers.
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    applyColours(application, wanted.colours);
    MainWindow window(store);
    window.resize(wanted.size);
    window.show();
    window.files().open(wanted.files);
    const bool written = takePicture(window, wanted.choose, wanted.view, wanted.picture);
    QTextStream errors(stderr);
    for (const QString &message : window.messages().messages())
        errors << message << '\n';
    if (!written)
        errors << wanted.picture << '\n';
    return written && window.messages().messages().isEmpty() ? 0 : 1;
}

/// Once the window is there; where the session has no bus, none is looked for.
void followContrast(QApplication &application, QSettings &store, QObject &owner)
{
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return;
    auto *contrast = new DesktopContrast(QDBusConnection::sessionBus(), &owner);
    const auto apply = [&application, &store] {
        if (const Settings::Colours colours = Settings(store).colours(); colours == Settings::Colours::System)
            applyColours(application, colours);
    };
    QObject::connect(contrast, &DesktopContrast::told, contrast, [&application, apply](bool more) {
        setMoreContrast(application, more);
        apply();
    });
    QObject::connect(application.styleHints(), &QStyleHints::colorSchemeChanged, contrast, apply); // dark in the evening
}

} // namespace

int startWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"crossread"_s);
    QApplication::setApplicationDisplayName(u"Crossread"_s);
    QApplication::setApplicationVersion(QStringLiteral(CROSSREAD_VERSION));
    QApplication::setDesktopFileName(u"org.crossread.Crossread"_s);
    const Wanted wanted = parse(QApplication::arguments());
    if (!wanted.valid)
        return 2;
    installTranslations(application, wanted.language);
    if (wanted.mirrored)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    if (!wanted.picture.isEmpty())
        return runPicture(application, wanted);

    QSettings store(QSettings::IniFormat, QSettings::UserScope, u"crossread"_s, u"crossread"_s);
    applyColours(application, Settings(store).colours());
    MainWindow window(store);
    window.keepIn(QStandardPaths::writableLocation(QStandardPaths::StateLocation) + "/recovery"_L1);
    window.show();
    window.files().open(wanted.files);
    QTimer::singleShot(0, &window, [&] { followContrast(application, store, window); });
    return QApplication::exec();
}

} // namespace crossread
