// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filterbar.h"

#include "ui/models/discrepancyfilter.h"
#include "ui/models/session.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/icons.h"
#include "ui/panels/typechip.h"
#include "ui/panels/typecolours.h"
#include "ui/words/names.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSlider>
#include <QToolButton>

#include <array>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array verdicts{Verdict::None, Verdict::Confirmed, Verdict::Dismissed, Verdict::Later};

} // namespace

FilterBar::FilterBar(Session &session, DiscrepancyFilter &filter, QWidget *parent)
    : QWidget(parent), m_session(session), m_filter(filter), m_words(new QLineEdit), m_chipRow(new QWidget),
      m_flow(new FlowLayout(4, m_chipRow)), m_confidence(new QSlider(Qt::Horizontal)), m_confidenceText(new QLabel),
      m_hidden(new QLabel)
{
    build();
    wire();
    refresh();
}

void FilterBar::wire()
{
    connect(m_words, &QLineEdit::textChanged, &m_filter, &DiscrepancyFilter::setText);
    connect(m_confidence, &QSlider::valueChanged, this, [this](int percent) { m_filter.setMinimumConfidence(percent / 100.0); });
    connect(m_hidden, &QLabel::linkActivated, &m_filter, &DiscrepancyFilter::showAll);
    connect(&m_filter, &DiscrepancyFilter::changed, this, &FilterBar::refresh);
    connect(&m_session, &Session::filtersChanged, this, &FilterBar::refreshMenus);
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
    column->addWidget(buildMenus());
    column->addLayout(slider);
    column->addWidget(m_hidden);
}

QWidget *FilterBar::buildMenus()
{
    m_outlets = makeMenu(u"filterOutlets"_s, [this] { return outletSwitches(); });
    m_verdicts = makeMenu(u"filterVerdicts"_s, [this] { return verdictSwitches(); });
    m_tags = makeMenu(u"filterTags"_s, [this] { return tagSwitches(); });
    m_saved = makeMenu(u"filterSaved"_s, {});
    connect(m_saved->menu(), &QMenu::aboutToShow, this, &FilterBar::fillSaved);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(4, row);
    for (QToolButton *button : {m_outlets, m_verdicts, m_tags, m_saved})
        flow->addWidget(button);
    return row;
}

QToolButton *FilterBar::makeMenu(const QString &name, const std::function<std::vector<Switch>()> &switches)
{
    auto *button = new QToolButton;
    auto *menu = new QMenu(button);
    button->setObjectName(name);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    // An arrow beside the words; the style's own is a speck in the corner, like a comma.
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setArrowType(Qt::DownArrow);
    button->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    if (!switches)
        return button;
    connect(menu, &QMenu::aboutToShow, this, [menu, switches] {
        menu->clear();
        for (const Switch &one : switches()) {
            QAction *action = menu->addAction(u"%1\t%2"_s.arg(QString(one.text).replace(u'&', "&&"_L1)).arg(one.count));
            action->setCheckable(true);
            action->setChecked(one.on);
            QObject::connect(action, &QAction::toggled, menu, one.set);
        }
        if (menu->isEmpty())
            menu->addAction(tr("None yet"))->setEnabled(false);
    });
    return button;
}

std::vector<FilterBar::Switch> FilterBar::outletSwitches() const
{
    std::vector<Switch> switches;
    for (const auto &[outlet, count] : m_filter.outletCounts().asKeyValueRange()) {
        switches.push_back({outlet, count, m_filter.choice().outlets.contains(outlet),
            [this, name = outlet](bool on) { m_filter.setOutletWanted(name, on); }});
    }
    return switches;
}

std::vector<FilterBar::Switch> FilterBar::verdictSwitches() const
{
    std::vector<Switch> switches;
    const QMap<Verdict, int> counts = m_filter.verdictCounts();
    for (const Verdict verdict : verdicts) {
        switches.push_back({labelOf(verdict), counts.value(verdict), m_filter.isVerdictShown(verdict),
            [this, verdict](bool on) { m_filter.setVerdictShown(verdict, on); }});
    }
    return switches;
}

QString FilterBar::labelOf(Verdict verdict)
{
    return verdict == Verdict::None ? tr("Without a verdict") : nameText(verdict);
}

std::vector<FilterBar::Switch> FilterBar::tagSwitches() const
{
    std::vector<Switch> switches;
    for (const auto &[tag, count] : m_filter.tagCounts().asKeyValueRange()) {
        switches.push_back({tag, count, m_filter.choice().tags.contains(tag),
            [this, name = tag](bool on) { m_filter.setTagWanted(name, on); }});
    }
    return switches;
}

QString FilterBar::savedName() const
{
    return m_session.dossier().filters.key(textOf(m_filter.choice()));
}

void FilterBar::fillSaved()
{
    QMenu *menu = m_saved->menu();
    menu->clear();
    const QString current = savedName();
    const auto &filters = m_session.dossier().filters;
    for (const auto &[name, value] : filters.asKeyValueRange()) {
        QAction *action = menu->addAction(QString(name).replace(u'&', "&&"_L1), this,
            [this, text = value] { m_filter.setChoice(findingChoiceOf(text)); });
        action->setCheckable(true);
        action->setChecked(name == current);
    }
    menu->addSeparator();
    menu->addAction(tr("&Usual filter"), &m_filter, &DiscrepancyFilter::reset);
    menu->addAction(tr("&Save this filter…"), this, &FilterBar::askName)->setEnabled(!m_session.dossier().reports.empty());
    if (!current.isEmpty())
        //: %1 the name of a filter
        menu->addAction(tr("&Delete “%1”").arg(current), this, [this, current] { m_session.setFilter(current, {}); });
}

void FilterBar::askName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this filter"));
    dialog->setLabelText(tr("Its name:"));
    dialog->setTextValue(savedName());
    connect(dialog, &QInputDialog::textValueSelected, this, &FilterBar::saveAs);
    dialog->open();
}

void FilterBar::saveAs(const QString &name)
{
    if (!name.simplified().isEmpty())
        m_session.setFilter(name.simplified(), textOf(m_filter.choice()));
}

void FilterBar::refreshMenus()
{
    const FindingChoice &choice = m_filter.choice();
    const auto show = [](QToolButton *button, const QString &name, const QStringList &chosen) {
        button->setText(chosen.isEmpty() ? name : name + u": "_s + chosen.join(u", "_s).replace(u'&', "&&"_L1));
        QFont font = button->font();
        font.setBold(!chosen.isEmpty());
        button->setFont(font);
        button->setAccessibleName(button->text());
    };
    QStringList shown;
    for (const Verdict verdict : verdicts) {
        if (!choice.hiddenVerdicts.isEmpty() && m_filter.isVerdictShown(verdict))
            shown.append(labelOf(verdict));
    }
    show(m_outlets, tr("Outlets"), choice.outlets);
    show(m_verdicts, tr("Verdicts"), shown);
    show(m_tags, tr("Tags"), choice.tags);
    const QString saved = savedName();
    show(m_saved, tr("Filter"), saved.isEmpty() ? QStringList() : QStringList{saved});
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
    refreshMenus();
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
