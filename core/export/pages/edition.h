// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"
#include "core/export/pageoptions.h"
#include "core/export/pages/style.h"
#include "core/export/pages/textblock.h"

#include <QHash>

namespace crossread::pages {

/// What is printed, and how: all parts of the document share it.
class Edition {
public:
    Edition(const ExportInput &input, const PageOptions &options, const Typesetter &typesetter);

    const ExportInput &input;
    const PageOptions &options;
    const Typesetter &typesetter;
    const PageSize page;

    [[nodiscard]] bool has(PagePart part) const { return options.parts.contains(part); }
    [[nodiscard]] const Report &report(int index) const { return input.dossier.reports[std::size_t(index)].report; }
    [[nodiscard]] const Discrepancy &finding(int number) const { return input.comparison.discrepancies[std::size_t(number)]; }
    [[nodiscard]] TypeLook lookOf(int number) const { return pages::lookOf(finding(number).type); }

    /// Indices of the findings that are printed, ascending.
    [[nodiscard]] const std::vector<int> &findings() const { return m_findings; }
    [[nodiscard]] bool shows(int finding) const { return m_shown[std::size_t(finding)]; }
    /// How many findings are sure enough, and not shown by the choice of types, verdicts and outlets.
    [[nodiscard]] int leftOutByChoice() const { return m_leftOut; }
    /// The analyst's annotations on a finding.
    [[nodiscard]] std::vector<const Annotation *> answersTo(int finding) const { return m_answers.value(this->finding(finding).id); }
    /// Indices of the annotations on the text itself.
    [[nodiscard]] const std::vector<int> &notes() const { return m_notes; }
    [[nodiscard]] QString noteLabel(int annotation) const { return m_noteLabels.value(annotation); }

    [[nodiscard]] TextBlock set(const QString &text, const Face &face, double width, const std::vector<Emphasis> &emphases = {}) const
    {
        return typesetter.set(text, face, width, emphases);
    }

private:
    [[nodiscard]] bool isChosen(int finding) const;
    [[nodiscard]] bool hasChosenOutlet(int finding) const;

    std::vector<int> m_findings;
    std::vector<bool> m_shown;
    int m_leftOut = 0;
    QHash<QString, std::vector<const Annotation *>> m_answers; ///< by Discrepancy::id
    std::vector<int> m_notes;
    QHash<int, QString> m_noteLabels;
};

} // namespace crossread::pages
