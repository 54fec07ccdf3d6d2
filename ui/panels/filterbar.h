// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QSlider;

namespace crossread {

class DiscrepancyFilter;
class FlowLayout;
class TypeChip;

/// The filters of the list: words, types, confidence; and the line that says what they hide.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(DiscrepancyFilter &filter, QWidget *parent = nullptr);

private:
    void build();
    void refresh();
    void refreshChips();

    DiscrepancyFilter &m_filter;
    QLineEdit *m_words;
    QWidget *m_chipRow;
    FlowLayout *m_flow;
    QList<TypeChip *> m_chips;
    QSlider *m_confidence;
    QLabel *m_confidenceText;
    QLabel *m_hidden;
};

} // namespace crossread
