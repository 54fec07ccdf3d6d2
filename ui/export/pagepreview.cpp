// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pagepreview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace crossread {

namespace {

constexpr int margin = 12;
constexpr int wheelStep = 120; // Qt's eighths of a degree of one notch

QImage imageOf(PagePicture picture)
{
    if (picture.pixels.isEmpty())
        return {};
    const auto *bits = reinterpret_cast<const uchar *>(picture.pixels.constData());
    return QImage(bits, picture.width, picture.height, picture.width * 4, QImage::Format_RGB32).copy();
}

} // namespace

PagePreview::PagePreview(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 240);
    setAccessibleName(tr("Preview"));
}

void PagePreview::setPages(std::shared_ptr<const PagePictures> pages, const QString &message)
{
    m_pages = std::move(pages);
    m_message = message;
    m_image = {};
    m_page = std::clamp(m_page, 0, std::max(0, pageCount() - 1));
    say();
}

void PagePreview::setPage(int page)
{
    page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (page == m_page)
        return;
    m_page = page;
    m_image = {};
    say();
}

void PagePreview::say()
{
    setAccessibleDescription(m_pages ? tr("Page %1 of %2").arg(m_page + 1).arg(pageCount()) : m_message);
    update();
    Q_EMIT pageChanged();
}

QRect PagePreview::pageArea() const
{
    const QSizeF page(m_pages->width(), m_pages->height());
    const QSize room = rect().adjusted(margin, margin, -margin, -margin).size();
    QRect area(QPoint(), page.scaled(room, Qt::KeepAspectRatio).toSize());
    area.moveCenter(rect().center());
    return area;
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Mid));
    if (!m_pages) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    const QRect area = pageArea();
    const QSize pixels = area.size() * devicePixelRatioF();
    if (m_image.isNull() || m_drawnFor != pixels) {
        m_image = imageOf(m_pages->picture(m_page, pixels.width() / m_pages->width()));
        m_drawnFor = pixels;
    }
    painter.fillRect(area.translated(2, 3), QColor(0, 0, 0, 70));
    painter.drawImage(area, m_image);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(area.adjusted(-2, -2, 2, 2));
    }
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Down:
    case Qt::Key_Right:
    case Qt::Key_Space: setPage(m_page + 1); return;
    case Qt::Key_PageUp:
    case Qt::Key_Up:
    case Qt::Key_Left: setPage(m_page - 1); return;
    case Qt::Key_Home: setPage(0); return;
    case Qt::Key_End: setPage(pageCount() - 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    m_turned += event->angleDelta().y();
    const int notches = m_turned / wheelStep;
    m_turned -= notches * wheelStep;
    setPage(m_page - notches);
    event->accept();
}

} // namespace crossread
