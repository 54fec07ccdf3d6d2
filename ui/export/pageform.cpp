// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pageform.h"

#include "ui/words/names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

QString partText(PagePart part)
{
    switch (part) {
    case PagePart::Summary: return PageForm::tr("Summary");
    case PagePart::Key: return PageForm::tr("Key of marks");
    case PagePart::Matrix: return PageForm::tr("Matrix");
    case PagePart::Differences: return PageForm::tr("Differences");
    case PagePart::Notes: return PageForm::tr("Notes on the text");
    case PagePart::Quotes: return PageForm::tr("Quotes");
    case PagePart::Reports: break;
    }
    return PageForm::tr("Reports in full");
}

QString typeText(DiscrepancyType type)
{
    return nameText(type);
}

QString outletText(QString outlet)
{
    return outlet.replace(u'&', "&&"_L1); // no key
}

QString verdictText(Verdict verdict)
{
    return verdict == Verdict::None ? PageForm::tr("Without a verdict") : nameText(verdict);
}

QString paperText(Paper paper)
{
    switch (paper) {
    case Paper::A4Upright: return PageForm::tr("A4, portrait");
    case Paper::Letter: return PageForm::tr("Letter, landscape");
    case Paper::LetterUpright: return PageForm::tr("Letter, portrait");
    case Paper::A3: return PageForm::tr("A3, landscape");
    case Paper::A4: break;
    }
    return PageForm::tr("A4, landscape");
}

template<typename T>
std::set<T> checkedOf(const std::map<T, QCheckBox *> &boxes)
{
    std::set<T> chosen;
    for (const auto &[value, box] : boxes) {
        if (box->isChecked())
            chosen.insert(value);
    }
    return chosen;
}

template<typename T>
void check(const std::map<T, QCheckBox *> &boxes, const std::set<T> &chosen)
{
    for (const auto &[value, box] : boxes)
        box->setChecked(chosen.contains(value));
}

} // namespace

PageForm::PageForm(const QStringList &outlets, QWidget *parent)
    : QWidget(parent), m_confidence(new QSpinBox), m_paper(new QComboBox), m_columns(new QSpinBox), m_ownFamily(new QCheckBox), m_family(new QFontComboBox),
      m_scale(new QSpinBox), m_colours(new QCheckBox), m_dossier(new QCheckBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(addBoxes(tr("Parts"), allPageParts, m_parts, partText, "part"_L1));
    column->addWidget(addBoxes(tr("Types of difference"), allDiscrepancyTypes, m_types, typeText, "type"_L1));
    column->addWidget(addBoxes(tr("Verdicts"), allVerdicts, m_verdicts, verdictText, "verdict"_L1));
    if (outlets.size() > 1)
        column->addWidget(addBoxes(tr("With a part of"), std::vector(outlets.begin(), outlets.end()), m_outlets, outletText, "outlet"_L1));
    column->addWidget(confidenceRow());
    column->addWidget(pageGroup());
    column->addStretch(1);
    setOptions({});
}

template<typename All, typename T>
QGroupBox *PageForm::addBoxes(const QString &title, const All &all, std::map<T, QCheckBox *> &boxes, QString (*text)(T),
                              QLatin1StringView name)
{
    auto *group = new QGroupBox(title);
    auto *grid = new QGridLayout(group);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const int rows = (int(all.size()) + 1) / 2;
    for (int i = 0; i < int(all.size()); ++i) {
        QCheckBox *box = addBox(text(all[std::size_t(i)]), name + QString::number(i));
        boxes[all[std::size_t(i)]] = box;
        grid->addWidget(box, i % rows, i / rows);
    }
    return group;
}

QCheckBox *PageForm::addBox(const QString &text, const QString &name)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(name);
    connect(box, &QCheckBox::toggled, this, &PageForm::announce);
    return box;
}

QWidget *PageForm::confidenceRow()
{
    m_confidence->setRange(0, 100);
    m_confidence->setSingleStep(5);
    m_confidence->setSuffix(tr(" %"));
    m_confidence->setObjectName(u"confidence"_s);
    m_confidence->setToolTip(tr("What you judged, tagged or wrote a note on is shown below it too"));
    connect(m_confidence, &QSpinBox::valueChanged, this, &PageForm::announce);
    auto *row = new QWidget;
    auto *form = new QFormLayout(row);
    form->addRow(tr("C&onfidence from:"), m_confidence);
    return row;
}

QGroupBox *PageForm::pageGroup()
{
    for (const Paper paper : allPapers)
        m_paper->addItem(paperText(paper), int(paper));
    m_paper->setObjectName(u"paper"_s);
    m_columns->setRange(1, PageOptions::mostColumns);
    m_columns->setObjectName(u"columns"_s);
    m_columns->setToolTip(tr("Reports that stand beside each other on a page that is wide enough; the rest follow behind"));
    m_scale->setRange(int(PageOptions::leastScale * 100), int(PageOptions::mostScale * 100));
    m_scale->setSingleStep(5);
    m_scale->setSuffix(tr(" %"));
    m_scale->setObjectName(u"scale"_s);
    m_ownFamily->setText(tr("Another &face:"));
    m_ownFamily->setObjectName(u"ownFamily"_s);
    m_family->setObjectName(u"family"_s);
    m_family->setAccessibleName(tr("Face of the reports"));
    m_family->setMinimumContentsLength(12);
    m_family->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_colours->setText(tr("In c&olours"));
    m_colours->setObjectName(u"colours"_s);
    m_dossier->setText(tr("&Attach the dossier"));
    m_dossier->setToolTip(tr("With the original files of the reports, for whoever checks them with Crossread"));
    m_dossier->setObjectName(u"attachDossier"_s);

    auto *group = new QGroupBox(tr("Pages"));
    auto *form = new QFormLayout(group);
    form->setVerticalSpacing(4);
    form->addRow(tr("&Paper:"), m_paper);
    form->addRow(tr("Reports a&cross:"), m_columns);
    form->addRow(tr("Letter si&ze:"), m_scale);
    form->addRow(m_ownFamily, m_family);
    form->addRow(m_colours);
    form->addRow(m_dossier);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PageForm::announce);
    connect(m_columns, &QSpinBox::valueChanged, this, &PageForm::announce);
    connect(m_scale, &QSpinBox::valueChanged, this, &PageForm::announce);
    connect(m_ownFamily, &QCheckBox::toggled, m_family, &QWidget::setEnabled);
    connect(m_ownFamily, &QCheckBox::toggled, this, &PageForm::announce);
    connect(m_family, &QFontComboBox::currentFontChanged, this, &PageForm::announce);
    connect(m_colours, &QCheckBox::toggled, this, &PageForm::announce);
    connect(m_dossier, &QCheckBox::toggled, this, &PageForm::announce);
    m_family->setEnabled(false);
    return group;
}

PageOptions PageForm::options() const
{
    PageOptions options;
    options.parts = checkedOf(m_parts);
    options.types = checkedOf(m_types);
    options.verdicts = checkedOf(m_verdicts);
    options.leastConfidence = m_confidence->value() / 100.0;
    if (const std::set<QString> outlets = checkedOf(m_outlets); outlets.size() < m_outlets.size())
        options.outlets = outlets;
    options.paper = Paper(m_paper->currentData().toInt());
    options.columns = m_columns->value();
    options.family = m_ownFamily->isChecked() ? m_family->currentFont().family() : QString();
    options.scale = m_scale->value() / 100.0;
    options.colours = m_colours->isChecked();
    options.attachDossier = m_dossier->isChecked();
    return options;
}

void PageForm::setOptions(const PageOptions &wanted)
{
    const PageOptions before = options();
    m_setting = true;
    check(m_parts, wanted.parts);
    check(m_types, wanted.types);
    check(m_verdicts, wanted.verdicts);
    for (const auto &[outlet, box] : m_outlets)
        box->setChecked(!wanted.outlets || wanted.outlets->contains(outlet));
    m_confidence->setValue(qRound(wanted.leastConfidence * 100));
    m_paper->setCurrentIndex(m_paper->findData(int(wanted.paper)));
    m_columns->setValue(wanted.columns);
    m_ownFamily->setChecked(!wanted.family.isEmpty());
    if (!wanted.family.isEmpty())
        m_family->setCurrentFont(QFont(wanted.family));
    m_scale->setValue(qRound(wanted.scale * 100));
    m_colours->setChecked(wanted.colours);
    m_dossier->setChecked(wanted.attachDossier);
    m_setting = false;
    if (!(before == options()))
        Q_EMIT changed();
}

void PageForm::announce()
{
    if (!m_setting)
        Q_EMIT changed();
}

} // namespace crossread
