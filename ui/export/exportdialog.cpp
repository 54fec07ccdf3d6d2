// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdialog.h"

#include "core/export/exporter.h"
#include "ui/export/pageform.h"
#include "ui/export/pagepreview.h"
#include "ui/export/printing.h"
#include "ui/words/errortext.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pauseMs = 250;

QStringList outletsOf(const Dossier &dossier)
{
    QStringList outlets;
    for (const DossierReport &entry : dossier.reports)
        outlets.append(shortTitle(entry.report));
    outlets.removeDuplicates();
    return outlets;
}

/// The differences of the list; the rest as in `options`.
PageOptions showingListed(PageOptions options, const FindingChoice &listed)
{
    options.types = {allDiscrepancyTypes.begin(), allDiscrepancyTypes.end()};
    for (const DiscrepancyType type : listed.hiddenTypes)
        options.types.erase(type);
    options.verdicts = {allVerdicts.begin(), allVerdicts.end()};
    for (const Verdict verdict : listed.hiddenVerdicts)
        options.verdicts.erase(verdict);
    options.leastConfidence = listed.confidence;
    if (!listed.outlets.isEmpty())
        options.outlets = std::set<QString>(listed.outlets.begin(), listed.outlets.end());
    return options;
}

} // namespace

ExportDialog::ExportDialog(Dossier dossier, std::shared_ptr<const Comparison> comparison, QSettings &store, const FindingChoice &listed,
                           QWidget *parent)
    : QDialog(parent), m_dossier(std::make_shared<const Dossier>(std::move(dossier))), m_comparison(std::move(comparison)),
      m_templates(store), m_form(new PageForm(outletsOf(*m_dossier))), m_preview(new PagePreview), m_names(new QComboBox), m_remove(new QToolButton),
      m_page(new QSpinBox), m_count(new QLabel)
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export as PDF"));
    auto *sides = new QHBoxLayout;
    sides->addWidget(choices(listed));
    sides->addWidget(previewSide(), 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(sides, 1);
    column->addWidget(buttons());
    resize(1080, 720);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ExportDialog::makePages);
    connect(m_form, &PageForm::changed, this, [this] {
        matchTemplate();
        m_pause.start();
    });
    connect(m_preview, &PagePreview::pageChanged, this, &ExportDialog::showPage);
    connect(m_page, &QSpinBox::valueChanged, this, [this](int number) { m_preview->setPage(number - 1); });
    m_form->setOptions(showingListed(m_templates.last(), listed));
    m_pause.stop();
    listTemplates({});
    matchTemplate();
    makePages();
}

QWidget *ExportDialog::choices(const FindingChoice &listed)
{
    m_names->setObjectName(u"template"_s);
    m_names->setAccessibleName(tr("Template"));
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_names, &QComboBox::activated, this, &ExportDialog::chooseTemplate);
    auto *save = new QToolButton;
    save->setObjectName(u"saveTemplate"_s);
    save->setText(tr("&Save…"));
    save->setToolTip(tr("Keep these choices under a name"));
    connect(save, &QToolButton::clicked, this, &ExportDialog::saveTemplate);
    m_remove->setObjectName(u"removeTemplate"_s);
    m_remove->setText(tr("&Delete"));
    m_remove->setToolTip(tr("Forget the chosen template"));
    connect(m_remove, &QToolButton::clicked, this, &ExportDialog::removeTemplate);
    auto *label = new QLabel(tr("&Template:"));
    label->setBuddy(m_names);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_names, 1);
    row->addWidget(save);
    row->addWidget(m_remove);

    auto *scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setAccessibleName(tr("Choices"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(m_form->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    const bool whole = listed.tags.isEmpty() && listed.text.trimmed().isEmpty();
    auto *begins = new QLabel(whole ? tr("Begins with the differences that the list shows.")
                                    : tr("Begins with the list’s types, verdicts, outlets and confidence; its words and tags do not apply."));
    begins->setObjectName(u"listed"_s);
    begins->setWordWrap(true);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(begins);
    column->addWidget(scroll, 1);
    return side;
}

QWidget *ExportDialog::previewSide()
{
    m_page->setObjectName(u"page"_s);
    m_page->setAccessibleName(tr("Page of the preview"));
    m_page->setMinimum(1);
    m_count->setObjectName(u"pageCount"_s);
    auto *label = new QLabel(tr("Pa&ge"));
    label->setBuddy(m_page);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(label);
    row->addWidget(m_page);
    row->addWidget(m_count);
    row->addStretch(1);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_preview, 1);
    column->addLayout(row);
    return side;
}

QWidget *ExportDialog::buttons()
{
    auto *box = new QDialogButtonBox;
    QPushButton *save = box->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"export"_s);
    save->setDefault(true);
    m_print = box->addButton(tr("P&rint…"), QDialogButtonBox::ActionRole);
    m_print->setObjectName(u"print"_s);
    if (exporterNamed("originals")->applies(*m_dossier)) {
        QPushButton *originals = box->addButton(tr("&Marked originals…"), QDialogButtonBox::ActionRole);
        originals->setObjectName(u"originals"_s);
        originals->setToolTip(tr("The PDFs that reports came as, with differences and notes on their own pages"));
        connect(originals, &QPushButton::clicked, this, [this] {
            m_templates.setLast(options());
            reject();
            Q_EMIT originalsWanted();
        });
    }
    box->addButton(QDialogButtonBox::Cancel);
    connect(box, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &ExportDialog::print);
    return box;
}

PageOptions ExportDialog::options() const
{
    return m_form->options();
}

void ExportDialog::accept()
{
    m_templates.setLast(options());
    QDialog::accept();
}

void ExportDialog::makePages()
{
    if (!m_preview->pages())
        m_preview->setPages(nullptr, tr("Making the pages …"));
    m_print->setEnabled(false);
    using Pages = Result<std::shared_ptr<const PagePictures>>;
    m_making.start(
        [dossier = m_dossier, comparison = m_comparison, chosen = options()](Work &work) -> Pages {
            return layOutPages({*dossier, *comparison}, chosen, work);
        },
        [this](const Pages &pages) {
            m_preview->setPages(pages ? *pages : nullptr, pages ? QString() : errorText(pages.error()));
            m_print->setEnabled(pages.ok());
        });
}

void ExportDialog::showPage()
{
    const int count = m_preview->pageCount();
    m_page->setEnabled(count > 0);
    m_page->setMaximum(std::max(1, count));
    m_page->setValue(m_preview->page() + 1);
    m_count->setText(count > 0 ? tr("of %1").arg(count) : QString());
}

void ExportDialog::listTemplates(const QString &chosen)
{
    m_names->clear();
    m_names->addItem(tr("Everything"), QString());
    for (const QString &name : m_templates.names())
        m_names->addItem(name, name);
    m_names->setCurrentIndex(std::max(0, m_names->findData(chosen)));
    m_remove->setEnabled(!chosen.isEmpty());
}

void ExportDialog::matchTemplate()
{
    int match = options() == PageOptions() ? 0 : -1;
    for (int i = 1; match < 0 && i < m_names->count(); ++i) {
        if (m_templates.find(m_names->itemData(i).toString()) == options())
            match = i;
    }
    m_names->setCurrentIndex(match);
    m_names->setPlaceholderText(tr("Own choice"));
    m_remove->setEnabled(match > 0);
}

void ExportDialog::chooseTemplate(int index)
{
    const QString name = m_names->itemData(index).toString();
    m_form->setOptions(name.isEmpty() ? PageOptions() : m_templates.find(name).value_or(PageOptions()));
    m_remove->setEnabled(!name.isEmpty());
}

void ExportDialog::saveTemplate()
{
    bool named = false;
    const QString name
        = QInputDialog::getText(this, tr("Save template"), tr("Name:"), QLineEdit::Normal, m_names->currentData().toString(), &named)
              .trimmed();
    if (!named || name.isEmpty())
        return;
    const auto question = tr("There is a template “%1” already. Put these choices in its place?").arg(name);
    if (m_templates.find(name) && QMessageBox::question(this, tr("Save template"), question) != QMessageBox::Yes)
        return;
    m_templates.save(name, options());
    listTemplates(name);
}

void ExportDialog::removeTemplate()
{
    m_templates.remove(m_names->currentData().toString());
    listTemplates({});
    matchTemplate();
}

void ExportDialog::print()
{
    const std::shared_ptr<const PagePictures> pages = m_preview->pages();
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, *pages);
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, pages->count());
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_templates.setLast(options());
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const bool printed = printPages(*pages, printer);
    QApplication::restoreOverrideCursor();
    if (!printed)
        QMessageBox::warning(this, tr("Print"), tr("The printer did not take the pages."));
}

} // namespace crossread
