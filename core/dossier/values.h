// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QDataStream>
#include <QDateTime>
#include <QIODevice>
#include <QMap>
#include <QString>
#include <QStringList>

#include <concepts>
#include <optional>
#include <type_traits>
#include <vector>

namespace crossread {

// Values as bytes that only this program reads, and back. Whoever uses Writer and Reader lists the fields of each of
// their structures once, for both directions, beside them:
//     void fields(auto &io, Is<Link> auto &&v) { io(v.first, v.second, v.score); }
// and of each enumeration how many values it has: constexpr int countOf(Grade) { return 4; }
// They are found by the namespace of the value, so they must not stand in an unnamed one.

template<typename V, typename T>
concept Is = std::is_same_v<std::remove_cvref_t<V>, T>;

template<typename T>
concept Enumeration = std::is_enum_v<T>;

void fields(auto &io, Is<Span> auto &&v) { io(v.begin, v.end); }

class Writer {
public:
    explicit Writer(QDataStream &stream) : m_stream(stream) { }
    void operator()(const auto &...values) { (put(values), ...); }

private:
    void put(qsizetype v) { m_stream << qint64(v); }
    void put(int v) { m_stream << qint32(v); }
    void put(bool v) { m_stream << v; }
    void put(double v) { m_stream << v; }
    void put(const QString &v) { m_stream << v; }
    void put(const QStringList &v)
    {
        put(std::vector<QString>(v.begin(), v.end()));
    }
    void put(QDate v) { m_stream << qint64(v.toJulianDay()); }
    void put(const QByteArray &v) { m_stream << v; }
    void put(const QDateTime &v) { m_stream << v.toUTC(); }
    void put(const QMap<QString, QString> &v) { m_stream << v; }
    void put(Enumeration auto v) { m_stream << quint8(v); }
    template<typename T>
    void put(const std::optional<T> &v)
    {
        put(v.has_value());
        if (v)
            put(*v);
    }
    template<typename T>
    void put(const std::vector<T> &v)
    {
        m_stream << quint32(v.size());
        for (const T &element : v)
            put(element);
    }
    template<typename T>
        requires std::is_class_v<T>
    void put(const T &v)
    {
        fields(*this, v);
    }

    QDataStream &m_stream;
};

/// Whatever is wrong with the bytes ends in the stream's status, never in a size that they do not have.
class Reader {
public:
    explicit Reader(QDataStream &stream) : m_stream(stream) { }
    void operator()(auto &...values) { (get(values), ...); }

private:
    void get(qsizetype &v)
    {
        qint64 number = 0;
        m_stream >> number;
        v = qsizetype(number);
    }
    void get(int &v) { m_stream >> v; }
    void get(bool &v) { m_stream >> v; }
    void get(double &v) { m_stream >> v; }
    void get(QString &v) { m_stream >> v; }
    void get(QStringList &v)
    {
        std::vector<QString> elements;
        get(elements);
        v = QStringList(elements.begin(), elements.end());
    }
    void get(QByteArray &v) { m_stream >> v; }
    void get(QDateTime &v) { m_stream >> v; }
    void get(QMap<QString, QString> &v) { m_stream >> v; }
    void get(QDate &v)
    {
        qint64 day = 0;
        m_stream >> day;
        v = QDate::fromJulianDay(day);
    }
    template<Enumeration T>
    void get(T &v)
    {
        quint8 number = 0;
        m_stream >> number;
        if (number >= countOf(T{}))
            m_stream.setStatus(QDataStream::ReadCorruptData);
        else
            v = T(number);
    }
    template<typename T>
    void get(std::optional<T> &v)
    {
        bool there = false;
        get(there);
        if (there)
            get(v.emplace());
    }
    template<typename T>
    void get(std::vector<T> &v)
    {
        quint32 size = 0;
        m_stream >> size;
        // Every element takes a byte at least, so that a wrong size cannot ask for more than the file has.
        if (size > m_stream.device()->bytesAvailable())
            m_stream.setStatus(QDataStream::ReadCorruptData);
        for (quint32 i = 0; i < size && m_stream.status() == QDataStream::Ok; ++i)
            get(v.emplace_back());
    }
    template<typename T>
        requires std::is_class_v<T>
    void get(T &v)
    {
        fields(*this, v);
    }

    QDataStream &m_stream;
};

} // namespace crossread
