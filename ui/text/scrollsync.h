// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/passagechain.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

namespace crossread {

class ReportView;

/// Moves the columns: the others after the one a person scrolls, and all of them to a chosen passage.
/// The column that a person moves is never moved by this, nor are hidden ones.
class ScrollSync : public QObject {
    Q_OBJECT
public:
    explicit ScrollSync(QObject *parent = nullptr);

    void setViews(std::vector<ReportView *> views);
    /// Marks or the chosen passage changed: chains are made anew when they are next needed.
    void forget() { m_chains.clear(); }
    /// The passage that the reader chose: it stays aligned while the columns move. Empty: none.
    void hold(const QString &passage);
    /// Milliseconds that a jump takes; 0: at once.
    void setGlideTime(int milliseconds) { m_glideTime = milliseconds; }

    /// Brings the other columns to where `driver` is; those that share no passage with it stay.
    void follow(int driver);
    /// The same after a change of size; columns that all stand at their tops, as at first, stay there.
    void realign(int driver);
    /// Brings every column that has a mark of this id to it, the others between its neighbours; `leader` is the
    /// column that the others are measured by if it has the mark. Returns the column they were measured by,
    /// -1 where no column has the mark.
    int bringMark(MarkLayer layer, const QString &id, int leader);
    /// Brings one column to a place; with `others` the rest follow.
    void bringPlace(int column, qsizetype offset, bool others);
    /// Whatever glides stops where it is.
    void stop();

private:
    /// A place of a column and the line, counted from the upper edge, at which it shall stand.
    struct Aim {
        qsizetype offset = 0;
        int line = 0;
    };
    struct Glide {
        Aim aim;
        int rest = 0; ///< pixels still to go when it began
        bool active = false;
        QElapsedTimer clock;
    };
    [[nodiscard]] const std::vector<Knot> &chain(int driver, int other);
    /// True where the aim would leave empty space above the report: nothing to look at for who has not the passage.
    [[nodiscard]] bool startsAbove(int column, const Aim &aim);
    /// Where `other` shall be when `y` of `driver` is at the reading line.
    [[nodiscard]] std::optional<Aim> aimFor(int driver, int other, int y, qsizetype lineEnd);
    void followFrom(int driver, int y, qsizetype lineEnd, bool glide);
    void move(int column, Aim aim, bool glide);
    void tick();

    std::vector<ReportView *> m_views;
    std::map<std::pair<int, int>, std::vector<Knot>> m_chains;
    std::vector<Glide> m_glides;
    QString m_held;
    int m_glideTime = 0;
    QTimer m_timer;
};

} // namespace crossread
