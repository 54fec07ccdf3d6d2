// SPDX-License-Identifier: GPL-3.0-or-later
// What a person at the whole window waits for: frames, filters and jumps over large dossiers, and the longest time for which
// the window answers nothing while files are read and compared.
#include "tests/bench/measure.h"
#include "tests/witnesses/invented.h"
#include "ui/models/discrepancyfilter.h"
#include "ui/models/session.h"
#include "ui/panels/discrepancypanel.h"
#include "ui/text/reportview.h"
#include "ui/text/sidebyside.h"
#include "ui/window/choice.h"
#include "ui/window/colours.h"
#include "ui/window/files.h"
#include "ui/window/mainwindow.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window on settings of its own.
struct Desk {
    QTemporaryDir folder;
    QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    MainWindow window{store};
};

DossierReport report(int index, qsizetype size)
{
    QRandomGenerator random(quint32(index) + 1);
    static const QStringList words{u"harbour"_s, u"of"_s, u"the"_s, u"council"_s, u"ferry"_s, u"said"_s, u"“crossing”"_s, u"with"_s, u"on"_s,
        u"engineers"_s, u"a"_s, u"Tuesday"_s, u"lanterns"_s, u"to"_s, u"may"_s, u"quay"_s, u"and"_s, u"inspectors"_s, u"1,200"_s, u"in"_s};
    DossierReport made;
    made.id = u"00000000-0000-4000-8000-0000000000%1"_s.arg(index, 2, 10, QChar(u'0'));
    made.report.about.outlet = u"Paper %1"_s.arg(index);
    QString &text = made.report.text;
    while (text.size() < size) {
        const qsizetype begin = text.size();
        const qsizetype length = 200 + random.bounded(400);
        while (text.size() - begin < length)
            text += words[random.bounded(int(words.size()))] + u' ';
        made.report.paragraphs.push_back({{begin, text.size()}, ParagraphKind::Body});
        text += u"\n\n"_s;
    }
    return made;
}

/// Every n-th paragraph of all reports is a passage, with a difference; `marks` in all.
Comparison comparison(const Dossier &dossier, int marks)
{
    Comparison made;
    made.engine = u"by hand"_s;
    made.readings.resize(dossier.reports.size());
    std::size_t rows = dossier.reports.front().report.paragraphs.size();
    std::vector<int> all;
    for (const DossierReport &one : dossier.reports) {
        all.push_back(int(all.size()));
        rows = std::min(rows, one.report.paragraphs.size());
    }
    made.alignment.events = {all};
    made.alignment.bases = {EventBasis{}};
    const int wanted = std::min(int(rows), marks / 2 / int(all.size()));
    for (int i = 0; i < wanted; ++i) {
        Passage passage{u"p%1"_s.arg(i), Grade(i % 4), 0.9, {}, {}};
        Discrepancy found{u"d%1"_s.arg(i), allDiscrepancyTypes[std::size_t(i) % 9], 0.5 + 0.4 * (i % 2), passage.id, {}, {u"%1 and %2 differ."_s, {u"a"_s, u"b"_s}}};
        for (const int column : all) {
            const Span span = dossier.reports[std::size_t(column)].report.paragraphs[std::size_t(i) * rows / std::size_t(wanted)].span;
            passage.members.push_back({column, {span.begin, span.begin + 150}});
            found.members.push_back({column, {span.begin + 20, span.begin + 40}, {}});
        }
        made.alignment.passages.push_back(passage);
        made.discrepancies.push_back(found);
    }
    return made;
}

void measureFrames(const char *name, int reports, qsizetype size, int marks)
{
    Dossier dossier;
    for (int i = 0; i < reports; ++i)
        dossier.reports.push_back(report(i, size));
    const auto compared = std::make_shared<const Comparison>(comparison(dossier, marks));
    std::printf("%s, %zu differences, 1600x900\n", name, compared->discrepancies.size());
    Desk desk;
    desk.window.resize(1600, 900);
    desk.window.show();
    QCoreApplication::processEvents();
    timed("shown and first painted", 1, [&](int) { desk.window.session().show(dossier, compared); });
    QScrollBar *bar = desk.window.columns().findChildren<ReportView *>().front()->verticalScrollBar();
    timed("scroll by 60 px", 300, [&](int) { bar->setValue(bar->value() + 60); });
    QRandomGenerator random(1);
    timed("jump to a difference", 60, [&](int) { desk.window.choice().choose(u"d%1"_s.arg(random.bounded(int(compared->discrepancies.size())))); });
    DiscrepancyFilter &filter = desk.window.differences().filter();
    timed("filter by confidence", 20, [&](int i) { filter.setMinimumConfidence(i % 2 ? 0.5 : 0.8); });
    timed("filter by type", 20, [&](int i) { filter.setTypeShown(DiscrepancyType::Number, i % 2); });
    timed("filter by words", 20, [&](int i) { filter.setText(i % 2 ? u"ferry"_s : u"lanterns quay"_s); });
    filter.showAll();
    timed("change of width", 40, [&](int i) { desk.window.resize(1600 - (i % 20) * 10, 900); });
}

/// The longest time between two looks at what the person does, by the clock and in CPU time of the window's thread.
class Pulse {
public:
    Pulse()
    {
        QAbstractEventDispatcher *loop = QAbstractEventDispatcher::instance();
        QObject::connect(loop, &QAbstractEventDispatcher::awake, loop, [this] { begin(); });
        QObject::connect(loop, &QAbstractEventDispatcher::aboutToBlock, loop, [this] { end(); });
    }
    void begin()
    {
        end();
        m_clock.start();
        m_cpu = threadCpu();
    }
    void end()
    {
        if (!m_clock.isValid())
            return;
        longest = std::max(longest, double(m_clock.nsecsElapsed()) / 1e6);
        longestCpu = std::max(longestCpu, threadCpu() - m_cpu);
        m_clock.invalidate();
    }
    double longest = 0, longestCpu = 0;

private:
    static double threadCpu()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }
    QElapsedTimer m_clock;
    double m_cpu = 0;
};

/// Lives until the job is done and what follows from it is painted.
void live(Job &job, Pulse &pulse)
{
    for (int rest = 20; rest > 0; rest -= job.running() ? 0 : 1) {
        pulse.begin();
        QCoreApplication::processEvents(job.running() ? QEventLoop::WaitForMoreEvents : QEventLoop::AllEvents);
        pulse.end();
    }
}

/// Long reports of one event as they are written: of each fact's sentence some reports have it word for word, some with other
/// words in it, and others have sentences of their own. The words are made of syllables.
QStringList longReports(int reports, int words)
{
    constexpr int length = 20; // words in a sentence
    QRandomGenerator random(7);
    static const QStringList syllables{u"ka"_s, u"lor"_s, u"min"_s, u"ve"_s, u"tas"_s, u"pol"_s, u"ri"_s, u"den"_s, u"su"_s, u"ham"_s};
    const auto word = [&] {
        QString made;
        for (int i = 2 + random.bounded(2); i > 0; --i)
            made += syllables[random.bounded(syllables.size())];
        return made;
    };
    const auto sentence = [&] {
        QStringList made{u"The"_s};
        for (int i = 1; i < length; ++i)
            made += i % 7 == 3 ? QString::number(10 + random.bounded(9000)) : i % 3 == 1 ? u"of"_s : word();
        return made;
    };
    QStringList texts(reports);
    for (int i = 0; i < words / length; ++i) {
        const QStringList fact = sentence();
        for (QString &text : texts) {
            QStringList told = random.bounded(2) == 0 ? fact : sentence();
            if (const int change = random.bounded(4); change == 0)
                told[3] = QString::number(10 + random.bounded(9000));
            else if (change == 1)
                told[1 + random.bounded(length - 1)] = word();
            text += told.join(u' ') + u".\n\n"_s;
        }
    }
    return texts;
}

void measureBlocks(const char *name, const QStringList &texts)
{
    std::printf("%s, opened and compared\n", name);
    Desk desk;
    QStringList paths;
    for (const QString &text : texts) {
        QFile file(desk.folder.filePath(u"report%1.txt"_s.arg(paths.size())));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
        paths.append(file.fileName());
    }
    desk.window.resize(1600, 900);
    desk.window.show();
    QCoreApplication::processEvents();
    Pulse pulse;
    QElapsedTimer clock;
    clock.start();
    desk.window.files().open(paths);
    live(desk.window.session().loading(), pulse);
    std::printf("  reports can be read after              %6.0f ms by the clock\n", double(clock.elapsed()));
    std::printf("  longest block while reading            %6.1f ms CPU, %6.1f ms by the clock\n", pulse.longestCpu, pulse.longest);
    pulse.longest = pulse.longestCpu = 0;
    clock.start();
    desk.window.session().stopComparing();
    const double told = double(clock.nsecsElapsed()) / 1e6;
    desk.window.session().comparing().waitForThreads();
    std::printf("  stopped after                          %6.1f ms by the clock; its thread after %.1f\n", told, double(clock.nsecsElapsed()) / 1e6);
    clock.start();
    desk.window.session().compareAgain();
    live(desk.window.session().comparing(), pulse);
    std::size_t members = 0;
    const Comparison &made = *desk.window.session().comparison();
    for (const Passage &passage : made.alignment.passages)
        members += passage.members.size();
    std::printf("  %zu passages with %zu members, %zu differences\n", made.alignment.passages.size(), members, made.discrepancies.size());
    std::printf("  compared after                         %6.0f ms by the clock\n", double(clock.elapsed()));
    std::printf("  longest block while comparing          %6.1f ms CPU, %6.1f ms by the clock\n", pulse.longestCpu, pulse.longest);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyColours(application, Settings::Colours::System); // as the program does before its window is made
    const QStringList wanted = QApplication::arguments().mid(1); // some parts alone, to look into them
    if (wanted.isEmpty() || wanted.contains("frames"_L1)) {
        measureFrames("4 reports of 1 MB", 4, 1 << 20, 10000);
        measureFrames("10 reports of 20 kB", 10, 20 << 10, 1000);
    }
    if (wanted.isEmpty() || wanted.contains("blocks"_L1)) {
        measureBlocks("20 reports of 10,000 words", longReports(20, 10000));
        measureBlocks("the same of sentences that are all alike", InventedNews(1).reports(20, 625));
    }
    return 0;
}
