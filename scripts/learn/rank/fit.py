"""Learns which rows of one side a careful editor would tell (`only`), and how much a sentence matters (`importance`).

    python fit.py FOLDER WEIGHTS.json HEADS.json

FOLDER holds what dump.ts and readRows.ts write: rows-learn, rows-check and rows-check-model (editor-dev), sentences-learn, sentences-check and
sentences-check-model (claims-dev) and sentences-read (labels/links.jsonl), each .jsonl; all but the two -check hold vectors. Logistic regressions: boosted trees gained nothing out of fold (README). What is told on one side only is learned
from editors' lists, its features from words alone: with vectors only the probabilities of links that go in are better. Where vectors are known a
second table counts, whose heads add what a sentence means. Figures of what was learned from are out of fold, five folds by story. What differs is
learned by fitRead.py; its tables in WEIGHTS.json are kept.
"""
import base64
import hashlib
import json
import re
import sys
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

FOLDS = 5
PENALTY = {'only': 0.03, 'importance': 0.03}
# Vectors, many and each of little weight, are held nearer to nothing than the other features.
VECTOR_SCALE = (0.001 / 0.03) ** 0.5


def read(path):
    return [json.loads(line) for line in open(path)]


def foldOf(story):
    # One story has other prefixes in other files.
    return hashlib.sha1(re.sub(r'^(ed|cov)\d*-', '', story).encode()).digest()[1] % FOLDS


def regress(x, target, penalty, scale=None):
    """A logistic regression on soft targets, 0 to 1; features are standardized by `scale`, else by how far they spread here."""
    mean, scale = x.mean(0), x.std(0) if scale is None else scale
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
    """Features [n, f], targets [n], and the fold of each; `spread` is how far each feature is taken to spread, where that is not measured."""

    spread = None

    def __init__(self, rows, target):
        self.stories, self.rows = [story for story, _ in rows], [row for _, row in rows]
        self.x, self.y = np.array([row['features'] for row in self.rows]), np.array([float(target(row)) for row in self.rows])
        self.fold = np.array([foldOf(story) for story, _ in rows])

    def fit(self, penalty):
        return regress(self.x, self.y, penalty, self.spread)

    def outOfFold(self, penalty):
        found = np.zeros(len(self.y))
        for k in range(FOLDS):
            held = self.fold == k
            found[held] = probability(self.x[held], regress(self.x[~held], self.y[~held], penalty, self.spread))
        return found


def pooled(stories, member, wanted=lambda row: True):
    return [(story['id'], row) for story in stories for row in story[member] if wanted(row)]


def write(model, **more):
    return {'weights': [round(float(w), 4) for w in model[0]], 'bias': round(model[1], 4), **more}


def writeTables(path, tables):
    """What another program learned stays as it is."""
    Path(path).write_text(json.dumps({**json.loads(Path(path).read_text()), **tables}, indent=1) + '\n')


def meant(stories, member, wanted=lambda row: True):
    """[n, 2 × width]: the mean vector of each row's first sentence, and what it has that its account's mean has not."""
    found = []
    for story in stories:
        accounts = [np.array([np.frombuffer(base64.b64decode(one), np.int8) for one in own], float) / 127 for own in story['vectors']]
        for row in story[member]:
            if wanted(row):
                account, sentence = row['at']
                found.append(np.concatenate([accounts[account][sentence], accounts[account][sentence] - accounts[account].mean(0)]))
    return np.array(found)


class WithMeaning(Examples):
    """The same with vectors after the features, made small for the penalty's sake."""

    def __init__(self, stories, target, member, wanted):
        super().__init__(pooled(stories, member, wanted), target)
        vectors = meant(stories, member, wanted)
        self.spread = np.concatenate([self.x.std(0), vectors.std(0) / VECTOR_SCALE])
        self.hand = self.x.shape[1]
        self.x = np.hstack([self.x, vectors])


def learnMeant(name, learn, check, target, member, wanted=lambda row: True):
    """A table for sentences whose vectors are known, and its head: what the vectors add to the log odds."""
    learn, check = (WithMeaning(part, target, member, wanted) for part in (learn, check))
    model = learn.fit(PENALTY[name])
    precision = lambda examples, found: round(float(average_precision_score(examples.y, found)), 3)
    figures = {'learn, out of fold': precision(learn, learn.outOfFold(PENALTY[name])), 'check, with the model': precision(check, probability(check.x, model))}
    print(name, 'by meaning AP', figures)
    return write((model[0][:learn.hand], model[1]), AP=figures), [round(float(w), 4) for w in model[0][learn.hand:]]


def learnRanked(name, parts, target, member, wanted=lambda row: True):
    """A table with the average precision on what it was learned from, out of fold, and on part check."""
    learn, check, withModel = (Examples(pooled(part, member, wanted), target) for part in parts)
    model = learn.fit(PENALTY[name])
    precision = lambda examples, found: round(float(average_precision_score(examples.y, found)), 3)
    figures = {'learn, out of fold': precision(learn, learn.outOfFold(PENALTY[name])),
               **{part: precision(own, probability(own.x, model)) for part, own in (('check', check), ('check, with the model', withModel))}}
    print(name, 'AP', figures)
    return write(model, AP=figures)


def main(folder, path, headsPath):
    part = lambda name: read(f'{folder}/{name}.jsonl')
    rows = [part(f'rows-{name}') for name in ('learn', 'check', 'check-model')]
    learned, *checked = [part(f'sentences-{name}') for name in ('learn', 'check', 'check-model')]
    learned += part('sentences-read')
    told, oneSided = lambda row: len(row['told']) > 0, lambda row: row['list'] > 0
    isKey = lambda row: row['importance'] == 2
    onlyByMeaning, onlyHead = learnMeant('only', rows[0], rows[2], told, 'rows', oneSided)
    importanceByMeaning, importanceHead = learnMeant('importance', learned, checked[1], isKey, 'sentences')
    table = {
        'only': learnRanked('only', rows, told, 'rows', oneSided),
        'onlyByMeaning': onlyByMeaning,
        'importance': learnRanked('importance', [learned, *checked], isKey, 'sentences'),
        'importanceByMeaning': importanceByMeaning,
    }
    writeTables(path, table)
    Path(headsPath).write_text(json.dumps({'importance': importanceHead, 'only': onlyHead}, indent=1) + '\n')


if __name__ == '__main__':
    main(*sys.argv[1:])
