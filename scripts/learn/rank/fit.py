"""Learns what an editor would tell (`differ`, `only`) from editor-dev, and how much a sentence matters (`importance`) from claims-dev.

    python fit.py MODE rows-learn.jsonl[,more] rows-check.jsonl sentences-learn.jsonl[,more] sentences-check.jsonl WEIGHTS.json

Files are those of dump.ts, MODE is words or both. Logistic regressions; boosted trees gained nothing out of fold (README). Figures of part
learn are out of fold, five folds by story. A list's bar is what gives the most told there with no fewer rows worth it than without a bar.
"""
import hashlib
import json
import sys
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

FOLDS, PENALTY = 5, 0.03
FIRST = (5, 3, 2)
BARS = (0, 0.05, 0.08, 0.1, 0.12, 0.15, 0.18)


def read(paths):
    return [json.loads(line) for path in paths.split(',') for line in open(path)]


def foldOf(story):
    # A story of editor-dev is in the fold of its twin in claims-dev.
    return hashlib.sha1(story['id'].replace('ed', 'cov', 1).encode()).digest()[1] % FOLDS


def regress(x, y):
    mean, scale = x.mean(0), x.std(0)
    kept = scale > 1e-6
    model = LogisticRegression(C=PENALTY, max_iter=2000).fit(((x - mean) / np.where(kept, scale, 1))[:, kept], y)
    weights = np.zeros(x.shape[1])
    weights[kept] = model.coef_[0] / scale[kept]
    return weights, float(model.intercept_[0] - weights @ mean)


def probability(x, model):
    return 1 / (1 + np.exp(-(x @ model[0] + model[1])))


def rowsOf(stories, differ):
    rows = [row for s in stories for row in s['rows'] if (row['list'] == 0) == differ]
    return np.array([row['features'] for row in rows]), np.array([len(row['told']) > 0 for row in rows])


def worth(stories, models):
    return [np.array([probability(np.array(row['features']), models[row['list'] == 0]) for row in s['rows']]) for s in stories]


def fitRows(stories):
    return {differ: regress(*rowsOf(stories, differ)) for differ in (True, False)}


def outOfFold(stories, fit, predict):
    found = [None] * len(stories)
    for k in range(FOLDS):
        held = [at for at, s in enumerate(stories) if foldOf(s) == k]
        model = fit([s for s in stories if foldOf(s) != k])
        for at, value in zip(held, predict([stories[at] for at in held], model)):
            found[at] = value
    return found


def told(stories, found, bar):
    """As score-editor counts: the share told by weight, and the share of the first rows that tell a difference."""
    hit = all = useful = shown = 0
    for s, p in zip(stories, found):
        order = [k for k in np.argsort(-p, kind='stable') if s['rows'][k]['list'] or p[k] >= bar]
        lists = [[k for k in order if s['rows'][k]['list'] == which][:most] for which, most in enumerate(FIRST)]
        first = [k for own in lists for k in own]
        first = (first + [k for k in order if k not in first])[:10]
        hit += sum(s['weights'][d] for d in {d for k in first for d, _ in s['rows'][k]['told']})
        all += sum(s['weights'])
        useful += sum(len(s['rows'][k]['told']) > 0 for k in first)
        shown += len(first)
    return round(100 * hit / all, 1), round(100 * useful / shown, 1)


def write(model, **more):
    return {'weights': [round(float(w), 4) for w in model[0]], 'bias': round(model[1], 4), **more}


def sentencesOf(stories):
    rows = [row for s in stories for row in s['sentences']]
    return np.array([row['features'] for row in rows]), np.array([row['importance'] == 2 for row in rows])


def main(mode, rowsLearn, rowsCheck, sentencesLearn, sentencesCheck, path):
    learn, check = read(rowsLearn), read(rowsCheck)
    found = outOfFold(learn, fitRows, worth)
    bar = max(BARS, key=lambda b: sum(told(learn, found, b)))
    models = fitRows(learn)
    figures = {'learn, out of fold': dict(zip(('told', 'rowsWorth'), told(learn, found, bar))),
               'check': dict(zip(('told', 'rowsWorth'), told(check, worth(check, models), bar)))}
    print(mode, 'rows', figures, 'bar', bar)
    sentences, held = read(sentencesLearn), read(sentencesCheck)
    predict = lambda stories, model: [probability(sentencesOf([s])[0], model) for s in stories]
    fit = lambda stories: regress(*sentencesOf(stories))
    key = lambda stories, p: round(float(average_precision_score(sentencesOf(stories)[1], np.concatenate(p))), 3)
    importance = fit(sentences)
    keys = {'learn, out of fold': {'keyAP': key(sentences, outOfFold(sentences, fit, predict))}, 'check': {'keyAP': key(held, predict(held, importance))}}
    print(mode, 'importance', keys)
    table = json.loads(Path(path).read_text()) if Path(path).exists() else {}
    table[mode] = {'differ': write(models[True], bar=bar), 'only': write(models[False]), 'figures': figures, 'importance': write(importance, figures=keys)}
    Path(path).write_text(json.dumps(table, indent=1) + '\n')


main(*sys.argv[1:])
