"""Learns how surely an account does not tell what a sentence of another tells, in any words, from claims-dev.

    python fit.py learn.jsonl check.jsonl learn-model.jsonl check-model.jsonl WEIGHTS.json     files as dump.ts writes them

Logistic regressions on standardized features. Within a language it is learned from words alone: with vectors only the probabilities of links that
go in are better, and the same weights do better with them (check-model). Of two languages words and names in common say nothing: learned again
without them (ACROSS_LACKS), from links by vectors, on the stories that the encoder never saw. Figures of what was learned from are out of fold, five folds
by story; each is the average precision, and for some probabilities the share of the sentences at or above it that are told nowhere.
"""
import hashlib
import json
import sys
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

FOLDS, PENALTY = 5, 0.3
ACROSS_LACKS = ('termsInSentence', 'termsInWindow', 'termsAnywhere', 'namesFound', 'namesMissing')


def read(path):
    stories = []
    for line in open(path):
        story = json.loads(line)
        table = np.array(story['sentences'], dtype=float)
        stories.append({'id': story['id'], 'names': story['names'], 'label': table[:, 0], 'features': table[:, 1:]})
    return stories


def stack(stories):
    return np.concatenate([s['features'] for s in stories]), np.concatenate([s['label'] for s in stories])


def fit(stories):
    x, y = stack(stories)
    mean, scale = x.mean(0), x.std(0) + 1e-9
    model = LogisticRegression(C=PENALTY, max_iter=1000).fit((x - mean) / scale, y)
    weights = model.coef_[0] / scale
    return weights, model.intercept_[0] - weights @ mean


def probabilities(stories, model):
    return 1 / (1 + np.exp(-(stack(stories)[0] @ model[0] + model[1])))


def outOfFold(stories):
    fold = [hashlib.sha1(s['id'].encode()).digest()[1] % FOLDS for s in stories]
    found = [None] * len(stories)
    for k in range(FOLDS):
        model = fit([s for s, f in zip(stories, fold) if f != k])
        for at in (i for i, f in enumerate(fold) if f == k):
            found[at] = probabilities([stories[at]], model)
    return np.concatenate(found)


def figures(y, p):
    shares = {str(least): round(float(y[p >= least].mean()), 3) for least in (0.6, 0.7, 0.8, 0.9)}
    return {'AP': round(float(average_precision_score(y, p)), 3), 'toldNowhere': shares}


def table(learn, **held):
    model = fit(learn)
    told = {'learn, out of fold': figures(stack(learn)[1], outOfFold(learn))}
    told |= {name: figures(stack(part)[1], probabilities(part, model)) for name, part in held.items()}
    print(told)
    return {'weights': [round(float(w), 4) for w in model[0]], 'bias': round(float(model[1]), 4), 'figures': told}


def main(learn, check, learnModel, checkModel, path):
    learn, check, learnModel, checkModel = (read(one) for one in (learn, check, learnModel, checkModel))
    names = learn[0]['names']
    result = {'features': names, 'within': table(learn, **{'check': check, 'check, with the model': checkModel})}
    for story in learnModel + checkModel:
        story['features'][:, [names.index(name) for name in ACROSS_LACKS]] = 0
    result['across'] = table(learnModel, check=checkModel)
    Path(path).write_text(json.dumps(result, indent=1) + '\n')


main(*sys.argv[1:])
