// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

#include <QDialog>
#include <QMap>

class QLabel;
class QLineEdit;
class QPushButton;

namespace crossread {

/// What a report says of itself, to be corrected; shows what was imported where that is another thing.
class DetailsDialog : public QDialog {
    Q_OBJECT
public:
    explicit DetailsDialog(const DossierReport &entry, QWidget *parent = nullptr);

    [[nodiscard]] DetailLines lines() const;
    [[nodiscard]] QLineEdit *field(Detail detail) const { return m_fields.value(detail); }

private:
    void build();
    void refresh();

    Metadata m_imported;
    QMap<Detail, QLineEdit *> m_fields;
    QLabel *m_state;
    QPushButton *m_reset;
    QPushButton *m_keep = nullptr;
};

} // namespace crossread
