// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/alignment.h"

#include <QAbstractItemModel>

namespace crossread {

class Session;

/// A hit among the words around it, as one line.
struct HitLine {
    QString text;
    Span hit; ///< of text

    friend bool operator==(const HitLine &, const HitLine &) = default;
};

/// Hits of a search: the reports, each with its number of hits, also without any, and below them the first hits; where
/// there are more, a last row says how many and stands for the first of those.
class SearchModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        CountRole = Qt::UserRole + 1, ///< of a report, int
        LineRole,                     ///< of a hit, HitLine
    };

    static constexpr int mostListed = 50; ///< of each report

    explicit SearchModel(Session &session, QObject *parent = nullptr);

    /// Ascending hits of each report of the session.
    void setHits(std::vector<std::vector<Span>> hits);
    [[nodiscard]] int hitCount() const;
    [[nodiscard]] int reportsWithHits() const;
    /// Where a hit stands; of a report its first; nullopt for a report without any.
    [[nodiscard]] std::optional<Member> placeOf(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant reportData(int report, int role) const;
    [[nodiscard]] QVariant hitData(int report, int hit, int role) const;

    Session &m_session;
    std::vector<std::vector<Span>> m_hits;
    std::vector<QString> m_titles; // copies: the session may be ahead
    std::vector<QString> m_texts;
};

} // namespace crossread

Q_DECLARE_METATYPE(crossread::HitLine)
