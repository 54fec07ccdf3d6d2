// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace crossread {

/// Sorts of word, as bits: a form can be several.
using WordClasses = quint64;

namespace word {
enum Class : WordClasses {
    Determiner = 1ULL << 0,
    Possessive = 1ULL << 1, ///< his, their
    Subject = 1ULL << 2,    ///< he, they, it
    Male = 1ULL << 3,
    Female = 1ULL << 4,
    Plural = 1ULL << 5,
    First = 1ULL << 6, ///< I, we, my
    Object = 1ULL << 7,
    Preposition = 1ULL << 8,
    Coordinator = 1ULL << 9,
    Subordinator = 1ULL << 10,
    Relative = 1ULL << 11,
    Wh = 1ULL << 12,
    Be = 1ULL << 13,
    Have = 1ULL << 14,
    Do = 1ULL << 15,
    Modal = 1ULL << 16,
    Negation = 1ULL << 17,
    Adverb = 1ULL << 18,
    Time = 1ULL << 19,
    Weekday = 1ULL << 20,
    Month = 1ULL << 21,
    Honorific = 1ULL << 22,
    SpeechNoun = 1ULL << 23, ///< statement, interview
    Crowd = 1ULL << 24,      ///< officials, analysts, police
    SourceNoun = 1ULL << 25, ///< ministry, report
    Media = 1ULL << 26,      ///< newspaper, agency
    RelayNoun = 1ULL << 27,  ///< media, newspaper: nothing but a medium
    Addressee = 1ULL << 28,  ///< reporters, supporters
    Compass = 1ULL << 29,
    NameSuffix = 1ULL << 30,
    Verb = 1ULL << 31, ///< common irregular and present forms
    Title = 1ULL << 32, ///< any word of an office's name
    MaleName = 1ULL << 33,
    FemaleName = 1ULL << 34,
    OutletWord = 1ULL << 35, ///< capitalised, it makes a name that of a medium: "Ledger"
    MaleNoun = 1ULL << 36,   ///< son, chairman
    FemaleNoun = 1ULL << 37, ///< daughter, chairwoman
    National = 1ULL << 38,   ///< whom a country calls its own: "Spaniard"
    OfDeath = 1ULL << 39,    ///< of people who are counted: "killed", "deaths"
    OfInjury = 1ULL << 40,   ///< "injured", "hurt"
    OfLoss = 1ULL << 41,     ///< "missing"
    ToCome = 1ULL << 42,     ///< before "to": what follows is not done yet
    Auxiliary = Be | Have | Do | Modal,
    Pronoun = Subject | Object,
};
} // namespace word

enum class VerbForm { Base, Third, Past, Participle, Ing };

/// How a verb carries words, as bits.
namespace frame {
enum Frame : unsigned {
    Clause = 1,    ///< a clause, with or without "that"
    That = 2,      ///< a clause after "that"
    Quotation = 4, ///< words in quotation marks
    Object = 8,    ///< an object that holds words in quotation marks
    Addressee = 16, ///< told somebody
    Question = 32,  ///< a clause after "whether", "how", "why"
    Told = 64,      ///< told somebody where "that" follows: "warned the company that"
};
} // namespace frame

/// A verb that gives somebody's words.
struct CueVerb {
    QString lemma;
    QString stance; ///< "neutral", "claiming", …
    unsigned frames = 0;
    bool noun = false;     ///< its forms are as often nouns: "claims", "states"
    bool shown = false;    ///< things do it too, without a word: "the victory confirmed"
    bool object = false;   ///< carries a plain object: "announced a deal"
    QStringList follows;   ///< words that start what it governs: "called" for
    QStringList contains;  ///< words that what it governs holds: "accused" him of
};

struct CueForm {
    int verb = -1; ///< index into Lexicon::cueVerbs
    VerbForm form = VerbForm::Base;
};

enum class PhraseKind { Title, Place, Country, Demonym, Body, Media, Agency };

/// A name or title of one or several words, folded.
struct Phrase {
    QStringList words;
    PhraseKind kind = PhraseKind::Body;
    QString standard; ///< the name that it is a form of
};

enum class FigureWord {
    Number,
    Ordinal,
    Magnitude,
    Vague,
    Fraction,
    Multiple,
    Percent,
    Approximate,
    Above,
    Below,
    Currency,
    Length,
    Weight,
    Area,
    Temperature,
    Duration,
    People,
};

struct FigureEntry {
    FigureWord kind = FigureWord::Number;
    double value = 0;
    QString currency;
};

enum class AbbreviationKind { None, Title, Middle, Either };
enum class ModalKind { Hedge, Booster, Negation };

struct ModalPhrase {
    QStringList words;
    ModalKind kind = ModalKind::Hedge;
};

/// The word lists of one language. Immutable; all keys are folded as fold() does, except abbreviations.
struct Lexicon {
    QString ownLists; ///< digest of the analyst's own lists, see wordlists.h; empty without such
    QHash<QString, WordClasses> classes;
    std::vector<CueVerb> cueVerbs;
    QHash<QString, CueForm> cueForms;
    QHash<QString, std::vector<Phrase>> phrases; ///< by first word, longest first
    QHash<QString, std::vector<FigureEntry>> figures;
    QHash<QString, std::vector<ModalPhrase>> modals; ///< by first word, longest first
    QHash<QString, AbbreviationKind> abbreviations;  ///< as written, without the last full stop

    /// The entry for a figure word of one of the kinds, nullptr where there is none.
    [[nodiscard]] const FigureEntry *figure(const QString &folded, FigureWord kind) const;
};

/// The entry of one of the kinds, nullptr where there is none.
[[nodiscard]] const FigureEntry *figureAmong(const std::vector<FigureEntry> &entries, FigureWord kind);

/// The country that a folded word names its people or things after: "russia" for "russian"; else the word itself.
[[nodiscard]] const QString &countryOf(const QString &folded);

/// English, read once from resources/lexicons/en.
[[nodiscard]] const Lexicon &english();

/// The words of a name, folded, but for those of the classes `without`: honorifics, determiners …
[[nodiscard]] QStringList nameWords(const QString &name, WordClasses without = 0);

} // namespace crossread
