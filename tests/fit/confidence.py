#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits the weights of core/judge/confidence.h on what judge-signals printed. Run by hand.

    judge-signals GOLD.json… > signals.tsv
    tests/fit/confidence.py signals.tsv GOLD.json…            figures, cross-validated by group
    tests/fit/confidence.py signals.tsv GOLD.json… --write    the same, and writes the weights

One logistic model a rule: is a finding with these signals a difference that the gold names? Findings that match an
optional item are left out. Of sets whose gold names no differences only pairs of sentences count that state different
things: whatever is found between them is wrong; and what was read by hand (read-by-hand.tsv, the set "read"), which stands for the
whole reports that analysts open: without it the model believes that reports differ wherever their sentences do. Each set counts as SHARE says, whatever its size, so that a set of thousands of pairs with a
planted change does not drown what real reports show. Strong ridge: where there are few findings, the bias alone is fitted.
Ridge draws all probabilities towards the middle; scaling the log-odds by what findings of other groups show (Platt) takes that
back. The error of calibration is that of findings whose group the model has not seen, in bins of like probability.
"""
import collections, json, math, os, sys

SHARE = {"read": 0.4, "ecb_topic": 0.3, "superpal": 0.2, "basil": 1.0, "mrpc_nat": 1.0, "inj_docs": 0.8, "inj_pairs": 1.2, "sick": 0.4}
# Of figures the reading is not let through in full: what it finds wrong no signal tells from what planted changes find right.
READ_SHARE = {"Number": 0.15}
RULES = ["Number", "Date", "Time", "Person", "Place", "Body", "Title", "Negation", "Opposite", "Hedge", "Source", "Voice", "Dropped", "Speaker",
         "Relay", "RelayDropped", "Stance", "Reworded", "Clipped", "ScareQuote", "Turned", "Complement", "Only", "LeftOut"]
SIGNALS = ["bias", "context", "score", "beside", "cover", "only", "same", "other", "agree", "alone"]
READ = os.path.join(os.path.dirname(os.path.abspath(__file__)), "read-by-hand.tsv")
HEADER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "core", "judge", "confidence.h")
RIDGE, LOOSE_RIDGE = 2.0, 0.5
KEPT = 0.4  # keptConfidence
WHOLE_REPORTS = ["Speaker", "Relay", "RelayDropped", "Stance"]  # compare quotations wherever they stand
FEWEST_OF_BIN = 30
PLATT_RIDGE = 1.0
MOST = 8.0
FEWEST = 12  # with fewer findings the weights are set by hand
HELD = ["Number",  # --write leaves these: planted figures teach that any two differ; see READ_SHARE
        "Date", "Person",  # fitted anew they keep as many wrong ones of what was read, and fewer planted ones
        "Time",  # of eleven that were read none was right
        "Hedge",  # the fit loses a hedge whose sentence is long and shares little else, as news has it
        "Clipped", "ScareQuote"]  # one planted change would outweigh all that was read
UNFITTED = ["Only", "LeftOut"]  # likewise: the gold names omissions in copies alone


def inked(text):
    counts = [0]
    for c in text:
        counts.append(counts[-1] + (not c.isspace()))
    return counts


class Gold:
    """The differences of one group, with the sentences in which they stand."""
    def __init__(self, group):
        self.contradiction = None
        self.items = []
        if "docs" not in group:
            self.contradiction = group["label"] == "C"
            return
        counts = [inked(doc["text"]) for doc in group["docs"]]

        def place(where):
            if where is None:
                return None
            sentence = group["docs"][where[0]]["sentences"][where[1]]
            return where[0], counts[where[0]][sentence["start"]], counts[where[0]][sentence["end"]]

        self.names_omissions = False
        self.stated_alike = None
        if "disc" not in group:
            self.stated_alike = [(place(pair["a"]), place(pair["b"])) for pair in group["pairs"]]
            self.read = [place((d, k)) for d, doc in enumerate(group["docs"])
                         for k, sentence in enumerate(doc["sentences"]) if sentence.get("gold")]
            return
        for item in group["disc"]:
            types = item.get("accept") or ([item["type"]] if item["type"] != "other" else None)
            self.items.append((types, place(item["a"]), place(item.get("b")), bool(item.get("optional"))))
        self.names_omissions = any(item["type"] == "omission" for item in group["disc"])

    def strange(self, members):
        """Sentences of which the gold says that they state different things cannot differ in a value."""
        if not all(any(m[0] == s[0] and min(m[2], s[2]) > max(m[1], s[1]) for s in self.read) for m in members):
            return None
        for a, b in self.stated_alike:
            if all(any(m[0] == s[0] and min(m[2], s[2]) > max(m[1], s[1]) for m in members) for s in (a, b)):
                return None
        return 0

    def verdict(self, kind, rule, members):
        """1 a difference, 0 none, None where nobody knows."""
        if self.contradiction is not None:
            return int(self.contradiction) if kind == "polarity" else None
        if self.stated_alike is not None:
            return None if kind in ("quote", "omission", "number") or rule in WHOLE_REPORTS else self.strange(members)
        if kind == "omission" and not self.names_omissions:
            return None
        best = 0
        for types, a, b, optional in self.items:
            if types is not None and kind not in types:
                continue
            touched = [any(m[0] == s[0] and min(m[2], s[2]) > max(m[1], s[1]) for m in members) if s else None for s in (a, b)]
            if b is None:
                hit = touched[0]
            else:
                there = [any(m[0] == s[0] for m in members) for s in (a, b)]
                hit = (touched[0] and touched[1]) or (touched[0] and not there[1]) or (touched[1] and not there[0])
            if hit and not optional:
                return 1
            if hit:
                best = None
        return best


def read_by_hand():
    """Verdicts by set, group, rule and places."""
    with open(READ) as file:
        cells = [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]
    return {(name, int(group), rule, places): int(verdict) for name, group, rule, places, verdict in cells}


def load(paths, signals):
    gold, read = {}, read_by_hand()
    for path in paths:
        name = os.path.splitext(os.path.basename(path))[0]
        for number, group in enumerate(json.load(open(path))):
            if group["split"] == "dev":
                gold[(name, number)] = Gold(group)
    rows = []
    for line in open(signals):
        cell = line.rstrip("\n").split("\t")
        key = (cell[0], int(cell[1]))
        members = [tuple(map(int, place.split(":"))) for place in cell[15].split()]
        known = read.get(key + (RULES[int(cell[2])], cell[15].strip()))
        verdict = gold[key].verdict(cell[3], RULES[int(cell[2])], members) if known is None else known
        if verdict is not None:
            name = cell[0] if known is None else "read"
            rows.append((name, key, int(cell[2]), verdict, [float(value) for value in cell[5:15]]))
    return rows


def solve(matrix, right):
    """Gauss-Jordan elimination with pivoting."""
    n = len(right)
    rows = [list(matrix[i]) + [right[i]] for i in range(n)]
    for i in range(n):
        best = max(range(i, n), key=lambda k: abs(rows[k][i]))
        rows[i], rows[best] = rows[best], rows[i]
        rows[i] = [value / rows[i][i] for value in rows[i]]
        for k in range(n):
            if k != i and rows[k][i]:
                rows[k] = [a - rows[k][i] * b for a, b in zip(rows[k], rows[i])]
    return [row[n] for row in rows]


def probability(values, w):
    return 1 / (1 + math.exp(-max(-30, min(30, sum(a * b for a, b in zip(values, w))))))


def fit(findings):
    """Newton's method. `findings`: (signals, label, weight)."""
    n = len(SIGNALS)
    w = [0.0] * n
    penalty = [LOOSE_RIDGE] + [RIDGE] * (n - 1)
    for _ in range(40):
        gradient = [penalty[i] * w[i] for i in range(n)]
        hessian = [[penalty[i] if i == k else 0.0 for k in range(n)] for i in range(n)]
        for values, label, weight in findings:
            p = probability(values, w)
            slope, bend = weight * (p - label), weight * p * (1 - p)
            for i in range(n):
                if values[i]:
                    gradient[i] += slope * values[i]
                    for k in range(n):
                        hessian[i][k] += bend * values[i] * values[k]
        step = [max(-2.0, min(2.0, value)) for value in solve(hessian, gradient)]
        w = [a - b for a, b in zip(w, step)]
        if max(map(abs, step)) < 1e-5:
            break
    return w


def calibration(scored, bins=10):
    """Expected calibration error of (score, label, weight), in bins of as many findings; small ones show only chance."""
    scored = sorted(scored)
    bins = max(1, min(bins, len(scored) // FEWEST_OF_BIN))
    error = 0
    for i in range(bins):
        here = scored[i * len(scored) // bins:(i + 1) * len(scored) // bins]
        error += abs(sum(weight * (score - label) for score, label, weight in here))
    return error / sum(row[2] for row in scored)


def scaling(odds, findings):
    """Platt: slope and shift of the log-odds, drawn towards 1 and 0."""
    slope, shift = 1.0, 0.0
    for _ in range(40):
        gradient = [PLATT_RIDGE * (slope - 1), 0.1 * PLATT_RIDGE * shift]
        hessian = [[PLATT_RIDGE, 0.0], [0.0, 0.1 * PLATT_RIDGE]]
        for z, (_, label, weight) in zip(odds, findings):
            p = 1 / (1 + math.exp(-max(-30, min(30, slope * z + shift))))
            bend = weight * p * (1 - p)
            for i, a in enumerate((z, 1.0)):
                gradient[i] += weight * (p - label) * a
                for k, b in enumerate((z, 1.0)):
                    hessian[i][k] += bend * a * b
        step = [max(-1.0, min(1.0, value)) for value in solve(hessian, gradient)]
        slope, shift = slope - step[0], shift - step[1]
        if max(map(abs, step)) < 1e-6:
            break
    return max(0.5, slope), shift


def fit_scaled(mine, findings):
    """The ridge model with the scaling that findings of unseen groups ask for."""
    odds = [sum(a * b for a, b in zip(values, w)) for (values, _, _), w in zip(findings, unseen(mine, findings, fit_of))]
    slope, shift = scaling(odds, findings)
    w = [slope * value for value in fit(findings)]
    w[0] += shift
    return w


def fit_of(_, findings):
    return fit(findings)


def importance(rows):
    """Within a rule each set sums to its share of the findings, and no finding counts for more than MOST."""
    counts = collections.Counter(row[0] for row in rows)
    share = dict(SHARE, read=READ_SHARE.get(RULES[rows[0][2]], SHARE["read"]))
    whole = sum(share[name] for name in counts)
    return [min(MOST, share[row[0]] / whole * len(rows) / counts[row[0]]) for row in rows]


def unseen(mine, findings, model, folds=8):
    """For each finding the weights that `model` gives without the findings of its group."""
    groups = sorted({row[1] for row in mine})
    home = {group: i % folds for i, group in enumerate(groups)}
    models = []
    for fold in range(folds):
        rest = [i for i, row in enumerate(mine) if home[row[1]] != fold]
        models.append(model([mine[i] for i in rest], [findings[i] for i in rest]) if rest else [0.0] * len(SIGNALS))
    return [models[home[row[1]]] for row in mine]


def main():
    paths = [path for path in sys.argv[2:] if path.endswith(".json")]
    rows = load(paths, sys.argv[1])
    lines = []
    everything = []
    for rule, name in enumerate(RULES):
        mine = [row for row in rows if row[2] == rule and name not in UNFITTED]
        if len(mine) < FEWEST:
            lines.append(None)
            print(f"{name:10} {sum(row[3] for row in mine)}/{len(mine)}: by hand")
            continue
        findings = [(row[4], row[3], weight) for row, weight in zip(mine, importance(mine))]
        scores = [probability(values, w) for (values, _, _), w in zip(findings, unseen(mine, findings, fit_scaled))]
        scored = [(score, label, weight) for score, (_, label, weight) in zip(scores, findings)]
        kept = [row for row, score in zip(mine, scores) if score >= KEPT]
        right = sum(row[3] for row in mine)
        sets = sorted({row[0] for row in mine})
        print(f"{name:10} n {len(mine):5}  right {right:5}  kept {len(kept):5}, of them right {sum(row[3] for row in kept):5}  "
              f"calibration error {calibration(scored):.3f}")
        for chosen in sets:
            here = [row for row in mine if row[0] == chosen]
            left = [row for row in kept if row[0] == chosen]
            print(f"             {chosen:10} right {sum(row[3] for row in here)}/{len(here)}  kept {sum(row[3] for row in left)}/{len(left)}")
        everything += scored
        w = fit_scaled(mine, findings)
        print("             " + "  ".join(f"{signal} {value:+.2f}" for signal, value in zip(SIGNALS, w)))
        lines.append(None if name in HELD else w)
    print(f"All        n {len(everything):5}  calibration error {calibration(everything):.3f}")
    if "--write" in sys.argv:
        write(lines)


def write(lines):
    with open(HEADER) as file:
        text = file.read()
    old = [line for line in text.split("\n") if line.startswith("    {")]
    new = [old[i] if w is None else "    {" + ", ".join(f"{value:.3f}" for value in w) + "}, // " + RULES[i]
           for i, w in enumerate(lines)]
    for before, after in zip(old, new):
        text = text.replace(before, after)
    with open(HEADER, "w") as file:
        file.write(text)


main()
