// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/helpdialogs.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Help", text);
}

} // namespace

void showAbout(QWidget *window)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, said(QT_TRANSLATE_NOOP("Help", "About Crossread")),
        u"Crossread " CROSSREAD_VERSION ""_s, QMessageBox::Close, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"about"_s);
    box->setInformativeText(said(QT_TRANSLATE_NOOP("Help",
        "Reads several reports of one event side by side and says where they differ.\n\n"
        "Free software under the GNU General Public License, version 3 or later. It reads files on this "
        "machine only and sends nothing anywhere.")));
    box->setModal(false);
    box->show();
}

} // namespace crossread
