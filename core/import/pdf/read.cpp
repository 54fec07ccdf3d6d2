// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfpages.h"

#include <poppler-qt6.h>

#include <QVariant>

#include <memory>

namespace crossread {

namespace {

constexpr int mostPages = 2000;
constexpr qsizetype mostLetters = 4'000'000;
/// How often Poppler may ask, in all pages together, whether to go on: every few drawing operations.
constexpr int mostAsked = 2'000'000;

bool isSpent(const QVariant &asked)
{
    return --*asked.value<int *>() < 0;
}

PdfWord wordOf(const Poppler::TextBox &box)
{
    PdfWord word{box.text(), {}, box.boundingBox(), box.hasSpaceAfter()};
    word.letters.reserve(std::size_t(word.text.size()));
    int character = 0; // Poppler counts them whole
    for (qsizetype i = 0; i < word.text.size(); ++i, ++character) {
        const QRectF area = box.charBoundingBox(character);
        word.letters.push_back(area);
        if (word.text[i].isHighSurrogate() && i + 1 < word.text.size()) {
            word.letters.push_back(area);
            ++i;
        }
    }
    return word;
}

Result<PdfFile> contentsOf(const Poppler::Document &document)
{
    PdfFile file{{}, document.info(QStringLiteral("Title")), document.info(QStringLiteral("Author")), document.metadata()};
    if (document.numPages() > mostPages)
        return Error{ErrorCode::TooComplex, {}, QString::number(document.numPages())};
    int left = mostAsked;
    qsizetype letters = 0;
    for (int number = 0; number < document.numPages(); ++number) {
        PdfPage &page = file.pages.emplace_back();
        const std::unique_ptr<Poppler::Page> shown = document.page(number);
        if (!shown)
            continue; // it is named in the file and not there
        page.size = shown->pageSizeF();
        for (const auto &box : shown->textList(Poppler::Page::Rotate0, isSpent, QVariant::fromValue(&left))) {
            page.words.push_back(wordOf(*box));
            letters += page.words.back().text.size();
        }
        if (left < 0 || letters > mostLetters)
            return Error{ErrorCode::TooComplex, {}, {}};
    }
    return file;
}

Result<PdfFile> read(const QByteArray &bytes)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) { }, {}); // it would print
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return Error{ErrorCode::Damaged, {}, {}};
    if (document->isLocked())
        return Error{ErrorCode::Locked, {}, {}};
    return contentsOf(*document);
}

} // namespace

} // namespace crossread

/// What core/import/pdfpages.cpp finds in this library.
extern "C" Q_DECL_EXPORT void crossread_pdf_read(const QByteArray &bytes, crossread::Result<crossread::PdfFile> &file)
{
    file = crossread::read(bytes);
}
