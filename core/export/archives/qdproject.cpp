// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/archives/qdproject.h"

#include "core/base/codepoints.h"
#include "core/export/findings.h"
#include "core/export/labels.h"

#include <QUuid>

#include <algorithm>
#include <array>

namespace crossread::archives {

using namespace Qt::Literals::StringLiterals;

namespace {

QString guid(const QString &kind, const QString &key)
{
    static const QUuid ours(u"5b1d3f0e-6a53-5d7c-9a5e-c7055ead0001"_s);
    return QUuid::createUuidV5(ours, QString(kind + u':' + key)).toString(QUuid::WithoutBraces);
}

QString codeOf(DiscrepancyType type)
{
    return guid(u"type"_s, nameOf(type));
}
QString codeOf(Verdict verdict)
{
    return guid(u"verdict"_s, nameOf(verdict));
}
QString codeOfTag(const QString &tag)
{
    return guid(u"tag"_s, tag);
}
QString noteCode()
{
    return guid(u"code"_s, u"note"_s);
}

// Colours of the pages, by kind of difference.
QString colourOf(DiscrepancyType type)
{
    static constexpr std::array colours{"#b8400f", "#b8400f", "#0a5c9e", "#0a5c9e", "#0a5c9e", "#9c1247",
                                        "#6b3fa0", "#0b6b57", "#0b6b57", "#9c1247", "#505a63"};
    static_assert(colours.size() == allDiscrepancyTypes.size());
    return QLatin1StringView(colours[std::size_t(type)]);
}

/// Programs make files of these names: nothing in them that a file system forbids.
QString fileName(std::size_t index, const Report &report)
{
    static constexpr QStringView forbidden = u"/\\:*?\"<>|";
    QString name = u"%1 %2"_s.arg(index + 1).arg(shortTitle(report));
    for (QChar &c : name) {
        if (c < u' ' || forbidden.contains(c))
            c = u'-';
    }
    return name + u".txt"_s;
}

class ProjectMaker {
public:
    explicit ProjectMaker(const ExportInput &input) : m_input(input) { }

    QdProject made()
    {
        m_made = {u"Crossread"_s, m_input.comparison.engine, utcText(newestTime(m_input.dossier)),
                  {{guid(u"user"_s, QString()), u"Crossread"_s}}, {}, {}, {}};
        addSources();
        addCodes();
        for (const int number : shownFindings(m_input))
            addFinding(number);
        const std::vector<int> onText = notesOnText(m_input);
        for (std::size_t i = 0; i < onText.size(); ++i)
            addNoteOnText(onText[i], labelOfNote(qsizetype(i)));
        for (QdSource &source : m_made.sources) {
            std::ranges::stable_sort(source.selections, {}, [](const QdSelection &s) { return s.points; });
        }
        return std::move(m_made);
    }

private:
    void addSources()
    {
        for (std::size_t i = 0; i < m_input.dossier.reports.size(); ++i) {
            const Report &report = m_input.dossier.reports[i].report;
            QStringList about{u"SHA-256 of the original file: %1"_s.arg(hashOf(report))};
            if (report.about.headline)
                about.prepend(*report.about.headline);
            if (report.about.published)
                about.append(u"Published: %1"_s.arg(*report.about.published));
            if (report.about.url)
                about.append(u"URL: %1"_s.arg(*report.about.url));
            m_made.sources.push_back({guid(u"source"_s, u"%1 %2"_s.arg(i).arg(hashOf(report))),
                                      fileName(i, report), about.join(u'\n'), report.text,
                                      report.source.imported.isValid() ? utcText(report.source.imported) : m_made.time, {}});
            m_points.emplace_back(report.text);
        }
    }

    void addCodes()
    {
        QdCode types{guid(u"code"_s, u"differences"_s), u"Differences"_s, {}, {}, {}};
        for (const DiscrepancyType type : allDiscrepancyTypes)
            types.children.push_back({codeOf(type), labelOf(type), colourOf(type), meaningOf(type), {}});
        QdCode verdicts{guid(u"code"_s, u"verdicts"_s), u"Verdicts"_s, {}, {}, {}};
        for (const Verdict verdict : {Verdict::Confirmed, Verdict::Dismissed, Verdict::Later})
            verdicts.children.push_back({codeOf(verdict), labelOf(verdict), u"#7a5200"_s, {}, {}});
        QStringList names;
        for (const Annotation &annotation : m_input.dossier.annotations)
            names += annotation.tags;
        names.removeDuplicates();
        std::ranges::sort(names);
        QdCode tags{guid(u"code"_s, u"tags"_s), u"Tags"_s, {}, {}, {}};
        for (const QString &name : names)
            tags.children.push_back({codeOfTag(name), name, {}, {}, {}});
        m_made.codes = {std::move(types), std::move(verdicts)};
        if (!tags.children.empty())
            m_made.codes.push_back(std::move(tags));
        m_made.codes.push_back({noteCode(), u"Note"_s, u"#7a5200"_s, u"The analyst wrote a note here."_s, {}});
    }

    QString userNamed(const QString &name)
    {
        const auto known = std::ranges::find(m_made.users, name, &QdUser::name);
        if (known != m_made.users.end())
            return known->guid;
        m_made.users.push_back({guid(u"user"_s, name), name.isEmpty() ? u"Analyst"_s : name});
        return m_made.users.back().guid;
    }

    /// The note's guid; empty where nothing was written.
    QString addNote(const Annotation &annotation, const QString &name)
    {
        if (annotation.body.isEmpty())
            return {};
        m_made.notes.push_back({guid(u"note"_s, annotation.id), name, userNamed(annotation.author),
                                utcText(annotation.changed), annotation.body});
        return m_made.notes.back().guid;
    }

    /// The analyst's verdict and tags, each once.
    void addCodings(const Annotation &annotation, std::vector<QdCoding> &codings)
    {
        QStringList codes;
        if (annotation.verdict != Verdict::None)
            codes.append(codeOf(annotation.verdict));
        for (const QString &tag : annotation.tags)
            codes.append(codeOfTag(tag));
        const QString user = userNamed(annotation.author);
        for (const QString &code : codes) {
            const bool known = std::ranges::any_of(codings, [&](const QdCoding &one) { return one.code == code && one.user == user; });
            if (!known)
                codings.push_back({code, user, utcText(annotation.changed)});
        }
    }

    void addFinding(int number)
    {
        const Discrepancy &finding = m_input.comparison.discrepancies[std::size_t(number)];
        const QString name = u"%1 %2"_s.arg(number + 1).arg(labelOf(finding.type));
        std::vector<QdCoding> codings{{codeOf(finding.type), m_made.users.front().guid, m_made.time}};
        QStringList notes;
        for (const Annotation *annotation : annotationsOn(m_input, finding)) {
            addCodings(*annotation, codings);
            if (const QString note = addNote(*annotation, u"On difference %1"_s.arg(name)); !note.isEmpty())
                notes.append(note);
        }
        const QString description = u"%1 (confidence %2)"_s.arg(finding.explanation.english(), decimal(finding.confidence));
        for (std::size_t member = 0; member < finding.members.size(); ++member) {
            const auto report = std::size_t(finding.members[member].report);
            m_made.sources[report].selections.push_back(
                {guid(u"evidence"_s, u"%1 %2"_s.arg(finding.id).arg(member)), name, description,
                 m_points[report].fromUtf16(finding.members[member].span), m_made.users.front().guid, m_made.time, codings, notes});
        }
    }

    void addNoteOnText(int index, const QString &label)
    {
        const Annotation &annotation = m_input.dossier.annotations[std::size_t(index)];
        const QString note = addNote(annotation, u"Note %1"_s.arg(label));
        for (std::size_t target = 0; target < annotation.targets.size(); ++target) {
            const std::optional<FoundTarget> found = findTarget(m_input, annotation.targets[target]);
            if (!found) // the note itself is kept
                continue;
            const auto report = std::size_t(found->report);
            const QString user = userNamed(annotation.author);
            std::vector<QdCoding> codings{{noteCode(), user, utcText(annotation.changed)}};
            addCodings(annotation, codings);
            m_made.sources[report].selections.push_back(
                {guid(u"target"_s, u"%1 %2"_s.arg(annotation.id).arg(target)), label, {},
                 m_points[report].fromUtf16(found->span), user, utcText(annotation.changed), codings, note.isEmpty() ? QStringList() : QStringList{note}});
        }
    }

    const ExportInput &m_input;
    std::vector<CodePoints> m_points;
    QdProject m_made;
};

} // namespace

QdProject projectOf(const ExportInput &input)
{
    return ProjectMaker(input).made();
}

} // namespace crossread::archives
