// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix's controls: what stands above and below the table.
#include "ui/matrix/matrixpanel.h"

#include "ui/matrix/matrixtable.h"
#include "ui/panels/copymenu.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/icons.h"
#include "ui/panels/markedtext.h"
#include "ui/panels/typecolours.h"

#include <QStackedLayout>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

QWidget *MatrixPanel::buildBar()
{
    m_words->setPlaceholderText(tr("Filter rows by words"));
    m_words->setAccessibleName(tr("Filter rows by words"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon("find"_L1), QLineEdit::LeadingPosition);
    m_words->setObjectName(u"matrixWords"_s);
    m_words->setFixedWidth(m_words->fontMetrics().averageCharWidth() * 26);
    m_order->setAccessibleName(tr("Order of the rows"));
    m_order->setObjectName(u"matrixOrder"_s);
    // A long outlet shall not push the other controls into a second row.
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_order->setMinimumContentsLength(16);
    m_differences->setToolTip(tr("Only rows with a difference that the list shows"));
    m_differences->setObjectName(u"matrixDifferences"_s);
    m_silences->setToolTip(tr("Only rows of which a report of the same event says nothing"));
    m_silences->setObjectName(u"matrixSilences"_s);
    m_freeze->setToolTip(tr("Keep the first report in sight while the others scroll"));
    m_freeze->setObjectName(u"matrixFreeze"_s);
    m_copy->setToolTip(tr("The selected rows, or all that are shown; Ctrl+C copies the selected cells"));
    m_copy->setMenu(copyMenu(m_copy, [this](TableFormat format) { copyTable(format); }));

    auto *bar = new QWidget;
    auto *flow = new FlowLayout(12, bar);
    flow->setContentsMargins(12, 8, 12, 8);
    const QWidgetList controls{m_words, m_order, m_differences, m_silences, m_freeze, m_copy};
    for (QWidget *control : controls)
        control->setMinimumHeight(std::max(m_words->sizeHint().height(), m_order->sizeHint().height()));
    for (QWidget *control : controls)
        flow->addWidget(control);
    return bar;
}

QWidget *MatrixPanel::buildFoot()
{
    m_hidden->setObjectName(u"matrixHidden"_s);
    m_hidden->setTextFormat(Qt::RichText);
    m_hidden->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_key->setTextFormat(Qt::RichText);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 5, 12, 5);
    row->addWidget(m_hidden);
    row->addStretch(1);
    row->addWidget(m_key);
    refreshKey();
    return foot;
}

void MatrixPanel::refreshKey()
{
    const QColor orange = typeColour(DiscrepancyType::Number, palette());
    const QColor ground = wordRunFormat(WordShare::None, palette()).background().color();
    m_key->setText(u"<span style=\"background-color:%1; font-weight:600\">&nbsp;%2&nbsp;</span> &nbsp; <span style=\"color:%3\">%4</span>"
                   u" &nbsp; <u style=\"text-decoration-color:%5\">%6</u>"_s
                       .arg(ground.name(), tr("only here"), palette().color(QPalette::Text).name(), tr("dotted: in some others"), orange.name(),
                           tr("a numbered difference")));
}

void MatrixPanel::refreshOrders()
{
    const QSignalBlocker quiet(m_order);
    m_order->clear();
    m_order->addItems({tr("Story order"), tr("Weightiest first")});
    for (int report = 0; report < m_model->columnCount(); ++report)
        m_order->addItem(tr("As in %1").arg(m_model->headerData(report, Qt::Horizontal).toString()));
    m_order->setCurrentIndex(m_model->order() == MatrixModel::Order::Story ? 0
            : m_model->order() == MatrixModel::Order::Weight              ? 1
                                                                          : m_model->orderingReport() + 2);
}

void MatrixPanel::build()
{
    m_table->setObjectName(u"matrix"_s);
    m_table->setAccessibleName(tr("Matrix of passages and reports"));
    m_table->setAccessibleDescription(tr("Enter opens the passage in the reports."));
    m_frozen->setObjectName(u"matrixFrozen"_s);
    m_frozen->setAccessibleName(tr("Matrix, first report"));
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *tables = new QWidget;
    auto *row = new QHBoxLayout(tables);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_frozen);
    row->addWidget(m_table, 1);
    auto *lower = new QWidget;
    m_stack = new QStackedLayout(lower);
    m_stack->addWidget(tables);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(lower, 1);
    column->addWidget(buildFoot());
    setFocusPolicy(Qt::ClickFocus); // given on to what it holds, and no stop of its own: Shift+Tab must get past it
}

} // namespace crossread
