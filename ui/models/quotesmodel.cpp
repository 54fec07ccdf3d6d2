// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/quotesmodel.h"

#include "core/collation/sameness.h"
#include "ui/models/session.h"
#include "ui/words/quotewords.h"

#include <algorithm>
#include <set>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

QuotesModel::QuotesModel(Session &session, QObject *parent) : QAbstractItemModel(parent), m_session(session)
{
    connect(&session, &Session::comparisonChanged, this, &QuotesModel::reset);
    connect(&session, &Session::reportsChanged, this, &QuotesModel::reset);
    connect(&session, &Session::settingChanged, this, &QuotesModel::compareWordsAnew);
}

QuotesModel::~QuotesModel() = default;

void QuotesModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (m_active && m_comparison != m_session.comparison())
        reset();
}

void QuotesModel::reset()
{
    beginResetModel();
    m_comparison.reset();
    m_titles.clear();
    m_all.clear();
    m_runs.clear();
    if (m_active)
        gather();
    Q_EMIT gathered();
    arrange();
    endResetModel();
}

/// The flags tell of the same words that are marked, so other quotes may pass the filter.
void QuotesModel::compareWordsAnew(const QString &setting)
{
    if (setting != samenessSetting || !m_comparison)
        return;
    beginResetModel();
    m_runs.clear();
    flagAnew(m_all, reports(), *m_comparison, m_session.same());
    Q_EMIT gathered();
    arrange();
    endResetModel();
}

std::vector<const Report *> QuotesModel::reports() const
{
    std::vector<const Report *> reports;
    for (const DossierReport &entry : m_session.dossier().reports)
        reports.push_back(&entry.report);
    return reports;
}

void QuotesModel::gather()
{
    const auto collated = m_session.collated();
    if (!collated)
        return;
    m_comparison = collated->comparison();
    for (const DossierReport &entry : m_session.dossier().reports)
        m_titles.push_back(shortTitle(entry.report));
    m_all = collated->quotes();
    if (collated->same() != m_session.same())
        flagAnew(m_all, reports(), *m_comparison, m_session.same());
}

void QuotesModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

bool QuotesModel::passes(const QuoteEntry &entry) const
{
    if (m_filter.flags && !(entry.flags() & m_filter.flags))
        return false;
    std::set<int> reports;
    QString text;
    for (const QuoteVariant &variant : entry.variants) {
        reports.insert(variant.report);
        if (!m_filter.text.isEmpty())
            text += variant.wording.text + u'\n' + variant.speaker + u'\n' + variant.via.join(u'\n') + u'\n' + titleOf(variant.report) + u'\n';
    }
    if (m_filter.several && reports.size() < 2)
        return false;
    const QStringList words = m_filter.text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

void QuotesModel::arrange()
{
    m_rows.clear();
    for (int i = 0; i < int(m_all.size()); ++i) {
        if (passes(m_all[std::size_t(i)]))
            m_rows.push_back(i);
    }
}

QMap<QuoteFlag, int> QuotesModel::flagCounts() const
{
    QMap<QuoteFlag, int> counts;
    for (const QuoteEntry &entry : m_all) {
        for (const QuoteFlag flag : allQuoteFlags) {
            if (entry.flags() & flag)
                ++counts[flag];
        }
    }
    return counts;
}

QModelIndex QuotesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex QuotesModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() > 0 ? createIndex(int(child.internalId()) - 1, 0, quintptr(0)) : QModelIndex();
}

int QuotesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(at(parent.row()).variants.size()) : 0;
}

int QuotesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QuoteHeading QuotesModel::headingOf(int row) const
{
    const QuoteEntry &entry = at(row);
    QuoteHeading heading{m_rows[std::size_t(row)] + 1, entry.variants[std::size_t(entry.fullest)].speaker, {}, entry.flags()};
    for (const QuoteVariant &variant : entry.variants) {
        if (!heading.outlets.contains(titleOf(variant.report)))
            heading.outlets.append(titleOf(variant.report));
    }
    return heading;
}

QString QuotesModel::wordsOf(const QuoteVariant &variant) const
{
    //: a quotation in the quotation marks of the language
    return variant.kind == QuoteKind::Direct ? tr("“%1”").arg(variant.wording.text) : variant.wording.text;
}

const std::vector<WordRun> &QuotesModel::runsOf(int quote, int which) const
{
    auto *runs = m_runs.object(quote);
    if (!runs) {
        runs = new std::vector<std::vector<WordRun>>(differencesIn(m_all[std::size_t(quote)], m_session.same()));
        m_runs.insert(quote, runs);
    }
    return (*runs)[std::size_t(which)];
}

QuoteLine QuotesModel::lineOf(int quote, int which) const
{
    const QuoteVariant &variant = m_all[std::size_t(quote)].variants[std::size_t(which)];
    QuoteLine line{variant.report, titleOf(variant.report), wordsOf(variant), runsOf(quote, which), variant.kind == QuoteKind::Indirect};
    const qsizetype shift = variant.kind == QuoteKind::Direct ? tr("“%1”").indexOf(u"%1"_s) : 0;
    for (WordRun &run : line.runs)
        run.span = {run.span.begin + shift, run.span.end + shift};
    return line;
}

QStringList QuotesModel::relaysOf(const QuoteVariant &variant)
{
    QStringList relays = variant.via;
    if (!variant.credits.isEmpty())
        //: %1 wire services that a report as a whole is from
        relays.append(tr("whole report: %1").arg(variant.credits.join(u", "_s)));
    return relays;
}

QString QuotesModel::spoken(const QuoteVariant &variant) const
{
    QStringList parts{titleOf(variant.report) + u": "_s + wordsOf(variant)};
    if (!variant.speaker.isEmpty())
        parts.append(tr("Speaker: %1").arg(variant.speaker));
    if (const QStringList relays = relaysOf(variant); !relays.isEmpty())
        parts.append(tr("Relayed by: %1").arg(relays.join(u", "_s)));
    if (const QString flags = flagsText(variant.flags); !flags.isEmpty())
        parts.append(flags);
    return parts.join(u". "_s);
}

QVariant QuotesModel::headingData(int row, int column, int role) const
{
    if (role == HeadingRole)
        return QVariant::fromValue(headingOf(row));
    if (column != 0 || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const QuoteHeading heading = headingOf(row);
    QStringList parts{tr("Quote %1").arg(heading.number)};
    if (!heading.speaker.isEmpty())
        parts.append(heading.speaker);
    parts.append(tr("%n report(s)", nullptr, int(heading.outlets.size())));
    if (heading.flags)
        parts.append(flagsText(heading.flags));
    return parts.join(u" · "_s);
}

QVariant QuotesModel::variantData(int quote, int which, int column, int role) const
{
    const QuoteVariant &variant = m_all[std::size_t(quote)].variants[std::size_t(which)];
    if (role == LineRole)
        return QVariant::fromValue(lineOf(quote, which));
    if (role == Qt::AccessibleTextRole)
        return column == 0 ? spoken(variant) : variantData(quote, which, column, Qt::DisplayRole);
    if (role == Qt::ToolTipRole && column == FlagsColumn)
        return flagMeanings(variant.flags).join(u'\n');
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case OutletColumn: return titleOf(variant.report);
    case WordsColumn: return wordsOf(variant);
    case SpeakerColumn: return variant.speaker;
    case CueColumn: return variant.cue;
    case RelayColumn: return relaysOf(variant).join(u", "_s);
    case FlagsColumn: return flagsText(variant.flags);
    default: return {};
    }
}

QVariant QuotesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return index.internalId() == 0 ? headingData(index.row(), index.column(), role)
                                   : variantData(quoteOf(index), index.row(), index.column(), role);
}

int QuotesModel::quoteOf(const QModelIndex &index) const
{
    return m_rows[std::size_t(index.internalId() == 0 ? index.row() : int(index.internalId()) - 1)];
}

QVariant QuotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (section) {
    case OutletColumn: return tr("Outlet");
    case WordsColumn: return tr("Exact words");
    case SpeakerColumn: return tr("Speaker");
    case CueColumn: return tr("Cue");
    case RelayColumn: return tr("Relayed by");
    case FlagsColumn: return tr("Changes");
    default: return {};
    }
}

const QuoteVariant *QuotesModel::variantOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const QuoteEntry &entry = at(index.internalId() == 0 ? index.row() : int(index.internalId()) - 1);
    return &entry.variants[std::size_t(index.internalId() == 0 ? entry.fullest : index.row())];
}

QString QuotesModel::discrepancyOf(const QModelIndex &index) const
{
    const QuoteVariant *variant = variantOf(index);
    if (!variant)
        return {};
    const Discrepancy *best = nullptr;
    const auto isOfQuotes = [](const Discrepancy &one) { return one.type == DiscrepancyType::Quote || one.type == DiscrepancyType::Attribution; };
    for (const Discrepancy &discrepancy : m_comparison->discrepancies) {
        const bool here = std::any_of(discrepancy.members.begin(), discrepancy.members.end(), [&](const Evidence &evidence) {
            return evidence.report == variant->report && evidence.span.overlaps(variant->place);
        });
        if (here && (!best || (isOfQuotes(discrepancy) && !isOfQuotes(*best))))
            best = &discrepancy;
    }
    return best ? best->id : QString();
}

QString QuotesModel::passageOf(const QModelIndex &index) const
{
    const QuoteVariant *variant = variantOf(index);
    if (!variant)
        return {};
    for (const Passage &passage : m_comparison->alignment.passages) {
        for (const Member &member : passage.members) {
            if (member.report == variant->report && member.span.overlaps(variant->place))
                return passage.id;
        }
    }
    return {};
}

QModelIndex QuotesModel::find(const QString &passage, const QString &discrepancy) const
{
    if (!m_comparison)
        return {};
    std::vector<Member> places;
    for (const Discrepancy &one : m_comparison->discrepancies) {
        for (const Evidence &evidence : one.id == discrepancy ? one.members : std::vector<Evidence>{})
            places.push_back({evidence.report, evidence.span});
    }
    for (const Passage &one : m_comparison->alignment.passages) {
        if (places.empty() && one.id == passage)
            places = one.members;
    }
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const auto &variants = at(row).variants;
        for (int i = 0; i < int(variants.size()); ++i) {
            const bool here = std::any_of(places.begin(), places.end(), [&](const Member &place) {
                return place.report == variants[std::size_t(i)].report && place.span.overlaps(variants[std::size_t(i)].place);
            });
            if (here)
                return index(i, 0, index(row, 0));
        }
    }
    return {};
}

QString QuotesModel::text(TableFormat format) const
{
    std::vector<QStringList> table{{tr("No.")}};
    for (int column = 0; column < ColumnCount; ++column)
        table.front().append(headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < int(m_rows.size()); ++row) {
        for (int variant = 0; variant < int(at(row).variants.size()); ++variant) {
            QStringList line{QString::number(m_rows[std::size_t(row)] + 1)};
            for (int column = 0; column < ColumnCount; ++column)
                line.append(variantData(m_rows[std::size_t(row)], variant, column, Qt::DisplayRole).toString());
            table.push_back(line);
        }
    }
    return tableText(table, format);
}

} // namespace crossread
