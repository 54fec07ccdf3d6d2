// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/read.h"

namespace crossread {

Reading read(const Report &report)
{
    Reading reading;
    const QString &t = report.text;
    for (std::size_t p = 0; p < report.paragraphs.size(); ++p) {
        Span s = report.paragraphs[p].span;
        qsizetype begin = s.begin;
        for (qsizetype i = s.begin; i < s.end; ++i) {
            const bool stop = t[i] == u'.' || t[i] == u'!' || t[i] == u'?';
            qsizetype e = i + 1;
            while (stop && e < s.end && (t[e] == u'"' || t[e] == u'”' || t[e] == u'’'))
                ++e;
            const bool nl = t[i] == u'\n';
            if ((stop && i >= 2 && !t[i - 2].isSpace() && t[i-2] != u'.' && !(t[i-1] == u'r' && t[i-2] == u'M') && e + 1 < s.end && t[e].isSpace() && !t[e + 1].isLower()) || nl) {
                if (e - begin > 1) reading.sentences.push_back({{begin, nl ? i : e}, int(p)});
                begin = nl ? i + 1 : e + 1;
                i = begin - 1;
            }
        }
        if (s.end > begin) reading.sentences.push_back({{begin, s.end}, int(p)});
    }
    return reading;
}

} // namespace crossread
