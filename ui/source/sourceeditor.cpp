// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourceeditor.h"

#include "ui/text/palette.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTextBlock>

namespace crossread {

namespace {

/// The numbers beside the lines.
class LineNumbers : public QWidget {
public:
    explicit LineNumbers(SourceEditor *editor) : QWidget(editor), m_editor(editor) { }

protected:
    void paintEvent(QPaintEvent *event) override { m_editor->paintNumbers(event); }

private:
    SourceEditor *m_editor;
};

} // namespace

SourceEditor::SourceEditor(QWidget *parent) : QPlainTextEdit(parent), m_numbers(new LineNumbers(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    setFont(fixed);
    document()->setDocumentMargin(8);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceEditor::placeNumbers);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, [this](const QRect &rect, int dy) {
        dy ? m_numbers->scroll(0, dy) : m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    placeNumbers();
}

int SourceEditor::numbersWidth() const
{
    const int digits = std::max(3, int(QString::number(blockCount()).size()));
    return fontMetrics().horizontalAdvance(u'0') * digits + 20;
}

void SourceEditor::placeNumbers()
{
    const int width = numbersWidth();
    const bool leftward = isRightToLeft();
    setViewportMargins(leftward ? 0 : width, 0, leftward ? width : 0, 0);
    const QRect area = contentsRect();
    m_numbers->setGeometry(leftward ? area.right() + 1 - width : area.left(), area.top(), width, area.height());
}

void SourceEditor::paintNumbers(QPaintEvent *event)
{
    const Palette colours = paletteFor(palette());
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), colours.surround);
    painter.setPen(colours.faint);
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        if (place.bottom() >= event->rect().top())
            painter.drawText(QRectF(0, place.top(), m_numbers->width() - 10, fontMetrics().height()), Qt::AlignRight | Qt::AlignVCenter,
                QString::number(block.blockNumber() + 1));
    }
}

void SourceEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

void SourceEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_numbers)
        placeNumbers();
}

} // namespace crossread
