// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/copymenu.h"

#include <QCoreApplication>
#include <QMenu>

namespace crossread {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("CopyMenu", text);
}

} // namespace

QMenu *copyMenu(QWidget *parent, const std::function<void(TableFormat)> &copy)
{
    auto *menu = new QMenu(parent);
    menu->addAction(said(QT_TRANSLATE_NOOP("CopyMenu", "As &text")), parent, [copy] { copy(TableFormat::Text); });
    menu->addAction(said(QT_TRANSLATE_NOOP("CopyMenu", "For a &spreadsheet (TSV)")), parent, [copy] { copy(TableFormat::Tsv); });
    menu->addAction(said(QT_TRANSLATE_NOOP("CopyMenu", "As &Markdown")), parent, [copy] { copy(TableFormat::Markdown); });
    return menu;
}

} // namespace crossread
