// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/historydialog.h"

#include "core/base/files.h"
#include "core/collation/tabletext.h"
#include "ui/models/historymodel.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/icons.h"
#include "ui/words/errortext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Columns that are as wide as their words need some air between them.
class RoomyDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(12, 0);
    }
};

} // namespace

HistoryDialog::HistoryDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_model(new HistoryModel(session, this)), m_found(new QSortFilterProxyModel(this)),
      m_table(new QTableView), m_empty(new EmptyState), m_count(new QLabel)
{
    setObjectName(u"history"_s);
    setWindowTitle(tr("History of the dossier"));
    m_found->setSourceModel(m_model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    build();
    connect(m_found, &QAbstractItemModel::modelReset, this, &HistoryDialog::refresh);
    connect(m_found, &QAbstractItemModel::rowsInserted, this, &HistoryDialog::refresh);
    connect(m_found, &QAbstractItemModel::rowsRemoved, this, &HistoryDialog::refresh);
    refresh();
    resize(900, 480);
}

QWidget *HistoryDialog::buildTable()
{
    m_table->setModel(m_found);
    m_table->setAccessibleName(windowTitle());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    // What is short is shown whole, the words share what is left: nothing has to be scrolled sideways.
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setResizeContentsPrecision(200);
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        m_table->horizontalHeader()->setSectionResizeMode(column,
            column < HistoryModel::SubjectColumn ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    }
    auto *either = new QWidget;
    m_stack = new QStackedLayout(either);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    return either;
}

void HistoryDialog::build()
{
    auto *search = new QLineEdit;
    search->setPlaceholderText(tr("Find in the history"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    search->addAction(icon("find"_L1), QLineEdit::LeadingPosition);
    connect(search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this, &HistoryDialog::copy);
    connect(buttons->addButton(tr("&Save as…"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this, &HistoryDialog::writeWithDialog);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->addWidget(search);
    column->addWidget(buildTable(), 1);
    column->addLayout(foot);
    search->setFocus();
}

void HistoryDialog::refresh()
{
    m_count->setText(tr("%n change(s)", nullptr, m_found->rowCount()));
    if (m_model->rowCount() == 0)
        m_empty->say(tr("Nothing has changed yet"), tr("Reports, notes, verdicts and corrections are listed here, with who changed what when."));
    else
        m_empty->say(tr("Not found"), tr("No change has these words."));
    m_stack->setCurrentIndex(m_found->rowCount() > 0 ? 0 : 1);
}

void HistoryDialog::copy()
{
    QGuiApplication::clipboard()->setText(tableText(rowsOf(*m_found), TableFormat::Tsv));
}

bool HistoryDialog::writeTo(const QString &path)
{
    const TableFormat format = path.endsWith(".md"_L1) ? TableFormat::Markdown : TableFormat::Tsv;
    const Outcome written = replaceFile(path, tableText(rowsOf(*m_found), format).toUtf8());
    if (!written)
        QMessageBox::warning(this, windowTitle(), errorText(written.error()));
    return written.ok();
}

void HistoryDialog::writeWithDialog()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the history"), tr("history.tsv"), tr("Tab-separated values (*.tsv);;Markdown (*.md)"));
    if (!path.isEmpty())
        (void)writeTo(path);
}

} // namespace crossread
