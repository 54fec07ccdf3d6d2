// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/notespanel.h"

#include "ui/models/notesmodel.h"
#include "ui/models/session.h"
#include "ui/panels/carddelegate.h"
#include "ui/panels/cardlist.h"
#include "ui/panels/emptystate.h"
#include "ui/words/names.h"

#include <QStackedLayout>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where, then what was written, then its tags and by whom.
class NoteDelegate : public CardDelegate {
public:
    using CardDelegate::CardDelegate;

protected:
    [[nodiscard]] std::vector<CardLine> linesOf(const QModelIndex &index) const override
    {
        using Look = CardLine::Look;
        QString words = index.data(NotesModel::BodyRole).toString();
        if (words.isEmpty())
            words = nameText(index.data(NotesModel::VerdictRole).value<Verdict>());
        return {{index.data(NotesModel::PlaceRole).toString(), Look::Small, 2}, {words.replace(u'\n', QChar::LineSeparator), Look::Text, 4},
            {index.data(NotesModel::TagsRole).toStringList().join(u" · "_s), Look::Heading, 2},
            {index.data(NotesModel::SignatureRole).toString(), Look::Small, 1},
            {index.data(NotesModel::DoubtRole).toString(), Look::Doubt, 2}};
    }
};

} // namespace

NotesPanel::NotesPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new NotesModel(session, this)), m_list(new CardList),
      m_empty(new EmptyState), m_stack(new QStackedLayout(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NoteDelegate(this));
    m_list->setObjectName(u"notes"_s);
    m_list->setAccessibleName(tr("Notes"));
    m_list->setAccessibleDescription(tr("Delete removes the chosen note; it can be undone."));
    m_empty->say(tr("No notes yet"),
        tr("F6 writes a note on the chosen difference, or on words that you select in a report."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    const auto refresh = [this] { m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0); };
    connect(m_model, &QAbstractItemModel::modelReset, this, refresh);
    connect(m_list, &CardList::chosen, this, [this] { Q_EMIT chosen(currentId()); });
    connect(m_list, &CardList::removalAsked, this, [this] { m_session.removeAnnotation(currentId()); });
    refresh();
}

QListView &NotesPanel::list()
{
    return *m_list;
}

QString NotesPanel::currentId() const
{
    return m_list->currentIndex().data(NotesModel::IdRole).toString();
}

} // namespace crossread
