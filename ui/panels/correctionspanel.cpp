// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/correctionspanel.h"

#include "ui/models/correctionsmodel.h"
#include "ui/models/session.h"
#include "ui/panels/clampedtext.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/typecolours.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QStyledItemDelegate>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What was decided, a line for each place, then by whom, and what of it cannot be applied.
class CorrectionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const QColor base = palette.color(QPalette::Base);
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, blend(base, palette.color(QPalette::Highlight), isDark(palette) ? 0.28 : 0.14));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, blend(base, palette.color(QPalette::Highlight), 0.06));
        painter->setPen(lineColour(palette));
        painter->drawLine(option.rect.bottomLeft() + QPoint(12, 0), option.rect.bottomRight() - QPoint(12, 0));
        lay(painter, option, index, option.rect.width());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const int width = view ? view->viewport()->width() : 320;
        return {width, lay(nullptr, option, index, width)};
    }

private:
    static int lay(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, int full)
    {
        constexpr int margin = 12;
        const int width = full - 2 * margin;
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.9);
        QPointF at = option.rect.topLeft() + QPointF(margin, 9);
        const double top = at.y() - 9;
        const auto line = [&](const QString &text, const QFont &font, const QColor &colour, int lines) {
            if (text.isEmpty())
                return;
            if (painter)
                painter->setPen(colour);
            at.ry() += clampedText(painter, at, width, text, font, lines) + 3;
        };
        const QColor muted = mutedText(option.palette);
        line(index.data(CorrectionsModel::KindRole).toString(), bold, option.palette.color(QPalette::Text), 2);
        for (const QString &place : index.data(CorrectionsModel::PlacesRole).toStringList())
            line(place, option.font, option.palette.color(QPalette::Text), 2);
        line(index.data(CorrectionsModel::SignatureRole).toString(), small, muted, 1);
        line(index.data(CorrectionsModel::DoubtRole).toString(), small,
            typeColour(DiscrepancyType::Polarity, option.palette), 3);
        return int(at.y() - top) + 8;
    }
};

} // namespace

CorrectionsPanel::CorrectionsPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new CorrectionsModel(session, this)), m_list(new QListView),
      m_empty(new EmptyState), m_stack(new QStackedLayout(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CorrectionDelegate(this));
    m_list->setObjectName(u"corrections"_s);
    m_list->setAccessibleName(tr("Corrections"));
    m_list->setAccessibleDescription(tr("Delete takes the chosen correction back; it can be undone."));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    m_empty->say(tr("No corrections yet"),
        tr("Select words that state the same in two or more reports and press Alt+S. "
           "Alt+Shift+S takes a report out of the chosen passage."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    const auto refresh = [this] { m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0); };
    connect(m_model, &QAbstractItemModel::modelReset, this, refresh);
    connect(m_list, &QListView::clicked, this, [this] { Q_EMIT chosen(currentId()); });
    connect(m_list, &QListView::activated, this, [this] { Q_EMIT chosen(currentId()); });
    refresh();
}

QString CorrectionsPanel::currentId() const
{
    return m_list->currentIndex().data(CorrectionsModel::IdRole).toString();
}

void CorrectionsPanel::removeCurrent()
{
    const int row = m_list->currentIndex().row();
    m_session.removeCorrection(currentId());
    m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
}

bool CorrectionsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CorrectionsPanel::contextMenuEvent(QContextMenuEvent *event)
{
    if (currentId().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Go to its place"), this, [this] { Q_EMIT chosen(currentId()); });
    menu->addAction(tr("&Remove correction"), QKeySequence(Qt::Key_Delete), this, &CorrectionsPanel::removeCurrent);
    menu->popup(event->globalPos());
}

} // namespace crossread
