// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/job.h"
#include "ui/models/leftwork.h"

#include <QFrame>

class QVBoxLayout;

namespace crossread {

/// Offers what programs that ended without saving have left behind, a row each; blocks nothing.
class RecoveryBar : public QFrame {
    Q_OBJECT
public:
    /// Shows the work and takes its journal over; false where the analyst thought better of it.
    using Open = std::function<bool(LeftWork &)>;
    explicit RecoveryBar(Open open, QWidget *parent = nullptr);

    /// Looks for it, off the GUI thread.
    void look(const QString &folder);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void failed(const std::vector<crossread::Error> &errors);

protected:
    void changeEvent(QEvent *event) override;

private:
    void offer(LeftWork work);
    void discard(QWidget *row, const std::shared_ptr<LeftWork> &work);
    void drop(QWidget *row);
    void tint();

    Open m_open;
    QVBoxLayout *m_rows;
    Job m_looking;
};

} // namespace crossread
