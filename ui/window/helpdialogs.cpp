// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/helpdialogs.h"

#include "ui/window/actions.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMessageBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Help", text);
}

/// Keys that belong to a place and are no actions.
QList<QPair<QString, QString>> localKeys()
{
    return {
        {tr(QT_TRANSLATE_NOOP("Help", "List: confirm, dismiss, put off the chosen difference")), u"C, D, L"_s},
        {tr(QT_TRANSLATE_NOOP("Help", "List: show the chosen difference in all reports")), tr(QT_TRANSLATE_NOOP("Help", "Return"))},
        {tr(QT_TRANSLATE_NOOP("Help", "Note: keep it and go back")), tr(QT_TRANSLATE_NOOP("Help", "Ctrl+Return, Esc"))},
        {tr(QT_TRANSLATE_NOOP("Help", "Notes: remove the chosen note")), tr(QT_TRANSLATE_NOOP("Help", "Del"))},
    };
}

} // namespace

void showKeys(const Actions &actions, QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"keys"_s);
    dialog->setWindowTitle(tr(QT_TRANSLATE_NOOP("Help", "Keys")));
    const auto list = actions.keyList() + localKeys();
    auto *table = new QTableWidget(int(list.size()), 2);
    table->setHorizontalHeaderLabels({tr(QT_TRANSLATE_NOOP("Help", "What")), tr(QT_TRANSLATE_NOOP("Help", "Keys"))});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    for (int row = 0; row < int(list.size()); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(list[row].first));
        table->setItem(row, 1, new QTableWidgetItem(list[row].second));
    }
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(table);
    column->addWidget(buttons);
    dialog->resize(560, 620);
    dialog->show();
}

void showAbout(QWidget *window)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr(QT_TRANSLATE_NOOP("Help", "About Crossread")),
        u"Crossread " CROSSREAD_VERSION ""_s, QMessageBox::Close, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"about"_s);
    box->setInformativeText(tr(QT_TRANSLATE_NOOP("Help",
        "Reads several reports of one event side by side and says where they differ.\n\n"
        "Free software under the GNU General Public License, version 3 or later. It reads files on this "
        "machine only and sends nothing anywhere.")));
    box->setModal(false);
    box->show();
}

} // namespace crossread
