// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/merge.h"

#include <QDialog>

class QTableWidget;

namespace crossread {

class Session;

/// What came of merging a colleague's dossier: what was added, and both verdicts on what both have judged.
class MergeDialog : public QDialog {
    Q_OBJECT
public:
    /// `file` is the colleague's.
    MergeDialog(const Merge &merge, const Session &session, const QString &file, QWidget *parent = nullptr);

    [[nodiscard]] QTableWidget &table() { return *m_table; }
    [[nodiscard]] QString summary() const { return m_summary; }

Q_SIGNALS:
    void discrepancyChosen(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill(const std::vector<VerdictPair> &pairs, const Session &session);
    void chooseFirst();
    void showAgreeing(bool on);

    QString m_summary;
    QTableWidget *m_table;
};

} // namespace crossread
