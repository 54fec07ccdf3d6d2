// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/correctionspanel.h"

#include "ui/models/correctionsmodel.h"
#include "ui/models/session.h"
#include "ui/panels/carddelegate.h"
#include "ui/panels/cardlist.h"
#include "ui/panels/emptystate.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QStackedLayout>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What was decided, a line for each place, then by whom, and what of it cannot be applied.
class CorrectionDelegate : public CardDelegate {
public:
    using CardDelegate::CardDelegate;

protected:
    [[nodiscard]] std::vector<CardLine> linesOf(const QModelIndex &index) const override
    {
        using Look = CardLine::Look;
        std::vector<CardLine> lines{{index.data(CorrectionsModel::KindRole).toString(), Look::Heading, 2}};
        for (const QString &place : index.data(CorrectionsModel::PlacesRole).toStringList())
            lines.push_back({place, Look::Text, 2});
        lines.push_back({index.data(CorrectionsModel::SignatureRole).toString(), Look::Small, 1});
        lines.push_back({index.data(CorrectionsModel::DoubtRole).toString(), Look::Doubt, 3});
        return lines;
    }
};

} // namespace

CorrectionsPanel::CorrectionsPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new CorrectionsModel(session, this)), m_list(new CardList),
      m_empty(new EmptyState), m_stack(new QStackedLayout(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CorrectionDelegate(this));
    m_list->setObjectName(u"corrections"_s);
    m_list->setAccessibleName(tr("Corrections"));
    m_list->setAccessibleDescription(tr("Delete takes the chosen correction back; it can be undone."));
    m_empty->say(tr("No corrections yet"),
        tr("Match words selected in two or more reports (Alt+S) or take words out of a passage (Alt+Shift+S); "
           "correct who says them (Alt+Q), a paragraph’s kind (Alt+K) or a report’s details (Alt+D)."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    const auto refresh = [this] { m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0); };
    connect(m_model, &QAbstractItemModel::modelReset, this, refresh);
    connect(m_list, &CardList::chosen, this, [this] { Q_EMIT chosen(currentId()); });
    connect(m_list, &CardList::removalAsked, this, &CorrectionsPanel::removeCurrent);
    refresh();
}

QListView &CorrectionsPanel::list()
{
    return *m_list;
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
