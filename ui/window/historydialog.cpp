// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/historydialog.h"

#include "core/base/files.h"
#include "core/collation/tabletext.h"
#include "ui/models/historymodel.h"
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
#include <QTableView>
#include <QVBoxLayout>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

HistoryDialog::HistoryDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_model(new HistoryModel(session, this)), m_found(new QSortFilterProxyModel(this)),
      m_table(new QTableView), m_count(new QLabel)
{
    setObjectName(u"history"_s);
    setWindowTitle(tr("History of the dossier"));
    m_found->setSourceModel(m_model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    build();
    connect(m_found, &QAbstractItemModel::modelReset, this, &HistoryDialog::refreshCount);
    connect(m_found, &QAbstractItemModel::rowsInserted, this, &HistoryDialog::refreshCount);
    connect(m_found, &QAbstractItemModel::rowsRemoved, this, &HistoryDialog::refreshCount);
    refreshCount();
    resize(900, 480);
}

void HistoryDialog::build()
{
    auto *search = new QLineEdit;
    search->setPlaceholderText(tr("Find in the history"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    m_table->setModel(m_found);
    m_table->setAccessibleName(windowTitle());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    const int widths[] = {19, 13, 16, 20, 22, 22}; // the last one takes what is left
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column] * letter);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this, &HistoryDialog::copy);
    connect(buttons->addButton(tr("&Save as…"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this, &HistoryDialog::writeWithDialog);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->addWidget(search);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    search->setFocus();
}

void HistoryDialog::refreshCount()
{
    m_count->setText(tr("%n change(s)", nullptr, m_found->rowCount()));
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
