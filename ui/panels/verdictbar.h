// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/annotation.h"

#include <QMap>
#include <QWidget>

class QPushButton;

namespace crossread {

/// Confirmed, dismissed, later: at most one holds.
class VerdictBar : public QWidget {
    Q_OBJECT
public:
    explicit VerdictBar(QWidget *parent = nullptr);

    void setVerdict(Verdict verdict);
    [[nodiscard]] QPushButton *button(Verdict verdict) const { return m_buttons.value(verdict); }

Q_SIGNALS:
    void pressed(crossread::Verdict verdict);

private:
    QMap<Verdict, QPushButton *> m_buttons;
    Verdict m_verdict = Verdict::None;
};

} // namespace crossread
