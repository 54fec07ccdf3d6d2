// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/correction.h"

#include <QAbstractListModel>

namespace crossread {

class Session;

/// All that the analyst decided against the program, oldest first, also what cannot be applied at present.
class CorrectionsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        KindRole,      ///< what was decided, "The same statement"
        PlacesRole,    ///< a line for each target: the outlet and the exact words
        SignatureRole, ///< who and when
        DoubtRole,     ///< what of it cannot be found; empty: all is applied
    };

    explicit CorrectionsModel(Session &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void reset();
    [[nodiscard]] QString outlet(const Anchor &target) const;
    [[nodiscard]] QString decision(const Correction &correction) const;
    [[nodiscard]] QStringList places(const Correction &correction) const;
    [[nodiscard]] QString doubt(const Correction &correction) const;

    Session &m_session;
    std::vector<Correction> m_corrections; ///< a copy: views may ask while the session is being changed
};

} // namespace crossread
