// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/matrixmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QPushButton;

namespace crossread {

class EmptyState;
class MatrixDelegate;
class MatrixTable;

/// The matrix of passages and reports, with its filter, order and copies.
class MatrixPanel : public QWidget {
    Q_OBJECT
public:
    explicit MatrixPanel(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] MatrixModel &model() { return *m_model; }
    /// The table that has the rows; the frozen column is another one beside it.
    [[nodiscard]] MatrixTable &table() { return *m_table; }
    /// The table with the frozen column; hidden while nothing is frozen.
    [[nodiscard]] MatrixTable &frozen() { return *m_frozen; }

    void setChosen(const QString &passage, const QString &discrepancy);
    /// Keeps the first report's column in sight while the others scroll.
    void setFrozen(bool on);
    [[nodiscard]] bool isFrozen() const { return m_isFrozen; }
    /// The selected cells, of one cell its exact words; false where nothing is selected.
    bool copy();
    /// The selected rows, of one row or none all that are shown.
    void copyTable(TableFormat format);
    /// Rows that are seen, as indices into MatrixModel::all().
    [[nodiscard]] std::vector<int> visibleRows() const;
    [[nodiscard]] QString hiddenText() const;

Q_SIGNALS:
    void chosen(const QString &passage, const QString &discrepancy);
    void opened(const QString &passage, const QString &discrepancy, int report, crossread::Span place);
    void openRequested(); ///< the empty state's button
    void moved();         ///< other rows are seen

protected:
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildBar();
    QWidget *buildFoot();
    void wireTable(MatrixTable *table);
    void refresh();
    void refreshOrders();
    void refreshKey();
    void refilter();
    void choose(const QModelIndex &now, const QModelIndex &before);
    void selectRow(int row);
    void leave(MatrixTable *from, int step);
    void open(const QModelIndex &index);
    [[nodiscard]] QModelIndexList selection() const;

    Session &m_session;
    MatrixModel *m_model;
    MatrixDelegate *m_delegate;
    MatrixTable *m_table;
    MatrixTable *m_frozen;
    QLineEdit *m_words;
    QComboBox *m_order;
    QCheckBox *m_differences;
    QCheckBox *m_silences;
    QCheckBox *m_freeze;
    QPushButton *m_copy;
    QLabel *m_hidden;
    QLabel *m_key;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
    QString m_passage;
    QString m_discrepancy;
    bool m_quiet = false;
    bool m_isFrozen = false;
};

} // namespace crossread
