// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mergedialog.h"

#include "ui/models/session.h"
#include "ui/words/names.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { DifferenceColumn, MineColumn, TheirsColumn, ColumnCount };
constexpr int idRole = Qt::UserRole + 1;
constexpr int agreesRole = Qt::UserRole + 2;

bool agrees(const VerdictPair &pair)
{
    return pair.mine.verdict == pair.theirs.verdict;
}

QString whatCame(const Merge &merge)
{
    QStringList parts{MergeDialog::tr("%n report(s) in common", nullptr, merge.reportsInCommon)};
    if (merge.reportsAdded > 0)
        parts.append(MergeDialog::tr("%n report(s) added", nullptr, merge.reportsAdded));
    if (merge.notesAdded > 0)
        parts.append(MergeDialog::tr("%n note(s) and verdict(s) added", nullptr, merge.notesAdded));
    if (merge.notesRenewed > 0)
        parts.append(MergeDialog::tr("%n note(s) brought up to date", nullptr, merge.notesRenewed));
    if (merge.correctionsAdded > 0)
        parts.append(MergeDialog::tr("%n correction(s) added", nullptr, merge.correctionsAdded));
    if (parts.size() == 1)
        parts.append(MergeDialog::tr("nothing in it was new"));
    return parts.join(u"  ·  "_s);
}

QString howFarTheyAgree(const Agreement &agreement)
{
    if (agreement.judged() == 0)
        return MergeDialog::tr("No difference was confirmed or dismissed by both.");
    const QString counts = MergeDialog::tr("Both judged %n difference(s); %1 of the verdicts agree (%2).", nullptr, agreement.judged())
        .arg(agreement.agreed())
        .arg(percentText(double(agreement.agreed()) / agreement.judged()));
    const std::optional<double> kappa = agreement.kappa();
    if (!kappa)
        return counts + u' ' + MergeDialog::tr("Cohen’s kappa is not defined, as only one verdict was given.");
    return counts + u' '
        + MergeDialog::tr("Cohen’s kappa: %1 (1 is full agreement, 0 is what chance gives).").arg(QLocale().toString(*kappa, 'f', 2));
}

QString verdictText(const Annotation &annotation)
{
    //: %1 a verdict, %2 a person
    QString text = MergeDialog::tr("%1 (%2)").arg(nameText(annotation.verdict), annotation.author);
    if (!annotation.body.isEmpty())
        text += u'\n' + annotation.body;
    return text;
}

/// A row is to be seen beside others, whatever the reports quote.
QString beginningOf(const QString &words)
{
    constexpr qsizetype enough = 90;
    if (words.size() <= enough)
        return words;
    const qsizetype space = words.lastIndexOf(u' ', enough);
    return words.first(space > enough / 2 ? space : enough) + u" …"_s;
}

QString differenceText(const VerdictPair &pair, const Session &session, bool whole)
{
    const Discrepancy *found = session.discrepancy(pair.mine.discrepancy);
    QStringList words;
    for (const Anchor &target : pair.mine.targets)
        words.append(u'“' + (whole ? target.exact.simplified() : beginningOf(target.exact.simplified())) + u'”');
    const QString listed = words.join(u"  –  "_s);
    if (!found)
        return listed;
    const qsizetype number = found - session.comparison()->discrepancies.data() + 1;
    return u"%1  %2\n%3"_s.arg(number).arg(nameText(found->type), listed);
}

} // namespace

MergeDialog::MergeDialog(const Merge &merge, const Session &session, const QString &file, QWidget *parent)
    : QDialog(parent), m_summary(whatCame(merge) + u'\n' + howFarTheyAgree(merge.agreement)), m_table(new QTableWidget(0, ColumnCount))
{
    setObjectName(u"merge"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merged: %1").arg(QFileInfo(file).fileName()));
    auto *summary = new QLabel(m_summary);
    summary->setWordWrap(true);
    summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_table->setHorizontalHeaderLabels({tr("Difference"), tr("Here"), tr("In %1").arg(QFileInfo(file).fileName())});
    m_table->setAccessibleName(tr("Verdicts on what both have judged"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    fill(merge.verdicts, session);
    connect(m_table, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem *item) {
        Q_EMIT discrepancyChosen(m_table->item(item->row(), DifferenceColumn)->data(idRole).toString());
    });

    const auto agreeing = int(std::ranges::count_if(merge.verdicts, agrees));
    auto *all = new QCheckBox(tr("Show also the %n on which the verdicts agree", nullptr, agreeing));
    all->setVisible(agreeing > 0);
    connect(all, &QCheckBox::toggled, this, &MergeDialog::showAgreeing);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(all, 1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->addWidget(summary);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    m_table->setVisible(!merge.verdicts.empty());
    showAgreeing(false);
    chooseFirst();
    resize(760, merge.verdicts.empty() ? 0 : 440);
}

void MergeDialog::fill(const std::vector<VerdictPair> &pairs, const Session &session)
{
    m_table->setRowCount(int(pairs.size()));
    for (int row = 0; row < int(pairs.size()); ++row) {
        const VerdictPair &pair = pairs[std::size_t(row)];
        const QString texts[] = {differenceText(pair, session, false), verdictText(pair.mine), verdictText(pair.theirs)};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            m_table->setItem(row, column, item);
        }
        m_table->item(row, DifferenceColumn)->setToolTip(differenceText(pair, session, true));
        m_table->item(row, DifferenceColumn)->setData(idRole, pair.mine.discrepancy);
        m_table->item(row, DifferenceColumn)->setData(agreesRole, agrees(pair));
    }
}

void MergeDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_table->resizeRowsToContents(); // now that the columns have their widths
}

/// So that whoever comes to the table by keys sees where they are.
void MergeDialog::chooseFirst()
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!m_table->isRowHidden(row))
            return m_table->setCurrentCell(row, DifferenceColumn);
    }
}

void MergeDialog::showAgreeing(bool on)
{
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHidden(row, !on && m_table->item(row, DifferenceColumn)->data(agreesRole).toBool());
    m_table->resizeRowsToContents(); // passes hidden rows over
}

} // namespace crossread
