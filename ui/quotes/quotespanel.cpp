// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/quotespanel.h"

#include "ui/models/session.h"
#include "ui/panels/copymenu.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/icons.h"
#include "ui/panels/typecolours.h"
#include "ui/quotes/quotesdelegate.h"
#include "ui/words/quotewords.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Headings in line with what stands below them.
class QuotesHeader : public QHeaderView {
public:
    QuotesHeader() : QHeaderView(Qt::Horizontal) { }

    [[nodiscard]] QSize sizeHint() const override { return {QHeaderView::sizeHint().width(), fontMetrics().height() + 12}; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->fillRect(rect, palette().color(QPalette::Window));
        painter->setPen(mutedText(palette()));
        painter->drawText(rect.adjusted(10, 0, -10, 0), Qt::AlignVCenter | Qt::AlignLeading, model()->headerData(section, Qt::Horizontal).toString());
    }
};

} // namespace

QuotesPanel::QuotesPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new QuotesModel(session, this)), m_tree(new QTreeView),
      m_delegate(new QuotesDelegate(m_tree)), m_words(new QLineEdit), m_several(new QCheckBox(tr("In se&veral reports"))),
      m_copy(new QPushButton(tr("&Copy table"))), m_hidden(new QLabel), m_empty(new EmptyState)
{
    build();
    connect(m_model, &QuotesModel::gathered, this, [this] { m_delegate->forget(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &QuotesPanel::refresh);
    connect(&session, &Session::stateChanged, this, &QuotesPanel::refresh);
    connect(m_words, &QLineEdit::textChanged, this, &QuotesPanel::refilter);
    connect(m_several, &QCheckBox::toggled, this, &QuotesPanel::refilter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (!m_quiet && now.isValid())
            Q_EMIT chosen(m_model->passageOf(now), m_model->discrepancyOf(now));
    });
    // Not when it is activated: on some desktops the first click does that.
    connect(m_tree, &QTreeView::doubleClicked, this, &QuotesPanel::open);
    connect(m_hidden, &QLabel::linkActivated, this, [this] {
        m_words->clear();
        m_several->setChecked(false);
        for (QToolButton *flag : m_flags)
            flag->setChecked(false);
    });
    connect(m_empty, &EmptyState::acted, this, [this] {
        if (m_model->allCount() > 0)
            Q_EMIT m_hidden->linkActivated({});
        else
            Q_EMIT openRequested();
    });
    refresh();
}

void QuotesPanel::buildTree()
{
    m_tree->setHeader(new QuotesHeader);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setObjectName(u"quotes"_s);
    m_tree->setAccessibleName(tr("Quotes"));
    m_tree->setAccessibleDescription(tr("Enter opens the quote in the reports, F2 corrects who says it."));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(0);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setTabKeyNavigation(false);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->verticalScrollBar()->setSingleStep(24);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
}

QWidget *QuotesPanel::buildBar()
{
    m_words->setPlaceholderText(tr("Filter by words, speaker or outlet"));
    m_words->setAccessibleName(tr("Filter quotes by words, speaker or outlet"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon("find"_L1), QLineEdit::LeadingPosition);
    m_words->setObjectName(u"quotesWords"_s);
    m_words->setMaximumWidth(280);
    m_several->setObjectName(u"quotesSeveral"_s);
    m_copy->setToolTip(tr("All quotes that are shown; Ctrl+C copies the words of one"));
    m_copy->setMenu(copyMenu(m_copy, [this](TableFormat format) { copyTable(format); }));
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(6, chips);
    for (const QuoteFlag flag : allQuoteFlags) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(meaningText(flag));
        button->setObjectName(u"quotesFlag%1"_s.arg(int(flag)));
        connect(button, &QToolButton::toggled, this, &QuotesPanel::refilter);
        flow->addWidget(button);
        m_flags.append(button);
    }
    auto *bar = new QWidget;
    auto *grid = new QGridLayout(bar);
    grid->setContentsMargins(12, 8, 12, 6);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_words, 0, 0);
    grid->addWidget(m_several, 0, 1);
    grid->addWidget(m_copy, 0, 3);
    grid->addWidget(chips, 1, 0, 1, 4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    return bar;
}

void QuotesPanel::build()
{
    buildTree();
    m_hidden->setObjectName(u"quotesHidden"_s);
    m_hidden->setTextFormat(Qt::RichText);
    m_hidden->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_hidden->setContentsMargins(12, 5, 12, 5);
    auto *lower = new QWidget;
    m_stack = new QStackedLayout(lower);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(lower, 1);
    column->addWidget(m_hidden);
    setFocusPolicy(Qt::ClickFocus); // given on to what it holds, and no stop of its own: Shift+Tab must get past it
}

void QuotesPanel::refilter()
{
    QuoteFlags flags;
    for (int i = 0; i < int(m_flags.size()); ++i) {
        if (m_flags[i]->isChecked())
            flags |= allQuoteFlags[std::size_t(i)];
    }
    m_model->setFilter({m_words->text(), flags, m_several->isChecked()});
}

void QuotesPanel::refreshFlags()
{
    const auto counts = m_model->flagCounts();
    for (int i = 0; i < int(m_flags.size()); ++i) {
        const QuoteFlag flag = allQuoteFlags[std::size_t(i)];
        const int count = counts.value(flag);
        m_flags[i]->setText(glyphOf(flag) + u"\u2009 "_s + nameText(flag) + u"\u2002"_s + QString::number(count));
        m_flags[i]->setAccessibleName(tr("Only %1, %n quote(s)", nullptr, count).arg(nameText(flag)));
        m_flags[i]->setEnabled(count > 0 || m_flags[i]->isChecked());
    }
}

QString QuotesPanel::hiddenText() const
{
    const int hidden = m_model->hiddenCount();
    return hidden == 0 ? QString() : tr("%n of %1 quotes hidden by the filter", nullptr, hidden).arg(m_model->allCount());
}

void QuotesPanel::refresh()
{
    m_tree->expandAll();
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_tree->setFirstColumnSpanned(row, {}, true);
    refreshFlags();
    const QString hidden = hiddenText();
    m_hidden->setText(hidden.isEmpty() ? tr("%n quote(s)", nullptr, m_model->rowCount())
                                       : u"%1 &nbsp;<a href=\"all\">%2</a>"_s.arg(hidden.toHtmlEscaped(), tr("Show all")));
    switch (m_session.state()) {
    case Session::State::Empty:
    case Session::State::Single:
        m_empty->say(tr("Nothing to compare yet"), tr("Open two or more reports of one event to see how they quote."), tr("Open reports…"));
        break;
    case Session::State::Comparing: m_empty->say(tr("Comparing…"), tr("Quotes are listed when the comparison is done.")); break;
    case Session::State::Stopped: m_empty->say(tr("The comparison was stopped"), tr("Compare again (F5) to list the quotes.")); break;
    case Session::State::Compared:
        if (m_model->allCount() > 0)
            m_empty->say(tr("No quote fits the filter"), hidden, tr("Show all"));
        else
            m_empty->say(tr("No quotes found"), tr("The reports have no words in quotation marks."));
        break;
    }
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    setChosen(m_passage, m_discrepancy);
}

void QuotesPanel::setChosen(const QString &passage, const QString &discrepancy)
{
    m_passage = passage;
    m_discrepancy = discrepancy;
    if (!isVisible())
        return; // found when it is shown
    const QModelIndex now = m_tree->currentIndex();
    if (now.isValid() && m_model->discrepancyOf(now) == discrepancy && (!discrepancy.isEmpty() || m_model->passageOf(now) == passage))
        return;
    m_quiet = true;
    const QModelIndex found = m_model->find(passage, discrepancy);
    if (found.isValid()) {
        m_tree->setCurrentIndex(found);
        m_tree->scrollTo(found, QAbstractItemView::PositionAtCenter);
    } else {
        m_tree->setCurrentIndex({});
    }
    m_quiet = false;
}

void QuotesPanel::open(const QModelIndex &index)
{
    if (const QuoteVariant *variant = m_model->variantOf(index))
        Q_EMIT opened(m_model->passageOf(index), m_model->discrepancyOf(index), variant->report, variant->place);
}

std::optional<Member> QuotesPanel::chosenPlace() const
{
    const QuoteVariant *variant = m_model->variantOf(m_tree->currentIndex());
    return variant ? std::optional(Member{variant->report, variant->place}) : std::nullopt;
}

void QuotesPanel::correct()
{
    if (const std::optional<Member> place = chosenPlace())
        Q_EMIT attributionRequested(place->report, place->span);
}

void QuotesPanel::contextMenuEvent(QContextMenuEvent *event)
{
    if (!chosenPlace())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open in the reports"), QKeySequence(Qt::Key_Return), this, [this] { open(m_tree->currentIndex()); });
    menu->addAction(tr("&Who says it…"), QKeySequence(Qt::Key_F2), this, &QuotesPanel::correct);
    menu->addAction(tr("&Copy"), QKeySequence::Copy, this, [this] { copy(); });
    menu->popup(event->globalPos());
}

bool QuotesPanel::copy()
{
    const QModelIndex now = m_tree->currentIndex();
    const QuoteVariant *variant = m_model->variantOf(now);
    if (variant)
        QApplication::clipboard()->setText(variant->wording.text);
    return variant;
}

void QuotesPanel::copyTable(TableFormat format)
{
    QApplication::clipboard()->setText(m_model->text(format));
}

void QuotesPanel::fitColumns()
{
    // Sources need little; the words get the rest.
    const int width = std::max(640, m_tree->viewport()->width());
    const std::array shares{14, 0, 14, 10, 13, 16};
    int words = width;
    for (int column = 0; column < QuotesModel::ColumnCount; ++column) {
        const int share = std::clamp(width * shares[std::size_t(column)] / 100, column == QuotesModel::FlagsColumn ? 130 : 80, 170);
        if (column != QuotesModel::WordsColumn) {
            m_tree->setColumnWidth(column, share);
            words -= share;
        }
    }
    m_tree->setColumnWidth(QuotesModel::WordsColumn, std::max(200, words));
    forgetHeights();
}

void QuotesPanel::forgetHeights()
{
    m_delegate->forget();
    m_tree->doItemsLayout();
}

void QuotesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setActive(true);
    setChosen(m_passage, m_discrepancy);
}

void QuotesPanel::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_tree->setFocus(event->reason());
}

void QuotesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        forgetHeights();
}

bool QuotesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize
        && static_cast<QResizeEvent *>(event)->size().width() != static_cast<QResizeEvent *>(event)->oldSize().width())
        fitColumns();
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy))
            return copy();
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            open(m_tree->currentIndex());
            return true;
        }
        if (key->key() == Qt::Key_F2) {
            correct();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace crossread
