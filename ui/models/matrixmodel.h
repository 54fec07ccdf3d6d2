// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collation/tabletext.h"
#include "ui/models/storyrows.h"

#include <QAbstractTableModel>
#include <QCache>

namespace crossread {

class Session;

/// What a cell of the matrix shows.
struct CellContent {
    /// Words that a difference rests on.
    struct Mark {
        Span span; ///< of text
        int number = 0;
        DiscrepancyType type = DiscrepancyType::Claim;
        friend bool operator==(const Mark &, const Mark &) = default;
    };
    CellState state = CellState::Silent;
    QString text; ///< the exact words; empty where there are none
    std::vector<WordRun> runs;
    std::vector<Mark> marks;

    friend bool operator==(const CellContent &, const CellContent &) = default;
};

/// What a row of the matrix is, for its header.
struct RowSummary {
    int number = 0; ///< in story order, from 1
    std::optional<Grade> grade; ///< none: a difference outside of passages
    std::vector<std::pair<int, DiscrepancyType>> differences; ///< numbers of those that are shown

    friend bool operator==(const RowSummary &, const RowSummary &) = default;
};

/// Passages × reports: a value of its own, filtered and sorted here. A change of filter resets the rows; what is chosen is kept
/// by those who show it, by passage and discrepancy.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Of a column's header SummaryRole is the day of the report, of a row's a RowSummary.
    enum Role { ContentRole = Qt::UserRole + 1, SummaryRole };
    enum class Order { Story, Weight, Report };
    struct Filter {
        QString text;             ///< every word must occur in the row
        bool differences = false; ///< only rows with a difference that is shown
        bool silences = false;    ///< only rows in which a report of the event is silent
        friend bool operator==(const Filter &, const Filter &) = default;
    };

    explicit MatrixModel(Session &session, QObject *parent = nullptr);
    ~MatrixModel() override;

    /// The differences that the list shows; rows of others that lie outside of passages are left out.
    void setShown(const QSet<QString> &discrepancies);
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// By story, by weight (the confidences of a row's shown differences, added up), or as a report has it.
    void setOrder(Order order, int report = 0);
    [[nodiscard]] Order order() const { return m_order; }
    [[nodiscard]] int orderingReport() const { return m_orderReport; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const CellContent &content(int row, int report) const;
    [[nodiscard]] RowSummary summary(int row) const;
    /// Rows that the filter hides; differences hidden in the list do not count as rows.
    [[nodiscard]] int hiddenCount() const { return m_story.size() - int(m_rows.size()); }
    [[nodiscard]] int allCount() const { return m_story.size(); }

    [[nodiscard]] QString passageOf(int row) const;
    /// The first shown difference of the row; empty for none.
    [[nodiscard]] QString discrepancyOf(int row) const;
    /// The row of a difference, else of a passage; -1: not shown.
    [[nodiscard]] int rowOf(const QString &passage, const QString &discrepancy) const;
    /// Where the row's words in a report begin and end; nullopt where it is silent.
    [[nodiscard]] std::optional<Span> placeOf(int row, int report) const;
    /// Index of a row in story(), for what shows every row.
    [[nodiscard]] int storyRow(int row) const { return m_rows[std::size_t(row)]; }

    /// Every passage, and the differences outside of them that the list shows, in story order, whatever the filter hides.
    [[nodiscard]] const StoryRows &story() const { return m_story; }

    /// Rows and reports as a table with a head; a silent report says so.
    [[nodiscard]] QString text(const QList<int> &rows, const QList<int> &reports, TableFormat format) const;

private:
    void reset();
    void takeShown();
    void compareWordsAnew(const QString &setting);
    void arrange();
    [[nodiscard]] bool passes(int storyRow) const;
    [[nodiscard]] std::vector<int> shownIn(const MatrixRow &row) const;
    [[nodiscard]] double weightOf(const MatrixRow &row) const;
    [[nodiscard]] const MatrixRow &at(int row) const { return m_story[m_rows[std::size_t(row)]]; }
    [[nodiscard]] const Comparison &comparison() const { return *m_collated->comparison(); }
    [[nodiscard]] const QString &searchText(int storyRow) const;
    [[nodiscard]] QString spoken(int row, int report) const;
    [[nodiscard]] static QString stateText(CellState state);

    Session &m_session;
    std::shared_ptr<const Collated> m_collated; ///< of m_story; the session may be ahead
    std::vector<QString> m_titles;
    std::vector<QString> m_dates;
    std::vector<QString> m_texts;
    StoryRows m_story;
    std::vector<int> m_rows; ///< what is shown, as indices into m_story
    QSet<QString> m_shownIds;
    Filter m_filter;
    Order m_order = Order::Story;
    int m_orderReport = 0;
    mutable QCache<int, std::vector<CellContent>> m_contents; ///< by index into m_story
    mutable std::vector<QString> m_searchTexts;
};

} // namespace crossread

Q_DECLARE_METATYPE(crossread::CellContent)
Q_DECLARE_METATYPE(crossread::RowSummary)
