// SPDX-License-Identifier: GPL-3.0-or-later
// Prints, for the groups of a gold file, the features of every pair of our sentences that is looked at, with the gold's
// verdict; with --events, those of every pair of reports: the input of fit.py.
// Usage: align-features [--events] GOLD.json… > features.tsv
#include "core/align/events.h"
#include "core/align/pairs.h"
#include "core/base/codepoints.h"
#include "core/import/importer.h"
#include "core/reading/read.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstring>
#include <map>
#include <set>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

using Sentence2 = std::pair<int, int>; // document, gold sentence

struct Document {
    Report report;
    Reading reading;
    std::vector<std::vector<int>> goldOf; // gold sentences that each of ours covers
};

Document documentOf(const QJsonObject &object)
{
    Document document;
    const QString text = object["text"_L1].toString();
    const Result<Report> report = importBytes(text.toUtf8(), u"gold.txt"_s, QDateTime());
    if (!report)
        return document;
    document.report = *report;
    document.reading = read(document.report);
    // Both texts on the same scale: characters that are no white space.
    const auto scale = [](QStringView view) {
        std::vector<int> inked(std::size_t(view.size()) + 1, 0);
        for (qsizetype i = 0; i < view.size(); ++i)
            inked[i + 1] = inked[i] + !view[i].isSpace();
        return inked;
    };
    const std::vector<int> ours = scale(document.report.text);
    const std::vector<int> theirs = scale(text);
    const CodePoints points(text);
    for (const Sentence &sentence : document.reading.sentences) {
        const int begin = ours[sentence.span.begin];
        const int end = ours[sentence.span.end];
        std::vector<int> covered;
        int index = -1;
        for (const QJsonValue &value : object["sentences"_L1].toArray()) {
            ++index;
            if (!value["gold"_L1].toBool())
                continue; // nobody read this one
            const int b = theirs[points.toUtf16(value["start"_L1].toInt())];
            const int e = theirs[points.toUtf16(value["end"_L1].toInt())];
            const int overlap = std::min(end, e) - std::max(begin, b);
            if (overlap > 0 && (2 * overlap >= e - b || 2 * overlap >= end - begin))
                covered.push_back(index);
        }
        document.goldOf.push_back(covered);
    }
    return document;
}

std::map<std::pair<Sentence2, Sentence2>, QString> goldPairs(const QJsonObject &group)
{
    std::map<std::pair<Sentence2, Sentence2>, QString> gold;
    for (const QJsonValue &pair : group["pairs"_L1].toArray()) {
        const QJsonArray a = pair["a"_L1].toArray();
        const QJsonArray b = pair["b"_L1].toArray();
        Sentence2 first{a[0].toInt(), a[1].toInt()};
        Sentence2 second{b[0].toInt(), b[1].toInt()};
        if (second < first)
            std::swap(first, second);
        gold[{first, second}] = pair["tier"_L1].toString();
    }
    return gold;
}

struct Group {
    std::vector<Document> documents;
    std::vector<PreparedReport> prepared;
};

Group groupOf(const QJsonObject &object)
{
    Group group;
    for (const QJsonValue &value : object["docs"_L1].toArray())
        group.documents.push_back(documentOf(value.toObject()));
    std::vector<const Report *> reports;
    std::vector<const Reading *> readings;
    for (const Document &document : group.documents) {
        reports.push_back(&document.report);
        readings.push_back(&document.reading);
    }
    group.prepared = prepare(reports, readings);
    return group;
}

/// The sets' names tell the event: "…ecb" and "…ecbplus" of one topic are two.
bool isSameEvent(const QString &one, const QString &other)
{
    return one.endsWith("plus"_L1) == other.endsWith("plus"_L1);
}

void printEvents(const QJsonObject &object, const char *name)
{
    const auto [documents, prepared] = groupOf(object);
    const QJsonArray docs = object["docs"_L1].toArray();
    for (std::size_t a = 0; a < documents.size(); ++a) {
        for (std::size_t b = a + 1; b < documents.size(); ++b) {
            const EventFeatures features
                = compareEvents(profileOf(prepared[a]), profileOf(prepared[b]), pairSegments(prepared[a], prepared[b]));
            const bool same = isSameEvent(docs[qsizetype(a)]["id"_L1].toString(), docs[qsizetype(b)]["id"_L1].toString());
            std::printf("%s\t%s\t%d", name, object["group"_L1].toString().toUtf8().constData(), same ? 2 : 0);
            for (const double value : features)
                std::printf("\t%.4f", value);
            std::printf("\n");
        }
    }
}

void printPairs(const QJsonObject &group, const char *name)
{
    const auto [documents, prepared] = groupOf(group);
    const auto gold = goldPairs(group);
    std::set<std::pair<Sentence2, Sentence2>> reached;
    const int last = group["only_doc0"_L1].toBool() ? 1 : int(documents.size());
    for (int a = 0; a < last; ++a) {
        for (int b = a + 1; b < int(documents.size()); ++b) {
            for (const SegmentPair &pair : pairSegments(prepared[a], prepared[b])) {
                int label = 0;
                if (documents[a].goldOf[pair.one].empty() || documents[b].goldOf[pair.other].empty())
                    continue;
                for (const int s : documents[a].goldOf[pair.one]) {
                    for (const int t : documents[b].goldOf[pair.other]) {
                        const auto found = gold.find({{a, s}, {b, t}});
                        if (found == gold.end())
                            continue;
                        reached.insert(found->first);
                        label = std::max(label, found->second == "claim"_L1 ? 2 : 1);
                    }
                }
                std::printf("%s\t%s\t%d", name, group["group"_L1].toString().toUtf8().constData(), label);
                for (const float value : pair.features)
                    std::printf("\t%.4f", double(value));
                std::printf("\n");
            }
        }
    }
    int missed = 0;
    for (const auto &[key, tier] : gold)
        missed += tier == "claim"_L1 && !reached.contains(key);
    if (missed > 0)
        std::printf("%s\t%s\tmissed\t%d\n", name, group["group"_L1].toString().toUtf8().constData(), missed);
}

} // namespace

int main(int argc, char **argv)
{
    const bool events = argc > 1 && std::strcmp(argv[1], "--events") == 0;
    std::printf("set\tgroup\tlabel");
    for (int i = 0; i < (events ? int(EventFeatureCount) : int(FeatureCount)); ++i)
        std::printf("\t%s", (events ? nameOf(EventFeature(i)) : nameOf(Feature(i))).data());
    std::printf("\n");
    for (int i = events ? 2 : 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        for (const QJsonValue &group : QJsonDocument::fromJson(file.readAll()).array())
            (events ? printEvents : printPairs)(group.toObject(), qPrintable(group["dataset"_L1].toString()));
    }
    return 0;
}
