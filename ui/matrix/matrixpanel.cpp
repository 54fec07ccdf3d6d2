// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixpanel.h"

#include "ui/matrix/matrixdelegate.h"
#include "ui/matrix/matrixheaders.h"
#include "ui/matrix/matrixtable.h"
#include "ui/models/session.h"
#include "ui/panels/emptystate.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QStackedLayout>

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

MatrixPanel::MatrixPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new MatrixModel(session, this)), m_delegate(new MatrixDelegate(this)),
      m_table(new MatrixTable(*m_model, *m_delegate)), m_frozen(new MatrixTable(*m_model, *m_delegate)), m_words(new QLineEdit),
      m_order(new QComboBox), m_differences(new QCheckBox(tr("With &differences"))), m_silences(new QCheckBox(tr("With &silence"))),
      m_freeze(new QCheckBox(tr("Free&ze the first report"))), m_copy(new QPushButton(tr("&Copy table"))), m_hidden(new QLabel), m_key(new QLabel),
      m_empty(new EmptyState)
{
    build();
    // One selection for both tables.
    delete m_frozen->selectionModel();
    m_frozen->setSelectionModel(m_table->selectionModel());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatrixPanel::choose);
    wireTable(m_table);
    wireTable(m_frozen);
    // The rows run along with each other.
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, m_table->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_table, &MatrixTable::rowMeasured, m_frozen, &QTableView::setRowHeight);
    connect(m_table, &MatrixTable::columnsFitted, this, [this](int width) {
        m_table->setColumnWidthForAll(width);
        m_frozen->setColumnWidthForAll(width);
        m_frozen->setFixedWidth(m_frozen->rows().sizeHint().width() + width);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &MatrixPanel::refresh);
    connect(&session, &Session::stateChanged, this, &MatrixPanel::refresh);
    connect(m_words, &QLineEdit::textChanged, this, &MatrixPanel::refilter);
    connect(m_differences, &QCheckBox::toggled, this, &MatrixPanel::refilter);
    connect(m_silences, &QCheckBox::toggled, this, &MatrixPanel::refilter);
    connect(m_freeze, &QCheckBox::toggled, this, &MatrixPanel::setFrozen);
    connect(m_order, &QComboBox::activated, this, [this](int index) {
        m_model->setOrder(index == 0 ? MatrixModel::Order::Story : index == 1 ? MatrixModel::Order::Weight : MatrixModel::Order::Report, std::max(0, index - 2));
    });
    connect(m_hidden, &QLabel::linkActivated, this, [this] {
        m_words->clear();
        m_differences->setChecked(false);
        m_silences->setChecked(false);
    });
    connect(m_empty, &EmptyState::acted, this, [this] {
        if (m_model->allCount() > 0)
            Q_EMIT m_hidden->linkActivated({});
        else
            Q_EMIT openRequested();
    });
    setFrozen(false);
    refresh();
}

void MatrixPanel::wireTable(MatrixTable *table)
{
    connect(table, &MatrixTable::openWanted, this, &MatrixPanel::open);
    connect(table, &MatrixTable::left, this, [this, table](int step) { leave(table, step); });
    connect(table, &MatrixTable::copyWanted, this, &MatrixPanel::copy);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, this, &MatrixPanel::moved);
    connect(&table->rows(), &QHeaderView::sectionClicked, this, &MatrixPanel::selectRow);
}

void MatrixPanel::choose(const QModelIndex &now, const QModelIndex &before)
{
    if (m_quiet || !now.isValid() || now.row() == before.row())
        return;
    m_passage = m_model->passageOf(now.row());
    m_discrepancy = m_model->discrepancyOf(now.row());
    m_delegate->setChosenRow(now.row());
    m_table->viewport()->update();
    m_frozen->viewport()->update();
    Q_EMIT chosen(m_passage, m_discrepancy);
}

void MatrixPanel::open(const QModelIndex &index)
{
    const QString passage = m_model->passageOf(index.row());
    const QString discrepancy = m_model->discrepancyOf(index.row());
    int report = index.column();
    // From a silent report to the first that says it.
    for (int other = 0; !m_model->placeOf(index.row(), report) && other < m_model->columnCount(); ++other)
        report = other;
    Q_EMIT opened(passage, discrepancy, report, m_model->placeOf(index.row(), report).value_or(Span()));
}

void MatrixPanel::leave(MatrixTable *from, int step)
{
    MatrixTable *to = from == m_table ? m_frozen : m_table;
    if (!m_isFrozen || (from == m_table) != (step < 0))
        return;
    const int column = to == m_frozen ? 0 : m_table->firstColumn();
    to->setFocus();
    to->setCurrentIndex(m_model->index(from->currentIndex().row(), column));
}

void MatrixPanel::setFrozen(bool on)
{
    m_isFrozen = on;
    const int count = m_model->columnCount();
    for (int column = 0; column < count; ++column) {
        m_frozen->setColumnHidden(column, column != 0);
        m_table->setColumnHidden(column, on && column == 0);
    }
    m_frozen->setVisible(on);
    m_table->rows().setVisible(!on);
    if (m_freeze->isChecked() != on)
        m_freeze->setChecked(on);
    m_table->fitColumns();
}

void MatrixPanel::setChosen(const QString &passage, const QString &discrepancy)
{
    m_passage = passage;
    m_discrepancy = discrepancy;
    const int row = m_model->rowOf(passage, discrepancy);
    m_delegate->setChosenRow(row);
    m_quiet = true;
    if (row >= 0 && row != m_table->currentIndex().row()) {
        int column = std::max(m_table->firstColumn(), m_table->currentIndex().column());
        // Rather a report that says it than one that is silent.
        for (int other = m_table->firstColumn(); !m_model->placeOf(row, column) && other < m_model->columnCount(); ++other)
            column = m_model->placeOf(row, other) ? other : column;
        m_table->setCurrentIndex(m_model->index(row, column));
        m_table->fitRows();
        m_table->scrollTo(m_model->index(row, column));
    } else if (row < 0) {
        m_table->setCurrentIndex({});
        m_table->clearSelection();
    }
    m_quiet = false;
    m_table->viewport()->update();
    m_frozen->viewport()->update();
}

void MatrixPanel::selectRow(int row)
{
    m_table->setCurrentIndex(m_model->index(row, std::max(m_table->firstColumn(), m_table->currentIndex().column())));
    m_table->setFocus();
}

void MatrixPanel::refilter()
{
    m_model->setFilter({m_words->text(), m_differences->isChecked(), m_silences->isChecked()});
}

QModelIndexList MatrixPanel::selection() const
{
    return m_table->selectionModel()->selectedIndexes();
}

bool MatrixPanel::copy()
{
    const QModelIndexList cells = selection();
    if (cells.isEmpty())
        return false;
    if (cells.size() == 1) {
        QApplication::clipboard()->setText(m_model->content(cells.front().row(), cells.front().column()).text);
        return true;
    }
    QList<int> rows, reports;
    for (const QModelIndex &cell : cells) {
        rows.append(cell.row());
        reports.append(cell.column());
    }
    for (QList<int> *list : {&rows, &reports}) {
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    QApplication::clipboard()->setText(m_model->text(rows, reports, TableFormat::Tsv));
    return true;
}

void MatrixPanel::copyTable(TableFormat format)
{
    QList<int> rows, reports;
    for (const QModelIndex &cell : selection()) {
        if (!rows.contains(cell.row()))
            rows.append(cell.row());
    }
    if (rows.size() < 2) {
        rows.clear();
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    for (int report = 0; report < m_model->columnCount(); ++report)
        reports.append(report);
    QApplication::clipboard()->setText(m_model->text(rows, reports, format));
}

std::vector<int> MatrixPanel::visibleRows() const
{
    std::vector<int> rows;
    const int first = m_table->rowAt(0);
    for (int row = std::max(0, first); first >= 0 && row < m_model->rowCount() && m_table->rowViewportPosition(row) < m_table->viewport()->height(); ++row)
        rows.push_back(m_model->storyRow(row));
    return rows;
}

void MatrixPanel::refresh()
{
    setFrozen(m_isFrozen && m_model->columnCount() > 1);
    refreshOrders();
    m_table->forgetHeights();
    const QString hidden = hiddenText();
    m_hidden->setText(hidden.isEmpty() ? tr("%n row(s)", nullptr, m_model->rowCount())
                                       : u"%1 &nbsp;<a href=\"all\">%2</a>"_s.arg(hidden.toHtmlEscaped(), tr("Show all")));
    switch (m_session.state()) {
    case Session::State::Empty:
    case Session::State::Single:
        m_empty->say(tr("Nothing to compare yet"), tr("Open two or more reports of one event to see who says what."), tr("Open reports…"));
        break;
    case Session::State::Comparing: m_empty->say(tr("Comparing…"), tr("The matrix is filled when the comparison is done.")); break;
    case Session::State::Stopped: m_empty->say(tr("The comparison was stopped"), tr("Compare again (F5) to fill the matrix.")); break;
    case Session::State::Compared:
        if (m_model->allCount() > 0)
            m_empty->say(tr("No row fits the filter"), hidden, tr("Show all"));
        else
            m_empty->say(tr("The reports have no passage in common"), tr("They may be about different events."));
        break;
    }
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    setChosen(m_passage, m_discrepancy);
    Q_EMIT moved();
}

QString MatrixPanel::hiddenText() const
{
    const int hidden = m_model->hiddenCount();
    return hidden == 0 ? QString() : tr("%n of %1 rows hidden by the filter", nullptr, hidden).arg(m_model->allCount());
}

void MatrixPanel::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_table->setFocus(event->reason());
}

void MatrixPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshKey();
}

} // namespace crossread
