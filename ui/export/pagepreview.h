// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/pdf.h"

#include <QImage>
#include <QWidget>

namespace crossread {

/// One page at a time, as large as there is room. Page Up and Page Down turn over.
class PagePreview : public QWidget {
    Q_OBJECT
public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// nullptr: none, `message` stands in its place.
    void setPages(std::shared_ptr<const PagePictures> pages, const QString &message = {});
    [[nodiscard]] std::shared_ptr<const PagePictures> pages() const { return m_pages; }
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const { return m_pages ? m_pages->count() : 0; }
    void setPage(int page);

    [[nodiscard]] QSize sizeHint() const override { return {640, 460}; }

Q_SIGNALS:
    void pageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QRect pageArea() const;
    void say();

    std::shared_ptr<const PagePictures> m_pages;
    QString m_message;
    int m_page = 0;
    int m_turned = 0; ///< of the wheel, in eighths of a degree, since the last page
    QImage m_image;   ///< of the page, empty: to be drawn
    QSize m_drawnFor; ///< size in pixels
};

} // namespace crossread
