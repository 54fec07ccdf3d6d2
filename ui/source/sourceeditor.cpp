// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourceeditor.h"

#include "ui/text/palette.h"

#include <QFontDatabase>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace crossread {

namespace {

/// Qt lays out a line at once, however long.
constexpr qsizetype longestLine = 2000;

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

void SourceEditor::setSource(const QString &text)
{
    m_breaks.clear();
    m_lines.clear();
    QString shown;
    shown.reserve(text.size() + text.size() / longestLine);
    int line = 0;
    for (const QStringView whole : QStringView(text).split(u'\n')) {
        if (line > 0)
            shown += u'\n';
        m_lines.push_back(++line);
        const qsizetype begin = whole.data() - text.data();
        for (qsizetype at = 0; at < whole.size();) {
            qsizetype end = std::min(whole.size(), at + longestLine);
            const qsizetype space = end < whole.size() ? whole.sliced(at, end - at).lastIndexOf(u' ') : -1;
            end = space > longestLine / 2 ? at + space + 1 : end;
            if (at > 0) {
                m_breaks.push_back(begin + at);
                m_lines.push_back(0);
                shown += u'\n';
            }
            shown += whole.sliced(at, end - at);
            at = end;
        }
    }
    setPlainText(shown);
}

QTextCursor SourceEditor::cursorFor(Span source) const
{
    QTextCursor cursor(document());
    const auto begin = std::upper_bound(m_breaks.begin(), m_breaks.end(), source.begin) - m_breaks.begin();
    const auto end = std::lower_bound(m_breaks.begin(), m_breaks.end(), source.end) - m_breaks.begin();
    cursor.setPosition(int(source.begin + begin));
    cursor.setPosition(int(source.end + end), QTextCursor::KeepAnchor);
    return cursor;
}

int SourceEditor::lineOf(qsizetype position) const
{
    int block = cursorFor({position, position}).block().blockNumber();
    while (block > 0 && m_lines[std::size_t(block)] == 0)
        --block;
    return m_lines.empty() ? 1 : m_lines[std::size_t(block)];
}

QMimeData *SourceEditor::createMimeDataFromSelection() const
{
    QString text = textCursor().selectedText();
    QTextBlock block = document()->findBlock(textCursor().selectionStart()).next();
    QList<int> soft;
    for (; block.isValid() && block.position() <= textCursor().selectionEnd(); block = block.next()) {
        if (m_lines[std::size_t(block.blockNumber())] == 0)
            soft.prepend(block.position() - 1 - textCursor().selectionStart());
    }
    for (const int at : soft)
        text.remove(at, 1);
    auto *copied = new QMimeData;
    copied->setText(text.replace(QChar::ParagraphSeparator, u'\n'));
    return copied;
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
        const int line = block.blockNumber() < int(m_lines.size()) ? m_lines[std::size_t(block.blockNumber())] : 0;
        if (place.bottom() >= event->rect().top() && line > 0)
            painter.drawText(QRectF(0, place.top(), m_numbers->width() - 10, fontMetrics().height()), Qt::AlignRight | Qt::AlignVCenter,
                QString::number(line));
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
