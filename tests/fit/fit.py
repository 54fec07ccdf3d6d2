#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits the weights of core/align/weights.h on what align-features printed. Needs python3-numpy; run by hand.

    align-features GOLD.json… > features.tsv
    tests/fit/fit.py features.tsv            figures, cross-validated by group
    tests/fit/fit.py features.tsv --write    the same, and writes the weights

    align-features --alone PAIRS.json… > alone.tsv
    tests/fit/fit.py alone.tsv --alone --write   the weights for sentences without a context

What align-features --events printed of the output of eventgold.py gives the weights for events in the same way.

Logistic regression with L2. Every set counts the same, whatever its size; pairs that are merely related are left out.
"""
import os, sys
import numpy

SHARE = {"basil": 1.5, "superpal": 1.0, "ecb_topic": 1.0, "inj_docs": 0.7}
# Parts and mixtures as tests/fit/eventgold.py names them. Of basil and superpal every group is one event, which by
# itself would teach that all reports are.
EVENT_SHARE = {"ecb_topic": 1.0, "ecb_topic_2": 0.3, "ecb_topic_3": 0.3, "ecb_topic_4": 0.6, "ecb_topic_pure": 0.3,
               "ecb_topic_mixed": 0.3, "basil": 0.3, "basil_mixed": 0.3, "superpal": 0.3, "superpal_mixed": 0.3}
# How alike two are is what sts grades; whether they are paraphrases is what mrpc does, and both together do it best.
ALONE_SHARES = {"alone": {"sts": 1.0, "mrpc": 0.0}, "paraphrase": {"sts": 1.0, "mrpc": 1.5}}
# Three of five, "roughly the same", is as likely as not; a straight line would call it .6.
GRADE_BENT = 1.2
ALONE_RIDGE = 20.0 # of values with a spread of one
# Of sentences without a context these are not measured …
CONTEXT = ("MarginMin", "MarginMax", "Neighbours", "Adjacent", "Window", "ReportsAlike", "Position", "LeadBoth")
# … and these must not part what states the same with other values: that is the finding.
VALUES = ("NumbersShared", "NumbersNone", "FiguresShared", "DaysShared", "DaysNone")
HEADER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "core", "align", "weights.h")


def load(path, alone):
    rows, missed = [], {}
    with open(path) as file:
        names = file.readline().rstrip("\n").split("\t")[3:]
        for line in file:
            cell = line.rstrip("\n").split("\t")
            if cell[2] == "missed":
                missed[(cell[0], cell[1])] = int(cell[3])
            elif alone or cell[2] != "1":
                rows.append(cell)
    sets = numpy.array([row[0] for row in rows])
    groups = numpy.array([row[1] for row in rows])
    labels = numpy.array([float(row[2]) if alone else row[2] == "2" for row in rows], dtype=float)
    values = numpy.array([row[3:] for row in rows], dtype=float)
    return names, sets, groups, labels, values, missed


def importance(sets, shares):
    """Each set sums to its share; within it positives and negatives keep their natural odds."""
    weights = numpy.zeros(len(sets))
    for name in set(sets):
        here = sets == name
        weights[here] = shares.get(name, 1.0) / here.sum()
    return weights * len(sets) / weights.sum()


def fit(values, labels, weights, ridge=6.0):
    """Newton's method."""
    w = numpy.zeros(values.shape[1])
    penalty = numpy.full(len(w), ridge)
    penalty[0] = 0
    for _ in range(30):
        p = 1 / (1 + numpy.exp(-values @ w))
        gradient = values.T @ (weights * (p - labels)) + penalty * w
        hessian = (values * (weights * p * (1 - p))[:, None]).T @ values + numpy.diag(penalty)
        step = numpy.linalg.solve(hessian, gradient)
        w -= step
        if numpy.abs(step).max() < 1e-6:
            break
    return w


def average_precision(labels, scores, missed):
    order = numpy.argsort(-scores, kind="stable")
    hits = numpy.cumsum(labels[order])
    precision = hits / numpy.arange(1, len(order) + 1)
    total = labels.sum() + missed
    best = max(2 * h / (i + 1 + total) for i, h in enumerate(hits))
    return (precision * labels[order]).sum() / total, best


def calibration(labels, scores, bins=10):
    error = 0
    for low in numpy.arange(0, 1, 1 / bins):
        here = (scores >= low) & (scores < low + 1 / bins)
        if here.any():
            error += here.mean() * abs(scores[here].mean() - labels[here].mean())
    return error


def report(title, sets, labels, scores, missed):
    print(title)
    for name in sorted(set(sets)):
        here = sets == name
        lost = sum(count for (kind, _), count in missed.items() if kind == name)
        ap, best = average_precision(labels[here], scores[here], lost)
        chosen = scores[here] >= 0.5
        right = labels[here][chosen].sum()
        f1 = 2 * right / (chosen.sum() + labels[here].sum() + lost)
        print(f"  {name:10} AP {ap:.3f}  best F1 {best:.3f}  F1 at .5 {f1:.3f}  "
              f"calibration error {calibration(labels[here], scores[here]):.3f}")


def cross_validate(sets, groups, labels, values, weights, folds=8):
    scores = numpy.zeros(len(labels))
    names = sorted(set(groups))
    for fold in range(folds):
        out = numpy.isin(groups, names[fold::folds])
        scores[out] = 1 / (1 + numpy.exp(-values[out] @ fit(values[~out], labels[~out], weights[~out])))
    return scores


def report_alone(sets, groups, labels, scores):
    here = sets == "mrpc"
    chosen, right = scores[here] >= 0.5, labels[here] >= 0.5
    print(f"  mrpc accuracy {(chosen == right).mean():.3f}  F1 {2 * (chosen & right).sum() / (chosen.sum() + right.sum()):.3f}")
    correlations = [numpy.corrcoef(scores[g], labels[g])[0, 1] for g in
                    ((sets == "sts") & (groups == name) for name in sorted(set(groups[sets == "sts"])))]
    print(f"  sts mean r {numpy.mean(correlations):.3f}")


def write(names, w, array):
    with open(HEADER) as file:
        text = file.read()
    start = text.index(array + "{\n") + len(array) + 2
    end = text.index("};", start)
    body = "".join(f"    {value:.4f}, // {name}\n" for name, value in zip(names, w))
    with open(HEADER, "w") as file:
        file.write(text[:start] + body + text[end:])


def fit_alone(names, sets, groups, labels, values):
    """What a feature counts may depend on how long the two are."""
    values = values * numpy.array([name not in CONTEXT + VALUES for name in names])
    values = numpy.hstack([values, values * values[:, [names.index("Size")]]])
    spread = values.std(axis=0)
    spread[spread == 0] = 1
    values = values / spread
    bent = labels ** GRADE_BENT
    folds = numpy.arange(len(labels)) % 5
    for array, shares in ALONE_SHARES.items():
        weights = importance(sets, shares)
        scores = numpy.zeros(len(labels))
        for fold in range(5):
            out = folds == fold
            scores[out] = 1 / (1 + numpy.exp(-values[out] @ fit(values[~out], bent[~out], weights[~out], ALONE_RIDGE)))
        print(f"{array}, left out in turn")
        report_alone(sets, groups, labels, scores)
        w = fit(values, bent, weights, ALONE_RIDGE)
        print(f"{array}, fitted")
        report_alone(sets, groups, labels, 1 / (1 + numpy.exp(-values @ w)))
        if "--write" in sys.argv:
            write(names, (w / spread)[:len(names)], f"{array}Weights")
            write(names, (w / spread)[len(names):], f"{array}Slopes")


def main():
    alone = "--alone" in sys.argv
    names, sets, groups, labels, values, missed = load(sys.argv[1], alone)
    if alone:
        fit_alone(names, sets, groups, labels, values)
        return
    events = names[0] == "EventBias"
    weights = importance(sets, EVENT_SHARE if events else SHARE)
    report("left out in turn", sets, labels, cross_validate(sets, groups, labels, values, weights), missed)
    w = fit(values, labels, weights)
    report("fitted", sets, labels, 1 / (1 + numpy.exp(-values @ w)), missed)
    for name, value in zip(names, w):
        print(f"  {name:17} {value:8.3f}")
    if "--write" in sys.argv:
        write(names, w, "eventWeights" if events else "pairWeights")


main()
