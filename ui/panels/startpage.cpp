// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/startpage.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace crossread {

namespace {

constexpr int contentWidth = 520;

QPushButton *buttonFor(QAction *action)
{
    auto *made = new QPushButton(action->text());
    made->setToolTip(action->toolTip());
    made->setMinimumHeight(36);
    made->setMinimumWidth(170);
    made->setVisible(action->isVisible());
    QObject::connect(made, &QPushButton::clicked, action, &QAction::trigger);
    return made;
}

} // namespace

StartPage::StartPage(QAction *open, QAction *sample, QWidget *parent) : QWidget(parent), m_recentBox(new QWidget)
{
    auto *title = new QLabel(tr("Where do the reports differ?"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.9);
    large.setWeight(QFont::Light);
    title->setFont(large);
    auto *hint = new QLabel(tr("Open two or more reports of one event. Crossread sets them side by side, joins the "
                               "passages that say the same, and marks where figures, dates, quotes and sources differ."));
    hint->setWordWrap(true);
    hint->setMinimumHeight(hint->heightForWidth(contentWidth - 24)); // a centred box does not ask for it itself
    auto *drop = new QLabel(tr("You can also drop files here, or paste a text with Ctrl+V."));
    drop->setForegroundRole(QPalette::PlaceholderText);
    drop->setWordWrap(true);

    QPushButton *first = buttonFor(open);
    first->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(first);
    buttons->addWidget(buttonFor(sample));
    buttons->addStretch(1);

    m_recent = new QVBoxLayout(m_recentBox);
    m_recent->setContentsMargins(0, 16, 0, 0);
    m_recent->setSpacing(0);

    auto *content = new QWidget;
    content->setFixedWidth(contentWidth);
    auto *column = new QVBoxLayout(content);
    column->setSpacing(14);
    column->addWidget(title);
    column->addWidget(hint);
    column->addLayout(buttons);
    column->addWidget(drop);
    column->addWidget(m_recentBox);
    auto *page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addWidget(content, 0, Qt::AlignHCenter);
    page->addStretch(3);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_recentBox->hide();
}

void StartPage::setRecentFiles(const QStringList &files)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentBox->setVisible(!files.isEmpty());
    if (files.isEmpty())
        return;
    auto *heading = new QLabel(tr("Recent dossiers"));
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    m_recent->addWidget(heading);
    for (const QString &file : files.mid(0, 5)) {
        const QFileInfo info(file);
        auto *made = new QPushButton(info.completeBaseName() + QStringLiteral("   ") + QDir::toNativeSeparators(info.path()));
        made->setFlat(true);
        made->setStyleSheet(QStringLiteral("text-align: left; padding: 5px 0;"));
        made->setCursor(Qt::PointingHandCursor);
        connect(made, &QPushButton::clicked, this, [this, file] { Q_EMIT fileChosen(file); });
        m_recent->addWidget(made);
    }
}

} // namespace crossread
