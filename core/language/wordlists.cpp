// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/wordlists.h"

#include "core/language/tokens.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype digestLetters = 12;
/// A list is some kilobytes; more is no list.
constexpr qint64 longestList = 4 << 20;

QString folderOf(const QString &language)
{
    return QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"crossread/lexicons/"_s + language, QStandardPaths::LocateDirectory);
}

void addRows(const QString &path, std::vector<QStringList> &rows)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return;
    const QString all = QString::fromUtf8(source.read(longestList));
    for (const QStringView line : QStringView(all).split(u'\n')) {
        const QStringView entry = line.endsWith(u'\r') ? line.chopped(1) : line;
        if (!entry.isEmpty() && !entry.startsWith(u'#'))
            rows.push_back(entry.toString().split(u'\t'));
    }
}

} // namespace

std::vector<QStringList> wordList(const QString &language, const QString &file)
{
    std::vector<QStringList> rows;
    if (const QString own = folderOf(language); !own.isEmpty())
        addRows(own + u'/' + file, rows);
    addRows(u":/lexicons/"_s + language + u'/' + file, rows);
    return rows;
}

SortedWordList::SortedWordList(const QString &language, const QString &file)
{
    QFile builtIn(u":/lexicons/"_s + language + u'/' + file);
    if (builtIn.open(QIODevice::ReadOnly))
        m_builtIn = builtIn.readAll();
    if (const QString own = folderOf(language); !own.isEmpty()) {
        std::vector<QStringList> rows;
        addRows(own + u'/' + file, rows);
        for (const QStringList &row : rows)
            m_own.insert(fold(row.first()), row.value(1));
    }
}

QString SortedWordList::find(const QString &key) const
{
    if (const auto own = m_own.constFind(key); own != m_own.constEnd())
        return *own;
    const QByteArray wanted = key.toUtf8() + '\t';
    qsizetype first = 0;
    qsizetype last = m_builtIn.size();
    while (first < last) {
        const qsizetype middle = (first + last) / 2;
        const qsizetype line = middle > 0 ? m_builtIn.lastIndexOf('\n', middle - 1) + 1 : 0;
        const qsizetype end = m_builtIn.indexOf('\n', line);
        const QByteArrayView entry = QByteArrayView(m_builtIn).sliced(line, (end < 0 ? m_builtIn.size() : end) - line);
        if (entry.startsWith(wanted))
            return QString::fromUtf8(entry.sliced(wanted.size()));
        if (entry.startsWith('#') || entry < wanted)
            first = line + entry.size() + 1;
        else
            last = line;
    }
    return {};
}

QString ownListsDigest(const QString &language)
{
    const QString own = folderOf(language);
    if (own.isEmpty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QStringList files = QDir(own).entryList(QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QFile file(own + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        hash.addData(name.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
        hash.addData(file.read(longestList));
    }
    return files.isEmpty() ? QString() : QString::fromLatin1(hash.result().toHex()).first(digestLetters);
}

} // namespace crossread
