"""Learns which rows that differ are right and worth telling, from rows that were read.

    python fitRead.py READ.jsonl READ-WORDS.jsonl WEIGHTS.json     as readRows.ts writes them, with the encoder and without
                                                                   (labels/rows.jsonl, pairs.jsonl, clusterPairs.jsonl, oneSided.jsonl)

Logistic regressions on what a reader said, 0, 0.5 or 1: how surely two sentences laid side by side are about one matter (`right`), what they are worth
(`toldDifferently`), what a row about a detail is worth (`differ`), and how surely a passage is told on one side only (`oneSided`, by words, and `oneSidedByMeaning`). Each bar is the least with which the rows above it, out of fold by story, are
worth what LEAST_WORTH says; of pairs those alone are counted that are linked and right as surely as they must be to be shown. The other tables
in WEIGHTS.json are kept.
"""
import re
import sys

import numpy as np

from fit import Examples, pooled, read, write, writeTables

PENALTY = {'right': 0.02, 'toldDifferently': 0.005, 'differ': 0.03, 'oneSided': 0.1}
# Mean worth of the rows above a bar.
LEAST_WORTH = 0.57
# What is asked of a list that readers believe: of the rows that differ 85 in 100 are right (READING.md).
LEAST_RIGHT = 0.85
# Of what is said to be told on one side only 90 in 100 are; a little more, as what is learned is chosen by the rows it is measured on.
LEAST_ONE_SIDED = 0.93
# As toldDifferently.ts asks.
LEAST_LINKED = 0.9
# Clusters of ECB+ are news of another kind than the rest: sports, crime, accidents.
CLUSTER = re.compile(r'\d+ecb(plus)?')


def figuresOf(above, right, worth):
    return {'above the bar': len(above), 'right': round(float(right[above].mean()), 3), 'worth': round(float(worth[above].mean()), 3)}


def firstUpTo(order, y, least):
    """As many of `order`, from its beginning, as are `least` on average."""
    means = np.cumsum(y[order]) / np.arange(1, len(order) + 1)
    return order[:int(np.flatnonzero(means >= least).max()) + 1]


def learnWorth(name, examples, counted):
    """A table with its bar, and how many of the rows above it were right and worth telling, out of fold, in all and in clusters alone."""
    found = examples.outOfFold(PENALTY[name])
    right = np.array([row['right'] for row in examples.rows])
    isCluster = np.array([CLUSTER.fullmatch(story) is not None for story in examples.stories])
    order = np.argsort(-np.where(counted, found, 0), kind='stable')[:counted.sum()]
    above = firstUpTo(order, examples.y, LEAST_WORTH)
    figures = {'read': int(counted.sum()), **figuresOf(above, right, examples.y)}
    if isCluster.any(): figures['clusters'] = {'read': int((counted & isCluster).sum()), **figuresOf(above[isCluster[above]], right, examples.y)}
    print(name, figures)
    return write(examples.fit(PENALTY[name]), bar=round(float(found[above[-1]]), 2), figures=figures)


def learnOneSided(name, examples):
    """A table with the bar above which passages are right as often as LEAST_ONE_SIDED asks, out of fold."""
    found = examples.outOfFold(PENALTY['oneSided'])
    above = firstUpTo(np.argsort(-found, kind='stable'), examples.y, LEAST_ONE_SIDED)
    figures = {'read': len(found), **figuresOf(above, examples.y, np.array([row['worth'] for row in examples.rows]))}
    print(name, figures)
    return write(examples.fit(PENALTY['oneSided']), bar=round(float(found[above[-1]]), 2), figures=figures)


def main(path, wordsPath, weights):
    stories = read(path)
    rowsOf = lambda name, of=stories: pooled(of, 'rows', lambda row: row['list'] == name)
    isRead = lambda row: row['right']
    pairs, details = rowsOf('toldDifferently'), rowsOf('differ')
    right = Examples(pairs, isRead)
    isRight = right.outOfFold(PENALTY['right']) >= LEAST_RIGHT
    isLinked = np.array([row['linked'] >= LEAST_LINKED for _, row in pairs])
    figures = {'read': int(isLinked.sum()), **figuresOf(np.flatnonzero(isLinked & isRight), right.y, np.array([row['worth'] for _, row in pairs]))}
    print('right', figures)
    writeTables(weights, {
        'oneSided': learnOneSided('oneSided', Examples(rowsOf('oneSided', read(wordsPath)), isRead)),
        'oneSidedByMeaning': learnOneSided('oneSidedByMeaning', Examples(rowsOf('oneSided'), isRead)),
        'right': write(right.fit(PENALTY['right']), bar=LEAST_RIGHT, figures=figures),
        'toldDifferently': learnWorth('toldDifferently', Examples(pairs, lambda row: row['worth']), isLinked & isRight),
        'differ': learnWorth('differ', Examples(details, lambda row: row['worth']), np.ones(len(details), bool)),
    })


if __name__ == '__main__':
    main(*sys.argv[1:])
