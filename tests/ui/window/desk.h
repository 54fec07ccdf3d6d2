// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/models/story.h"
#include "ui/models/discrepancyfilter.h"
#include "ui/models/session.h"
#include "ui/panels/discrepancypanel.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/findbar.h"
#include "ui/panels/inspectorpanel.h"
#include "ui/panels/messagebar.h"
#include "ui/panels/noteeditor.h"
#include "ui/panels/notespanel.h"
#include "ui/panels/verdictbar.h"
#include "ui/text/sidebyside.h"
#include "ui/window/actions.h"
#include "ui/window/choice.h"
#include "ui/window/files.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace crossread {

/// For a person to look at: CROSSREAD_PICTURES names a folder. Named after the colours too.
inline void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("CROSSREAD_PICTURES");
    if (folder.isEmpty())
        return;
    const QImage picture = widget.grab().toImage();
    const bool dark = picture.pixelColor(4, picture.height() - 4).lightness() < 128;
    QVERIFY(picture.save(QStringLiteral("%1/%2-%3.png").arg(folder, name, dark ? QStringLiteral("dark") : QStringLiteral("light"))));
}

/// The real window on settings of its own, with the story on it if wanted.
class Desk {
public:
    Desk()
    {
        Settings(m_store).setAuthor(QStringLiteral("Ada"));
        window = std::make_unique<MainWindow>(m_store);
        window->show();
        (void)QTest::qWaitForWindowActive(window.get());
    }

    void showStory()
    {
        const Dossier dossier = story::dossier();
        window->session().show(dossier, std::make_shared<const Comparison>(story::comparison(dossier)));
        QApplication::processEvents();
    }

    /// As a hand on the keyboard does it: to whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), key, modifiers);
    }

    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

private:
    QTemporaryDir m_folder;
    QSettings m_store{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};

public:
    std::unique_ptr<MainWindow> window;
};

} // namespace crossread
