// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/progressline.h"

#include "ui/models/job.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace crossread {

ProgressLine::ProgressLine(Job &job, const QString &what, QWidget *parent)
    : QWidget(parent), m_what(new QLabel(what)), m_bar(new QProgressBar), m_cancel(new QToolButton)
{
    m_bar->setRange(0, 100);
    m_bar->setFixedWidth(140);
    m_bar->setFixedHeight(8);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(what);
    m_cancel->setText(tr("Stop"));
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::TabFocus);
    //: %1 what is being done
    m_cancel->setAccessibleName(tr("Stop: %1").arg(what));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_what);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    hide();

    m_delay.setSingleShot(true);
    m_delay.setInterval(120);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(&job, &Job::started, this, [this] {
        m_bar->setValue(0);
        m_delay.start();
    });
    connect(&job, &Job::progressed, this, [this](double fraction) { m_bar->setValue(qRound(fraction * 100)); });
    connect(&job, &Job::finished, this, [this] {
        m_delay.stop();
        hide();
    });
    connect(m_cancel, &QToolButton::clicked, this, &ProgressLine::cancelRequested);
}

} // namespace crossread
