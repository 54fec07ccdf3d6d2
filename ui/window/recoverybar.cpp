// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recoverybar.h"

#include "ui/panels/typecolours.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *wordsOf(const LeftWork &work)
{
    auto *label = new QLabel(u"<b>%1</b><br/>%2"_s.arg(headingOf(work).toHtmlEscaped(), detailsOf(work).toHtmlEscaped()));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

RecoveryBar::RecoveryBar(Open open, QWidget *parent)
    : QFrame(parent), m_open(std::move(open)), m_rows(new QVBoxLayout(this))
{
    setObjectName(u"recovery"_s);
    setAccessibleName(tr("Unsaved work"));
    setAutoFillBackground(true);
    m_rows->setContentsMargins(14, 8, 10, 8);
    m_rows->setSpacing(8);
    tint();
    hide();
}

void RecoveryBar::tint()
{
    // From the application's palette: our own would be tinted again and again.
    const QPalette system = QGuiApplication::palette();
    QPalette tinted = system;
    tinted.setColor(QPalette::Window, blend(system.color(QPalette::Base), system.color(QPalette::Highlight), isDark(system) ? 0.30 : 0.16));
    tinted.setColor(QPalette::WindowText, system.color(QPalette::Text));
    setPalette(tinted);
}

void RecoveryBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        tint();
    QFrame::changeEvent(event);
}

void RecoveryBar::look(const QString &folder)
{
    m_looking.start([folder](Work &) { return leftWorkIn(folder); },
        [this](std::vector<LeftWork> found) {
            for (LeftWork &work : found)
                offer(std::move(work));
        });
}

int RecoveryBar::count() const
{
    return m_rows->count();
}

void RecoveryBar::offer(LeftWork found)
{
    const auto work = std::make_shared<LeftWork>(std::move(found));
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(wordsOf(*work), 1);
    if (work->remains) {
        auto *recover = new QPushButton(tr("&Recover"));
        recover->setAccessibleName(tr("Recover: %1").arg(headingOf(*work)));
        line->addWidget(recover);
        connect(recover, &QPushButton::clicked, this, [this, row, work] {
            if (m_open(*work))
                drop(row);
        });
    }
    auto *discard = new QPushButton(tr("&Discard…"));
    discard->setAccessibleName(tr("Discard: %1").arg(headingOf(*work)));
    line->addWidget(discard);
    connect(discard, &QPushButton::clicked, this, [this, row, work] { this->discard(row, work); });
    m_rows->addWidget(row);
    show();
}

void RecoveryBar::discard(QWidget *row, const std::shared_ptr<LeftWork> &work)
{
    QMessageBox box(QMessageBox::Warning, tr("Discard unsaved work"), headingOf(*work), QMessageBox::Discard | QMessageBox::Cancel, window());
    box.setInformativeText(tr("It will be gone for good."));
    box.setDefaultButton(QMessageBox::Cancel);
    if (box.exec() != QMessageBox::Discard)
        return;
    if (const Outcome removed = work->journal.remove(); !removed)
        Q_EMIT failed({removed.error()});
    else
        drop(row);
}

void RecoveryBar::drop(QWidget *row)
{
    m_rows->removeWidget(row);
    row->hide();
    row->deleteLater();
    if (m_rows->isEmpty())
        hide();
}

} // namespace crossread
