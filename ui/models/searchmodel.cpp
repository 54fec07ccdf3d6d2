// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchmodel.h"

#include "ui/models/session.h"

#include <algorithm>

namespace crossread {

namespace {

/// Characters before a hit and after it: what stands before must leave the hit in the first line of a narrow list, what stands after
/// may fill the second.
constexpr qsizetype mostBefore = 48;
constexpr qsizetype mostAfter = 120;

/// The words before a hit in its paragraph, whole ones.
QString before(QStringView text, qsizetype hit)
{
    const qsizetype paragraph = hit == 0 ? 0 : text.lastIndexOf(u'\n', hit - 1) + 1;
    qsizetype begin = std::max(paragraph, hit - mostBefore);
    while (begin > paragraph && begin < hit && !text[begin - 1].isSpace())
        ++begin;
    const QString cut = begin > paragraph ? QStringLiteral("… ") : QString();
    return cut + text.sliced(begin, hit - begin).toString();
}

QString after(QStringView text, qsizetype hit)
{
    const qsizetype newLine = text.indexOf(u'\n', hit);
    const qsizetype paragraph = newLine < 0 ? text.size() : newLine;
    qsizetype end = std::min(paragraph, hit + mostAfter);
    while (end < paragraph && end > hit && !text[end].isSpace())
        --end;
    return text.sliced(hit, end - hit).toString() + (end < paragraph ? QStringLiteral(" …") : QString());
}

HitLine lineOf(QStringView text, Span hit)
{
    HitLine line{before(text, hit.begin), {}};
    line.hit = {line.text.size(), line.text.size() + hit.length()};
    line.text += hit.in(text).toString() + after(text, hit.end);
    // One character for one, so that the hit keeps its place.
    std::ranges::replace_if(line.text, [](QChar c) { return c.isSpace(); }, QChar(u' '));
    return line;
}

} // namespace

SearchModel::SearchModel(Session &session, QObject *parent) : QAbstractItemModel(parent), m_session(session) { }

void SearchModel::setHits(std::vector<std::vector<Span>> hits)
{
    beginResetModel();
    const auto &reports = m_session.dossier().reports;
    m_hits = hits.size() == reports.size() ? std::move(hits) : std::vector<std::vector<Span>>();
    m_titles.clear();
    m_texts.clear();
    for (std::size_t i = 0; i < m_hits.size(); ++i) {
        m_titles.push_back(shortTitle(reports[i].report));
        m_texts.push_back(reports[i].report.text);
    }
    endResetModel();
}

int SearchModel::hitCount() const
{
    std::size_t count = 0;
    for (const std::vector<Span> &hits : m_hits)
        count += hits.size();
    return int(count);
}

int SearchModel::reportsWithHits() const
{
    return int(std::ranges::count_if(m_hits, [](const std::vector<Span> &hits) { return !hits.empty(); }));
}

std::optional<Member> SearchModel::placeOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    const bool isReport = index.internalId() == 0;
    const int report = isReport ? index.row() : int(index.internalId()) - 1;
    const std::vector<Span> &hits = m_hits[std::size_t(report)];
    if (hits.empty())
        return std::nullopt;
    return Member{report, hits[isReport ? 0 : std::size_t(index.row())]};
}

QModelIndex SearchModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex SearchModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() > 0 ? createIndex(int(child.internalId()) - 1, 0, quintptr(0)) : QModelIndex();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_hits.size());
    return parent.internalId() == 0 ? std::min(int(m_hits[std::size_t(parent.row())].size()), mostListed + 1) : 0;
}

QVariant SearchModel::reportData(int report, int role) const
{
    const int count = int(m_hits[std::size_t(report)].size());
    switch (role) {
    case Qt::DisplayRole: return m_titles[std::size_t(report)];
    //: %1 an outlet
    case Qt::AccessibleTextRole: return tr("%1, %n place(s)", nullptr, count).arg(m_titles[std::size_t(report)]);
    case CountRole: return count;
    default: return {};
    }
}

QVariant SearchModel::hitData(int report, int hit, int role) const
{
    const std::vector<Span> &hits = m_hits[std::size_t(report)];
    const HitLine line = hit < mostListed ? lineOf(m_texts[std::size_t(report)], hits[std::size_t(hit)])
                                          : HitLine{tr("and %n more", nullptr, int(hits.size()) - mostListed), {}};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return line.text;
    case LineRole: return QVariant::fromValue(line);
    default: return {};
    }
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return index.internalId() == 0 ? reportData(index.row(), role) : hitData(int(index.internalId()) - 1, index.row(), role);
}

} // namespace crossread
