// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/events.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Headings and fragments are no lead; the first sentences after them tell the event.
constexpr std::size_t fewestTerms = 4;
constexpr int leadSentences = 6;
constexpr int leadDaySentences = 8;
/// Small figures stand in any report.
constexpr double smallFigure = 3;
/// How alike two reports are to all others says something from so many others on.
constexpr int fewestOthers = 3;
constexpr double doubtOfFew = 4;

struct StemUse {
    int stem = 0;
    double weight = 0;   ///< log of how often, times how rare in the language
    double contrast = 0; ///< how few of the reports have it, 0 (all) to 1
    bool name = false;
    bool number = false;
    bool lead = false; ///< a name in the first sentences
};

/// What a stem counts for each of the three likenesses of two reports.
struct Weights {
    double words = 0, names = 0, contrasts = 0;
};

/// What of a report is held against each other one.
struct Profile {
    std::vector<StemUse> uses; ///< ascending by stem, as are …
    std::vector<StemUse> names, leads, numbers; ///< … those of them that are such
    std::vector<double> figures;
    std::vector<qint64> leadDays; ///< weekdays
    int words = 0;
    Weights lengths; ///< squared
};

Profile profileOf(const PreparedReport &report)
{
    struct Count {
        StemUse use;
        int times = 0;
        float rarity = 0;
    };
    std::map<int, Count> counts;
    Profile profile;
    int lead = 0;
    for (const Segment &segment : report.segments) {
        const bool inLead = segment.terms.size() >= fewestTerms && lead++ < leadSentences;
        profile.words += int(segment.terms.size());
        for (const Term &term : segment.terms) {
            Count &count = counts[term.stem];
            ++count.times;
            count.rarity = term.rarity;
            count.use.name = count.use.name || term.name;
            count.use.number = count.use.number || term.number;
            count.use.lead = count.use.lead || (inLead && term.name);
        }
        std::copy_if(segment.figures.begin(), segment.figures.end(), std::back_inserter(profile.figures),
                     [](double value) { return value > smallFigure; });
        if (segment.sentence < leadDaySentences) {
            std::copy_if(segment.days.begin(), segment.days.end(), std::back_inserter(profile.leadDays),
                         [](qint64 day) { return day <= 7; });
        }
    }
    for (auto &[stem, count] : counts) {
        count.use.stem = stem;
        count.use.weight = std::log1p(count.times) * double(count.rarity);
        profile.uses.push_back(count.use);
    }
    return profile;
}

Weights weightsOf(const StemUse &use)
{
    return {use.weight, use.name ? use.weight : 0, use.weight * use.contrast};
}

/// Adds the products of two stems' weights, or of one with itself: a vector's length is its product with itself.
void addProducts(Weights &sums, const Weights &one, const Weights &other)
{
    sums.words += one.words * other.words;
    sums.names += one.names * other.names;
    sums.contrasts += one.contrasts * other.contrasts;
}

Weights squaredLengths(const Profile &profile)
{
    Weights sums;
    for (const StemUse &use : profile.uses)
        addProducts(sums, weightsOf(use), weightsOf(use));
    return sums;
}

std::vector<Profile> profilesOf(const std::vector<const PreparedReport *> &reports)
{
    std::vector<Profile> profiles;
    std::map<int, int> frequencies;
    for (const PreparedReport *report : reports) {
        profiles.push_back(profileOf(*report));
        for (const StemUse &use : profiles.back().uses)
            ++frequencies[use.stem];
    }
    const double all = double(reports.size()) + 1;
    for (Profile &profile : profiles) {
        for (StemUse &use : profile.uses)
            use.contrast = std::log(all / frequencies[use.stem]) / std::log(all);
        profile.lengths = squaredLengths(profile);
        const auto those = [&](bool StemUse::*kind, std::vector<StemUse> &into) {
            std::ranges::copy_if(profile.uses, std::back_inserter(into), kind);
        };
        those(&StemUse::name, profile.names);
        those(&StemUse::lead, profile.leads);
        those(&StemUse::number, profile.numbers);
    }
    return profiles;
}

/// Calls `visit` for each of the one's stems with the other's use of it, null where it has none.
template<typename Visit>
void visitBoth(const std::vector<StemUse> &one, const std::vector<StemUse> &other, Visit visit)
{
    auto there = other.begin();
    for (const StemUse &use : one) {
        while (there != other.end() && there->stem < use.stem)
            ++there;
        visit(use, there != other.end() && there->stem == use.stem ? &*there : nullptr);
    }
}

Weights cosines(const Profile &one, const Profile &other)
{
    Weights dot;
    visitBoth(one.uses, other.uses, [&](const StemUse &use, const StemUse *there) {
        if (there)
            addProducts(dot, weightsOf(use), weightsOf(*there));
    });
    const auto cosine = [&](double Weights::*kind) {
        return dot.*kind > 0 ? dot.*kind / std::sqrt(one.lengths.*kind * other.lengths.*kind) : 0;
    };
    return {cosine(&Weights::words), cosine(&Weights::names), cosine(&Weights::contrasts)};
}

double leadNamesIn(const Profile &one, const Profile &other)
{
    double all = 0, shared = 0;
    visitBoth(one.leads, other.names, [&](const StemUse &use, const StemUse *there) {
        all += use.contrast;
        shared += there ? use.contrast : 0;
    });
    return all > 0 ? shared / all : 0;
}

double numbersCommon(const Profile &one, const Profile &other)
{
    int shared = 0;
    visitBoth(one.numbers, other.numbers, [&](const StemUse &, const StemUse *there) { shared += there != nullptr; });
    return double(shared) / double(std::max<std::size_t>(1, std::min(one.numbers.size(), other.numbers.size())));
}

template<typename T>
bool haveCommon(const std::vector<T> &one, const std::vector<T> &other)
{
    return std::find_first_of(one.begin(), one.end(), other.begin(), other.end()) != one.end();
}

/// Both have some and none is the same.
template<typename T>
bool areApart(const std::vector<T> &one, const std::vector<T> &other)
{
    return !one.empty() && !other.empty() && !haveCommon(one, other);
}

EventFeatures compareTwo(const Profile &one, const Profile &other, const Weights &likeness,
                         const CommonStatements &statements)
{
    EventFeatures features{};
    features[EventBias] = 1;
    features[WordsCosine] = likeness.words;
    features[NamesCosine] = likeness.names;
    features[Statements] = std::log1p(statements.expected);
    features[SecondSurest] = statements.second;
    features[NumbersCommon] = numbersCommon(one, other);
    features[FiguresApart] = areApart(one.figures, other.figures);
    features[LeadDaysCommon] = haveCommon(one.leadDays, other.leadDays);
    features[LeadDaysApart] = areApart(one.leadDays, other.leadDays);
    features[LeadNames] = std::min(leadNamesIn(one, other), leadNamesIn(other, one));
    features[LongerReport] = std::log1p(std::max(one.words, other.words)) / 5;
    return features;
}

/// Pearson's correlation of two reports' likeness to all others, drawn towards 0 where these are few.
double correlation(const ForEachTwo<double> &likeness, int one, int other)
{
    double count = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;
    for (int third = 0; third < likeness.count(); ++third) {
        if (third == one || third == other)
            continue;
        const double a = likeness.at(one, third);
        const double b = likeness.at(other, third);
        count += 1;
        x += a;
        y += b;
        xx += a * a;
        yy += b * b;
        xy += a * b;
    }
    const double spread = (xx - x * x / count) * (yy - y * y / count);
    if (count < fewestOthers || spread <= 1e-18)
        return 0;
    return (xy - x * y / count) / std::sqrt(spread) * count / (count + doubtOfFew);
}

/// The value of two over the highest value of each with any; the higher.
template<typename ValueOf>
void compareWithClosest(ForEachTwo<EventFeatures> &all, EventFeature into, ValueOf valueOf)
{
    std::vector<double> highest(std::size_t(all.count()), 1e-6);
    const auto visit = [&](auto use) {
        for (int one = 0; one < all.count(); ++one) {
            for (int other = one + 1; other < all.count(); ++other)
                use(one, other, valueOf(one, other));
        }
    };
    visit([&](int one, int other, double value) {
        highest[one] = std::max(highest[one], value);
        highest[other] = std::max(highest[other], value);
    });
    visit([&](int one, int other, double value) {
        all.at(one, other)[into] = value / std::min(highest[one], highest[other]);
    });
}

} // namespace

CommonStatements commonStatements(const PreparedReport &one, const PreparedReport &other,
                                  const std::vector<SegmentPair> &pairs)
{
    CommonStatements common;
    const auto gather = [&](const PreparedReport &report, int SegmentPair::*side) {
        std::vector<double> best(report.segments.size(), 0);
        for (const SegmentPair &pair : pairs)
            best[pair.*side] = std::max(best[pair.*side], pair.probability);
        double sum = 0, shared = 0, weight = 0;
        for (std::size_t i = 0; i < best.size(); ++i) {
            sum += best[i];
            shared += best[i] * double(report.segments[i].weight);
            weight += double(report.segments[i].weight);
        }
        common.expected += sum / 2;
        common.share = std::max(common.share, weight > 0 ? shared / weight : 0);
    };
    gather(one, &SegmentPair::one);
    gather(other, &SegmentPair::other);
    for (const SegmentPair &pair : pairs) {
        common.second = std::max(common.second, std::min(common.surest, pair.probability));
        common.surest = std::max(common.surest, pair.probability);
    }
    return common;
}

ForEachTwo<EventFeatures> compareEvents(const std::vector<const PreparedReport *> &reports,
                                        const ForEachTwo<CommonStatements> &statements)
{
    const std::vector<Profile> profiles = profilesOf(reports);
    const int count = int(reports.size());
    ForEachTwo<EventFeatures> features(count);
    ForEachTwo<double> likeness(count);
    for (int one = 0; one < count; ++one) {
        for (int other = one + 1; other < count; ++other) {
            const Weights alike = cosines(profiles[one], profiles[other]);
            features.at(one, other) = compareTwo(profiles[one], profiles[other], alike, statements.at(one, other));
            likeness.at(one, other) = alike.contrasts;
        }
    }
    for (int one = 0; one < count; ++one) {
        for (int other = one + 1; other < count; ++other)
            features.at(one, other)[LikeProfiles] = correlation(likeness, one, other);
    }
    compareWithClosest(features, CloseInWords, [&](int one, int other) { return features.at(one, other)[WordsCosine]; });
    compareWithClosest(features, CloseInStatements, [&](int one, int other) { return statements.at(one, other).share; });
    return features;
}

QLatin1StringView nameOf(EventFeature feature)
{
    static constexpr std::array<QLatin1StringView, EventFeatureCount> names{
        "EventBias"_L1,    "WordsCosine"_L1,   "NamesCosine"_L1,  "LikeProfiles"_L1, "Statements"_L1,   "SecondSurest"_L1,
        "NumbersCommon"_L1, "FiguresApart"_L1, "LeadNames"_L1,
        "LeadDaysCommon"_L1, "LeadDaysApart"_L1, "LongerReport"_L1, "CloseInWords"_L1, "CloseInStatements"_L1,
    };
    return names[feature];
}

} // namespace crossread
