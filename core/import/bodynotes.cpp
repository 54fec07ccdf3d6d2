// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/bodynotes.h"

#include "core/import/boilerplate.h"
#include "core/import/captions.h"
#include "core/import/dates.h"
#include "core/import/datelines.h"
#include "core/import/names.h"
#include "core/import/textfold.h"

namespace crossread {

namespace {

void readDateline(const std::vector<Block> &blocks, std::size_t firstBody, Metadata &about)
{
    std::size_t asked = 0;
    for (std::size_t i = firstBody; i < blocks.size() && asked < 2; ++i) {
        if (blocks[i].kind && !blocks[i].is(ParagraphKind::Body) && !blocks[i].is(ParagraphKind::Dateline))
            continue;
        ++asked;
        if (const auto dateline = datelineOf(blocks[i].text)) {
            about.dateline = dateline->place;
            if (!about.agency)
                about.agency = dateline->agency;
            return;
        }
    }
}

/// "- The Outlet/ANN" or "(Reuters)" behind the last full stop of the body.
void readClosingCredit(const std::vector<Block> &blocks, std::size_t firstBody, Metadata &about)
{
    for (std::size_t i = blocks.size(); i > firstBody; --i) {
        const Block &block = blocks[i - 1];
        if (block.is(ParagraphKind::Credit)) {
            if (!about.agency)
                about.agency = agencyIn(block.text);
            continue;
        }
        if (block.kind && !block.is(ParagraphKind::Body))
            continue;
        const QStringView credit = closingCredit(block.text);
        if (credit.isEmpty())
            return;
        if (!about.agency)
            about.agency = agencyIn(credit);
        if (!about.outlet && !agencyNamed(credit))
            about.outlet = squeezed(credit);
        return;
    }
}

} // namespace

void markLinesBelow(std::vector<Block> &blocks, std::size_t firstBody, Metadata &about)
{
    for (std::size_t i = firstBody; i < blocks.size(); ++i) {
        Block &block = blocks[i];
        if (block.kind || block.text.size() > 160)
            continue;
        if (const auto date = printedDate(block.text)) {
            block.kind = date->published || date->updated ? ParagraphKind::Published : ParagraphKind::Boilerplate;
            if (date->published && !about.published && !date->iso.isEmpty())
                about.published = date->iso;
        } else if (const auto byline = labelledByline(block.text); byline && !endsSentence(block.text)) {
            block.kind = ParagraphKind::Byline;
            if (about.byline.isEmpty())
                about.byline = byline->persons;
            if (!about.agency)
                about.agency = byline->agency;
        }
    }
}

void readBodyNotes(const std::vector<Block> &blocks, std::size_t firstBody, Metadata &about)
{
    readDateline(blocks, firstBody, about);
    for (const Block &block : blocks) {
        if (!about.outlet && (block.is(ParagraphKind::Boilerplate) || block.is(ParagraphKind::Credit)))
            about.outlet = outletInSmallPrint(block.text);
    }
    readClosingCredit(blocks, firstBody, about);
}

} // namespace crossread
