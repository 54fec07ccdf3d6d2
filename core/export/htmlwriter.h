// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <initializer_list>

namespace crossread {

/// Name and value; one without a value is left out.
struct HtmlAttribute {
    QLatin1StringView name;
    QString value;
};

/// Writes HTML that is well-formed XML too: every element is closed, every word is escaped, and characters that neither
/// allows become U+FFFD.
class HtmlWriter {
public:
    void open(QLatin1StringView element, std::initializer_list<HtmlAttribute> attributes = {});
    void close();
    void text(QStringView words);
    /// An element with words alone.
    void element(QLatin1StringView name, QStringView words, std::initializer_list<HtmlAttribute> attributes = {});
    /// An element that never has content: meta, br.
    void single(QLatin1StringView name, std::initializer_list<HtmlAttribute> attributes = {});
    /// A link inside the document or out of it.
    void link(const QString &to, QStringView words, const QString &spoken = {});
    void newLine() { m_out += u'\n'; }
    /// What is HTML already.
    void raw(QLatin1StringView markup) { m_out += markup; }

    [[nodiscard]] QByteArray take() { return m_out.toUtf8(); }

private:
    void tag(QLatin1StringView element, std::initializer_list<HtmlAttribute> attributes);

    QString m_out;
    QList<QLatin1StringView> m_open;
};

} // namespace crossread
