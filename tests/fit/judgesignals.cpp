// SPDX-License-Identifier: GPL-3.0-or-later
// Prints, for the groups of a gold file, what the rules find with their signals, however unlikely: the input of
// confidence.py. Places count characters that are no white space.
// Usage: judge-signals GOLD.json… > signals.tsv
#include "core/align/align.h"
#include "core/import/importer.h"
#include "core/judge/rule.h"
#include "core/reading/read.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of a group; sets of pairs have the two as "a" and "b".
QStringList textsOf(const QJsonObject &group)
{
    QStringList texts;
    for (const QJsonValue &doc : group["docs"_L1].toArray())
        texts += doc["text"_L1].toString();
    if (texts.isEmpty())
        texts = {group["a"_L1].toString(), group["b"_L1].toString()};
    return texts;
}

/// Characters that are no white space, before each place.
std::vector<int> inkedOf(QStringView text)
{
    std::vector<int> inked(std::size_t(text.size()) + 1, 0);
    for (qsizetype i = 0; i < text.size(); ++i)
        inked[std::size_t(i) + 1] = inked[std::size_t(i)] + !text[i].isSpace();
    return inked;
}

void print(const Finding &finding, const QByteArray &group, const std::vector<std::vector<int>> &inked)
{
    std::printf("%s\t%d\t%s\t%.4f", group.constData(), int(finding.rule), nameOf(finding.type).data(), finding.confidence);
    for (const double value : finding.seen.values())
        std::printf("\t%.4f", value);
    std::printf("\t");
    for (const Evidence &evidence : finding.members) {
        const std::vector<int> &here = inked[std::size_t(evidence.report)];
        std::printf("%d:%d:%d ", evidence.report, here[std::size_t(evidence.span.begin)], here[std::size_t(evidence.span.end)]);
    }
    std::printf("\n");
}

void printGroup(const QString &set, const QJsonObject &group, int number)
{
    std::vector<Report> texts;
    for (const QString &text : textsOf(group)) {
        Result<Report> report = importBytes(text.toUtf8(), u"gold.txt"_s, QDateTime());
        if (!report)
            return;
        texts.push_back(*report);
    }
    std::vector<Reading> read;
    std::vector<const Report *> reports;
    std::vector<const Reading *> readings;
    std::vector<std::vector<int>> inked;
    for (const Report &report : texts) {
        read.push_back(crossread::read(report));
        reports.push_back(&report);
        inked.push_back(inkedOf(report.text));
    }
    for (const Reading &reading : read)
        readings.push_back(&reading);
    Work work;
    const Alignment alignment = align(reports, readings, {}, work);
    const std::vector<QuotePair> quotePairs = pairQuotes(reports, readings, alignment.events);
    const QByteArray name = (set + u'\t' + QString::number(number)).toUtf8();
    for (const Finding &finding : findingsOf({reports, readings, alignment, quotePairs}, work))
        print(finding, name, inked);
}

} // namespace

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QString path = QString::fromLocal8Bit(argv[i]);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "cannot read %s\n", argv[i]);
            return 1;
        }
        const QJsonArray groups = QJsonDocument::fromJson(file.readAll()).array();
        for (int g = 0; g < int(groups.size()); ++g) {
            const QJsonObject group = groups[g].toObject();
            if (group["split"_L1].toString() == "dev"_L1)
                printGroup(QFileInfo(path).completeBaseName(), group, g);
        }
    }
    return 0;
}
