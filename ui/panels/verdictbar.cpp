// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/verdictbar.h"

#include "ui/words/names.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace crossread {

VerdictBar::VerdictBar(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const auto add = [&](Verdict verdict, const QString &hint) {
        auto *made = new QPushButton(nameText(verdict));
        made->setCheckable(true);
        made->setAutoDefault(false);
        made->setToolTip(hint);
        connect(made, &QPushButton::clicked, this, [this, verdict] {
            // What is shown follows from the dossier, not from the click.
            setVerdict(m_verdict);
            Q_EMIT pressed(verdict);
        });
        row->addWidget(made, 1);
        m_buttons.insert(verdict, made);
    };
    add(Verdict::Confirmed, tr("A real difference"));
    add(Verdict::Dismissed, tr("Not a difference, or not one that matters"));
    add(Verdict::Later, tr("To be decided"));
    setAccessibleName(tr("Verdict"));
}

void VerdictBar::setVerdict(Verdict verdict)
{
    m_verdict = verdict;
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setChecked(it.key() == verdict);
}

} // namespace crossread
