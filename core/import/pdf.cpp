// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdf.h"

#include "core/import/article.h"
#include "core/import/dates.h"
#include "core/import/lines.h"
#include "core/import/names.h"
#include "core/import/paragraphkinds.h"
#include "core/import/pdfmargins.h"
#include "core/import/pdfmetadata.h"
#include "core/import/pdfparagraphs.h"
#include "core/import/textfold.h"

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double headingHeight = 1.15;   ///< times the usual height of the letters
constexpr qsizetype longestHeading = 250;
constexpr qsizetype shortestTitle = 12;  ///< letters by which a headline is known
constexpr qsizetype mostMeaningless = 5; ///< one letter in so many

int recognisesPdf(const QByteArray &bytes, const QString &)
{
    return bytes.startsWith("%PDF-") ? certain : bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-1.") ? 80 : 0;
}

std::vector<PdfParagraph> readParagraphs(const PdfFile &file)
{
    std::vector<PdfSheet> sheets;
    for (std::size_t page = 0; page < file.pages.size(); ++page)
        sheets.push_back(sheetOf(file.pages[page], int(page)));
    markMargins(sheets);
    return paragraphsOf(sheets);
}

std::vector<Block> blocksOf(const std::vector<PdfParagraph> &paragraphs)
{
    const double usual = usualHeight(paragraphs);
    std::vector<Block> blocks;
    for (const PdfParagraph &paragraph : paragraphs) {
        Block block;
        block.text = paragraph.text;
        if (paragraph.isMargin)
            block.kind = ParagraphKind::Boilerplate;
        else if (paragraph.height > headingHeight * usual && paragraph.text.size() <= longestHeading)
            block.shape = BlockShape::Heading;
        else if (isListItem(block.text))
            block.shape = BlockShape::ListItem;
        blocks.push_back(std::move(block));
    }
    return blocks;
}

/// Most prose stands behind it.
bool isBeforeTheBody(std::size_t at, const std::vector<Block> &blocks)
{
    qsizetype above = 0;
    qsizetype below = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (!blocks[i].kind && isProseLike(blocks[i]))
            (i < at ? above : below) += blocks[i].text.size();
    }
    return above < below;
}

/// The longest of the blocks that the file's title holds; blocks.size(): none.
std::size_t namedBy(const QString &title, const std::vector<Block> &blocks)
{
    std::size_t longest = blocks.size();
    qsizetype length = shortestTitle - 1;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].kind || blocks[i].text.size() > longestHeading)
            continue;
        const QString text = folded(blocks[i].text);
        if (text.size() > length && title.contains(text)) {
            longest = i;
            length = text.size();
        }
    }
    return isBeforeTheBody(longest, blocks) ? longest : blocks.size();
}

/// The block of the first page that is set largest; blocks.size(): none is larger than the text.
std::size_t largestOf(const std::vector<Block> &blocks, const std::vector<PdfParagraph> &paragraphs)
{
    std::size_t largest = blocks.size();
    for (std::size_t i = 0; i < blocks.size() && paragraphs[i].page == 0; ++i) {
        const Block &block = blocks[i];
        const bool candidate = !block.kind && block.shape == BlockShape::Heading && wordCount(block.text) >= 3 && !labelledByline(block.text)
            && !printedDate(block.text);
        if (candidate && (largest == blocks.size() || paragraphs[i].height > paragraphs[largest].height))
            largest = i;
    }
    return largest;
}

/// Names and labels of the page above the headline are the page's.
void markAbove(std::vector<Block> &blocks, std::size_t headline)
{
    for (std::size_t i = 0; headline < blocks.size() && i < headline; ++i) {
        if (!blocks[i].kind && !labelledByline(blocks[i].text) && !printedDate(blocks[i].text))
            blocks[i].kind = ParagraphKind::Boilerplate;
    }
}

bool isMeaningless(QChar c)
{
    return c == QChar::ReplacementCharacter || c.category() == QChar::Other_PrivateUse || c.category() == QChar::Other_NotAssigned;
}

QString printedAddress(const std::vector<PdfParagraph> &paragraphs)
{
    for (const PdfParagraph &paragraph : paragraphs) {
        if (const QString address = paragraph.isMargin ? addressIn(paragraph.text) : QString(); !address.isEmpty())
            return address;
    }
    return {};
}

Result<Report> importPdf(Report report)
{
    const Result<PdfFile> file = readPdf(report.source.bytes);
    if (!file)
        return file.error();
    const std::vector<PdfParagraph> paragraphs = readParagraphs(*file);
    if (paragraphs.empty())
        return Error{ErrorCode::NoTextLayer, {}, {}};
    const PdfMetadata metadata = metadataOf(*file);
    std::vector<Block> blocks = blocksOf(paragraphs);
    const std::size_t named = namedBy(folded(metadata.title), blocks);
    markAbove(blocks, named < blocks.size() ? named : largestOf(blocks, paragraphs));
    takeBibliography(metadata, report.about);
    readArticle(report, std::move(blocks));
    if (std::count_if(report.text.cbegin(), report.text.cend(), isMeaningless) * mostMeaningless > report.text.size())
        return Error{ErrorCode::Undecodable, {}, {}};
    takePrintedAuthors(metadata, report);
    if (const QString address = printedAddress(paragraphs); !report.about.url && !address.isEmpty())
        report.about.url = address;
    return report;
}

} // namespace

Importer pdfImporter()
{
    return {"pdf"_L1, recognisesPdf, importPdf};
}

Result<PdfText> textOfPdf(const QByteArray &bytes)
{
    Result<PdfFile> file = readPdf(bytes);
    if (!file)
        return file.error();
    PdfText text{std::move(*file), {}, {}};
    for (const PdfParagraph &paragraph : readParagraphs(text.file)) {
        text.letters.resize(std::size_t(text.text.size() + (text.text.isEmpty() ? 0 : 2)));
        text.text += (text.text.isEmpty() ? QString() : u"\n\n"_s) + paragraph.text;
        text.letters.insert(text.letters.end(), paragraph.letters.begin(), paragraph.letters.end());
    }
    return text;
}

} // namespace crossread
