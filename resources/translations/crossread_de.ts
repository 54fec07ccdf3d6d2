<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Appearance</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Serif, as installed</source>
        <translation>Serifenschrift, wie vorhanden</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>Reading &amp;font</source>
        <translation>&amp;Leseschrift</translation>
    </message>
    <message>
        <source>&amp;Line spacing</source>
        <translation>&amp;Zeilenabstand</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a date, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>As &amp;text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet (TSV)</source>
        <translation>Für eine &amp;Tabellenkalkulation (TSV)</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Als &amp;Markdown</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>One event with %1</source>
        <extracomment>%1 outlets</extracomment>
        <translation>Ein Ereignis mit %1</translation>
    </message>
    <message>
        <source>Decided by you</source>
        <translation>Von Ihnen entschieden</translation>
    </message>
    <message>
        <source>Names in common: %1</source>
        <translation>Gemeinsame Namen: %1</translation>
    </message>
    <message>
        <source>Statements in common, of each two: %1</source>
        <extracomment>of two reports of an event, on average; %1 a number such as 4.5</extracomment>
        <translation>Gemeinsame Aussagen je zweier: %1</translation>
    </message>
    <message>
        <source>Probability: %1</source>
        <translation>Wahrscheinlichkeit: %1</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>Ereignis %1 von %2</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Notes and verdicts</source>
        <translation>Notizen und Urteile</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 on %2 since %3</source>
        <extracomment>%1 a person, %2 a machine, %3 date and time</extracomment>
        <translation>%1 an %2 seit %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: all %n could be read, but may have been changed</source>
        <extracomment>%1 &quot;Notes and verdicts&quot;; %n how many there are</extracomment>
        <translation>
            <numerusform>%1: eins gelesen, vielleicht aber verändert</numerusform>
            <numerusform>%1: alle %n gelesen, vielleicht aber verändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: none could be read</source>
        <translation>%1: nichts war lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%1: only %n could be read, and may have been changed</source>
        <translation>
            <numerusform>%1: nur eins war lesbar und vielleicht verändert</numerusform>
            <numerusform>%1: nur %n waren lesbar und vielleicht verändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Report added</source>
        <translation>Bericht hinzugefügt</translation>
    </message>
    <message>
        <source>Report removed</source>
        <translation>Bericht entfernt</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>Verdict given</source>
        <translation>Urteil gefällt</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Schlagwörter geändert</translation>
    </message>
    <message>
        <source>Correction made</source>
        <translation>Korrektur gemacht</translation>
    </message>
    <message>
        <source>Correction taken back</source>
        <translation>Korrektur zurückgenommen</translation>
    </message>
    <message>
        <source>Dossier merged</source>
        <translation>Dossier zusammengeführt</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>es ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not a file</source>
        <translation>es ist eine Pipe oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>it is larger than 64 MiB</source>
        <translation>sie ist größer als 64 MiB</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>sie war nicht zu lesen</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>es ist kein Text</translation>
    </message>
    <message>
        <source>its character encoding cannot be made out</source>
        <translation>ihre Zeichenkodierung ist nicht zu erkennen</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>es steht kein Text darin</translation>
    </message>
    <message>
        <source>Crossread does not know its format</source>
        <translation>Crossread kennt das Format nicht</translation>
    </message>
    <message>
        <source>it is not a Crossread dossier</source>
        <translation>es ist kein Crossread-Dossier</translation>
    </message>
    <message>
        <source>it was written by a newer version of Crossread</source>
        <translation>sie stammt von einer neueren Version von Crossread</translation>
    </message>
    <message>
        <source>the dossier is damaged</source>
        <translation>das Dossier ist beschädigt</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm benutzt sie</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>sie war nicht zu schreiben</translation>
    </message>
    <message>
        <source>there is not enough space to write it</source>
        <translation>der Platz zum Schreiben reicht nicht</translation>
    </message>
    <message>
        <source>What you do is not safe from a crash until you save it</source>
        <translation>Was Sie tun, ist vor einem Absturz nicht sicher, bis Sie es speichern</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>a part of Crossread is not installed</source>
        <translation>ein Teil von Crossread ist nicht installiert</translation>
    </message>
    <message>
        <source>an internal error</source>
        <translation>ein interner Fehler</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>there is no display to open a window on; crossread --help lists what needs none</source>
        <translation>es gibt keine Anzeige für ein Fenster; crossread --help nennt, was keine braucht</translation>
    </message>
    <message>
        <source>somebody else has changed it since it was opened</source>
        <translation>jemand anders hat sie geändert, seit sie geöffnet wurde</translation>
    </message>
    <message>
        <source>its pages are pictures, there is no text to take from them</source>
        <translation>ihre Seiten sind Bilder, aus denen sich kein Text nehmen lässt</translation>
    </message>
    <message>
        <source>it is locked by a password</source>
        <translation>sie ist mit einem Passwort gesperrt</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>it holds more than any report does, or is nested too deeply</source>
        <translation>sie enthält mehr, als ein Bericht je enthält, oder ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>es gibt nichts zu schreiben</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>They are not equally certain: %1.</source>
        <translation>Sie sind nicht gleich sicher: %1.</translation>
    </message>
    <message>
        <source>Who did it to whom is turned about: %1.</source>
        <translation>Wer es wem tat, ist vertauscht: %1.</translation>
    </message>
    <message>
        <source>They do not speak of quite the same: %1.</source>
        <translation>Sie sprechen nicht ganz vom selben: %1.</translation>
    </message>
    <message>
        <source>The dates differ: %1.</source>
        <translation>Die Daten unterscheiden sich: %1.</translation>
    </message>
    <message>
        <source>The places differ: %1.</source>
        <translation>Die Orte unterscheiden sich: %1.</translation>
    </message>
    <message>
        <source>The names differ: %1.</source>
        <translation>Die Namen unterscheiden sich: %1.</translation>
    </message>
    <message>
        <source>The figures differ: %1.</source>
        <translation>Die Zahlen unterscheiden sich: %1.</translation>
    </message>
    <message>
        <source>Only one report says this: %1.</source>
        <translation>Nur ein Bericht sagt dies: %1.</translation>
    </message>
    <message>
        <source>All but one report say this: %1.</source>
        <translation>Alle Berichte bis auf einen sagen dies: %1.</translation>
    </message>
    <message>
        <source>One says not what another says: %1.</source>
        <translation>Einer verneint, was ein anderer sagt: %1.</translation>
    </message>
    <message>
        <source>They say the opposite: %1.</source>
        <translation>Sie sagen das Gegenteil: %1.</translation>
    </message>
    <message>
        <source>Only one of these can be true: %1.</source>
        <translation>Nur eines davon kann stimmen: %1.</translation>
    </message>
    <message>
        <source>One report gives less of the quotation: %1.</source>
        <translation>Ein Bericht gibt weniger von dem Zitat wieder: %1.</translation>
    </message>
    <message>
        <source>The quotation is worded differently: %1.</source>
        <translation>Das Zitat lautet anders: %1.</translation>
    </message>
    <message>
        <source>One report puts these words in quotation marks, another uses them as its own: %1.</source>
        <translation>Ein Bericht setzt diese Wörter in Anführungszeichen, ein anderer gebraucht sie als eigene: %1.</translation>
    </message>
    <message>
        <source>One names a source, another states it as fact: %1.</source>
        <translation>Einer nennt eine Quelle, ein anderer stellt es als Tatsache hin: %1.</translation>
    </message>
    <message>
        <source>They name other sources: %1.</source>
        <translation>Sie nennen andere Quellen: %1.</translation>
    </message>
    <message>
        <source>One report leaves out who relays the words: %1.</source>
        <translation>Ein Bericht lässt weg, wer die Worte weitergab: %1.</translation>
    </message>
    <message>
        <source>The same words are relayed by others: %1.</source>
        <translation>Dieselben Worte geben andere weiter: %1.</translation>
    </message>
    <message>
        <source>The same words are given with another stance: %1.</source>
        <translation>Dieselben Worte werden mit anderer Haltung wiedergegeben: %1.</translation>
    </message>
    <message>
        <source>The same words are given to another speaker: %1.</source>
        <translation>Dieselben Worte werden jemand anderem zugeschrieben: %1.</translation>
    </message>
    <message>
        <source>The times of day differ: %1.</source>
        <translation>Die Uhrzeiten unterscheiden sich: %1.</translation>
    </message>
    <message>
        <source>The office is named differently: %1.</source>
        <translation>Das Amt heißt anders: %1.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Differences (CSV)</source>
        <translation>Unterschiede (CSV)</translation>
    </message>
    <message>
        <source>Quotes (CSV)</source>
        <translation>Zitate (CSV)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Web-Annotationen (JSON-LD)</translation>
    </message>
    <message>
        <source>Comments of the PDF (XFDF)</source>
        <translation>Kommentare des PDF (XFDF)</translation>
    </message>
    <message>
        <source>REFI-QDA project (QDPX)</source>
        <translation>REFI-QDA-Projekt (QDPX)</translation>
    </message>
    <message>
        <source>Analysis (JSON)</source>
        <translation>Analyse (JSON)</translation>
    </message>
    <message>
        <source>Marked original PDFs</source>
        <translation>Markierte Original-PDFs</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Crossread</source>
        <translation>Über Crossread</translation>
    </message>
    <message>
        <source>Reads several reports of one event side by side and says where they differ.

Free software under the GNU General Public License, version 3 or later. It reads files on this machine only and sends nothing anywhere.</source>
        <translation>Liest mehrere Berichte über ein Ereignis nebeneinander und sagt, wo sie sich unterscheiden.

Freie Software unter der GNU General Public License, Version 3 oder später. Es liest nur Dateien auf diesem Rechner und sendet nichts irgendwohin.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>attributed to %1</source>
        <translation>zugeschrieben: %1</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Silent: %1</source>
        <translation>Es schweigen: %1</translation>
    </message>
</context>
<context>
    <name>LeftWork</name>
    <message>
        <source>What was left unsaved cannot be read</source>
        <translation>Was ungespeichert blieb, ist nicht zu lesen</translation>
    </message>
    <message>
        <source>A dossier was not saved when Crossread ended</source>
        <translation>Ein Dossier war nicht gespeichert, als Crossread endete</translation>
    </message>
    <message>
        <source>Changes of “%1” were not saved when Crossread ended</source>
        <extracomment>%1 the name of a dossier</extracomment>
        <translation>Änderungen an „%1“ waren nicht gespeichert, als Crossread endete</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) and verdict(s)</source>
        <translation>
            <numerusform>%n Notiz oder Urteil</numerusform>
            <numerusform>%n Notizen und Urteile</numerusform>
        </translation>
    </message>
    <message>
        <source>its last seconds could not be read</source>
        <translation>die letzten Sekunden waren nicht zu lesen</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation>Verneinung</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>Quote wording</source>
        <translation>Zitatwortlaut</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>The reports give different figures or times of day.</source>
        <translation>Die Berichte nennen verschiedene Zahlen oder Uhrzeiten.</translation>
    </message>
    <message>
        <source>The reports give different days.</source>
        <translation>Die Berichte nennen verschiedene Tage.</translation>
    </message>
    <message>
        <source>The reports name different persons or bodies.</source>
        <translation>Die Berichte nennen verschiedene Personen oder Stellen.</translation>
    </message>
    <message>
        <source>The same person has different offices or titles.</source>
        <translation>Dieselbe Person hat verschiedene Ämter oder Titel.</translation>
    </message>
    <message>
        <source>The reports give different places.</source>
        <translation>Die Berichte nennen verschiedene Orte.</translation>
    </message>
    <message>
        <source>One report affirms what another denies.</source>
        <translation>Ein Bericht bejaht, was ein anderer verneint.</translation>
    </message>
    <message>
        <source>One report states as certain what another hedges.</source>
        <translation>Ein Bericht stellt als sicher hin, was ein anderer einschränkt.</translation>
    </message>
    <message>
        <source>The same words are put down to different sources, or to none.</source>
        <translation>Dieselben Worte werden verschiedenen Quellen zugeschrieben oder keiner.</translation>
    </message>
    <message>
        <source>The same quote is worded differently.</source>
        <translation>Dasselbe Zitat lautet verschieden.</translation>
    </message>
    <message>
        <source>The reports describe the same thing differently.</source>
        <translation>Die Berichte beschreiben dasselbe verschieden.</translation>
    </message>
    <message>
        <source>One report has it, the others are silent.</source>
        <translation>Ein Bericht hat es, die anderen schweigen.</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Umschrieben</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Unterzeile</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation>Zwischenüberschrift</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Block quote</source>
        <translation>Abgesetztes Zitat</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage, such as 82 %</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>QuoteWords</name>
    <message>
        <source>reworded</source>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>paraphrased</source>
        <translation>umschrieben</translation>
    </message>
    <message>
        <source>other speaker</source>
        <translation>anderer Sprecher</translation>
    </message>
    <message>
        <source>relay dropped</source>
        <translation>Vermittler weggelassen</translation>
    </message>
    <message>
        <source>scare quotes</source>
        <translation>distanzierende Anführung</translation>
    </message>
    <message>
        <source>Quotation marks of any kind</source>
        <translation>Anführungszeichen jeder Art</translation>
    </message>
    <message>
        <source>Dashes and hyphens of any kind</source>
        <translation>Striche jeder Art</translation>
    </message>
    <message>
        <source>“cease fire” and “ceasefire”</source>
        <translation>„cease fire“ und „ceasefire“</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>British and American spelling</source>
        <translation>Britische und amerikanische Schreibung</translation>
    </message>
    <message>
        <source>“Zelensky” and “Zelenskyy”: transliterations</source>
        <translation>„Zelensky“ und „Zelenskyy“: Umschriften</translation>
    </message>
    <message>
        <source>Other words stand inside the quotation marks than in the fullest version.</source>
        <translation>In den Anführungszeichen stehen andere Wörter als in der vollsten Fassung.</translation>
    </message>
    <message>
        <source>Words of the fullest version are left out, none are changed.</source>
        <translation>Wörter der vollsten Fassung fehlen, keine sind geändert.</translation>
    </message>
    <message>
        <source>What others quote is told here without quotation marks.</source>
        <translation>Was andere zitieren, steht hier ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Most reports give the words to somebody else.</source>
        <translation>Die meisten Berichte geben die Worte jemand anderem.</translation>
    </message>
    <message>
        <source>Others say through whom the words were heard; this report does not.</source>
        <translation>Andere sagen, durch wen die Worte bekannt wurden; dieser Bericht nicht.</translation>
    </message>
    <message>
        <source>A word or two in quotation marks that nobody is said to have said.</source>
        <translation>Ein, zwei Wörter in Anführungszeichen, die niemand gesagt haben soll.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>clear verdict</source>
        <translation>Urteil löschen</translation>
    </message>
    <message>
        <source>verdict “%1”</source>
        <translation>Urteil „%1“</translation>
    </message>
    <message>
        <source>add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>change tags</source>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message>
        <source>match passages</source>
        <translation>Passagen gleichsetzen</translation>
    </message>
    <message>
        <source>break match</source>
        <translation>Zuordnung lösen</translation>
    </message>
    <message>
        <source>put in one event</source>
        <translation>zu einem Ereignis stellen</translation>
    </message>
    <message>
        <source>put in another event</source>
        <translation>zu einem anderen Ereignis stellen</translation>
    </message>
    <message>
        <source>kind of paragraph</source>
        <translation>Art des Absatzes</translation>
    </message>
    <message>
        <source>speaker of a quote</source>
        <translation>Sprecher eines Zitats</translation>
    </message>
    <message>
        <source>relay of a quote</source>
        <translation>Vermittler eines Zitats</translation>
    </message>
    <message>
        <source>not a quote</source>
        <translation>kein Zitat</translation>
    </message>
    <message>
        <source>details of a report</source>
        <translation>Angaben eines Berichts</translation>
    </message>
    <message>
        <source>remove correction</source>
        <translation>Korrektur entfernen</translation>
    </message>
    <message>
        <source>delete filter “%1”</source>
        <translation>Filter „%1“ löschen</translation>
    </message>
    <message>
        <source>save filter “%1”</source>
        <translation>Filter „%1“ speichern</translation>
    </message>
    <message>
        <source>merge a dossier</source>
        <translation>Dossier zusammenführen</translation>
    </message>
    <message>
        <source>count as the same (%1)</source>
        <translation>als gleich zählen (%1)</translation>
    </message>
    <message>
        <source>tell apart (%1)</source>
        <translation>unterscheiden (%1)</translation>
    </message>
</context>
<context>
    <name>crossread::Actions</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Open reports…</source>
        <translation>Berichte ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open reports or a dossier</source>
        <translation>Berichte oder ein Dossier öffnen</translation>
    </message>
    <message>
        <source>Open s&amp;ample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open the sample dossier that comes with Crossread</source>
        <translation>Das Beispieldossier öffnen, das Crossread mitbringt</translation>
    </message>
    <message>
        <source>Add text from &amp;clipboard</source>
        <translation>Text aus der &amp;Zwischenablage</translation>
    </message>
    <message>
        <source>Add the clipboard&apos;s text or files as reports</source>
        <translation>Text oder Dateien der Zwischenablage als Berichte hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the dossier</source>
        <translation>Das Dossier speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>Als &amp;PDF ausgeben …</translation>
    </message>
    <message>
        <source>Write the marked-up reports to a PDF</source>
        <translation>Die ausgezeichneten Berichte als PDF schreiben</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>Die markierten Wörter kopieren</translation>
    </message>
    <message>
        <source>Write &amp;note</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>Write a note on the selected words or the chosen difference</source>
        <translation>Eine Notiz zu den markierten Wörtern oder zum gewählten Unterschied schreiben</translation>
    </message>
    <message>
        <source>&amp;Align selection</source>
        <translation>Auswahl &amp;gleichsetzen</translation>
    </message>
    <message>
        <source>The words selected in two or more reports state the same</source>
        <translation>Die in zwei oder mehr Berichten markierten Wörter sagen dasselbe</translation>
    </message>
    <message>
        <source>&amp;Break match</source>
        <translation>Zuordnung &amp;lösen</translation>
    </message>
    <message>
        <source>The report with the focus has no part in the chosen passage</source>
        <translation>Der Bericht mit dem Fokus gehört nicht zur gewählten Passage</translation>
    </message>
    <message>
        <source>&amp;Who says it…</source>
        <translation>&amp;Wer es sagt …</translation>
    </message>
    <message>
        <source>Correct the speaker or relay of the chosen quote or the selected words</source>
        <translation>Sprecher oder Vermittler des gewählten Zitats oder der markierten Wörter berichtigen</translation>
    </message>
    <message>
        <source>&amp;Kind of paragraph…</source>
        <translation>&amp;Art des Absatzes …</translation>
    </message>
    <message>
        <source>Correct what kind the paragraphs of the selection are</source>
        <translation>Berichtigen, welcher Art die Absätze der Auswahl sind</translation>
    </message>
    <message>
        <source>&amp;Details of the report…</source>
        <translation>A&amp;ngaben zum Bericht …</translation>
    </message>
    <message>
        <source>Correct what the report with the focus says of itself: outlet, date, headline and others</source>
        <translation>Berichtigen, was der Bericht mit dem Fokus von sich sagt: Medium, Datum, Überschrift und anderes</translation>
    </message>
    <message>
        <source>&amp;Your name…</source>
        <translation>&amp;Ihr Name …</translation>
    </message>
    <message>
        <source>The name that signs your notes</source>
        <translation>Der Name, mit dem Ihre Notizen gezeichnet sind</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find words in all reports</source>
        <translation>Wörter in allen Berichten suchen</translation>
    </message>
    <message>
        <source>&amp;Search all reports</source>
        <translation>Alle Berichte &amp;durchsuchen</translation>
    </message>
    <message>
        <source>List every place in all reports that has some words</source>
        <translation>Alle Stellen aller Berichte auflisten, die bestimmte Wörter haben</translation>
    </message>
    <message>
        <source>Find n&amp;ext</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>The reports side by side</source>
        <translation>Die Berichte nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matrix</translation>
    </message>
    <message>
        <source>Every passage over all reports, in their exact words</source>
        <translation>Jede Passage in allen Berichten, im genauen Wortlaut</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>Every quote once, with what became of it in each report</source>
        <translation>Jedes Zitat einmal, und was in jedem Bericht daraus wurde</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>The file that a report came from, with the place of what is chosen</source>
        <translation>Die Datei, aus der ein Bericht stammt, mit der Stelle des Gewählten</translation>
    </message>
    <message>
        <source>O&amp;verview strip</source>
        <translation>Ü&amp;bersicht zeigen</translation>
    </message>
    <message>
        <source>A strip of all reports and passages over the view</source>
        <translation>Ein Streifen mit allen Berichten und Passagen über der Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go to the overview</source>
        <translation>In die Übersicht &amp;gehen</translation>
    </message>
    <message>
        <source>Move in the overview with the arrows, Enter jumps</source>
        <translation>Mit den Pfeiltasten durch die Übersicht, Eingabe springt hin</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Scroll &amp;together</source>
        <translation>Gemeinsam &amp;rollen</translation>
    </message>
    <message>
        <source>Scrolling one report takes the others along by their passages</source>
        <translation>Wer einen Bericht rollt, nimmt die anderen anhand der Passagen mit</translation>
    </message>
    <message>
        <source>Reports side by side</source>
        <translation>Berichte nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Next report</source>
        <translation>&amp;Nächster Bericht</translation>
    </message>
    <message>
        <source>Go to the next report</source>
        <translation>Zum nächsten Bericht gehen</translation>
    </message>
    <message>
        <source>&amp;Previous report</source>
        <translation>&amp;Voriger Bericht</translation>
    </message>
    <message>
        <source>Go to the previous report</source>
        <translation>Zum vorigen Bericht gehen</translation>
    </message>
    <message>
        <source>&amp;Move on</source>
        <translation>Weiter&amp;rücken</translation>
    </message>
    <message>
        <source>Move the report with the focus one place on</source>
        <translation>Den Bericht mit dem Fokus einen Platz weiter rücken</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>&amp;Zurückrücken</translation>
    </message>
    <message>
        <source>Move the report with the focus one place back</source>
        <translation>Den Bericht mit dem Fokus einen Platz zurück rücken</translation>
    </message>
    <message>
        <source>&amp;Hide this report</source>
        <translation>Diesen Bericht &amp;ausblenden</translation>
    </message>
    <message>
        <source>Take the report with the focus out of sight; it is still compared</source>
        <translation>Den Bericht mit dem Fokus aus dem Blick nehmen; verglichen wird er weiterhin</translation>
    </message>
    <message>
        <source>Show &amp;all reports</source>
        <translation>A&amp;lle Berichte zeigen</translation>
    </message>
    <message>
        <source>Bring hidden reports back</source>
        <translation>Ausgeblendete Berichte zurückholen</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Bericht %1</translation>
    </message>
    <message>
        <source>Go to report %1 from the side where reading begins</source>
        <translation>Zum %1. Bericht von der Seite, an der das Lesen beginnt</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>Hoher &amp;Kontrast, hell</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Hoher K&amp;ontrast, dunkel</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>&amp;Voriger Unterschied</translation>
    </message>
    <message>
        <source>Next &amp;unresolved</source>
        <translation>Nächster &amp;ungeklärter</translation>
    </message>
    <message>
        <source>The next difference that is neither confirmed nor dismissed</source>
        <translation>Der nächste Unterschied, der weder bestätigt noch verworfen ist</translation>
    </message>
    <message>
        <source>Previous u&amp;nresolved</source>
        <translation>Voriger un&amp;geklärter</translation>
    </message>
    <message>
        <source>The previous difference that is neither confirmed nor dismissed</source>
        <translation>Der vorige Unterschied, der weder bestätigt noch verworfen ist</translation>
    </message>
    <message>
        <source>&amp;Find in the differences…</source>
        <translation>In den Unterschieden &amp;suchen …</translation>
    </message>
    <message>
        <source>Show the differences with certain words</source>
        <translation>Die Unterschiede mit bestimmten Wörtern zeigen</translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation>Neu &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Stop comparing</source>
        <translation>Vergleich &amp;abbrechen</translation>
    </message>
    <message>
        <source>In the list and the inspector</source>
        <translation>In der Liste und im Inspektor</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Help and settings</source>
        <translation>Hilfe und Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Appearance…</source>
        <translation>&amp;Erscheinungsbild …</translation>
    </message>
    <message>
        <source>Colours, text size, font and line spacing</source>
        <translation>Farben, Schriftgröße, Schrift und Zeilenabstand</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten …</translation>
    </message>
    <message>
        <source>List all keys and change them</source>
        <translation>Alle Tasten auflisten und ändern</translation>
    </message>
    <message>
        <source>Key of &amp;colours</source>
        <translation>&amp;Farbschlüssel</translation>
    </message>
    <message>
        <source>What the colours and lines mean</source>
        <translation>Was Farben und Linien bedeuten</translation>
    </message>
    <message>
        <source>&amp;About Crossread</source>
        <translation>Ü&amp;ber Crossread</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Recent &amp;dossiers</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Remove report</source>
        <translation>Bericht &amp;entfernen</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Ausgeben als</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>E&amp;vent of this report</source>
        <translation>&amp;Ereignis dieses Berichts</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Felder</translation>
    </message>
    <message>
        <source>Count as the sa&amp;me</source>
        <translation>Als &amp;gleich werten</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>Be&amp;richte</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF ausgeben</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Kop&amp;ie speichern …</translation>
    </message>
    <message>
        <source>Write the dossier to another file and go on with this one</source>
        <translation>Das Dossier in eine andere Datei schreiben und mit dieser weiterarbeiten</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>&amp;Verkleinern</translation>
    </message>
    <message>
        <source>Save the dossier without the comparison, which is computed again</source>
        <translation>Das Dossier ohne den Vergleich speichern, der neu berechnet wird</translation>
    </message>
    <message>
        <source>Mer&amp;ge a colleague’s dossier…</source>
        <translation>Dossier &amp;zusammenführen …</translation>
    </message>
    <message>
        <source>Take in the notes and verdicts of a dossier on the same reports</source>
        <translation>Notizen und Urteile eines Dossiers zu denselben Berichten übernehmen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Ver&amp;lauf …</translation>
    </message>
    <message>
        <source>Who changed what when</source>
        <translation>Wer was wann geändert hat</translation>
    </message>
</context>
<context>
    <name>crossread::CorrectionsModel</name>
    <message>
        <source>A report that was removed</source>
        <translation>Ein entfernter Bericht</translation>
    </message>
    <message>
        <source>The same statement</source>
        <translation>Dieselbe Aussage</translation>
    </message>
    <message>
        <source>%1 does not state what the others do</source>
        <translation>%1 sagt nicht, was die anderen sagen</translation>
    </message>
    <message>
        <source>One event</source>
        <translation>Ein Ereignis</translation>
    </message>
    <message>
        <source>%1 tells of another event than</source>
        <translation>%1 berichtet von einem anderen Ereignis als</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s): %1</source>
        <extracomment>%1 a kind of paragraph such as Caption</extracomment>
        <translation>
            <numerusform>%n Absatz: %1</numerusform>
            <numerusform>%n Absätze: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Said by nobody</source>
        <translation>Von niemandem gesagt</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Gesagt von %1</translation>
    </message>
    <message>
        <source>Relayed by nobody</source>
        <translation>Von niemandem weitergegeben</translation>
    </message>
    <message>
        <source>Relayed by %1</source>
        <translation>Weitergegeben von %1</translation>
    </message>
    <message>
        <source>Nobody’s words</source>
        <translation>Niemandes Worte</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Angaben zu %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1 an outlet, %2 exact words</extracomment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what of a report, such as Outlet, %2 what was put there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Uncertain: some of its words cannot be found again. They are not applied.</source>
        <translation>Unsicher: einige der Wörter sind nicht wiederzufinden. Die Korrektur wird nicht angewendet.</translation>
    </message>
    <message>
        <source>Waits for a report that was removed.</source>
        <translation>Wartet auf einen entfernten Bericht.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 author, %2 date and time</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>crossread::CorrectionsPanel</name>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Delete takes the chosen correction back; it can be undone.</source>
        <translation>Entf nimmt die gewählte Korrektur zurück; das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>No corrections yet</source>
        <translation>Noch keine Korrekturen</translation>
    </message>
    <message>
        <source>&amp;Go to its place</source>
        <translation>Zur Stelle &amp;gehen</translation>
    </message>
    <message>
        <source>&amp;Remove correction</source>
        <translation>Korrektur &amp;entfernen</translation>
    </message>
    <message>
        <source>Match words selected in two or more reports (Alt+S) or take words out of a passage (Alt+Shift+S); correct who says them (Alt+Q), a paragraph’s kind (Alt+K) or a report’s details (Alt+D).</source>
        <translation>Gleichen Sie Wörter ab, die in zwei oder mehr Berichten markiert sind (Alt+S), oder nehmen Sie Wörter aus einer Passage (Alt+Umschalt+S); berichtigen Sie, wer sie sagt (Alt+Q), die Art eines Absatzes (Alt+K) oder die Angaben eines Berichts (Alt+D).</translation>
    </message>
</context>
<context>
    <name>crossread::Corrector</name>
    <message>
        <source>Kept the words of %1. Select the same in another report and press %2 again; Esc lets go.</source>
        <extracomment>%1 an outlet, %2 keys</extracomment>
        <translation>Die Wörter von %1 sind gemerkt. Markieren Sie dasselbe in einem anderen Bericht und drücken Sie wieder %2; Esc lässt los.</translation>
    </message>
    <message>
        <source>Select words that state the same in two or more reports first.</source>
        <translation>Markieren Sie zuerst in zwei oder mehr Berichten Wörter, die dasselbe sagen.</translation>
    </message>
    <message>
        <source>Matched: %1. The reports are compared again.</source>
        <extracomment>%1 outlets</extracomment>
        <translation>Gleichgesetzt: %1. Die Berichte werden neu verglichen.</translation>
    </message>
    <message>
        <source>The report with the focus has no part in the chosen passage.</source>
        <translation>Der Bericht mit dem Fokus gehört nicht zur gewählten Passage.</translation>
    </message>
    <message>
        <source>These words of %1 were taken out of the passage. The reports are compared again.</source>
        <extracomment>%1 an outlet</extracomment>
        <translation>Diese Wörter von %1 wurden aus der Passage genommen. Die Berichte werden neu verglichen.</translation>
    </message>
    <message>
        <source>&amp;Break match of %1</source>
        <extracomment>takes the report under the pointer out of the passage under it</extracomment>
        <translation>Zuordnung von %1 &amp;lösen</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>&amp;Another event than these</source>
        <translation>Ein &amp;anderes Ereignis als diese</translation>
    </message>
    <message>
        <source>Same event as %1</source>
        <extracomment>%1 outlets</extracomment>
        <translation>Dasselbe Ereignis wie %1</translation>
    </message>
    <message>
        <source>Its words cannot be found in the reports.</source>
        <translation>Die Wörter sind in den Berichten nicht zu finden.</translation>
    </message>
</context>
<context>
    <name>crossread::DetailsDialog</name>
    <message>
        <source>As &amp;imported</source>
        <translation>Wie &amp;eingelesen</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>%1 an outlet</extracomment>
        <translation>Angaben zu %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Several names are parted by semicolons</source>
        <translation>Mehrere Namen werden durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>2031-03-04 or 2031-03-04T08:00:00Z</source>
        <translation>2031-03-04 oder 2031-03-04T08:00:00Z</translation>
    </message>
    <message>
        <source>%1 not stated</source>
        <extracomment>%1 what of a report, such as Outlet, %2 what its file says of it</extracomment>
        <translation>%1 nicht angegeben</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>The date has to be a day or a time as 2031-03-04 or 2031-03-04T08:00:00Z.</source>
        <translation>Das Datum muss ein Tag oder ein Zeitpunkt sein wie 2031-03-04 oder 2031-03-04T08:00:00Z.</translation>
    </message>
    <message>
        <source>All of this is as it was imported.</source>
        <translation>All das ist, wie es eingelesen wurde.</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Eingelesen: %1</translation>
    </message>
</context>
<context>
    <name>crossread::DiscrepancyDelegate</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossread::DiscrepancyFilter</name>
    <message>
        <source>%1 below %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message numerus="yes">
        <source>%n by type</source>
        <translation>
            <numerusform>%n nach Art</numerusform>
            <numerusform>%n nach Art</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by verdict</source>
        <translation>
            <numerusform>%n nach Urteil</numerusform>
            <numerusform>%n nach Urteil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of other outlets</source>
        <translation>
            <numerusform>%n anderer Medien</numerusform>
            <numerusform>%n anderer Medien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without the tag</source>
        <translation>
            <numerusform>%n ohne das Schlagwort</numerusform>
            <numerusform>%n ohne das Schlagwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by words</source>
        <translation>
            <numerusform>%n nach Wörtern</numerusform>
            <numerusform>%n nach Wörtern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 hidden: %3</source>
        <extracomment>%1 of %2 differences are hidden: %3 reasons</extracomment>
        <translation>%1 von %2 ausgeblendet: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n counted as the same</source>
        <translation>
            <numerusform>%n als gleich gezählt</numerusform>
            <numerusform>%n als gleich gezählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossread::DiscrepancyModel</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Difference %1, %2, confidence %3</source>
        <extracomment>read by screen readers; %1 number in the list, %2 type, %3 confidence</extracomment>
        <translation>Unterschied %1, %2, Sicherheit %3</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>crossread::DiscrepancyPanel</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Noch keine Berichte</translation>
    </message>
    <message>
        <source>Open two or more reports of one event to see where they differ.</source>
        <translation>Öffnen Sie zwei oder mehr Berichte über ein Ereignis, um zu sehen, wo sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>Open reports…</source>
        <translation>Berichte öffnen …</translation>
    </message>
    <message>
        <source>One report</source>
        <translation>Ein Bericht</translation>
    </message>
    <message>
        <source>Add another report of the same event to compare it with.</source>
        <translation>Fügen Sie einen weiteren Bericht über dasselbe Ereignis zum Vergleichen hinzu.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft …</translation>
    </message>
    <message>
        <source>The reports can be read meanwhile.</source>
        <translation>Die Berichte lassen sich inzwischen lesen.</translation>
    </message>
    <message>
        <source>The comparison was stopped</source>
        <translation>Der Vergleich wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing has been compared yet.</source>
        <translation>Es wurde noch nichts verglichen.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Neu vergleichen</translation>
    </message>
    <message>
        <source>No differences found</source>
        <translation>Keine Unterschiede gefunden</translation>
    </message>
    <message>
        <source>That is what the rules found, not a proof that there are none.</source>
        <translation>Das haben die Regeln ergeben; es beweist nicht, dass es keine gibt.</translation>
    </message>
    <message>
        <source>All differences are hidden</source>
        <translation>Alle Unterschiede sind ausgeblendet</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>crossread::Dossiers</name>
    <message>
        <source>dossier</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Crossread dossier (*.crossread)</source>
        <translation>Crossread-Dossier (*.crossread)</translation>
    </message>
    <message>
        <source>That is this dossier itself. Choose another name for the copy.</source>
        <translation>Das ist dieses Dossier selbst. Geben Sie der Kopie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>Kopiert nach %1</translation>
    </message>
    <message>
        <source>Saved without the comparison: %1 instead of %2. It is computed again when the dossier is opened.</source>
        <extracomment>%1 and %2 are sizes such as &quot;1.2 MB&quot;</extracomment>
        <translation>Ohne den Vergleich gespeichert: %1 statt %2. Er wird beim Öffnen neu berechnet.</translation>
    </message>
    <message>
        <source>Merge a colleague’s dossier</source>
        <translation>Dossier zusammenführen</translation>
    </message>
    <message>
        <source>%1 has no report in common with this dossier.</source>
        <translation>%1 hat keinen Bericht mit diesem Dossier gemeinsam.</translation>
    </message>
</context>
<context>
    <name>crossread::ExportDialog</name>
    <message>
        <source>Export as PDF</source>
        <translation>Als PDF ausgeben</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Keep these choices under a name</source>
        <translation>Diese Einstellungen unter einem Namen behalten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Forget the chosen template</source>
        <translation>Die gewählte Vorlage vergessen</translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>&amp;Vorlage:</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Page of the preview</source>
        <translation>Seite der Vorschau</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Sei&amp;te</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ausgeben …</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Die Seiten werden gemacht …</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Eigene Wahl</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>There is a template “%1” already. Put these choices in its place?</source>
        <translation>Es gibt schon eine Vorlage „%1“. Sie durch diese Einstellungen ersetzen?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>Der Drucker nahm die Seiten nicht an.</translation>
    </message>
    <message>
        <source>Begins with the differences that the list shows.</source>
        <translation>Beginnt mit den Unterschieden, die die Liste zeigt.</translation>
    </message>
    <message>
        <source>Begins with the list’s types, verdicts, outlets and confidence; its words and tags do not apply.</source>
        <translation>Beginnt mit Arten, Urteilen, Medien und Sicherheit der Liste; ihre Wörter und Schlagwörter gelten nicht.</translation>
    </message>
    <message>
        <source>&amp;Marked originals…</source>
        <translation>&amp;Markierte Originale …</translation>
    </message>
    <message>
        <source>The PDFs that reports came as, with differences and notes on their own pages</source>
        <translation>Die PDFs, als die Berichte kamen, mit Unterschieden und Notizen auf ihren eigenen Seiten</translation>
    </message>
</context>
<context>
    <name>crossread::Files</name>
    <message>
        <source>Open reports or a dossier</source>
        <translation>Berichte oder ein Dossier öffnen</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Save dossier</source>
        <translation>Dossier speichern</translation>
    </message>
    <message>
        <source>Crossread dossier (*.crossread)</source>
        <translation>Crossread-Dossier (*.crossread)</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Ausgabe: %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save what you wrote before closing?</source>
        <translation>Vor dem Schließen speichern, was Sie geschrieben haben?</translation>
    </message>
    <message>
        <source>Notes, verdicts and added reports are lost otherwise.</source>
        <translation>Sonst gehen Notizen, Urteile und hinzugefügte Berichte verloren.</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Von jemand anderem geändert</translation>
    </message>
    <message>
        <source>Somebody has changed “%1” since you opened it.</source>
        <translation>Jemand hat „%1“ geändert, seit Sie es geöffnet haben.</translation>
    </message>
    <message>
        <source>Save yours under another name to keep both. If you replace the file, what they did is lost.</source>
        <translation>Speichern Sie Ihres unter einem anderen Namen, um beide zu behalten. Ersetzen Sie die Datei, so geht die andere Arbeit verloren.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Replace theirs</source>
        <translation>Die andere &amp;ersetzen</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>%1 has this dossier open.</source>
        <translation>%1 hat dieses Dossier geöffnet.</translation>
    </message>
    <message>
        <source>This dossier may not be written to.</source>
        <translation>In dieses Dossier darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>You can save yours under another name.</source>
        <translation>Sie können Ihres unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>Save &amp;all the same</source>
        <translation>&amp;Trotzdem speichern</translation>
    </message>
    <message>
        <source>Reports and dossiers (*.txt *.html *.htm *.xhtml *.pdf *.crossread);;All files (*)</source>
        <translation>Berichte und Dossiers (*.txt *.html *.htm *.xhtml *.pdf *.crossread);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>crossread::FilterBar</name>
    <message>
        <source>Filter by words or outlet</source>
        <translation>Nach Wörtern oder Medium filtern</translation>
    </message>
    <message>
        <source>Filter differences by words</source>
        <translation>Unterschiede nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Minimum confidence in percent</source>
        <translation>Geringste Sicherheit in Prozent</translation>
    </message>
    <message>
        <source>Findings that are less certain than this are not shown</source>
        <translation>Was weniger sicher ist, wird nicht gezeigt</translation>
    </message>
    <message>
        <source>Types of difference</source>
        <translation>Arten von Unterschieden</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Without a verdict</source>
        <translation>Ohne Urteil</translation>
    </message>
    <message>
        <source>&amp;Usual filter</source>
        <translation>&amp;Üblicher Filter</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Diesen Filter &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <extracomment>%1 the name of a filter</extracomment>
        <translation>„%1“ &amp;löschen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Sein Name:</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;Confidence from %1 (%2)</source>
        <extracomment>%1 a percentage, %2 how many findings are at least that certain</extracomment>
        <translation>&amp;Sicherheit ab %1 (%2)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>crossread::FindBar</name>
    <message>
        <source>&amp;Find in all reports:</source>
        <translation>In allen Berichten &amp;suchen:</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Zurück (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Weiter (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossread::HistoryDialog</name>
    <message>
        <source>History of the dossier</source>
        <translation>Verlauf des Dossiers</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Verlauf speichern</translation>
    </message>
    <message>
        <source>history.tsv</source>
        <translation>verlauf.tsv</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv);;Markdown (*.md)</source>
        <translation>Werte mit Tabulatoren (*.tsv);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Noch nichts geändert</translation>
    </message>
    <message>
        <source>Reports, notes, verdicts and corrections are listed here, with who changed what when.</source>
        <translation>Berichte, Notizen, Urteile und Korrekturen stehen hier, mit dem, wer wann was geändert hat.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>No change has these words.</source>
        <translation>Keine Änderung hat diese Wörter.</translation>
    </message>
</context>
<context>
    <name>crossread::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>crossread::InspectorPanel</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Choose a difference in the list, or go to the next one with Ctrl+Down.</source>
        <translation>Wählen Sie einen Unterschied in der Liste, oder gehen Sie mit Strg+Ab zum nächsten.</translation>
    </message>
    <message>
        <source>What each outlet says</source>
        <translation>Was jedes Medium sagt</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Note on a selection</source>
        <translation>Notiz zu einer Auswahl</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>%1 sicher</translation>
    </message>
    <message>
        <source>%1 · %2 passage</source>
        <extracomment>%1 &quot;82 % sure&quot;, %2 grade of the passage such as Edited</extracomment>
        <translation>%1 · Passage: %2</translation>
    </message>
    <message>
        <source>Its words cannot be found in the reports any more:</source>
        <translation>Die Wörter sind in den Berichten nicht mehr zu finden:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 author, %2 date and time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where its words stand now is uncertain. Perhaps here:</source>
        <translation>Wo ihre Worte jetzt stehen, ist ungewiss. Vielleicht hier:</translation>
    </message>
</context>
<context>
    <name>crossread::KeysPage</name>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Übliche Tasten</translation>
    </message>
    <message>
        <source>All &amp;usual keys</source>
        <translation>&amp;Alle üblichen Tasten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Einen Befehl oder eine Taste suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Other key</source>
        <translation>Weitere Taste</translation>
    </message>
    <message>
        <source>Everywhere, and not to be changed</source>
        <translation>Überall, und nicht zu ändern</translation>
    </message>
    <message>
        <source>From report to report, from cell to cell</source>
        <translation>Von Bericht zu Bericht, von Zelle zu Zelle</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Show what is chosen in the reports</source>
        <translation>Das Gewählte in den Berichten zeigen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Back to the reports; let go of a selection</source>
        <translation>Zurück zu den Berichten; eine Auswahl loslassen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep the note that is being written</source>
        <translation>Die Notiz, an der geschrieben wird, behalten</translation>
    </message>
    <message>
        <source>Ctrl+Return, Esc</source>
        <translation>Strg+Eingabe, Esc</translation>
    </message>
    <message>
        <source>Remove the chosen note or correction</source>
        <translation>Die gewählte Notiz oder Korrektur entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>From panel to panel</source>
        <translation>Von Feld zu Feld</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>%1 the keys of a command</extracomment>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Wählen Sie einen Befehl, um seine Tasten zu ändern.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <extracomment>%1 a key, %2 a command</extracomment>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
</context>
<context>
    <name>crossread::MainWindow</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Key of colours</source>
        <translation>Farbschlüssel</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Unsaved dossier</source>
        <translation>Nicht gespeichertes Dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Bericht</numerusform>
            <numerusform>%n Berichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <extracomment>reports that are out of sight</extracomment>
        <translation>
            <numerusform>%n ausgeblendet</numerusform>
            <numerusform>%n ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n common passage(s)</source>
        <translation>
            <numerusform>%n gemeinsame Passage</numerusform>
            <numerusform>%n gemeinsame Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
    <message>
        <source>The clipboard holds neither text nor files.</source>
        <translation>In der Zwischenablage ist weder Text noch sind darin Dateien.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Es ist nichts markiert.</translation>
    </message>
    <message>
        <source>No unresolved difference follows.</source>
        <translation>Es folgt kein ungeklärter Unterschied.</translation>
    </message>
    <message>
        <source>No unresolved difference comes before this one.</source>
        <translation>Vor diesem kommt kein ungeklärter Unterschied.</translation>
    </message>
    <message>
        <source>This is the last difference shown.</source>
        <translation>Das ist der letzte gezeigte Unterschied.</translation>
    </message>
    <message>
        <source>This is the first difference shown.</source>
        <translation>Das ist der erste gezeigte Unterschied.</translation>
    </message>
    <message>
        <source>Choose a difference or select words first.</source>
        <translation>Wählen Sie zuerst einen Unterschied oder markieren Sie Wörter.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>New notes are signed with:</source>
        <translation>Neue Notizen werden gezeichnet mit:</translation>
    </message>
    <message>
        <source>%1 is open for reading: %2 has it. You can save yours under another name.</source>
        <translation>%1 ist zum Lesen geöffnet: %2 arbeitet daran. Sie können Ihres unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>%1 is open for reading: it may not be written to. You can save yours under another name.</source>
        <translation>%1 ist zum Lesen geöffnet, da nicht hineingeschrieben werden darf. Sie können Ihres unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>%1 is damaged. What could be read of it is open as a new dossier; the file stays as it is.</source>
        <translation>%1 ist beschädigt. Was davon lesbar war, ist als neues Dossier geöffnet; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 (for reading)</source>
        <extracomment>%1 the name of a dossier</extracomment>
        <translation>%1 (zum Lesen)</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Zusammenführen</translation>
    </message>
</context>
<context>
    <name>crossread::MatrixModel</name>
    <message>
        <source>silent</source>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>another event</source>
        <translation>anderes Ereignis</translation>
    </message>
    <message>
        <source>only here: %1</source>
        <extracomment>read by screen readers; %1 words that no other report has</extracomment>
        <translation>nur hier: %1</translation>
    </message>
    <message>
        <source>difference %1, %2: %3</source>
        <translation>Unterschied %1, %2: %3</translation>
    </message>
    <message>
        <source>Passage %1, %2</source>
        <translation>Passage %1, %2</translation>
    </message>
    <message>
        <source>Row %1, a difference outside of common passages</source>
        <translation>Zeile %1, ein Unterschied außerhalb gemeinsamer Passagen</translation>
    </message>
    <message>
        <source>Difference %1, %2</source>
        <translation>Unterschied %1, %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
</context>
<context>
    <name>crossread::MatrixPanel</name>
    <message>
        <source>Filter rows by words</source>
        <translation>Zeilen nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>Reihenfolge der Zeilen</translation>
    </message>
    <message>
        <source>Only rows with a difference that the list shows</source>
        <translation>Nur Zeilen mit einem Unterschied, den die Liste zeigt</translation>
    </message>
    <message>
        <source>Only rows of which a report of the same event says nothing</source>
        <translation>Nur Zeilen, von denen ein Bericht über dasselbe Ereignis nichts sagt</translation>
    </message>
    <message>
        <source>Keep the first report in sight while the others scroll</source>
        <translation>Den ersten Bericht im Blick behalten, während die anderen rollen</translation>
    </message>
    <message>
        <source>The selected rows, or all that are shown; Ctrl+C copies the selected cells</source>
        <translation>Die markierten Zeilen oder alle gezeigten; Strg+C kopiert die markierten Zellen</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>dotted: in some others</source>
        <translation>gepunktet: in einigen anderen</translation>
    </message>
    <message>
        <source>a numbered difference</source>
        <translation>ein nummerierter Unterschied</translation>
    </message>
    <message>
        <source>Story order</source>
        <translation>Wie erzählt</translation>
    </message>
    <message>
        <source>Weightiest first</source>
        <translation>Gewichtigste zuerst</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>Wie in %1</translation>
    </message>
    <message>
        <source>Matrix of passages and reports</source>
        <translation>Matrix aus Passagen und Berichten</translation>
    </message>
    <message>
        <source>Enter opens the passage in the reports.</source>
        <translation>Eingabe öffnet die Passage in den Berichten.</translation>
    </message>
    <message>
        <source>Matrix, first report</source>
        <translation>Matrix, erster Bericht</translation>
    </message>
    <message>
        <source>With &amp;differences</source>
        <translation>Mit &amp;Unterschieden</translation>
    </message>
    <message>
        <source>With &amp;silence</source>
        <translation>Mit &amp;Schweigen</translation>
    </message>
    <message>
        <source>Free&amp;ze the first report</source>
        <translation>Ersten Bericht &amp;festhalten</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Open two or more reports of one event to see who says what.</source>
        <translation>Öffnen Sie zwei oder mehr Berichte über ein Ereignis, um zu sehen, wer was sagt.</translation>
    </message>
    <message>
        <source>Open reports…</source>
        <translation>Berichte öffnen …</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft …</translation>
    </message>
    <message>
        <source>The matrix is filled when the comparison is done.</source>
        <translation>Die Matrix wird gefüllt, wenn der Vergleich fertig ist.</translation>
    </message>
    <message>
        <source>The comparison was stopped</source>
        <translation>Der Vergleich wurde abgebrochen</translation>
    </message>
    <message>
        <source>Compare again (F5) to fill the matrix.</source>
        <translation>Vergleichen Sie neu (F5), um die Matrix zu füllen.</translation>
    </message>
    <message>
        <source>No row fits the filter</source>
        <translation>Keine Zeile passt zum Filter</translation>
    </message>
    <message>
        <source>The reports have no passage in common</source>
        <translation>Die Berichte haben keine gemeinsame Passage</translation>
    </message>
    <message>
        <source>They may be about different events.</source>
        <translation>Sie handeln vielleicht von verschiedenen Ereignissen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 rows hidden by the filter</source>
        <translation>
            <numerusform>%n von %1 Zeilen durch den Filter ausgeblendet</numerusform>
            <numerusform>%n von %1 Zeilen durch den Filter ausgeblendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossread::MergeDialog</name>
    <message numerus="yes">
        <source>%n report(s) in common</source>
        <translation>
            <numerusform>%n gemeinsamer Bericht</numerusform>
            <numerusform>%n gemeinsame Berichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) added</source>
        <translation>
            <numerusform>%n Bericht hinzugefügt</numerusform>
            <numerusform>%n Berichte hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) and verdict(s) added</source>
        <translation>
            <numerusform>%n Notiz oder Urteil hinzugefügt</numerusform>
            <numerusform>%n Notizen und Urteile hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) brought up to date</source>
        <translation>
            <numerusform>%n Notiz auf den neuen Stand gebracht</numerusform>
            <numerusform>%n Notizen auf den neuen Stand gebracht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) added</source>
        <translation>
            <numerusform>%n Korrektur hinzugefügt</numerusform>
            <numerusform>%n Korrekturen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in it was new</source>
        <translation>nichts darin war neu</translation>
    </message>
    <message>
        <source>No difference was confirmed or dismissed by both.</source>
        <translation>Kein Unterschied wurde von beiden bestätigt oder verworfen.</translation>
    </message>
    <message numerus="yes">
        <source>Both judged %n difference(s); %1 of the verdicts agree (%2).</source>
        <translation>
            <numerusform>Beide haben %n Unterschied beurteilt; %1 der Urteile stimmen überein (%2).</numerusform>
            <numerusform>Beide haben %n Unterschiede beurteilt; %1 der Urteile stimmen überein (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Cohen’s kappa is not defined, as only one verdict was given.</source>
        <translation>Cohens Kappa ist nicht bestimmt, da nur ein Urteil vorkommt.</translation>
    </message>
    <message>
        <source>Cohen’s kappa: %1 (1 is full agreement, 0 is what chance gives).</source>
        <translation>Cohens Kappa: %1 (1 ist volle Übereinstimmung, 0 ist, was der Zufall gibt).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a verdict, %2 a person</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <translation>Zusammengeführt: %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Verdicts on what both have judged</source>
        <translation>Urteile über das, was beide beurteilt haben</translation>
    </message>
    <message numerus="yes">
        <source>Show also the %n on which the verdicts agree</source>
        <translation>
            <numerusform>Auch den einen zeigen, in dem die Urteile übereinstimmen</numerusform>
            <numerusform>Auch die %n zeigen, in denen die Urteile übereinstimmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossread::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close messages</source>
        <translation>Meldungen schließen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>crossread::NoteEditor</name>
    <message>
        <source>Write a note. Ctrl+Return keeps it.</source>
        <translation>Schreiben Sie eine Notiz. Strg+Eingabe behält sie.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>crossread::NotesModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 author, %2 date and time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 number of a difference, %2 its type, %3 the outlets</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>Where its words stand now is uncertain.</source>
        <translation>Wo ihre Wörter jetzt stehen, ist ungewiss.</translation>
    </message>
    <message>
        <source>Its words cannot be found in the reports.</source>
        <translation>Die Wörter sind in den Berichten nicht zu finden.</translation>
    </message>
</context>
<context>
    <name>crossread::NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Delete removes the chosen note; it can be undone.</source>
        <translation>Entf entfernt die gewählte Notiz; das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <source>F6 writes a note on the chosen difference, or on words that you select in a report.</source>
        <translation>F6 schreibt eine Notiz zum gewählten Unterschied oder zu Wörtern, die Sie in einem Bericht markieren.</translation>
    </message>
</context>
<context>
    <name>crossread::OverviewStrip</name>
    <message>
        <source>Overview of all reports and passages</source>
        <translation>Übersicht über alle Berichte und Passagen</translation>
    </message>
</context>
<context>
    <name>crossread::PageForm</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Key of marks</source>
        <translation>Schlüssel der Markierungen</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Notes on the text</source>
        <translation>Notizen zum Text</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Reports in full</source>
        <translation>Berichte im Ganzen</translation>
    </message>
    <message>
        <source>Without a verdict</source>
        <translation>Ohne Urteil</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>Letter, quer</translation>
    </message>
    <message>
        <source>A3, landscape</source>
        <translation>A3, quer</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, hoch</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Letter, hoch</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, quer</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Types of difference</source>
        <translation>Arten von Unterschieden</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Reports that stand beside each other on a page that is wide enough; the rest follow behind</source>
        <translation>Berichte, die auf einer Seite nebeneinander stehen, wenn sie breit genug ist; die übrigen folgen dahinter</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Another &amp;face:</source>
        <translation>Andere &amp;Schrift:</translation>
    </message>
    <message>
        <source>Face of the reports</source>
        <translation>Schrift der Berichte</translation>
    </message>
    <message>
        <source>In c&amp;olours</source>
        <translation>In &amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Attach the dossier</source>
        <translation>Dossier &amp;anhängen</translation>
    </message>
    <message>
        <source>With the original files of the reports, for whoever checks them with Crossread</source>
        <translation>Mit den Originaldateien der Berichte, für alle, die sie mit Crossread prüfen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>Reports a&amp;cross:</source>
        <translation>&amp;Berichte nebeneinander:</translation>
    </message>
    <message>
        <source>Letter si&amp;ze:</source>
        <translation>Schrift&amp;größe:</translation>
    </message>
    <message>
        <source>With a part of</source>
        <translation>Mit Anteil von</translation>
    </message>
    <message>
        <source>What you judged, tagged or wrote a note on is shown below it too</source>
        <translation>Was Sie beurteilt, mit Schlagwörtern versehen oder kommentiert haben, erscheint auch darunter</translation>
    </message>
    <message>
        <source>C&amp;onfidence from:</source>
        <translation>&amp;Gewissheit ab:amp;Sicherheit ab:</translation>
    </message>
</context>
<context>
    <name>crossread::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>crossread::ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <extracomment>%1 what is being done</extracomment>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>crossread::QuoteCorrector</name>
    <message>
        <source>Choose a quote or select its words first.</source>
        <translation>Wählen Sie zuerst ein Zitat oder markieren Sie seine Wörter.</translation>
    </message>
    <message>
        <source>The reports have not been compared yet.</source>
        <translation>Die Berichte sind noch nicht verglichen.</translation>
    </message>
    <message>
        <source>attribution of a quote</source>
        <extracomment>an undo step</extracomment>
        <translation>Zuschreibung eines Zitats</translation>
    </message>
</context>
<context>
    <name>crossread::QuoteDialog</name>
    <message>
        <source>These are &amp;nobody’s words</source>
        <translation>Das sind &amp;niemandes Worte</translation>
    </message>
    <message>
        <source>Who says it, in %1</source>
        <extracomment>%1 an outlet</extracomment>
        <translation>Wer es sagt, in %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Several are parted by semicolons, the nearest to the speaker first</source>
        <translation>Mehrere durch Semikolons getrennt, der dem Sprecher nächste zuerst</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>&amp;Said by:</source>
        <translation>&amp;Gesagt von:</translation>
    </message>
    <message>
        <source>&amp;Relayed by:</source>
        <translation>&amp;Weitergegeben von:</translation>
    </message>
    <message>
        <source>The report does not name them; choose a name that it has.</source>
        <translation>Der Bericht nennt sie nicht; wählen Sie einen Namen, den er hat.</translation>
    </message>
    <message>
        <source>The report’s words: “%1”</source>
        <translation>Die Worte des Berichts: „%1“</translation>
    </message>
    <message>
        <source>The report does not name all of them.</source>
        <translation>Der Bericht nennt nicht alle davon.</translation>
    </message>
</context>
<context>
    <name>crossread::QuotesDelegate</name>
    <message>
        <source>No speaker named</source>
        <translation>Kein Sprecher genannt</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Bericht</numerusform>
            <numerusform>%n Berichte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossread::QuotesModel</name>
    <message>
        <source>“%1”</source>
        <extracomment>a quotation in the quotation marks of the language</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>whole report: %1</source>
        <extracomment>%1 wire services that a report as a whole is from</extracomment>
        <translation>ganzer Bericht: %1</translation>
    </message>
    <message>
        <source>Speaker: %1</source>
        <translation>Sprecher: %1</translation>
    </message>
    <message>
        <source>Relayed by: %1</source>
        <translation>Weitergegeben von: %1</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Zitat %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Bericht</numerusform>
            <numerusform>%n Berichte</numerusform>
        </translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Redewort</translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation>Weitergegeben von</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
</context>
<context>
    <name>crossread::QuotesPanel</name>
    <message>
        <source>In se&amp;veral reports</source>
        <translation>In &amp;mehreren Berichten</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Enter opens the quote in the reports, F2 corrects who says it.</source>
        <translation>Eingabe öffnet das Zitat in den Berichten, F2 berichtigt, wer es sagt.</translation>
    </message>
    <message>
        <source>Filter by words, speaker or outlet</source>
        <translation>Nach Wörtern, Sprecher oder Medium filtern</translation>
    </message>
    <message>
        <source>Filter quotes by words, speaker or outlet</source>
        <translation>Zitate nach Wörtern, Sprecher oder Medium filtern</translation>
    </message>
    <message>
        <source>All quotes that are shown; Ctrl+C copies the words of one</source>
        <translation>Alle gezeigten Zitate; Strg+C kopiert die Wörter eines Zitats</translation>
    </message>
    <message numerus="yes">
        <source>Only %1, %n quote(s)</source>
        <translation>
            <numerusform>Nur %1, %n Zitat</numerusform>
            <numerusform>Nur %1, %n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 quotes hidden by the filter</source>
        <translation>
            <numerusform>%n von %1 Zitaten durch den Filter ausgeblendet</numerusform>
            <numerusform>%n von %1 Zitaten durch den Filter ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Open two or more reports of one event to see how they quote.</source>
        <translation>Öffnen Sie zwei oder mehr Berichte über ein Ereignis, um zu sehen, wie sie zitieren.</translation>
    </message>
    <message>
        <source>Open reports…</source>
        <translation>Berichte öffnen …</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft …</translation>
    </message>
    <message>
        <source>Quotes are listed when the comparison is done.</source>
        <translation>Zitate werden aufgelistet, wenn der Vergleich fertig ist.</translation>
    </message>
    <message>
        <source>The comparison was stopped</source>
        <translation>Der Vergleich wurde abgebrochen</translation>
    </message>
    <message>
        <source>Compare again (F5) to list the quotes.</source>
        <translation>Vergleichen Sie neu (F5), um die Zitate aufzulisten.</translation>
    </message>
    <message>
        <source>No quote fits the filter</source>
        <translation>Kein Zitat passt zum Filter</translation>
    </message>
    <message>
        <source>No quotes found</source>
        <translation>Keine Zitate gefunden</translation>
    </message>
    <message>
        <source>The reports have no words in quotation marks.</source>
        <translation>In den Berichten stehen keine Wörter in Anführungszeichen.</translation>
    </message>
    <message>
        <source>&amp;Open in the reports</source>
        <translation>In den Berichten ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Who says it…</source>
        <translation>&amp;Wer es sagt …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>crossread::RecoveryBar</name>
    <message>
        <source>Unsaved work</source>
        <translation>Ungespeicherte Arbeit</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Recover: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen …</translation>
    </message>
    <message>
        <source>Discard: %1</source>
        <translation>Verwerfen: %1</translation>
    </message>
    <message>
        <source>Discard unsaved work</source>
        <translation>Ungespeicherte Arbeit verwerfen</translation>
    </message>
    <message>
        <source>It will be gone for good.</source>
        <translation>Sie ist dann endgültig verloren.</translation>
    </message>
</context>
<context>
    <name>crossread::ReportCorrector</name>
    <message>
        <source>&amp;Kind of paragraph</source>
        <translation>&amp;Art des Absatzes</translation>
    </message>
    <message>
        <source>Select words of the paragraph first.</source>
        <translation>Markieren Sie zuerst Wörter des Absatzes.</translation>
    </message>
</context>
<context>
    <name>crossread::ReportView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Note on selection</source>
        <translation>&amp;Notiz zur Auswahl</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles markieren</translation>
    </message>
</context>
<context>
    <name>crossread::RowHeader</name>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>crossread::SearchModel</name>
    <message numerus="yes">
        <source>%1, %n place(s)</source>
        <extracomment>%1 an outlet</extracomment>
        <translation>
            <numerusform>%1, %n Stelle</numerusform>
            <numerusform>%1, %n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossread::SearchPanel</name>
    <message>
        <source>Search all reports</source>
        <translation>Alle Berichte durchsuchen</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <source>Enter goes to the place.</source>
        <translation>Eingabe geht zur Stelle.</translation>
    </message>
    <message>
        <source>Every place that has the words is listed here, report by report.</source>
        <translation>Hier steht jede Stelle, die die Wörter hat, Bericht für Bericht.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>No report has these words. Capitals, kinds of quotation marks and dashes do not matter.</source>
        <translation>Kein Bericht hat diese Wörter. Großschreibung, Arten von Anführungszeichen und Strichen sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in %1 of %2 reports</source>
        <extracomment>%n places in %1 of %2 reports</extracomment>
        <translation>
            <numerusform>%n Stelle in %1 von %2 Berichten</numerusform>
            <numerusform>%n Stellen in %1 von %2 Berichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossread::Session</name>
    <message>
        <source>Pasted text %1</source>
        <extracomment>how a report is called that was pasted; %1 is a running number</extracomment>
        <translation>Eingefügter Text %1</translation>
    </message>
    <message numerus="yes">
        <source>add %n report(s)</source>
        <translation>
            <numerusform>%n Bericht hinzufügen</numerusform>
            <numerusform>%n Berichte hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>crossread::SourcePanel</name>
    <message>
        <source>Original of the report</source>
        <translation>Original des Berichts</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>P&amp;revious place</source>
        <translation>Vo&amp;rige Stelle</translation>
    </message>
    <message>
        <source>Ne&amp;xt place</source>
        <translation>&amp;Nächste Stelle</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1 …</translation>
    </message>
    <message>
        <source>only the first %1 are shown</source>
        <translation>nur die ersten %1 werden gezeigt</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Noch keine Berichte</translation>
    </message>
    <message>
        <source>Open reports to see the files that they came from.</source>
        <translation>Öffnen Sie Berichte, um die Dateien zu sehen, aus denen sie stammen.</translation>
    </message>
    <message>
        <source>Open reports…</source>
        <translation>Berichte öffnen …</translation>
    </message>
    <message>
        <source>The original is not text</source>
        <translation>Das Original ist kein Text</translation>
    </message>
    <message>
        <source>The original is a %1 file</source>
        <translation>Das Original ist eine %1-Datei</translation>
    </message>
    <message>
        <source>Its bytes are kept in the dossier as they were, but they cannot be read here.</source>
        <translation>Seine Bytes sind unverändert im Dossier, lassen sich hier aber nicht lesen.</translation>
    </message>
    <message>
        <source>Choose a passage or a difference to see its place in the file.</source>
        <translation>Wählen Sie eine Passage oder einen Unterschied, um die Stelle in der Datei zu sehen.</translation>
    </message>
    <message>
        <source>This report says nothing of what is chosen.</source>
        <translation>Dieser Bericht sagt nichts vom Gewählten.</translation>
    </message>
    <message>
        <source>The place cannot be shown: the original is not text.</source>
        <translation>Die Stelle lässt sich nicht zeigen: das Original ist kein Text.</translation>
    </message>
    <message>
        <source>The words could not be found in the original. They may be broken up by other text, or written in a way that is not known here.</source>
        <translation>Die Wörter waren im Original nicht zu finden. Vielleicht unterbricht sie anderer Text, oder sie sind auf eine Weise geschrieben, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Line %1: the words stand there letter for letter.</source>
        <translation>Zeile %1: die Wörter stehen dort Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>Line %1: all the words stand there, with markup, escapes or line ends among them.</source>
        <translation>Zeile %1: alle Wörter stehen dort, mit Auszeichnungen, Ersatzzeichen oder Zeilenenden dazwischen.</translation>
    </message>
    <message>
        <source>Line %1: only the beginning of the words was found there.</source>
        <translation>Zeile %1: nur der Anfang der Wörter wurde dort gefunden.</translation>
    </message>
    <message>
        <source>Place %1 of %2.</source>
        <translation>Stelle %1 von %2.</translation>
    </message>
    <message>
        <source>Place %1 of %2; which of them the report was read from is not certain.</source>
        <translation>Stelle %1 von %2; aus welcher der Bericht gelesen wurde, ist nicht sicher.</translation>
    </message>
</context>
<context>
    <name>crossread::StartPage</name>
    <message>
        <source>Where do the reports differ?</source>
        <translation>Wo unterscheiden sich die Berichte?</translation>
    </message>
    <message>
        <source>Open two or more reports of one event. Crossread sets them side by side, joins the passages that say the same, and marks where figures, dates, quotes and sources differ.</source>
        <translation>Öffnen Sie zwei oder mehr Berichte über ein Ereignis. Crossread stellt sie nebeneinander, verbindet die Passagen, die dasselbe sagen, und markiert, wo Zahlen, Daten, Zitate und Quellen abweichen.</translation>
    </message>
    <message>
        <source>You can also drop files here, or paste a text with Ctrl+V.</source>
        <translation>Sie können Dateien auch hier ablegen oder einen Text mit Strg+V einfügen.</translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation>Zuletzt geöffnete Dossiers</translation>
    </message>
</context>
<context>
    <name>crossread::TagsEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Ein Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>Dieses Schlagwort wegnehmen</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
</context>
<context>
    <name>crossread::TypeChip</name>
    <message>
        <source>%1 Click to show or hide them.</source>
        <translation>%1 Ein Klick zeigt oder verbirgt sie.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n difference(s)</source>
        <extracomment>a filter switch; %1 type of difference</extracomment>
        <translation>
            <numerusform>%1, %n Unterschied</numerusform>
            <numerusform>%1, %n Unterschiede</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossread::VerdictBar</name>
    <message>
        <source>A real difference</source>
        <translation>Ein wirklicher Unterschied</translation>
    </message>
    <message>
        <source>Not a difference, or not one that matters</source>
        <translation>Kein Unterschied oder keiner von Belang</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Noch zu entscheiden</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>crossread::Views</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>%1, passage %2 of %3</source>
        <extracomment>%1 a report, %2 and %3 numbers</extracomment>
        <translation>%1, Passage %2 von %3</translation>
    </message>
    <message>
        <source>Says nothing of this.</source>
        <translation>Sagt nichts davon.</translation>
    </message>
    <message>
        <source>Reports another event.</source>
        <translation>Berichtet von einem anderen Ereignis.</translation>
    </message>
    <message>
        <source>Difference %1, %2</source>
        <translation>Unterschied %1, %2</translation>
    </message>
    <message>
        <source>Has a note.</source>
        <translation>Hat eine Notiz.</translation>
    </message>
    <message>
        <source>Has what was searched for.</source>
        <translation>Enthält das Gesuchte.</translation>
    </message>
</context>
</TS>
