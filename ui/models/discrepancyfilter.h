// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/discrepancy.h"

#include <QMap>
#include <QSet>
#include <QSortFilterProxyModel>

namespace crossread {

/// Which discrepancies are shown. Says how many are not, and why.
class DiscrepancyFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit DiscrepancyFilter(QObject *parent = nullptr);

    void setTypeShown(DiscrepancyType type, bool shown);
    void setOnlyType(DiscrepancyType type);
    [[nodiscard]] bool isTypeShown(DiscrepancyType type) const { return !m_hidden.contains(type); }
    void setMinimumConfidence(double confidence); ///< 0 to 1
    [[nodiscard]] double minimumConfidence() const { return m_confidence; }
    void setText(const QString &text); ///< every word must occur
    [[nodiscard]] QString text() const { return m_text; }
    void setDismissedShown(bool shown);
    [[nodiscard]] bool isDismissedShown() const { return m_dismissedShown; }
    /// Back to what a fresh window shows: all types, shownConfidence, no text.
    void reset();
    /// Lets everything through, uncertain findings too.
    void showAll();

    [[nodiscard]] int hiddenCount() const;
    /// "3 of 12 hidden: 2 below 50 %, 1 by type"; empty where nothing is hidden.
    [[nodiscard]] QString hiddenText() const;
    /// All findings of each type that pass the other filters; types without any are left out.
    [[nodiscard]] QMap<DiscrepancyType, int> typeCounts() const;
    /// Of each type, whatever the filters say.
    [[nodiscard]] QMap<DiscrepancyType, int> allTypeCounts() const;
    /// How many would be shown at another minimum confidence.
    [[nodiscard]] int countAt(double confidence) const;
    [[nodiscard]] QSet<QString> shownIds() const;

Q_SIGNALS:
    void changed(); ///< what is shown may have changed, whatever the cause

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    enum class Reason { None, Confidence, Type, Text, Dismissed };
    [[nodiscard]] Reason hiddenBecause(int row) const;
    void refilter();

    QSet<DiscrepancyType> m_hidden;
    double m_confidence = shownConfidence;
    QString m_text;
    bool m_dismissedShown = true;
};

} // namespace crossread
