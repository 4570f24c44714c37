"""Learns what an editor would tell (`differ`, `only`) from editor-dev, and how much a sentence matters (`importance`) from claims-dev.

    python fit.py FOLDER WEIGHTS.json

FOLDER holds what dump.ts writes: rows-learn, rows-check, rows-check-model, sentences-learn, sentences-check and sentences-check-model, each
.jsonl. Logistic regressions, learned from words alone: with vectors only the probabilities of links that go in are better. Boosted trees gained
nothing out of fold (README). Figures of part learn are out of fold, five folds by story; rows are held back as worth.ts does and
counted one by one, before passages are joined. A list's bar is
what gives the most told there with no fewer rows worth it than without a bar.
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
# As in worth.ts.
SURE_OR_WORTH, BARRED = 0.9, ('certainty', 'claim', 'date', 'number', 'quote')


def read(path):
    return [json.loads(line) for line in open(path)]


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


def isShown(row, worth, bar):
    if row['list']:
        return row['untold'] + worth >= SURE_OR_WORTH
    return row['verdict'] != 'compatible' or row['kind'] not in BARRED or worth >= bar


def told(stories, found, bar):
    """As score-editor counts: the share told by weight, and the share of the first rows that tell a difference."""
    hit = all = useful = shown = 0
    for s, p in zip(stories, found):
        order = [k for k in np.argsort(-p, kind='stable') if isShown(s['rows'][k], p[k], bar)]
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


def main(folder, path):
    files = {name: read(f'{folder}/{name}.jsonl') for kind in ('rows', 'sentences') for name in (f'{kind}-learn', f'{kind}-check', f'{kind}-check-model')}
    parts = (('check', 'check'), ('check, with the model', 'check-model'))
    learn = files['rows-learn']
    found = outOfFold(learn, fitRows, worth)
    bar = max(BARS, key=lambda b: sum(told(learn, found, b)))
    models = fitRows(learn)
    asNamed = lambda stories, p: dict(zip(('told', 'rowsWorth'), told(stories, p, bar)))
    figures = {'learn, out of fold': asNamed(learn, found), **{name: asNamed(files[f'rows-{part}'], worth(files[f'rows-{part}'], models)) for name, part in parts}}
    print('rows', figures, 'bar', bar)
    sentences = files['sentences-learn']
    predict = lambda stories, model: [probability(sentencesOf([s])[0], model) for s in stories]
    fit = lambda stories: regress(*sentencesOf(stories))
    key = lambda stories, p: round(float(average_precision_score(sentencesOf(stories)[1], np.concatenate(p))), 3)
    importance = fit(sentences)
    keys = {'learn, out of fold': key(sentences, outOfFold(sentences, fit, predict)),
            **{name: key(files[f'sentences-{part}'], predict(files[f'sentences-{part}'], importance)) for name, part in parts}}
    print('importance, keyAP', keys)
    table = {'differ': write(models[True], bar=bar), 'only': write(models[False]), 'figures': figures, 'importance': write(importance, keyAP=keys)}
    Path(path).write_text(json.dumps(table, indent=1) + '\n')


main(*sys.argv[1:])
