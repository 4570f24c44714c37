"""Learns which rows a careful editor would tell (`only`, `toldDifferently`, `differ`), and how much a sentence matters (`importance`).

    python fit.py FOLDER WEIGHTS.json

FOLDER holds what dump.ts and readRows.ts write: rows-learn, rows-check and rows-check-model (editor-dev), sentences-learn, sentences-check and
sentences-check-model (claims-dev), and read (labels/rows.jsonl and labels/pairs.jsonl), each .jsonl. Logistic regressions: boosted trees gained
nothing out of fold (README). What is told on one side only is learned from editors' lists, by words alone: with vectors only the probabilities
of links that go in are better. What differs is learned from rows that were read, their worth of 0, 0.5 or 1 as the target. Figures of what was
learned from are out of fold, five folds by story. A bar is the least with which the rows above it, out of fold, are worth what LEAST says.
"""
import hashlib
import json
import re
import sys
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

FOLDS = 5
PENALTY = {'only': 0.03, 'importance': 0.03, 'toldDifferently': 0.005, 'differ': 0.03}
# Mean worth of the rows above a bar. Pairs are counted from the probability of a link that toldDifferently.ts asks.
LEAST = {'toldDifferently': 0.6, 'differ': 0.5}
LEAST_LINKED = 0.9


def read(path):
    return [json.loads(line) for line in open(path)]


def foldOf(story):
    # One story has other prefixes in other files.
    return hashlib.sha1(re.sub(r'^(ed|cov)\d*-', '', story).encode()).digest()[1] % FOLDS


def regress(x, target, penalty):
    """A logistic regression on soft targets, 0 to 1."""
    mean, scale = x.mean(0), x.std(0)
    kept = scale > 1e-6
    z = ((x - mean) / np.where(kept, scale, 1))[:, kept]
    model = LogisticRegression(C=penalty, max_iter=3000)
    model.fit(np.concatenate([z, z]), np.repeat([1, 0], len(z)), sample_weight=np.concatenate([target, 1 - target]))
    weights = np.zeros(x.shape[1])
    weights[kept] = model.coef_[0] / scale[kept]
    return weights, float(model.intercept_[0] - weights @ mean)


def probability(x, model):
    return 1 / (1 + np.exp(-(x @ model[0] + model[1])))


class Examples:
    """Features [n, f], targets [n], and the fold of each."""

    def __init__(self, rows, target):
        self.rows = [row for _, row in rows]
        self.x, self.y = np.array([row['features'] for row in self.rows]), np.array([float(target(row)) for row in self.rows])
        self.fold = np.array([foldOf(story) for story, _ in rows])

    def fit(self, penalty):
        return regress(self.x, self.y, penalty)

    def outOfFold(self, penalty):
        found = np.zeros(len(self.y))
        for k in range(FOLDS):
            held = self.fold == k
            found[held] = probability(self.x[held], regress(self.x[~held], self.y[~held], penalty))
        return found


def pooled(stories, member, wanted=lambda row: True):
    return [(story['id'], row) for story in stories for row in story[member] if wanted(row)]


def write(model, **more):
    return {'weights': [round(float(w), 4) for w in model[0]], 'bias': round(model[1], 4), **more}


def learnRanked(name, parts, target, member, wanted=lambda row: True):
    """A table with the average precision on what it was learned from, out of fold, and on part check."""
    learn, check, withModel = (Examples(pooled(part, member, wanted), target) for part in parts)
    model = learn.fit(PENALTY[name])
    precision = lambda examples, found: round(float(average_precision_score(examples.y, found)), 3)
    figures = {'learn, out of fold': precision(learn, learn.outOfFold(PENALTY[name])),
               **{part: precision(own, probability(own.x, model)) for part, own in (('check', check), ('check, with the model', withModel))}}
    print(name, 'AP', figures)
    return write(model, AP=figures)


def learnRead(name, stories):
    """A table with its bar, and how many of the rows above it were right and worth telling, out of fold."""
    examples = Examples(pooled(stories, 'rows', lambda row: row['list'] == name), lambda row: row['worth'])
    found = examples.outOfFold(PENALTY[name])
    counted = np.array([name == 'differ' or row['linked'] >= LEAST_LINKED for row in examples.rows])
    right = np.array([row['right'] for row in examples.rows])
    order = np.argsort(-np.where(counted, found, 0), kind='stable')[:counted.sum()]
    means = np.cumsum(examples.y[order]) / np.arange(1, len(order) + 1)
    above = order[:int(np.flatnonzero(means >= LEAST[name]).max()) + 1]
    figures = {'read': len(order), 'above the bar': len(above), 'right': round(float(right[above].mean()), 3), 'worth': round(float(examples.y[above].mean()), 3)}
    print(name, figures)
    return write(examples.fit(PENALTY[name]), bar=round(float(found[above[-1]]), 2), figures=figures)


def main(folder, path):
    parts = lambda kind: [read(f'{folder}/{kind}-{part}.jsonl') for part in ('learn', 'check', 'check-model')]
    stories = read(f'{folder}/read.jsonl')
    table = {
        'only': learnRanked('only', parts('rows'), lambda row: len(row['told']) > 0, 'rows', lambda row: row['list'] > 0),
        'toldDifferently': learnRead('toldDifferently', stories),
        'differ': learnRead('differ', stories),
        'importance': learnRanked('importance', parts('sentences'), lambda row: row['importance'] == 2, 'sentences'),
    }
    Path(path).write_text(json.dumps(table, indent=1) + '\n')


main(*sys.argv[1:])
