"""Learns how surely two sentences of two accounts tell the same (`linked`), and whether the main claim of one is the other's (`same`).

    python fit.py MODE learn.jsonl[,more.jsonl] check.jsonl WEIGHTS.json     files as dump.ts writes them; MODE is words, both or across

Logistic regressions on standardized features: boosted trees and a small network gained nothing on top of them out of fold (README). Figures
of part learn are out of fold, five folds by story; the thresholds are the ones that give the best F1 there.
"""
import hashlib
import json
import sys
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

FOLDS, PENALTY = 5, 0.3
TARGETS = {'linked': 1, 'same': 2}


def read(paths):
    stories = []
    for path in paths.split(','):
        for line in open(path):
            story = json.loads(line)
            table = np.array(story['pairs'])
            stories.append({**story, 'label': table[:, 2], 'features': table[:, 3:]})
    return stories


def keep(stories, mode, names):
    """Of two languages words tell nothing: the features that `across` leaves out are left out."""
    chosen = [at for at, name in enumerate(stories[0]['names']) if name in names]
    for story in stories:
        story['features'] = story['features'][:, chosen]
    return [stories[0]['names'][at] for at in chosen]


def stack(stories, least):
    return np.concatenate([s['features'] for s in stories]), np.concatenate([s['label'] >= least for s in stories])


def fit(stories, least):
    x, y = stack(stories, least)
    mean, scale = x.mean(0), x.std(0) + 1e-9
    model = LogisticRegression(C=PENALTY, max_iter=1000).fit((x - mean) / scale, y)
    weights = model.coef_[0] / scale
    return weights, model.intercept_[0] - weights @ mean


def probabilities(stories, model):
    weights, bias = model
    return [1 / (1 + np.exp(-(s['features'] @ weights + bias))) for s in stories]


def outOfFold(stories, least):
    fold = [hashlib.sha1(s['id'].encode()).digest()[1] % FOLDS for s in stories]
    found = [None] * len(stories)
    for k in range(FOLDS):
        model = fit([s for s, f in zip(stories, fold) if f != k], least)
        for at in (i for i, f in enumerate(fold) if f == k):
            found[at] = probabilities([stories[at]], model)[0]
    return found


def figures(stories, found, least, threshold=None):
    """Average precision and F1 over all pairs of sentences: a link that is no candidate counts as missed."""
    y, p = np.concatenate([s['label'] >= least for s in stories]), np.concatenate(found)
    count = sum(s['links'] if least == 1 else s['core'] for s in stories)
    order = np.argsort(-p, kind='stable')
    hits = np.cumsum(y[order])
    precision, recall = hits / np.arange(1, len(y) + 1), hits / count
    f1 = 2 * precision * recall / (precision + recall + 1e-9)
    best = int(f1.argmax()) if threshold is None else max(0, int((p >= threshold).sum()) - 1)
    return {'AP': round(float(average_precision_score(y, p) * y.sum() / count), 3), 'F1': round(float(f1[best]), 3)}, float(p[order][best])


def main(mode, learn, check, path):
    learn, check = read(learn), read(check)
    table = json.loads(Path(path).read_text()) if Path(path).exists() else {}
    names = json.loads(Path(__file__).with_name('features.json').read_text())[mode]
    names, _ = keep(learn, mode, names), keep(check, mode, names)
    result = {'features': names}
    for target, least in TARGETS.items():
        model = fit(learn, least)
        told, threshold = figures(learn, outOfFold(learn, least), least)
        measured, _ = figures(check, probabilities(check, model), least, threshold)
        result[target] = {'weights': [round(float(w), 4) for w in model[0]], 'bias': round(float(model[1]), 4), 'threshold': round(threshold, 3),
                          'figures': {'learn, out of fold': told, 'check': measured}}
        print(mode, target, 'out of fold', told, 'check', measured, 'threshold', round(threshold, 3))
    table[mode] = result
    Path(path).write_text(json.dumps(table, indent=1) + '\n')


main(*sys.argv[1:])
