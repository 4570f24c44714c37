"""How well word vectors alone tell which sentences of two accounts tell the same, as they come and as shipped: a row a model.

    python check.py SHARED_DATA OUT        measures and prints; figures go into figures.json beside this file

AP: average precision over all pairs of sentences of part check, by late interaction against each word's mean, and by mean vectors.
across: of sentences in English that hold a labelled fact (`across-dev`), the share whose counterpart is ranked first, and in the first three.
"""
import argparse
import json
from pathlib import Path

import numpy as np
import torch
from sklearn.metrics import average_precision_score
from torch.nn import functional as F

from across import acrossStories
from corpus import lines
from finetune import Setting, lexical
from late import Encoder, encode, interaction, sentencesOf
from weights import readE5

LAYERS = (3, 4, 6, 9, 11, 12)


class Layers(torch.nn.Module):
    """e5 as it comes: the unit vectors of one of its layers."""

    def __init__(self, bert, layer):
        super().__init__()
        self.bert, self.layer = bert, layer

    def forward(self, rows, mask):
        return F.normalize(self.bert(rows, mask, every=True)[self.layer], dim=-1)


def stories(data, setting):
    for story in lines(Path(data, 'gold/claims-dev.jsonl')):
        if story['part'] != 'check': continue
        a, b = (sentencesOf(article) for article in story['articles'])
        linked = np.zeros((len(a), len(b)))
        for link in story['links']:
            for i in link['a']:
                for j in link['b']:
                    if i < len(a) and j < len(b): linked[i, j] = 1
        yield a, b, linked


def scores(encoder, setting, a, b):
    ids = setting.ids(a), setting.ids(b)
    with torch.no_grad():
        vectors = [encode(encoder, setting.rows, own, setting.special) for own in ids]
    late = interaction(*vectors, *(setting.weights(own) for own in ids))
    means = [torch.stack([F.normalize(v.mean(0), dim=-1) for v in own]) for own in vectors]
    mean = means[0] @ means[1].T
    return (late[..., 2] + late[..., 3]).numpy(), (mean - mean.mean(0) - mean.mean(1, keepdim=True)).numpy()


def measure(encoder, setting, gold, across):
    told, late, mean = [], [], []
    for a, b, linked in gold:
        x, y = scores(encoder, setting, a, b)
        told.append(linked.ravel()); late.append(x.ravel()); mean.append(y.ravel())
    y = np.concatenate(told)
    places = []
    for a, b, pairs in across:
        x, _ = scores(encoder, setting, a, b)
        places += [int((x[i] > x[i, j]).sum()) for i, j in pairs]
    return {'late AP': round(float(average_precision_score(y, np.concatenate(late))), 3),
            'mean AP': round(float(average_precision_score(y, np.concatenate(mean))), 3),
            'across first': round(float(np.mean([p == 0 for p in places])), 3), 'across first three': round(float(np.mean([p < 3 for p in places])), 3)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('data'); parser.add_argument('out')
    given = parser.parse_args()
    torch.set_num_threads(2)
    setting = Setting(given.out)
    gold, across = list(stories(given.data, setting)), list(acrossStories(given.data))
    figures = {}
    told = [(linked.ravel(), lexical(a, b)[..., 0].numpy().ravel()) for a, b, linked in gold]
    figures['words only (TF-IDF)'] = {'late AP': round(float(average_precision_score(*map(np.concatenate, zip(*told)))), 3)}
    e5 = readE5().bert
    rows = {f'e5, layer {layer}, as it comes': Layers(e5, layer) for layer in LAYERS}
    named = {'11 layers, fine-tuned on half': 'teacher.pt', '8 layers, distilled': 'distilled.pt', '8 layers, fine-tuned (shipped)': 'fold-0.pt'}
    rows |= {name: Encoder.of(torch.load(Path(given.out, path))['encoder']) for name, path in named.items() if Path(given.out, path).exists()}
    for name, encoder in rows.items():
        figures[name] = measure(encoder.eval(), setting, gold, across)
        print(name, figures[name], flush=True)
    Path(__file__).with_name('figures.json').write_text(json.dumps(figures, indent=1) + '\n')


if __name__ == '__main__':
    main()
