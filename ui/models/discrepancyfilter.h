// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/findingchoice.h"

#include <QMap>
#include <QSortFilterProxyModel>

#include <optional>

namespace crossread {

/// Which discrepancies are shown. Says how many are not, and why.
class DiscrepancyFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit DiscrepancyFilter(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    void setChoice(const FindingChoice &choice);
    [[nodiscard]] const FindingChoice &choice() const { return m_choice; }
    void setTypeShown(DiscrepancyType type, bool shown);
    [[nodiscard]] bool isTypeShown(DiscrepancyType type) const { return !m_choice.hiddenTypes.contains(type); }
    void setVerdictShown(Verdict verdict, bool shown);
    [[nodiscard]] bool isVerdictShown(Verdict verdict) const { return !m_choice.hiddenVerdicts.contains(verdict); }
    /// Only findings in which this outlet, or another that is wanted, has a part.
    void setOutletWanted(const QString &outlet, bool wanted);
    void setTagWanted(const QString &tag, bool wanted);
    void setMinimumConfidence(double confidence); ///< 0 to 1
    [[nodiscard]] double minimumConfidence() const { return m_choice.confidence; }
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_choice.text; }
    /// Back to what a fresh window shows.
    void reset() { setChoice({}); }
    void showAll() { setChoice(everyFinding()); }

    [[nodiscard]] int hiddenCount() const;
    /// "3 of 12 hidden: 2 below 50 %, 1 by type"; empty where nothing is hidden.
    [[nodiscard]] QString hiddenText() const;
    /// All findings of each type that pass the other filters; types without any are left out.
    [[nodiscard]] QMap<DiscrepancyType, int> typeCounts() const;
    /// Of each type, whatever the filters say; likewise of the others.
    [[nodiscard]] QMap<DiscrepancyType, int> allTypeCounts() const;
    [[nodiscard]] QMap<Verdict, int> verdictCounts() const;
    [[nodiscard]] QMap<QString, int> outletCounts() const;
    [[nodiscard]] QMap<QString, int> tagCounts() const;
    /// How many pass a minimum confidence.
    [[nodiscard]] int countAt(double confidence) const;
    [[nodiscard]] QSet<QString> shownIds() const;

Q_SIGNALS:
    void changed(); ///< what is shown may have changed, whatever the cause

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    enum class Reason { None, Confidence, Same, Type, Outlet, Verdict, Tag, Text };
    /// What many ask for after each change, counted in one pass when the first of them does.
    struct Counted {
        QMap<Reason, int> because; ///< rows that are hidden, or None
        QMap<DiscrepancyType, int> types, allTypes;
        QSet<QString> shown;
    };
    [[nodiscard]] const Counted &counted() const;
    void tellChanged();
    [[nodiscard]] Reason hiddenBecause(int row) const;
    [[nodiscard]] static bool isDealtWith(const QModelIndex &index);
    [[nodiscard]] bool passesConfidence(const QModelIndex &index, double confidence) const;
    [[nodiscard]] int sourceRows() const;

    FindingChoice m_choice;
    mutable std::optional<Counted> m_counted;
};

} // namespace crossread
