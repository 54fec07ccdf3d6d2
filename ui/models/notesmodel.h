// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/annotation.h"

#include <QAbstractListModel>

namespace crossread {

class Session;

/// All that the analyst wrote, oldest first: notes on discrepancies and on selections, also those whose words
/// cannot be found any more.
class NotesModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        DiscrepancyRole, ///< Discrepancy::id; empty for a note on a selection
        PlaceRole,       ///< "Difference 3 · Dispatch, Herald", or "Herald: “exact words”"
        BodyRole,
        SignatureRole, ///< who and when
        TagsRole,      ///< QStringList
        VerdictRole,
        DoubtRole, ///< a sentence where its words cannot be found in the reports, or not for certain; empty: they can
    };

    explicit NotesModel(Session &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void reset();

    Session &m_session;
    std::vector<Annotation> m_notes; ///< a copy: views may ask while the session is being changed
};

} // namespace crossread
