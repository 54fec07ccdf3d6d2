// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "ui/export/pagetemplates.h"
#include "ui/models/findingchoice.h"
#include "ui/models/job.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace crossread {

class PageForm;
class PagePreview;

/// What the PDF shows, with its pages beside the choices. Accepted: export options().
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// `store` keeps the templates and what was chosen last. Which differences are shown begins as `listed`, the list's filter, says;
    /// its words and tags are no choice for pages.
    ExportDialog(Dossier dossier, std::shared_ptr<const Comparison> comparison, QSettings &store, const FindingChoice &listed = {},
                 QWidget *parent = nullptr);

    [[nodiscard]] PageOptions options() const;

    void accept() override;

Q_SIGNALS:
    void originalsWanted(); ///< the PDFs that reports came as, with what options() chooses of the marks; the dialog is closed

private:
    [[nodiscard]] QWidget *choices(const FindingChoice &listed);
    [[nodiscard]] QWidget *previewSide();
    [[nodiscard]] QWidget *buttons();
    void makePages();
    void showPage();
    void chooseTemplate(int index);
    void saveTemplate();
    void removeTemplate();
    void listTemplates(const QString &chosen);
    void matchTemplate(); ///< names the template that the choices are, or none
    void print();

    std::shared_ptr<const Dossier> m_dossier;
    std::shared_ptr<const Comparison> m_comparison;
    PageTemplates m_templates;
    PageForm *m_form;
    PagePreview *m_preview;
    QComboBox *m_names;
    QToolButton *m_remove;
    QSpinBox *m_page;
    QLabel *m_count;
    QPushButton *m_print = nullptr;
    QTimer m_pause; ///< between a choice and new pages
    Job m_making;
};

} // namespace crossread
