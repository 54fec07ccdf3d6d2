// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/reportpainter.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

class QMenu;

namespace crossread {

/// One report, set for reading, with its marks. Positions along the report are pixels from its top.
class ReportView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ReportView(Prose &prose, QWidget *parent = nullptr);
    ~ReportView() override;

    void setContent(const ColumnContent &content);
    /// The same text under another name, or with paragraphs of other kinds: what is seen and selected stays.
    void describe(const ColumnContent &content);
    void setMarks(std::vector<TextMark> marks);
    /// What the marks stand on; whether it is another than before.
    bool setPassages(std::shared_ptr<const MarkIndex> passages);
    void setHits(std::vector<Span> hits);
    void setLit(const Lit &lit);
    void setLook(const Palette &palette, const Typography &typography);

    [[nodiscard]] const ColumnContent &content() const { return m_content; }
    [[nodiscard]] const MarkIndex &marks() const { return m_marks; }
    [[nodiscard]] const Typography &typography() const { return m_typography; }
    [[nodiscard]] const Palette &colours() const { return m_palette; }
    [[nodiscard]] TextFlow &flow() { return m_flow; }

    // -- scrolling
    /// What stands at the upper edge; below 0 where the report was brought lower than its top.
    [[nodiscard]] int top() const { return m_top; }
    void setTop(int top);
    /// The line, in pixels below the upper edge, at which the columns hold what belongs together.
    [[nodiscard]] int readingLine() const { return viewport()->height() / 3; }
    /// Brings the line that holds the place to `line` pixels below the upper edge.
    void bring(qsizetype offset, int line);
    [[nodiscard]] int furthestTop() const;
    /// Top of the line that holds the place; exact.
    [[nodiscard]] int yOf(qsizetype offset);
    /// The stretch that is seen.
    [[nodiscard]] Span visible();

    // -- selection
    [[nodiscard]] Span selection() const;
    void select(Span span);
    [[nodiscard]] QString selectedText() const;
    void copy() const;

    /// The place under a point of the viewport, nullopt where there are no words.
    [[nodiscard]] std::optional<qsizetype> wordAt(QPoint point);
    /// Where the words of a stretch are painted, in the viewport.
    [[nodiscard]] std::vector<QRect> placesOf(Span span);

Q_SIGNALS:
    void scrolledByHand(); ///< the person moved this view
    void moved();          ///< anything that is seen stands elsewhere than before
    void passagesChanged(); ///< other marks below its own
    void touched();        ///< a key, the wheel or a button: whatever moves by itself should stop
    void entered();        ///< took the focus
    void left();           ///< gave it away
    void hovered(const QString &passage);
    void clicked(crossread::MarkLayer layer, const QString &id);
    void selectionChanged();
    void deselected(bool all); ///< by a click, or (all) by Escape
    void noteRequested();
    /// The passage under the pointer, empty: none; and the place, of the keyboard's menu that of the selection.
    void menuAboutToShow(QMenu *menu, const QString &passage, qsizetype place);
    void zoomRequested(int steps);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Grain { Letter, Word, Paragraph };
    void setFlowGeometry();
    void setAnew(const std::function<void()> &change);
    void describe();
    [[nodiscard]] qsizetype heldAt(int y);
    void styleScrollBar();
    void layVisible();
    void updateScrollBar();
    /// A block and where it stood in the viewport.
    struct Held {
        int block = -1;
        int y = 0;
    };
    [[nodiscard]] Held hold() const;
    void repaintMoved(Held before);
    [[nodiscard]] ReportPainter painter();
    [[nodiscard]] const TextMark *markAt(QPoint point, bool *inMargin = nullptr);
    void setHovered(const QString &passage);
    [[nodiscard]] qsizetype nearestTo(QPoint point);
    [[nodiscard]] Span grainAt(qsizetype offset) const;
    void extendTo(qsizetype offset);
    void setSelection(qsizetype anchor, qsizetype focus);
    bool scrollByKey(int key, Qt::KeyboardModifiers modifiers);
    bool selectByKey(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] qsizetype movedFocus(int key, bool byWord);
    void makeVisible(qsizetype offset);

    ColumnContent m_content;
    MarkIndex m_marks;
    std::vector<Span> m_hits;
    Palette m_palette;
    Typography m_typography;
    TextFlow m_flow;
    Lit m_lit;
    QString m_hovered;
    int m_top = 0;
    int m_line = 0; ///< the reading line when it was last moved; an event that tells of a new size may come late
    int m_pin = 0; ///< corrections of what is above it move the view along
    bool m_adjusting = false;
    bool m_stale = true; ///< what is painted was set in another width or is another text
    qsizetype m_anchor = 0;
    qsizetype m_focus = 0;
    Span m_firstGrain; ///< the word or paragraph with which the selection by mouse began
    Grain m_grain = Grain::Letter;
    QPoint m_pressed;
    bool m_selecting = false;
    bool m_dragged = false;
    qint64 m_doubleClickedAt = 0;
    int m_wheelRest = 0;
    QBasicTimer m_dragScroll;
};

} // namespace crossread
