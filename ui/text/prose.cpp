// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/prose.h"

#include "ui/text/syntaxes.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace crossread {

class Prose::Highlighter : public KSyntaxHighlighting::AbstractHighlighter {
public:
    Highlighter() { setDefinition(syntaxes().definitionForName(u"Crossread News"_s)); }

    void useTheme(const QString &name)
    {
        setTheme(syntaxes().theme(name));
        m_formats.clear();
    }

    QList<QTextLayout::FormatRange> read(QStringView paragraph)
    {
        m_ranges.clear();
        m_names.clear();
        if (definition().isValid())
            highlightLine(paragraph, KSyntaxHighlighting::State());
        return m_ranges;
    }

    [[nodiscard]] QString nameAt(qsizetype position) const
    {
        for (qsizetype i = 0; i < m_ranges.size(); ++i) {
            if (position >= m_ranges[i].start && position < m_ranges[i].start + m_ranges[i].length)
                return m_names[i];
        }
        return u"Prose"_s;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length <= 0 || format.isDefaultTextStyle(theme()))
            return;
        // The marks at both ends of a quotation and its words come one by one; one range is cheaper to lay out.
        if (!m_ranges.isEmpty() && m_names.last() == format.name()
            && m_ranges.last().start + m_ranges.last().length == offset) {
            m_ranges.last().length += length;
            return;
        }
        m_ranges.append({offset, length, charFormat(format)});
        m_names.append(format.name());
    }

private:
    QTextCharFormat charFormat(const KSyntaxHighlighting::Format &format)
    {
        const auto known = m_formats.constFind(format.id());
        if (known != m_formats.cend())
            return *known;
        QTextCharFormat made;
        if (format.hasTextColor(theme()))
            made.setForeground(format.textColor(theme()));
        if (format.isItalic(theme()))
            made.setFontItalic(true);
        if (format.isBold(theme()))
            made.setFontWeight(QFont::Bold);
        m_formats.insert(format.id(), made);
        return made;
    }

    QHash<int, QTextCharFormat> m_formats;
    QList<QTextLayout::FormatRange> m_ranges;
    QStringList m_names;
};

Prose::Prose()
    : d(std::make_unique<Highlighter>())
{
    setDark(false);
}

Prose::~Prose() = default;

void Prose::setDark(bool dark)
{
    d->useTheme(dark ? u"Crossread Dark"_s : u"Crossread Light"_s);
}

QList<QTextLayout::FormatRange> Prose::formats(QStringView paragraph)
{
    return d->read(paragraph);
}

QString Prose::styleAt(QStringView paragraph, qsizetype position)
{
    d->read(paragraph);
    return d->nameAt(position);
}

} // namespace crossread
