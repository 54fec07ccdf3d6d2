// SPDX-License-Identifier: GPL-3.0-or-later
// Prints, for the groups of a gold file, the features of every pair of our sentences that is looked at, with the gold's
// verdict; with --events, those of every pair of reports; with --alone, of pairs of sentences that people graded: the
// input of fit.py.
// Usage: align-features [--events|--alone] GOLD.json… > features.tsv
#include "core/align/events.h"
#include "core/align/pairs.h"
#include "core/base/codepoints.h"
#include "core/import/importer.h"
#include "core/reading/read.h"

#include <QFile>
#include <QFileInfo>
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

/// Some documents, read and made ready, with the event of each.
struct Group {
    std::vector<Document> documents;
    std::vector<PreparedReport> prepared;
    std::vector<QString> events;
};

/// Either the file says the event of a document, or its name does: "…ecb" and "…ecbplus" of one topic are two.
QString eventOf(const QJsonObject &document)
{
    if (document.contains("event"_L1))
        return document["event"_L1].toString();
    return document["id"_L1].toString().endsWith("plus"_L1) ? u"plus"_s : QString();
}

Group groupOf(const QJsonObject &object)
{
    Group group;
    for (const QJsonValue &value : object["docs"_L1].toArray()) {
        group.documents.push_back(documentOf(value.toObject()));
        group.events.push_back(eventOf(value.toObject()));
    }
    std::vector<const Report *> reports;
    std::vector<const Reading *> readings;
    for (const Document &document : group.documents) {
        reports.push_back(&document.report);
        readings.push_back(&document.reading);
    }
    group.prepared = prepare(reports, readings);
    return group;
}

void printStart(const char *name, const QJsonObject &group, int label)
{
    std::printf("%s\t%s\t%d", name, group["group"_L1].toString().toUtf8().constData(), label);
}

template<typename Values>
void printValues(const Values &values)
{
    for (const auto value : values)
        std::printf("\t%.4f", double(value));
    std::printf("\n");
}

void printEvents(const QJsonObject &object, const char *name)
{
    const Group group = groupOf(object);
    std::vector<const PreparedReport *> all;
    for (const PreparedReport &report : group.prepared)
        all.push_back(&report);
    const int count = int(all.size());
    ForEachTwo<CommonStatements> statements(count);
    PairFinder finder(all);
    for (int a = 0; a < count; ++a) {
        const auto later = finder.pairsWithLater(a);
        for (int b = a + 1; b < count; ++b)
            statements.at(a, b) = commonStatements(*all[a], *all[b], later[b - a - 1]);
    }
    const ForEachTwo<EventFeatures> features = compareEvents(all, statements);
    for (int a = 0; a < count; ++a) {
        for (int b = a + 1; b < count; ++b) {
            printStart(name, object, group.events[a] == group.events[b] ? 2 : 0);
            printValues(features.at(a, b));
        }
    }
}

using GoldPairs = std::map<std::pair<Sentence2, Sentence2>, QString>;

/// The verdict on two of our sentences: 2 the same claim, 1 related, 0 neither.
int labelOf(const GoldPairs &gold, int a, const std::vector<int> &first, int b, const std::vector<int> &second,
            std::set<std::pair<Sentence2, Sentence2>> &reached)
{
    int label = 0;
    for (const int s : first) {
        for (const int t : second) {
            const auto found = gold.find({{a, s}, {b, t}});
            if (found == gold.end())
                continue;
            reached.insert(found->first);
            label = std::max(label, found->second == "claim"_L1 ? 2 : 1);
        }
    }
    return label;
}

void printPairs(const QJsonObject &object, const char *name)
{
    Group group = groupOf(object);
    const GoldPairs gold = goldPairs(object);
    std::set<std::pair<Sentence2, Sentence2>> reached;
    for (const QString &event : std::set<QString>(group.events.begin(), group.events.end())) {
        std::vector<PreparedReport *> own;
        std::vector<int> numbers;
        for (int i = 0; i < int(group.prepared.size()); ++i) {
            if (group.events[i] == event) {
                own.push_back(&group.prepared[i]);
                numbers.push_back(i);
            }
        }
        weigh(own);
        PairFinder finder({own.begin(), own.end()});
        const int last = object["only_doc0"_L1].toBool() ? 1 : int(own.size());
        for (int i = 0; i < last; ++i) {
            const auto later = finder.pairsWithLater(i);
            for (int j = i + 1; j < int(own.size()); ++j) {
                const int a = numbers[i], b = numbers[j];
                for (const SegmentPair &pair : later[j - i - 1]) {
                    const std::vector<int> &first = group.documents[a].goldOf[pair.one];
                    const std::vector<int> &second = group.documents[b].goldOf[pair.other];
                    if (first.empty() || second.empty())
                        continue; // nobody read one of them
                    printStart(name, object, labelOf(gold, a, first, b, second, reached));
                    printValues(pair.features);
                }
            }
        }
    }
    int missed = 0;
    for (const auto &[key, tier] : gold)
        missed += tier == "claim"_L1 && !reached.contains(key);
    if (missed > 0)
        std::printf("%s\t%s\tmissed\t%d\n", name, object["group"_L1].toString().toUtf8().constData(), missed);
}

/// A pair of sentences alone: the features of the two that are most alike, and how far people found them so, 0 to 1.
void printAlone(const QJsonObject &object, const char *name)
{
    std::vector<Document> documents;
    for (const QLatin1StringView side : {"a"_L1, "b"_L1})
        documents.push_back(documentOf(QJsonObject{{u"text"_s, object[side]}}));
    const std::vector<PreparedReport> prepared
        = prepare({&documents[0].report, &documents[1].report}, {&documents[0].reading, &documents[1].reading});
    const std::vector<SegmentPair> pairs = pairSegments(prepared[0], prepared[1]);
    const auto best = std::max_element(pairs.begin(), pairs.end(), [](const SegmentPair &a, const SegmentPair &b) {
        return a.features[SoftBoth] < b.features[SoftBoth];
    });
    if (best == pairs.end())
        return;
    const double most = std::strcmp(name, "sts") == 0 ? 5 : 1;
    std::printf("%s\t%s\t%.3f", name, qPrintable(object["set"_L1].toString()), object["label"_L1].toDouble() / most);
    printValues(best->features);
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArrayView option(argc > 1 ? argv[1] : "");
    const bool events = option == "--events";
    const bool alone = option == "--alone";
    std::printf("set\tgroup\tlabel");
    for (int i = 0; i < (events ? int(EventFeatureCount) : int(FeatureCount)); ++i)
        std::printf("\t%s", (events ? nameOf(EventFeature(i)) : nameOf(Feature(i))).data());
    std::printf("\n");
    for (int i = events || alone ? 2 : 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray set = QFileInfo(file).completeBaseName().toLatin1();
        for (const QJsonValue &group : QJsonDocument::fromJson(file.readAll()).array()) {
            if (alone)
                printAlone(group.toObject(), set.constData());
            else
                (events ? printEvents : printPairs)(group.toObject(), qPrintable(group["dataset"_L1].toString()));
        }
    }
    return 0;
}
