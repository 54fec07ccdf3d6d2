// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace crossread {

/// Writes JSON as it comes, indented by four spaces, without building it in memory first: the same bytes as
/// QJsonDocument::Indented gives, as long as the caller writes the keys of an object in ascending order.
class JsonWriter {
public:
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    /// The next value's name.
    void key(QLatin1StringView name);

    void value(QStringView text);
    void value(QLatin1StringView text);
    void value(double number);
    void value(qint64 number);
    void value(int number) { value(qint64(number)); }
    void value(bool truth);
    void null();

    /// Key and value.
    template<typename Value>
    void field(QLatin1StringView name, const Value &content)
    {
        key(name);
        value(content);
    }
    /// All that was written, with a line break at its end.
    [[nodiscard]] QByteArray take();

private:
    void begin(char bracket);
    void end(char bracket);
    /// What stands before a value: a comma after the one before, the line break and the indent.
    void separate();
    [[nodiscard]] qsizetype indent() const { return qsizetype(4) * m_depth; }
    void string(QStringView text);
    /// Writes up to so many bytes: `write` gets their place and returns where it stopped.
    template<typename Write>
    void put(qsizetype most, Write write);
    void put(QByteArrayView bytes);

    QByteArray m_out; ///< of which the first m_size bytes are written
    qsizetype m_size = 0;
    int m_depth = 0;
    bool m_first = true;    ///< nothing was written in this object or array
    bool m_afterKey = false;
};

} // namespace crossread
