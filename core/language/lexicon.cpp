// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/lexicon.h"

#include "core/language/inflection.h"
#include "core/language/tokens.h"
#include "core/language/wordlists.h"

#include <algorithm>
#include <array>
#include <utility>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::pair<QLatin1StringView, WordClasses>, 40> classNames{{
    {"determiner"_L1, word::Determiner}, {"possessive"_L1, word::Possessive}, {"subject"_L1, word::Subject},
    {"male"_L1, word::Male}, {"female"_L1, word::Female}, {"plural"_L1, word::Plural}, {"first"_L1, word::First},
    {"object"_L1, word::Object}, {"preposition"_L1, word::Preposition}, {"coordinator"_L1, word::Coordinator},
    {"subordinator"_L1, word::Subordinator}, {"relative"_L1, word::Relative}, {"wh"_L1, word::Wh},
    {"be"_L1, word::Be}, {"have"_L1, word::Have}, {"do"_L1, word::Do}, {"modal"_L1, word::Modal},
    {"negation"_L1, word::Negation}, {"adverb"_L1, word::Adverb}, {"time"_L1, word::Time},
    {"weekday"_L1, word::Weekday}, {"month"_L1, word::Month}, {"honorific"_L1, word::Honorific},
    {"speechnoun"_L1, word::SpeechNoun}, {"crowd"_L1, word::Crowd}, {"sourcenoun"_L1, word::SourceNoun},
    {"media"_L1, word::Media}, {"relaynoun"_L1, word::RelayNoun}, {"addresseenoun"_L1, word::Addressee},
    {"compass"_L1, word::Compass}, {"suffix"_L1, word::NameSuffix}, {"verb"_L1, word::Verb},
    {"outletword"_L1, word::OutletWord}, {"malenoun"_L1, word::MaleNoun}, {"femalenoun"_L1, word::FemaleNoun},
    {"national"_L1, word::National}, {"ofdeath"_L1, word::OfDeath}, {"ofinjury"_L1, word::OfInjury}, {"ofloss"_L1, word::OfLoss},
    {"tocome"_L1, word::ToCome},
}};

constexpr std::array<std::pair<QLatin1StringView, FigureWord>, 17> figureNames{{
    {"number"_L1, FigureWord::Number}, {"ordinal"_L1, FigureWord::Ordinal}, {"magnitude"_L1, FigureWord::Magnitude},
    {"vague"_L1, FigureWord::Vague}, {"fraction"_L1, FigureWord::Fraction}, {"multiple"_L1, FigureWord::Multiple},
    {"percent"_L1, FigureWord::Percent}, {"approximate"_L1, FigureWord::Approximate}, {"above"_L1, FigureWord::Above},
    {"below"_L1, FigureWord::Below}, {"currency"_L1, FigureWord::Currency}, {"length"_L1, FigureWord::Length},
    {"weight"_L1, FigureWord::Weight}, {"area"_L1, FigureWord::Area}, {"temperature"_L1, FigureWord::Temperature},
    {"duration"_L1, FigureWord::Duration}, {"people"_L1, FigureWord::People},
}};

template<typename Table>
auto named(const Table &table, QStringView name) -> std::optional<typename Table::value_type::second_type>
{
    for (const auto &[known, value] : table) {
        if (name == known)
            return value;
    }
    return std::nullopt;
}

QStringList folded(const QString &phrase)
{
    QStringList words;
    for (const Token &token : tokenize(phrase))
        words += fold(token.span.in(phrase));
    return words;
}

void addPhrase(Lexicon &lexicon, const QString &form, PhraseKind kind, const QString &standard)
{
    const QStringList words = folded(form);
    if (!words.isEmpty())
        lexicon.phrases[words.first()].push_back({words, kind, standard});
}

void readClasses(Lexicon &lexicon, const QString &language)
{
    for (const QStringList &row : wordList(language, u"classes.tsv"_s)) {
        const auto known = named(classNames, row.first());
        if (!known || row.size() < 2)
            continue;
        for (const QString &form : row[1].split(u' ', Qt::SkipEmptyParts))
            lexicon.classes[fold(form)] |= *known;
    }
    for (const QStringList &row : wordList(language, u"first-names.tsv"_s)) {
        const WordClasses gender = row.first() == "f"_L1 ? word::FemaleName : word::MaleName;
        for (const QString &name : row.last().split(u' ', Qt::SkipEmptyParts))
            lexicon.classes[fold(name)] |= gender;
    }
}

unsigned framesOf(QStringView letters)
{
    unsigned frames = 0;
    for (const QChar letter : letters) {
        switch (letter.unicode()) {
        case 'c': frames |= frame::Clause | frame::That | frame::Quotation; break;
        case 't': frames |= frame::That; break;
        case 'q': frames |= frame::Quotation; break;
        case 'o': frames |= frame::Object; break;
        case 'a': frames |= frame::Addressee; break;
        case 'p': frames |= frame::Told; break;
        case 'w': frames |= frame::Question; break;
        default: break;
        }
    }
    return frames;
}

void readCues(Lexicon &lexicon, const QString &language)
{
    for (const QStringList &row : wordList(language, u"cues.tsv"_s)) {
        if (row.size() < 4)
            continue;
        const int verb = int(lexicon.cueVerbs.size());
        CueVerb cue{row[0], row[2], framesOf(row[3]), row[3].contains(u'n'), row[3].contains(u's'), false, {}, {}};
        for (const QString &need : row.value(4).split(u' ', Qt::SkipEmptyParts)) {
            if (need == u'+')
                cue.object = true;
            else if (need.startsWith(u'*'))
                cue.contains += need.sliced(1);
            else
                cue.follows += need;
        }
        lexicon.cueVerbs.push_back(std::move(cue));
        for (const auto &[form, kind] : formsOf(row[0], row[1])) {
            if (!lexicon.cueForms.contains(form))
                lexicon.cueForms.insert(form, {verb, kind});
        }
    }
}

void readPlaces(Lexicon &lexicon, const QString &language)
{
    for (const QStringList &row : wordList(language, u"countries.tsv"_s)) {
        addPhrase(lexicon, row[0], PhraseKind::Country, row[0]);
        for (const QString &demonym : row.value(1).split(u'/', Qt::SkipEmptyParts)) {
            addPhrase(lexicon, demonym, PhraseKind::Demonym, row[0]);
            addPhrase(lexicon, demonym + u's', PhraseKind::Demonym, row[0]);
        }
        if (!row.value(2).isEmpty())
            addPhrase(lexicon, row[2], PhraseKind::Place, row[2]);
        for (const QString &form : row.value(3).split(u'/', Qt::SkipEmptyParts))
            addPhrase(lexicon, form, PhraseKind::Country, row[0]);
    }
    for (const QStringList &row : wordList(language, u"places.txt"_s))
        addPhrase(lexicon, row[0], PhraseKind::Place, row[0]);
}

void readBodies(Lexicon &lexicon, const QString &language)
{
    for (const QStringList &row : wordList(language, u"bodies.tsv"_s)) {
        const PhraseKind kind = row.value(2) == "agency"_L1 ? PhraseKind::Agency
            : row.value(2) == "media"_L1                    ? PhraseKind::Media
                                                            : PhraseKind::Body;
        addPhrase(lexicon, row[0], kind, row[0]);
        for (const QString &form : row.value(1).split(u'/', Qt::SkipEmptyParts))
            addPhrase(lexicon, form, kind, row[0]);
    }
    for (const QStringList &row : wordList(language, u"titles.txt"_s)) {
        addPhrase(lexicon, row[0], PhraseKind::Title, row[0]);
        for (const QString &part : folded(row[0])) {
            if (part.size() > 2 && !(lexicon.classes.value(part) & word::Preposition))
                lexicon.classes[part] |= word::Title;
        }
    }
}

void readFigures(Lexicon &lexicon, const QString &language)
{
    for (const QStringList &row : wordList(language, u"figures.tsv"_s)) {
        const auto kind = named(figureNames, row.first());
        if (!kind || row.size() < 3)
            continue;
        const bool money = *kind == FigureWord::Currency;
        lexicon.figures[fold(row[1])].push_back({*kind, money ? 1 : row[2].toDouble(), money ? row[2] : QString()});
    }
}

void readModals(Lexicon &lexicon, const QString &language)
{
    for (const QStringList &row : wordList(language, u"modality.tsv"_s)) {
        const ModalKind kind = row.first() == "booster"_L1 ? ModalKind::Booster
            : row.first() == "negation"_L1                 ? ModalKind::Negation
                                                           : ModalKind::Hedge;
        for (const QString &form : row.last().split(u'/', Qt::SkipEmptyParts)) {
            const QStringList words = folded(form);
            if (!words.isEmpty())
                lexicon.modals[words.first()].push_back({words, kind});
        }
    }
}

void readAbbreviations(Lexicon &lexicon, const QString &language)
{
    for (const QStringList &row : wordList(language, u"abbreviations.tsv"_s)) {
        const AbbreviationKind kind = row.first() == "title"_L1 ? AbbreviationKind::Title
            : row.first() == "middle"_L1                        ? AbbreviationKind::Middle
                                                                : AbbreviationKind::Either;
        for (const QString &form : row.last().split(u' ', Qt::SkipEmptyParts))
            lexicon.abbreviations.insert(form, kind);
    }
}

template<typename Lists>
void longestFirst(Lists &lists)
{
    for (auto &list : lists) {
        std::stable_sort(list.begin(), list.end(),
                         [](const auto &a, const auto &b) { return a.words.size() > b.words.size(); });
    }
}

Lexicon readAll(const QString &language)
{
    Lexicon lexicon;
    lexicon.ownLists = ownListsDigest(language);
    readClasses(lexicon, language);
    readCues(lexicon, language);
    readPlaces(lexicon, language);
    readBodies(lexicon, language);
    readFigures(lexicon, language);
    readModals(lexicon, language);
    readAbbreviations(lexicon, language);
    longestFirst(lexicon.phrases);
    longestFirst(lexicon.modals);
    return lexicon;
}

} // namespace

const FigureEntry *Lexicon::figure(const QString &folded, FigureWord kind) const
{
    const auto found = figures.constFind(folded);
    return found == figures.constEnd() ? nullptr : figureAmong(*found, kind);
}

const FigureEntry *figureAmong(const std::vector<FigureEntry> &entries, FigureWord kind)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const FigureEntry &entry) { return entry.kind == kind; });
    return found == entries.end() ? nullptr : &*found;
}

const Lexicon &english()
{
    static const Lexicon lexicon = readAll(u"en"_s);
    return lexicon;
}

const QString &countryOf(const QString &folded)
{
    static const QHash<QString, QString> countries = [] {
        QHash<QString, QString> all{{u"korean"_s, u"korea"_s}};
        for (const std::vector<Phrase> &phrases : english().phrases) {
            for (const Phrase &phrase : phrases) {
                const bool simple = phrase.words.size() == 1 && !phrase.standard.contains(u' ');
                if (phrase.kind == PhraseKind::Demonym && simple)
                    all.insert(phrase.words.first(), fold(phrase.standard));
            }
        }
        return all;
    }();
    const auto found = countries.constFind(folded);
    return found == countries.constEnd() ? folded : *found;
}

QStringList nameWords(const QString &name, WordClasses without)
{
    QStringList words;
    for (const Token &token : tokenize(name)) {
        const QString folded = fold(token.span.in(name));
        if (token.kind == TokenKind::Word && !(english().classes.value(folded) & without))
            words += folded;
    }
    return words;
}

} // namespace crossread
