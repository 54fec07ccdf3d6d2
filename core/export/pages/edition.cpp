// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/edition.h"

#include "core/export/findings.h"

#include <algorithm>

namespace crossread::pages {

Edition::Edition(const ExportInput &of, const PageOptions &as, const Typesetter &with)
    : input(of)
    , options(as)
    , typesetter(with)
    , page(sizeOf(as.paper))
    , m_shown(of.comparison.discrepancies.size(), false)
    , m_notes(notesOnText(of))
{
    for (const Annotation &annotation : input.dossier.annotations) {
        if (!annotation.discrepancy.isEmpty())
            m_answers[annotation.discrepancy].push_back(&annotation);
    }
    for (std::size_t i = 0; i < m_notes.size(); ++i)
        m_noteLabels.insert(m_notes[i], labelOfNote(qsizetype(i)));
    for (const int number : shownFindings(input, options.leastConfidence)) {
        if (!isChosen(number)) {
            ++m_leftOut;
            continue;
        }
        m_findings.push_back(number);
        m_shown[std::size_t(number)] = true;
    }
}

bool Edition::hasChosenOutlet(int number) const
{
    return !options.outlets || std::ranges::any_of(finding(number).members, [&](const Evidence &evidence) {
        return options.outlets->contains(shortTitle(report(evidence.report)));
    });
}

bool Edition::isChosen(int number) const
{
    if (!options.types.contains(finding(number).type) || !hasChosenOutlet(number))
        return false;
    bool judged = false;
    for (const Annotation *answer : answersTo(number)) {
        if (answer->verdict == Verdict::None)
            continue;
        judged = true;
        if (options.verdicts.contains(answer->verdict))
            return true;
    }
    return !judged && options.verdicts.contains(Verdict::None);
}

} // namespace crossread::pages
