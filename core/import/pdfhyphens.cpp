// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfhyphens.h"

#include "core/import/textfold.h"
#include "core/language/vectors.h"

namespace crossread {

namespace {

constexpr QChar softHyphen = QChar::SoftHyphen;

bool isHyphen(QChar c)
{
    return c == u'-' || c == QChar(0x2010) || c == QChar(0x2011) || c == softHyphen;
}

bool isWithoutSpaces(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
        || (c.unicode() >= 0x3000 && c.unicode() <= 0x303F) || (c.unicode() >= 0xFF00 && c.unicode() <= 0xFFEF);
}

/// The letters that a text ends or begins with.
QString lastLetters(QStringView text)
{
    qsizetype begin = text.size();
    while (begin > 0 && text[begin - 1].isLetter())
        --begin;
    return folded(text.sliced(begin));
}

QString firstLetters(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end].isLetter())
        ++end;
    return folded(text.first(end));
}

} // namespace

PdfHyphens::PdfHyphens(const std::vector<PdfSheet> &sheets)
{
    for (const PdfSheet &sheet : sheets) {
        for (const PdfLine &line : sheet.lines) {
            for (const QStringView word : wordsOf(line.text))
                m_words.insert(folded(word));
        }
    }
}

PdfJoint PdfHyphens::joint(QStringView before, QStringView after) const
{
    if (before.isEmpty() || after.isEmpty())
        return PdfJoint::Closed;
    const QChar last = before.back();
    const QChar first = after.front();
    if (isWithoutSpaces(last) && isWithoutSpaces(first))
        return PdfJoint::Closed;
    const bool attached = before.size() > 1 && !isBlank(before[before.size() - 2]);
    if (!attached || !(isHyphen(last) || last == u'—' || last == u'/'))
        return PdfJoint::Space;
    if (last == softHyphen)
        return PdfJoint::Rejoined;
    const bool parted = isHyphen(last) && first.isLower() && before[before.size() - 2].isLetter();
    return parted && !isOfTheWord(lastLetters(before.chopped(1)), firstLetters(after)) ? PdfJoint::Rejoined : PdfJoint::Closed;
}

bool PdfHyphens::isOfTheWord(const QString &before, const QString &after) const
{
    const bool closed = m_words.contains(before + after);
    const bool hyphened = m_words.contains(before + u'-' + after);
    if (closed != hyphened)
        return hyphened;
    if (WordVectors::rowOf(before + after) >= 0)
        return false;
    return before.size() >= 3 && after.size() >= 3 && WordVectors::rowOf(before) >= 0 && WordVectors::rowOf(after) >= 0;
}

} // namespace crossread
