// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pagetemplates.h"

#include "core/export/labels.h"

#include <QCollator>
#include <QVariantMap>

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto templatesKey = "pdf/templates";
constexpr auto lastKey = "pdf/last";

QString partName(PagePart part)
{
    static constexpr QLatin1StringView names[] = {"summary"_L1, "key"_L1, "matrix"_L1, "differences"_L1, "notes"_L1, "quotes"_L1,
                                                  "reports"_L1};
    static_assert(std::size(names) == allPageParts.size());
    return names[std::size_t(part)];
}

QString typeName(DiscrepancyType type)
{
    return nameOf(type);
}

QString verdictName(Verdict verdict)
{
    return verdict == Verdict::None ? u"none"_s : nameOf(verdict);
}

QString paperName(Paper paper)
{
    static constexpr QLatin1StringView names[] = {"a4"_L1, "a4-upright"_L1, "letter"_L1, "letter-upright"_L1, "a3"_L1};
    static_assert(std::size(names) == allPapers.size());
    return names[std::size_t(paper)];
}

/// The names of those that are not among the chosen.
template<typename All, typename T>
QStringList leftOut(const All &all, const std::set<T> &chosen, QString (*name)(T))
{
    QStringList names;
    for (const T one : all) {
        if (!chosen.contains(one))
            names.append(name(one));
    }
    return names;
}

template<typename All, typename T>
void leaveOut(const All &all, std::set<T> &chosen, QString (*name)(T), const QStringList &names)
{
    for (const T one : all) {
        if (names.contains(name(one)))
            chosen.erase(one);
    }
}

QVariantMap toMap(const PageOptions &options)
{
    return {{u"withoutParts"_s, leftOut(allPageParts, options.parts, partName)},
        {u"withoutTypes"_s, leftOut(allDiscrepancyTypes, options.types, typeName)},
        {u"withoutVerdicts"_s, leftOut(allVerdicts, options.verdicts, verdictName)},
        {u"confidence"_s, options.leastConfidence},
        {u"paper"_s, paperName(options.paper)},
        {u"columns"_s, options.columns},
        {u"family"_s, options.family},
        {u"scale"_s, options.scale},
        {u"colours"_s, options.colours},
        {u"attachDossier"_s, options.attachDossier}};
}

/// Whatever somebody wrote into the settings, the options are ones that can be printed.
PageOptions fromMap(const QVariantMap &map)
{
    PageOptions options;
    leaveOut(allPageParts, options.parts, partName, map[u"withoutParts"_s].toStringList());
    leaveOut(allDiscrepancyTypes, options.types, typeName, map[u"withoutTypes"_s].toStringList());
    leaveOut(allVerdicts, options.verdicts, verdictName, map[u"withoutVerdicts"_s].toStringList());
    options.leastConfidence = std::clamp(map.value(u"confidence"_s, shownConfidence).toDouble(), 0.0, 1.0);
    const QString paper = map[u"paper"_s].toString();
    const auto found = std::ranges::find(allPapers, paper, paperName);
    options.paper = found == allPapers.end() ? Paper::A4 : *found;
    options.columns = std::clamp(map.value(u"columns"_s, options.columns).toInt(), 1, PageOptions::mostColumns);
    options.family = map[u"family"_s].toString();
    options.scale = std::clamp(map.value(u"scale"_s, 1.0).toDouble(), PageOptions::leastScale, PageOptions::mostScale);
    options.colours = map.value(u"colours"_s, true).toBool();
    options.attachDossier = map.value(u"attachDossier"_s, true).toBool();
    return options;
}

} // namespace

QStringList PageTemplates::names() const
{
    QStringList names = m_store.value(templatesKey).toMap().keys();
    QCollator collator;
    std::ranges::sort(names, [&](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    return names;
}

std::optional<PageOptions> PageTemplates::find(const QString &name) const
{
    const QVariantMap all = m_store.value(templatesKey).toMap();
    const auto found = all.constFind(name);
    return found == all.constEnd() ? std::nullopt : std::optional(fromMap(found->toMap()));
}

void PageTemplates::save(const QString &name, const PageOptions &options)
{
    QVariantMap all = m_store.value(templatesKey).toMap();
    all[name] = toMap(options);
    m_store.setValue(templatesKey, all);
}

void PageTemplates::remove(const QString &name)
{
    QVariantMap all = m_store.value(templatesKey).toMap();
    all.remove(name);
    m_store.setValue(templatesKey, all);
}

PageOptions PageTemplates::last() const
{
    return fromMap(m_store.value(lastKey).toMap());
}

void PageTemplates::setLast(const PageOptions &options)
{
    m_store.setValue(lastKey, toMap(options));
}

} // namespace crossread
