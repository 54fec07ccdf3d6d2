#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes gold for events out of gold for alignment: whole groups, small parts of them, and groups thrown together.

    tests/fit/eventgold.py GOLD.json… > events.json
    align-features --events events.json > events.tsv
    tests/fit/fit.py events.tsv --write

Analysts load two reports as well as twenty, of one event or of several; the weights have to hold for all of these.
"""
import json, random, sys

SIZES = (2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 8)
PURE_SIZES = (3, 5)


def event_of(dataset, group, document):
    """In a topic of ECB+ the documents named …plus tell of another event of the same kind."""
    return f"{dataset} {group['group']}" + (" plus" if document["id"].endswith("plus") else "")


def group_of(dataset, name, documents):
    slim = [{"id": d["id"], "event": d["event"], "text": d["text"], "sentences": []} for d in documents]
    return {"dataset": dataset, "group": name, "docs": slim, "pairs": []}


def parts(chance, dataset, group):
    documents = group["docs"]
    for size in SIZES:
        chosen = sorted(chance.sample(range(len(documents)), min(size, len(documents))))
        yield group_of(f"{dataset}_{min(size, 4)}", group["group"], [documents[i] for i in chosen])
    for event in sorted({d["event"] for d in documents}):
        own = [d for d in documents if d["event"] == event]
        for size in PURE_SIZES:
            yield group_of(f"{dataset}_pure", group["group"], chance.sample(own, min(size, len(own))))


def mixtures(chance, dataset, groups):
    for first, second in zip(groups, groups[1:] + groups[:1]):
        for _ in range(2):
            some = [chance.sample(g["docs"], min(3, len(g["docs"]))) for g in (first, second)]
            yield group_of(f"{dataset}_mixed", first["group"], some[0] + some[1])


def main():
    chance = random.Random(7)
    gold = []
    for path in sys.argv[1:]:
        with open(path) as file:
            groups = json.load(file)
        dataset = groups[0]["dataset"]
        for group in groups:
            for document in group["docs"]:
                document["event"] = event_of(dataset, group, document)
            gold.append(group_of(dataset, group["group"], group["docs"]))
            if len({d["event"] for d in group["docs"]}) > 1:
                gold.extend(parts(chance, dataset, group))
        gold.extend(mixtures(chance, dataset, groups))
    json.dump(gold, sys.stdout)


main()
