// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/discrepancyfilter.h"

#include "ui/models/discrepancymodel.h"
#include "ui/words/names.h"

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename T>
void setContained(QSet<T> &set, const T &value, bool contained)
{
    if (contained)
        set.insert(value);
    else
        set.remove(value);
}

void setContained(QStringList &list, const QString &value, bool contained)
{
    list.removeAll(value);
    if (contained)
        list.append(value);
    list.sort();
}

QStringList outletsOf(const QModelIndex &index)
{
    QStringList outlets;
    for (const Saying &saying : index.data(DiscrepancyModel::SayingsRole).value<QList<Saying>>()) {
        if (!outlets.contains(saying.outlet))
            outlets.append(saying.outlet);
    }
    return outlets;
}

bool shareOne(const QStringList &one, const QStringList &other)
{
    return std::ranges::any_of(one, [&](const QString &value) { return other.contains(value); });
}

} // namespace

DiscrepancyFilter::DiscrepancyFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    connect(this, &QAbstractItemModel::modelReset, this, &DiscrepancyFilter::tellChanged);
}

void DiscrepancyFilter::setSourceModel(QAbstractItemModel *model)
{
    QSortFilterProxyModel::setSourceModel(model);
    // The source's signal, after the rows were filtered anew: where that leaves none, this model has no change of data to tell.
    connect(model, &QAbstractItemModel::dataChanged, this, &DiscrepancyFilter::tellChanged, Qt::UniqueConnection);
}

void DiscrepancyFilter::setChoice(const FindingChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    invalidateFilter();
    tellChanged();
}

void DiscrepancyFilter::tellChanged()
{
    m_counted.reset();
    Q_EMIT changed();
}

const DiscrepancyFilter::Counted &DiscrepancyFilter::counted() const
{
    if (m_counted)
        return *m_counted;
    m_counted.emplace();
    for (int row = 0; row < sourceRows(); ++row) {
        const QModelIndex index = sourceModel()->index(row, 0);
        const Reason reason = hiddenBecause(row);
        const auto type = index.data(DiscrepancyModel::TypeRole).value<DiscrepancyType>();
        ++m_counted->because[reason];
        ++m_counted->allTypes[type];
        if (reason == Reason::None || reason == Reason::Type)
            ++m_counted->types[type];
        if (reason == Reason::None)
            m_counted->shown.insert(index.data(DiscrepancyModel::IdRole).toString());
    }
    return *m_counted;
}

void DiscrepancyFilter::setTypeShown(DiscrepancyType type, bool shown)
{
    FindingChoice choice = m_choice;
    setContained(choice.hiddenTypes, type, !shown);
    setChoice(choice);
}

void DiscrepancyFilter::setVerdictShown(Verdict verdict, bool shown)
{
    FindingChoice choice = m_choice;
    setContained(choice.hiddenVerdicts, verdict, !shown);
    setChoice(choice);
}

void DiscrepancyFilter::setOutletWanted(const QString &outlet, bool wanted)
{
    FindingChoice choice = m_choice;
    setContained(choice.outlets, outlet, wanted);
    setChoice(choice);
}

void DiscrepancyFilter::setTagWanted(const QString &tag, bool wanted)
{
    FindingChoice choice = m_choice;
    setContained(choice.tags, tag, wanted);
    setChoice(choice);
}

void DiscrepancyFilter::setMinimumConfidence(double confidence)
{
    FindingChoice choice = m_choice;
    choice.confidence = confidence;
    setChoice(choice);
}

void DiscrepancyFilter::setText(const QString &text)
{
    FindingChoice choice = m_choice;
    choice.text = text;
    setChoice(choice);
}

/// What the analyst has dealt with is not lost out of sight by a slider or a switch.
bool DiscrepancyFilter::isDealtWith(const QModelIndex &index)
{
    return index.data(DiscrepancyModel::VerdictRole).value<Verdict>() != Verdict::None
        || index.data(DiscrepancyModel::HasNoteRole).toBool()
        || !index.data(DiscrepancyModel::TagsRole).toStringList().isEmpty();
}

bool DiscrepancyFilter::passesConfidence(const QModelIndex &index, double confidence) const
{
    return index.data(DiscrepancyModel::ConfidenceRole).toDouble() >= confidence || isDealtWith(index);
}

DiscrepancyFilter::Reason DiscrepancyFilter::hiddenBecause(int row) const
{
    const QModelIndex index = sourceModel()->index(row, 0);
    if (!passesConfidence(index, m_choice.confidence))
        return Reason::Confidence;
    if (!m_choice.same && index.data(DiscrepancyModel::SameRole).toBool() && !isDealtWith(index))
        return Reason::Same;
    if (!isTypeShown(index.data(DiscrepancyModel::TypeRole).value<DiscrepancyType>()))
        return Reason::Type;
    if (!isVerdictShown(index.data(DiscrepancyModel::VerdictRole).value<Verdict>()))
        return Reason::Verdict;
    if (!m_choice.outlets.isEmpty() && !shareOne(m_choice.outlets, outletsOf(index)))
        return Reason::Outlet;
    if (!m_choice.tags.isEmpty() && !shareOne(m_choice.tags, index.data(DiscrepancyModel::TagsRole).toStringList()))
        return Reason::Tag;
    if (m_choice.text.trimmed().isEmpty())
        return Reason::None;
    const QString searched = index.data(DiscrepancyModel::SearchRole).toString();
    const QStringList wanted = m_choice.text.split(u' ', Qt::SkipEmptyParts);
    const bool all = std::ranges::all_of(wanted, [&](const QString &word) { return searched.contains(word, Qt::CaseInsensitive); });
    return all ? Reason::None : Reason::Text;
}

bool DiscrepancyFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return hiddenBecause(row) == Reason::None;
}

int DiscrepancyFilter::sourceRows() const
{
    return sourceModel() ? sourceModel()->rowCount() : 0;
}

int DiscrepancyFilter::hiddenCount() const
{
    return sourceRows() - rowCount();
}

QString DiscrepancyFilter::hiddenText() const
{
    if (hiddenCount() == 0)
        return {};
    const QMap<Reason, int> &counts = counted().because;
    QStringList reasons;
    if (const int n = counts.value(Reason::Confidence))
        reasons.append(tr("%1 below %2").arg(n).arg(percentText(m_choice.confidence)));
    if (const int n = counts.value(Reason::Same))
        reasons.append(tr("%n counted as the same", nullptr, n));
    if (const int n = counts.value(Reason::Type))
        reasons.append(tr("%n by type", nullptr, n));
    if (const int n = counts.value(Reason::Verdict))
        reasons.append(tr("%n by verdict", nullptr, n));
    if (const int n = counts.value(Reason::Outlet))
        reasons.append(tr("%n of other outlets", nullptr, n));
    if (const int n = counts.value(Reason::Tag))
        reasons.append(tr("%n without the tag", nullptr, n));
    if (const int n = counts.value(Reason::Text))
        reasons.append(tr("%n by words", nullptr, n));
    //: %1 of %2 differences are hidden: %3 reasons
    return tr("%1 of %2 hidden: %3").arg(hiddenCount()).arg(sourceRows()).arg(reasons.join(", "_L1));
}

QMap<DiscrepancyType, int> DiscrepancyFilter::typeCounts() const
{
    return counted().types;
}

QMap<DiscrepancyType, int> DiscrepancyFilter::allTypeCounts() const
{
    return counted().allTypes;
}

QMap<Verdict, int> DiscrepancyFilter::verdictCounts() const
{
    QMap<Verdict, int> counts;
    for (int row = 0; row < sourceRows(); ++row)
        ++counts[sourceModel()->index(row, 0).data(DiscrepancyModel::VerdictRole).value<Verdict>()];
    return counts;
}

QMap<QString, int> DiscrepancyFilter::outletCounts() const
{
    QMap<QString, int> counts;
    for (int row = 0; row < sourceRows(); ++row) {
        for (const QString &outlet : outletsOf(sourceModel()->index(row, 0)))
            ++counts[outlet];
    }
    return counts;
}

QMap<QString, int> DiscrepancyFilter::tagCounts() const
{
    QMap<QString, int> counts;
    for (int row = 0; row < sourceRows(); ++row) {
        for (const QString &tag : sourceModel()->index(row, 0).data(DiscrepancyModel::TagsRole).toStringList())
            ++counts[tag];
    }
    return counts;
}

int DiscrepancyFilter::countAt(double confidence) const
{
    int count = 0;
    for (int row = 0; row < sourceRows(); ++row)
        count += passesConfidence(sourceModel()->index(row, 0), confidence);
    return count;
}

QSet<QString> DiscrepancyFilter::shownIds() const
{
    return counted().shown;
}

} // namespace crossread
