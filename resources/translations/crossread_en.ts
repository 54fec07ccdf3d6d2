<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Dossier</name>
    <message numerus="yes">
        <source>%1: all %n could be read, but may have been changed</source>
        <extracomment>%1 &quot;Notes and verdicts&quot;; %n how many there are</extracomment>
        <translation>
            <numerusform>%1: the one there is could be read, but may have been changed</numerusform>
            <numerusform>%1: all %n could be read, but may have been changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: only %n could be read, and may have been changed</source>
        <translation>
            <numerusform>%1: only %n could be read, and may have been changed</numerusform>
            <numerusform>%1: only %n could be read, and may have been changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftWork</name>
    <message numerus="yes">
        <source>%n note(s) and verdict(s)</source>
        <translation>
            <numerusform>%n note and verdict</numerusform>
            <numerusform>%n notes and verdicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossread::CorrectionsModel</name>
    <message numerus="yes">
        <source>%n paragraph(s): %1</source>
        <extracomment>%1 a kind of paragraph such as Caption</extracomment>
        <translation>
            <numerusform>%n paragraph: %1</numerusform>
            <numerusform>%n paragraphs: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossread::DiscrepancyDelegate</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossread::DiscrepancyFilter</name>
    <message numerus="yes">
        <source>%n by type</source>
        <translation>
            <numerusform>%n by type</numerusform>
            <numerusform>%n by type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by verdict</source>
        <translation>
            <numerusform>%n by verdict</numerusform>
            <numerusform>%n by verdict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of other outlets</source>
        <translation>
            <numerusform>%n of other outlets</numerusform>
            <numerusform>%n of other outlets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without the tag</source>
        <translation>
            <numerusform>%n without the tag</numerusform>
            <numerusform>%n without the tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by words</source>
        <translation>
            <numerusform>%n by words</numerusform>
            <numerusform>%n by words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted as the same</source>
        <translation>
            <numerusform>%n counted as the same</numerusform>
            <numerusform>%n counted as the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossread::FindBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossread::HistoryDialog</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossread::MainWindow</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n common passage(s)</source>
        <translation>
            <numerusform>%n common passage</numerusform>
            <numerusform>%n common passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <extracomment>reports that are out of sight</extracomment>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossread::MatrixPanel</name>
    <message numerus="yes">
        <source>%n of %1 rows hidden by the filter</source>
        <translation>
            <numerusform>%n of %1 rows hidden by the filter</numerusform>
            <numerusform>%n of %1 rows hidden by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossread::MergeDialog</name>
    <message numerus="yes">
        <source>%n report(s) in common</source>
        <translation>
            <numerusform>%n report in common</numerusform>
            <numerusform>%n reports in common</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) added</source>
        <translation>
            <numerusform>%n report added</numerusform>
            <numerusform>%n reports added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) and verdict(s) added</source>
        <translation>
            <numerusform>%n note or verdict added</numerusform>
            <numerusform>%n notes and verdicts added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) brought up to date</source>
        <translation>
            <numerusform>%n note brought up to date</numerusform>
            <numerusform>%n notes brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) added</source>
        <translation>
            <numerusform>%n correction added</numerusform>
            <numerusform>%n corrections added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both judged %n difference(s); %1 of the verdicts agree (%2).</source>
        <translation>
            <numerusform>Both judged %n difference; %1 of the verdicts agree (%2).</numerusform>
            <numerusform>Both judged %n differences; %1 of the verdicts agree (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show also the %n on which the verdicts agree</source>
        <translation>
            <numerusform>Show also the one on which the verdicts agree</numerusform>
            <numerusform>Show also the %n on which the verdicts agree</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossread::QuotesDelegate</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossread::QuotesModel</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossread::QuotesPanel</name>
    <message numerus="yes">
        <source>%n of %1 quotes hidden by the filter</source>
        <translation>
            <numerusform>%n of %1 quotes hidden by the filter</numerusform>
            <numerusform>%n of %1 quotes hidden by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1, %n quote(s)</source>
        <translation>
            <numerusform>Only %1, %n quote</numerusform>
            <numerusform>Only %1, %n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossread::SearchModel</name>
    <message numerus="yes">
        <source>%1, %n place(s)</source>
        <extracomment>%1 an outlet</extracomment>
        <translation>
            <numerusform>%1, %n place</numerusform>
            <numerusform>%1, %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossread::SearchPanel</name>
    <message numerus="yes">
        <source>%n place(s) in %1 of %2 reports</source>
        <extracomment>%n places in %1 of %2 reports</extracomment>
        <translation>
            <numerusform>%n place in %1 of %2 reports</numerusform>
            <numerusform>%n places in %1 of %2 reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossread::Session</name>
    <message numerus="yes">
        <source>add %n report(s)</source>
        <translation>
            <numerusform>add %n report</numerusform>
            <numerusform>add %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossread::TypeChip</name>
    <message numerus="yes">
        <source>%1, %n difference(s)</source>
        <extracomment>a filter switch; %1 type of difference</extracomment>
        <translation>
            <numerusform>%1, %n difference</numerusform>
            <numerusform>%1, %n differences</numerusform>
        </translation>
    </message>
</context>
</TS>
