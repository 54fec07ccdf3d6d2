// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/notespanel.h"

#include "ui/models/notesmodel.h"
#include "ui/models/session.h"
#include "ui/panels/clampedtext.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/typecolours.h"
#include "ui/words/names.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStackedLayout>
#include <QStyledItemDelegate>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where, then what was written, then by whom.
class NoteDelegate : public QStyledItemDelegate {
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
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.9);
        QPointF at = option.rect.topLeft() + QPointF(margin, 9);
        const double top = at.y() - 9;
        const auto line = [&](const QString &text, const QFont &font, const QColor &colour, int lines) {
            if (text.isEmpty())
                return;
            if (painter)
                painter->setPen(colour);
            at.ry() += clampedText(painter, at, width, text, font, lines) + 2;
        };
        const QColor muted = mutedText(option.palette);
        line(index.data(NotesModel::PlaceRole).toString(), small, muted, 2);
        QString words = index.data(NotesModel::BodyRole).toString();
        if (words.isEmpty())
            words = nameText(index.data(NotesModel::VerdictRole).value<Verdict>());
        line(words.replace(u'\n', QChar::LineSeparator), option.font, option.palette.color(QPalette::Text), 4);
        line(index.data(NotesModel::SignatureRole).toString(), small, muted, 1);
        if (index.data(NotesModel::LostRole).toBool())
            line(tr("Its words cannot be found in the reports."), small, typeColour(DiscrepancyType::Polarity, option.palette), 2);
        return int(at.y() - top) + 8;
    }
};

} // namespace

NotesPanel::NotesPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new NotesModel(session, this)), m_list(new QListView),
      m_empty(new EmptyState), m_stack(new QStackedLayout(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NoteDelegate(this));
    m_list->setObjectName(u"notes"_s);
    m_list->setAccessibleName(tr("Notes"));
    m_list->setAccessibleDescription(tr("Delete removes the chosen note; it can be undone."));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    m_empty->say(tr("No notes yet"),
        tr("F6 writes a note on the chosen difference, or on words that you select in a report."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    const auto refresh = [this] { m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0); };
    connect(m_model, &QAbstractItemModel::modelReset, this, refresh);
    connect(m_list, &QListView::clicked, this, [this] { Q_EMIT chosen(currentId()); });
    connect(m_list, &QListView::activated, this, [this] { Q_EMIT chosen(currentId()); });
    refresh();
}

QString NotesPanel::currentId() const
{
    return m_list->currentIndex().data(NotesModel::IdRole).toString();
}

bool NotesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        m_session.removeAnnotation(currentId());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace crossread
