// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collation/quotevariants.h"
#include "core/collation/tabletext.h"

#include <QAbstractItemModel>
#include <QCache>
#include <QMap>

#include <memory>

namespace crossread {

class Session;

/// What a quote is as a whole, for its heading.
struct QuoteHeading {
    int number = 0;     ///< in story order, from 1
    QString speaker;    ///< of the fullest variant; may be empty
    QStringList outlets; ///< each once
    QuoteFlags flags;

    friend bool operator==(const QuoteHeading &, const QuoteHeading &) = default;
};

/// One report's version of a quote, as a row shows it.
struct QuoteLine {
    int report = 0;
    QString outlet;
    QString words; ///< with quotation marks where the report has them
    std::vector<WordRun> runs; ///< of words
    bool paraphrase = false;

    friend bool operator==(const QuoteLine &, const QuoteLine &) = default;
};

/// Quotes, each once, with its variants below it. Filtered here; a change of filter resets the rows.
class QuotesModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { OutletColumn, WordsColumn, SpeakerColumn, CueColumn, RelayColumn, FlagsColumn, ColumnCount };
    enum Role { HeadingRole = Qt::UserRole + 1, LineRole };
    struct Filter {
        QString text;          ///< every word must occur in the quote, its speakers, relays or outlets
        QuoteFlags flags;      ///< quotes with one of these; none: all
        bool several = false;  ///< only what at least two reports quote
        friend bool operator==(const Filter &, const Filter &) = default;
    };

    explicit QuotesModel(Session &session, QObject *parent = nullptr);
    ~QuotesModel() override;

    /// Rows are made when they are first wanted.
    void setActive(bool active);
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    [[nodiscard]] int hiddenCount() const { return int(m_all.size() - m_rows.size()); }
    [[nodiscard]] int allCount() const { return int(m_all.size()); }
    /// Quotes with each flag, whatever the filter says.
    [[nodiscard]] QMap<QuoteFlag, int> flagCounts() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Of a quote that is its fullest variant.
    [[nodiscard]] const QuoteVariant *variantOf(const QModelIndex &index) const;
    /// The difference in which the variant's words stand, of quotes and attributions before others; empty: none.
    [[nodiscard]] QString discrepancyOf(const QModelIndex &index) const;
    [[nodiscard]] QString passageOf(const QModelIndex &index) const;
    /// The variant that lies in a difference or, where there is none, in a passage; invalid: none that is shown.
    [[nodiscard]] QModelIndex find(const QString &passage, const QString &discrepancy) const;

    /// Index of the quote among all, whatever is hidden; of a variant its quote's.
    [[nodiscard]] int quoteOf(const QModelIndex &index) const;

    /// What is shown as a table with a head, a line a variant.
    [[nodiscard]] QString text(TableFormat format) const;

Q_SIGNALS:
    void gathered(); ///< other quotes than before

private:
    void reset();
    void gather();
    [[nodiscard]] std::vector<const Report *> reports() const;
    void arrange();
    void compareWordsAnew(const QString &setting);
    [[nodiscard]] bool passes(const QuoteEntry &entry) const;
    [[nodiscard]] const QuoteEntry &at(int row) const { return m_all[std::size_t(m_rows[std::size_t(row)])]; }
    [[nodiscard]] QVariant headingData(int row, int column, int role) const;
    [[nodiscard]] QVariant variantData(int quote, int variant, int column, int role) const;
    [[nodiscard]] QString wordsOf(const QuoteVariant &variant) const;
    [[nodiscard]] const std::vector<WordRun> &runsOf(int quote, int variant) const;
    [[nodiscard]] QuoteHeading headingOf(int row) const;
    [[nodiscard]] QuoteLine lineOf(int quote, int variant) const;
    [[nodiscard]] static QStringList relaysOf(const QuoteVariant &variant);
    [[nodiscard]] QString spoken(const QuoteVariant &variant) const;
    [[nodiscard]] QString titleOf(int report) const { return m_titles[std::size_t(report)]; }

    Session &m_session;
    std::shared_ptr<const Comparison> m_comparison; ///< of m_all
    std::vector<QString> m_titles;
    std::vector<QuoteEntry> m_all;
    std::vector<int> m_rows;
    mutable QCache<int, std::vector<std::vector<WordRun>>> m_runs; ///< of each variant, by quote
    Filter m_filter;
    bool m_active = false;
};

} // namespace crossread

Q_DECLARE_METATYPE(crossread::QuoteHeading)
Q_DECLARE_METATYPE(crossread::QuoteLine)
