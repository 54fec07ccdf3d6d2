// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/searchpanel.h"

#include "ui/panels/emptystate.h"
#include "ui/panels/icons.h"
#include "ui/panels/markedtext.h"
#include "ui/panels/rowstate.h"
#include "ui/panels/typecolours.h"
#include "ui/text/palette.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 12;
constexpr int indent = 12;
constexpr int mostLines = 2;

/// A report with its number, or a hit set off among the words around it.
class SearchDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintRowState(*painter, option);
        index.parent().isValid() ? paintHit(painter, option, index) : paintReport(painter, option, index);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const int width = view ? view->viewport()->width() : 320;
        if (!index.parent().isValid())
            return {width, option.fontMetrics.height() + 12};
        return {width, textOf(option, index, width).height() + 6};
    }

private:
    static MarkedText textOf(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
    {
        const auto line = index.data(SearchModel::LineRole).value<HitLine>();
        QTextCharFormat found;
        found.setFontWeight(QFont::Bold);
        found.setBackground(paletteFor(option.palette).hit); // as in the columns and the overview
        return {line.text, option.font, {{int(line.hit.begin), int(line.hit.length()), found}}, width - 2 * margin - indent, mostLines};
    }
    static void paintHit(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        painter->setPen(option.palette.color(QPalette::Text));
        const QRect rect = option.rect;
        textOf(option, index, rect.width()).draw(*painter, {rect.left() + margin + indent, rect.top() + 3});
    }
    static void paintReport(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const int count = index.data(SearchModel::CountRole).toInt();
        const QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(count > 0 ? option.palette.color(QPalette::Text) : mutedText(option.palette));
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeading, index.data().toString());
        painter->setFont(option.font);
        painter->setPen(mutedText(option.palette));
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignTrailing, QString::number(count));
    }
};

} // namespace

SearchPanel::SearchPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_model(new SearchModel(session, this)), m_words(new QLineEdit), m_summary(new QLabel),
      m_list(new QTreeView), m_empty(new EmptyState)
{
    build();
    connect(m_words, &QLineEdit::textChanged, this, &SearchPanel::wordsChanged);
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex &index) { choose(index, false); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) { choose(index, false); });
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) { choose(index, true); });
    refresh();
}

void SearchPanel::build()
{
    m_words->setPlaceholderText(tr("Search all reports"));
    m_words->setAccessibleName(tr("Search all reports"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon("find"_L1), QLineEdit::LeadingPosition);
    m_words->setObjectName(u"searchWords"_s);
    m_words->installEventFilter(this);
    m_summary->setObjectName(u"searchSummary"_s);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setObjectName(u"searchHits"_s);
    m_list->setAccessibleName(tr("Places found"));
    m_list->setAccessibleDescription(tr("Enter goes to the place."));
    m_list->setHeaderHidden(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *lower = new QWidget;
    m_stack = new QStackedLayout(lower);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(margin, 10, margin, 6);
    head->setSpacing(6);
    head->addWidget(m_words);
    head->addWidget(m_summary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(lower, 1);
    setFocusProxy(m_words);
}

void SearchPanel::open(const QString &words)
{
    if (!words.isEmpty() && !words.contains(u'\n'))
        m_words->setText(words);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

QString SearchPanel::words() const
{
    return m_words->text();
}

void SearchPanel::setWords(const QString &words)
{
    if (words != m_words->text())
        m_words->setText(words);
}

QString SearchPanel::summary() const
{
    return m_summary->text();
}

void SearchPanel::setHits(const std::vector<std::vector<Span>> &hits)
{
    m_model->setHits(hits);
    refresh();
}

void SearchPanel::refresh()
{
    m_list->expandAll();
    const int hits = m_model->hitCount();
    if (m_words->text().isEmpty())
        m_empty->say(tr("Search all reports"), tr("Every place that has the words is listed here, report by report."));
    else
        m_empty->say(tr("Not found"), tr("No report has these words. Capitals, kinds of quotation marks and dashes do not matter."));
    //: %n places in %1 of %2 reports
    m_summary->setText(hits == 0 ? QString() : tr("%n place(s) in %1 of %2 reports", nullptr, hits).arg(m_model->reportsWithHits()).arg(m_model->rowCount()));
    m_summary->setVisible(hits > 0);
    m_stack->setCurrentIndex(hits > 0 ? 1 : 0);
}

void SearchPanel::choose(const QModelIndex &index, bool go)
{
    const std::optional<Member> place = m_model->placeOf(index);
    if (!place)
        return;
    if (go)
        Q_EMIT activated(place->report, place->span);
    else
        Q_EMIT chosen(place->report, place->span);
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress && m_model->hitCount() > 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            // Before the list has the focus: it would take its first row, a report.
            for (int report = 0; report < m_model->rowCount() && !m_list->currentIndex().isValid(); ++report)
                m_list->setCurrentIndex(m_model->index(0, 0, m_model->index(report, 0)));
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace crossread
