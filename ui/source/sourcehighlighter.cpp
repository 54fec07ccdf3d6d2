// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourcehighlighter.h"

#include "ui/text/syntaxes.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sliceTime = 4; // ms; a frame has 16, and what a person does comes in between

QString fileName(const QString &format, const QString &path)
{
    const bool named = path.contains(u'.');
    if (format == "html"_L1)
        return u"page.html"_s;
    if (format == "text"_L1)
        return named ? path : u"report.txt"_s;
    return format.isEmpty() ? path : u"report."_s + format;
}

} // namespace

class SourceHighlighter::Reader : public KSyntaxHighlighting::AbstractHighlighter {
public:
    explicit Reader(QPlainTextEdit *shown) : editor(shown) { }

    void begin(const QString &name, bool dark)
    {
        setDefinition(syntaxes().definitionForFileName(name));
        setTheme(syntaxes().defaultTheme(dark ? KSyntaxHighlighting::Repository::DarkTheme : KSyntaxHighlighting::Repository::LightTheme));
        m_formats.clear();
        m_state = {};
        next = definition().isValid() ? editor->document()->firstBlock() : QTextBlock();
    }

    void readLine()
    {
        m_ranges.clear();
        const QString line = next.text();
        m_state = highlightLine(line, m_state);
        if (!m_ranges.isEmpty()) {
            next.layout()->setFormats(m_ranges);
            editor->document()->markContentsDirty(next.position(), next.length());
        }
        next = next.next();
    }

    QPlainTextEdit *editor;
    QTextBlock next; ///< invalid: done

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length > 0 && !format.isDefaultTextStyle(theme()))
            m_ranges.append({offset, length, charFormat(format)});
    }

private:
    QTextCharFormat charFormat(const KSyntaxHighlighting::Format &format)
    {
        const auto known = m_formats.constFind(format.id());
        if (known != m_formats.cend())
            return *known;
        // Grounds belong to what is marked.
        QTextCharFormat made;
        if (format.hasTextColor(theme()))
            made.setForeground(format.textColor(theme()));
        if (format.isBold(theme()))
            made.setFontWeight(QFont::Bold);
        made.setFontItalic(format.isItalic(theme()));
        m_formats.insert(format.id(), made);
        return made;
    }

    KSyntaxHighlighting::State m_state;
    QHash<int, QTextCharFormat> m_formats;
    QList<QTextLayout::FormatRange> m_ranges;
};

SourceHighlighter::SourceHighlighter(QPlainTextEdit *editor) : QObject(editor), d(std::make_unique<Reader>(editor))
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &SourceHighlighter::step);
}

SourceHighlighter::~SourceHighlighter() = default;

void SourceHighlighter::start(const QString &format, const QString &path, bool dark)
{
    d->begin(fileName(format, path), dark);
    m_timer.start();
}

QString SourceHighlighter::definitionName() const
{
    return d->definition().isValid() ? d->definition().translatedName() : QString();
}

bool SourceHighlighter::isDone() const
{
    return !d->next.isValid();
}

void SourceHighlighter::step()
{
    QElapsedTimer clock;
    clock.start();
    while (d->next.isValid() && clock.elapsed() < sliceTime)
        d->readLine();
    if (!d->next.isValid())
        m_timer.stop();
}

} // namespace crossread
