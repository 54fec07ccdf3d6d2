// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filterbar.h"

#include "ui/models/discrepancyfilter.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/icons.h"
#include "ui/panels/typechip.h"
#include "ui/panels/typecolours.h"
#include "ui/words/names.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

FilterBar::FilterBar(DiscrepancyFilter &filter, QWidget *parent)
    : QWidget(parent), m_filter(filter), m_words(new QLineEdit), m_chipRow(new QWidget),
      m_flow(new FlowLayout(4, m_chipRow)), m_confidence(new QSlider(Qt::Horizontal)), m_confidenceText(new QLabel),
      m_hidden(new QLabel)
{
    build();
    connect(m_words, &QLineEdit::textChanged, &m_filter, &DiscrepancyFilter::setText);
    connect(m_confidence, &QSlider::valueChanged, this, [this](int percent) { m_filter.setMinimumConfidence(percent / 100.0); });
    connect(m_hidden, &QLabel::linkActivated, &m_filter, &DiscrepancyFilter::showAll);
    connect(&m_filter, &DiscrepancyFilter::changed, this, &FilterBar::refresh);
    refresh();
}

void FilterBar::build()
{
    m_words->setPlaceholderText(tr("Filter by words or outlet"));
    m_words->setAccessibleName(tr("Filter differences by words"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon("find"_L1), QLineEdit::LeadingPosition);
    m_words->setObjectName(u"filterWords"_s);
    setFocusProxy(m_words);

    m_confidence->setRange(0, 95);
    m_confidence->setSingleStep(5);
    m_confidence->setPageStep(10);
    m_confidence->setObjectName(u"filterConfidence"_s);
    m_confidence->setAccessibleName(tr("Minimum confidence in percent"));
    m_confidence->setToolTip(tr("Findings that are less certain than this are not shown"));
    m_confidenceText->setBuddy(m_confidence);

    m_hidden->setObjectName(u"hiddenLine"_s);
    m_hidden->setTextFormat(Qt::RichText);
    m_hidden->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_hidden->setWordWrap(true);
    m_chipRow->setAccessibleName(tr("Types of difference"));

    auto *slider = new QHBoxLayout;
    slider->setSpacing(10);
    slider->addWidget(m_confidenceText);
    slider->addWidget(m_confidence, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_words);
    column->addWidget(m_chipRow);
    column->addLayout(slider);
    column->addWidget(m_hidden);
}

void FilterBar::refreshChips()
{
    const auto known = m_filter.allTypeCounts();
    const auto counts = m_filter.typeCounts();
    QList<DiscrepancyType> present;
    for (const TypeChip *chip : m_chips)
        present.append(chip->type());
    if (present != known.keys()) {
        qDeleteAll(m_chips);
        m_chips.clear();
        for (const DiscrepancyType type : known.keys()) {
            auto *chip = new TypeChip(type);
            connect(chip, &QAbstractButton::toggled, this, [this, type](bool on) { m_filter.setTypeShown(type, on); });
            m_flow->addWidget(chip);
            m_chips.append(chip);
        }
    }
    for (TypeChip *chip : m_chips) {
        const QSignalBlocker quiet(chip);
        chip->setCount(counts.value(chip->type()));
        chip->setChecked(m_filter.isTypeShown(chip->type()));
    }
    m_chipRow->setVisible(!m_chips.isEmpty());
    m_chipRow->updateGeometry();
}

void FilterBar::refresh()
{
    refreshChips();
    const QSignalBlocker quietWords(m_words);
    const QSignalBlocker quietSlider(m_confidence);
    if (m_words->text() != m_filter.text())
        m_words->setText(m_filter.text());
    m_confidence->setValue(qRound(m_filter.minimumConfidence() * 100));
    //: %1 a percentage, %2 how many findings are at least that certain
    m_confidenceText->setText(tr("&Confidence from %1 (%2)")
                                  .arg(percentText(m_filter.minimumConfidence()))
                                  .arg(m_filter.countAt(m_filter.minimumConfidence())));
    const QString hidden = m_filter.hiddenText();
    m_hidden->setVisible(!hidden.isEmpty());
    m_hidden->setText(u"<span style=\"color:%1\">%2</span> &nbsp;<a href=\"all\">%3</a>"_s.arg(
        mutedText(palette()).name(), hidden.toHtmlEscaped(), tr("Show all")));
}

} // namespace crossread
