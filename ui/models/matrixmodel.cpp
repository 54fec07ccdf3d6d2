// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/matrixmodel.h"

#include "core/collation/sameness.h"
#include "ui/models/contents.h"
#include "ui/models/session.h"
#include "ui/words/names.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int keptRows = 300;

} // namespace

MatrixModel::MatrixModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session), m_contents(keptRows)
{
    connect(&session, &Session::comparisonChanged, this, &MatrixModel::reset);
    connect(&session, &Session::reportsChanged, this, &MatrixModel::reset);
    connect(&session, &Session::settingChanged, this, &MatrixModel::compareWordsAnew);
    reset();
}

MatrixModel::~MatrixModel() = default;

void MatrixModel::compareWordsAnew(const QString &setting)
{
    if (setting != samenessSetting || m_rows.empty())
        return;
    m_contents.clear();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void MatrixModel::reset()
{
    beginResetModel();
    m_collated = m_session.collated();
    m_titles.clear();
    m_dates.clear();
    m_texts.clear();
    if (m_collated) {
        for (const DossierReport &entry : m_session.dossier().reports) {
            m_titles.push_back(shortTitle(entry.report));
            m_dates.push_back(dateText(entry.report.about.published));
            m_texts.push_back(entry.report.text);
        }
    }
    m_orderReport = std::min(m_orderReport, std::max(0, int(m_titles.size()) - 1));
    takeShown();
    endResetModel();
}

void MatrixModel::setShown(const QSet<QString> &discrepancies)
{
    if (discrepancies == m_shownIds)
        return;
    beginResetModel();
    m_shownIds = discrepancies;
    takeShown();
    endResetModel();
}

void MatrixModel::takeShown()
{
    m_contents.clear();
    m_searchTexts.clear();
    m_story = StoryRows(m_collated, m_shownIds);
    arrange();
}

void MatrixModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void MatrixModel::setOrder(Order order, int report)
{
    if (order == m_order && report == m_orderReport)
        return;
    beginResetModel();
    m_order = order;
    m_orderReport = report;
    arrange();
    endResetModel();
}

std::vector<int> MatrixModel::shownIn(const MatrixRow &row) const
{
    std::vector<int> shown;
    std::copy_if(row.discrepancies.begin(), row.discrepancies.end(), std::back_inserter(shown),
        [this](int index) { return m_story.isShown(index); });
    return shown;
}

double MatrixModel::weightOf(const MatrixRow &row) const
{
    const std::vector<int> shown = shownIn(row);
    return std::accumulate(shown.begin(), shown.end(), 0.0,
        [this](double sum, int index) { return sum + comparison().discrepancies[std::size_t(index)].confidence; });
}

const QString &MatrixModel::searchText(int storyRow) const
{
    if (m_searchTexts.empty())
        m_searchTexts.resize(std::size_t(m_story.size()));
    QString &text = m_searchTexts[std::size_t(storyRow)];
    if (text.isNull()) {
        text = u""_s;
        const MatrixRow &row = m_story[storyRow];
        for (std::size_t report = 0; report < row.cells.size(); ++report) {
            for (const Span place : row.cells[report].places)
                text.append(place.in(m_texts[report])).append(u'\n');
        }
        text = text.toCaseFolded();
    }
    return text;
}

bool MatrixModel::passes(int storyRow) const
{
    const MatrixRow &row = m_story[storyRow];
    if (m_filter.differences && shownIn(row).empty())
        return false;
    if (m_filter.silences
        && std::none_of(row.cells.begin(), row.cells.end(), [](const MatrixCell &cell) { return cell.state == CellState::Silent; }))
        return false;
    if (m_filter.text.isEmpty())
        return true;
    const QStringList words = m_filter.text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return searchText(storyRow).contains(word); });
}

void MatrixModel::arrange()
{
    m_rows.clear();
    for (int row = 0; row < m_story.size(); ++row) {
        if (passes(row))
            m_rows.push_back(row);
    }
    if (m_order == Order::Weight) {
        std::vector<double> weights(std::size_t(m_story.size()));
        for (const int row : m_rows)
            weights[std::size_t(row)] = weightOf(m_story[row]);
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](int a, int b) { return weights[std::size_t(a)] > weights[std::size_t(b)]; });
    } else if (m_order == Order::Report) {
        const auto place = [this](int row) {
            const std::vector<Span> &places = m_story[row].cells[std::size_t(m_orderReport)].places;
            return places.empty() ? std::numeric_limits<qsizetype>::max() : places.front().begin;
        };
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](int a, int b) { return place(a) < place(b); });
    }
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

const CellContent &MatrixModel::content(int row, int report) const
{
    const int key = m_rows[std::size_t(row)];
    if (const std::vector<CellContent> *known = m_contents.object(key))
        return (*known)[std::size_t(report)];
    const MatrixRow &source = at(row);
    std::vector<CellWords> words;
    for (std::size_t i = 0; i < source.cells.size(); ++i)
        words.push_back(wordsOf(source.cells[i], m_texts[i]));
    const auto runs = differencesIn(source, words, comparison(), m_session.same());
    auto *made = new std::vector<CellContent>;
    for (std::size_t i = 0; i < source.cells.size(); ++i)
        made->push_back({source.cells[i].state, words[i].text, runs[i], {}});
    for (const int index : shownIn(source)) {
        const Discrepancy &discrepancy = comparison().discrepancies[std::size_t(index)];
        for (const Evidence &evidence : discrepancy.members) {
            const auto cell = std::size_t(evidence.report);
            if (const Span place = words[cell].find(evidence.span); !place.empty())
                (*made)[cell].marks.push_back({place, index + 1, discrepancy.type});
        }
    }
    m_contents.insert(key, made);
    return (*made)[std::size_t(report)];
}

RowSummary MatrixModel::summary(int row) const
{
    const MatrixRow &source = at(row);
    RowSummary summary;
    summary.number = m_rows[std::size_t(row)] + 1;
    if (source.passage >= 0)
        summary.grade = comparison().alignment.passages[std::size_t(source.passage)].grade;
    for (const int index : shownIn(source))
        summary.differences.emplace_back(index + 1, comparison().discrepancies[std::size_t(index)].type);
    return summary;
}

QString MatrixModel::stateText(CellState state)
{
    switch (state) {
    case CellState::Says: break;
    case CellState::Silent: return tr("silent");
    case CellState::OtherEvent: return tr("another event");
    }
    return {};
}

QString MatrixModel::spoken(int row, int report) const
{
    const CellContent &cell = content(row, report);
    QStringList parts{m_titles[std::size_t(report)] + u": "_s + (cell.text.isEmpty() ? stateText(cell.state) : cell.text)};
    QStringList alone;
    for (const WordRun &run : cell.runs) {
        if (run.share == WordShare::None)
            alone.append(run.span.in(cell.text).toString());
    }
    if (!alone.isEmpty())
        //: read by screen readers; %1 words that no other report has
        parts.append(tr("only here: %1").arg(alone.join(u"; "_s)));
    for (const CellContent::Mark &mark : cell.marks)
        parts.append(tr("difference %1, %2: %3").arg(mark.number).arg(nameText(mark.type), mark.span.in(cell.text).toString()));
    return parts.join(u". "_s);
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole: {
        const CellContent &cell = content(index.row(), index.column());
        return cell.text.isEmpty() ? stateText(cell.state) : cell.text;
    }
    case Qt::AccessibleTextRole: return spoken(index.row(), index.column());
    case ContentRole: return QVariant::fromValue(content(index.row(), index.column()));
    default: return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        const auto report = std::size_t(section);
        if (report >= m_titles.size())
            return {};
        if (role == Qt::ToolTipRole)
            return m_dates[report].isEmpty() ? m_titles[report] : m_titles[report] + u'\n' + m_dates[report];
        if (role == SummaryRole)
            return m_dates[report];
        return role == Qt::DisplayRole ? QVariant(m_titles[report]) : QVariant();
    }
    if (section < 0 || section >= rowCount())
        return {};
    if (role == SummaryRole)
        return QVariant::fromValue(summary(section));
    if (role == Qt::DisplayRole)
        return m_rows[std::size_t(section)] + 1;
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const RowSummary row = summary(section);
    QStringList parts{row.grade ? tr("Passage %1, %2").arg(row.number).arg(nameText(*row.grade)) : tr("Row %1, a difference outside of common passages").arg(row.number)};
    for (const auto &[number, type] : row.differences)
        parts.append(tr("Difference %1, %2").arg(number).arg(nameText(type)));
    return parts.join(u'\n');
}

QString MatrixModel::passageOf(int row) const
{
    const int passage = at(row).passage;
    return passage < 0 ? QString() : comparison().alignment.passages[std::size_t(passage)].id;
}

QString MatrixModel::discrepancyOf(int row) const
{
    const std::vector<int> shown = shownIn(at(row));
    return shown.empty() ? QString() : comparison().discrepancies[std::size_t(shown.front())].id;
}

int MatrixModel::rowOf(const QString &passage, const QString &discrepancy) const
{
    const auto find = [this](int storyRow) {
        const auto found = storyRow < 0 ? m_rows.end() : std::find(m_rows.begin(), m_rows.end(), storyRow);
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    };
    const int row = discrepancy.isEmpty() ? -1 : find(m_story.rowOf({}, discrepancy));
    return row >= 0 ? row : find(m_story.rowOf(passage, {}));
}

std::optional<Span> MatrixModel::placeOf(int row, int report) const
{
    const std::vector<Span> &places = at(row).cells[std::size_t(report)].places;
    return places.empty() ? std::nullopt : std::optional(places.front());
}

QString MatrixModel::text(const QList<int> &rows, const QList<int> &reports, TableFormat format) const
{
    std::vector<QStringList> table{{tr("No.")}};
    for (const int report : reports)
        table.front().append(m_titles[std::size_t(report)]);
    for (const int row : rows) {
        QStringList line{QString::number(m_rows[std::size_t(row)] + 1)};
        for (const int report : reports)
            line.append(data(index(row, report)).toString());
        table.push_back(line);
    }
    return tableText(table, format);
}

} // namespace crossread
