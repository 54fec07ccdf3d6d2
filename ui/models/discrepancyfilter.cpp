// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/discrepancyfilter.h"

#include "core/dossier/annotation.h"
#include "ui/models/discrepancymodel.h"
#include "ui/words/names.h"

namespace crossread {

using namespace Qt::Literals::StringLiterals;

DiscrepancyFilter::DiscrepancyFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    connect(this, &QAbstractItemModel::modelReset, this, &DiscrepancyFilter::changed);
    connect(this, &QAbstractItemModel::dataChanged, this, &DiscrepancyFilter::changed);
}

void DiscrepancyFilter::refilter()
{
    invalidateFilter();
    Q_EMIT changed();
}

void DiscrepancyFilter::setTypeShown(DiscrepancyType type, bool shown)
{
    if (isTypeShown(type) == shown)
        return;
    if (shown)
        m_hidden.remove(type);
    else
        m_hidden.insert(type);
    refilter();
}

void DiscrepancyFilter::setOnlyType(DiscrepancyType type)
{
    m_hidden = QSet<DiscrepancyType>(allDiscrepancyTypes.begin(), allDiscrepancyTypes.end());
    m_hidden.remove(type);
    refilter();
}

void DiscrepancyFilter::setMinimumConfidence(double confidence)
{
    if (confidence == m_confidence)
        return;
    m_confidence = confidence;
    refilter();
}

void DiscrepancyFilter::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    refilter();
}

void DiscrepancyFilter::setDismissedShown(bool shown)
{
    if (shown == m_dismissedShown)
        return;
    m_dismissedShown = shown;
    refilter();
}

void DiscrepancyFilter::reset()
{
    m_hidden.clear();
    m_text.clear();
    m_confidence = shownConfidence;
    m_dismissedShown = true;
    refilter();
}

void DiscrepancyFilter::showAll()
{
    m_hidden.clear();
    m_text.clear();
    m_confidence = 0;
    m_dismissedShown = true;
    refilter();
}

DiscrepancyFilter::Reason DiscrepancyFilter::hiddenBecause(int row) const
{
    const QModelIndex index = sourceModel()->index(row, 0);
    if (index.data(DiscrepancyModel::ConfidenceRole).toDouble() < m_confidence)
        return Reason::Confidence;
    if (m_hidden.contains(index.data(DiscrepancyModel::TypeRole).value<DiscrepancyType>()))
        return Reason::Type;
    if (!m_dismissedShown && index.data(DiscrepancyModel::VerdictRole).value<Verdict>() == Verdict::Dismissed)
        return Reason::Dismissed;
    if (m_text.trimmed().isEmpty())
        return Reason::None;
    const QString searched = index.data(DiscrepancyModel::SearchRole).toString();
    const QStringList wanted = m_text.split(u' ', Qt::SkipEmptyParts);
    const bool all = std::all_of(wanted.begin(), wanted.end(),
        [&](const QString &word) { return searched.contains(word, Qt::CaseInsensitive); });
    return all ? Reason::None : Reason::Text;
}

bool DiscrepancyFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return hiddenBecause(row) == Reason::None;
}

int DiscrepancyFilter::hiddenCount() const
{
    return sourceModel() ? sourceModel()->rowCount() - rowCount() : 0;
}

QString DiscrepancyFilter::hiddenText() const
{
    if (hiddenCount() == 0)
        return {};
    QMap<Reason, int> counts;
    for (int row = 0; row < sourceModel()->rowCount(); ++row)
        ++counts[hiddenBecause(row)];
    QStringList reasons;
    if (const int n = counts.value(Reason::Confidence))
        reasons.append(tr("%1 below %2").arg(n).arg(percentText(m_confidence)));
    if (const int n = counts.value(Reason::Type))
        reasons.append(tr("%n by type", nullptr, n));
    if (const int n = counts.value(Reason::Dismissed))
        reasons.append(tr("%n dismissed", nullptr, n));
    if (const int n = counts.value(Reason::Text))
        reasons.append(tr("%n by words", nullptr, n));
    //: %1 of %2 differences are hidden: %3 reasons
    return tr("%1 of %2 hidden: %3").arg(hiddenCount()).arg(sourceModel()->rowCount()).arg(reasons.join(", "_L1));
}

QMap<DiscrepancyType, int> DiscrepancyFilter::typeCounts() const
{
    QMap<DiscrepancyType, int> counts;
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row) {
        const Reason reason = hiddenBecause(row);
        if (reason == Reason::None || reason == Reason::Type)
            ++counts[sourceModel()->index(row, 0).data(DiscrepancyModel::TypeRole).value<DiscrepancyType>()];
    }
    return counts;
}

QMap<DiscrepancyType, int> DiscrepancyFilter::allTypeCounts() const
{
    QMap<DiscrepancyType, int> counts;
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row)
        ++counts[sourceModel()->index(row, 0).data(DiscrepancyModel::TypeRole).value<DiscrepancyType>()];
    return counts;
}

int DiscrepancyFilter::countAt(double confidence) const
{
    int count = 0;
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row)
        count += sourceModel()->index(row, 0).data(DiscrepancyModel::ConfidenceRole).toDouble() >= confidence;
    return count;
}

QSet<QString> DiscrepancyFilter::shownIds() const
{
    QSet<QString> ids;
    for (int row = 0; row < rowCount(); ++row)
        ids.insert(index(row, 0).data(DiscrepancyModel::IdRole).toString());
    return ids;
}

} // namespace crossread
