// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/annotation.h"
#include "core/judge/discrepancy.h"

#include <QAbstractTableModel>

namespace crossread {

class Session;

/// Exact words of one report, as the list quotes them.
struct Saying {
    int report = 0;
    QString outlet;
    QString words;

    friend bool operator==(const Saying &, const Saying &) = default;
};

/// The session's discrepancies in story order.
class DiscrepancyModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NumberColumn, TypeColumn, OutletsColumn, WordsColumn, ConfidenceColumn, VerdictColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        NumberRole,     ///< int, from 1: what margin, list and PDF print
        TypeRole,       ///< DiscrepancyType
        ConfidenceRole, ///< double, 0 to 1
        PassageRole,    ///< Passage::id
        SayingsRole,    ///< QList<Saying>
        VerdictRole,    ///< Verdict
        HasNoteRole,    ///< bool
        TagsRole,       ///< QStringList
        ExplanationRole,
        SameRole,       ///< bool: its words count as the same
        SearchRole,     ///< all that a text filter looks at
    };

    explicit DiscrepancyModel(Session &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] int rowOf(const QString &id) const; ///< -1: not there

private:
    void reset();
    void refreshAnnotations();
    void readAnnotations();
    void readSameness();
    void readTitles();
    void tellChanged();
    [[nodiscard]] const Discrepancy &at(int row) const;
    [[nodiscard]] QList<Saying> sayings(const Discrepancy &discrepancy) const;
    [[nodiscard]] QVariant words(const Discrepancy &discrepancy, int row, int column) const;
    [[nodiscard]] QString spoken(const Discrepancy &discrepancy, int row) const;

    Session &m_session;
    int m_rows = 0;
    /// What the analyst said of each row. A copy: views may ask while the session is being changed.
    struct Judged {
        Verdict verdict = Verdict::None;
        QString note;
        QStringList tags;
    };
    std::vector<Judged> m_judged;
    std::vector<bool> m_same; ///< of each row
    std::vector<QString> m_titles; ///< of each report
};

} // namespace crossread

Q_DECLARE_METATYPE(crossread::Saying)
