"""Late interaction: for each word of a sentence the most similar word of the other sentence counts, weighted by rarity, as it is and against
what this word finds in the other account's sentences on average (after ColBERT, Khattab and Zaharia 2020)."""
import re

import torch
from torch import nn
from torch.nn import functional as F

from bert import Bert

WINDOW = 126
LONGEST = 90
WIDTH = 128


class Encoder(nn.Module):
    """Embedding rows of a window [b, n, 384] → unit vectors of its words [b, n, 128]."""

    def __init__(self, layers, positions=512, eps=1e-12):
        super().__init__()
        self.bert = Bert(384, layers, 12, 1536, positions, eps)
        self.project = nn.Linear(384, WIDTH, bias=False)

    @classmethod
    def of(cls, state):
        encoder = cls(1 + max(int(name.split('.')[2]) for name in state if name.startswith('bert.layers.')))
        encoder.load_state_dict(state)
        return encoder

    def forward(self, rows, mask):
        return F.normalize(self.project(self.bert(rows, mask)), dim=-1)


def sentencesOf(article, most=80):
    """Offsets count UTF-16 code units, as JavaScript does."""
    text = article['text'].encode('utf-16-le')
    return [re.sub(r'\s+', ' ', text[2 * start:2 * end].decode('utf-16-le')) for start, end in article['sentences'][:most]]


def windowsOf(ids, alone=False):
    """Consecutive sentences together, up to a window of pieces, so that words are read in the light of the sentences round them."""
    groups, size = [], 0
    for at, own in enumerate(ids):
        if groups and not alone and size + len(own) <= WINDOW:
            groups[-1].append(at)
            size += len(own)
        else:
            groups.append([at])
            size = len(own)
    return groups


def encode(encoder, rows, ids, special, alone=False, batch=8):
    """Piece ids of each sentence of an account → vectors [pieces, 128] of each."""
    groups = windowsOf(ids, alone)
    order = sorted(range(len(groups)), key=lambda g: sum(len(ids[i]) for i in groups[g]))
    found = [None] * len(ids)
    for k in range(0, len(order), batch):
        part = [groups[g] for g in order[k:k + batch]]
        lines = [[special['bos'], *(piece for i in group for piece in ids[i]), special['eos']] for group in part]
        width = max(map(len, lines))
        x = torch.full((len(lines), width), special['pad'])
        mask = torch.zeros_like(x)
        for r, line in enumerate(lines):
            x[r, :len(line)] = torch.tensor(line)
            mask[r, :len(line)] = 1
        vectors = encoder(rows[x], mask)
        for r, group in enumerate(part):
            at = 1
            for i in group:
                found[i] = vectors[r, at:at + len(ids[i])]
                at += len(ids[i])
    return found


def interaction(a, b, weightA, weightB):
    """Vectors and rarity of the words of each sentence → [sentences of A, sentences of B, 4]: A in B, B in A, each also against its mean."""
    words = torch.cat(a) @ torch.cat(b).T
    sizesA, sizesB = [len(v) for v in a], [len(v) for v in b]
    toB = torch.stack([part.max(1)[0] for part in words.split(sizesB, 1)], 1)  # words of A × sentences of B
    toA = torch.stack([part.max(0)[0] for part in words.split(sizesA, 0)], 0)  # sentences of A × words of B

    def mean(values, weights, sizes, side):
        parts = zip(values.split(sizes, side), weights)
        return torch.stack([(v * (w[:, None] if side == 0 else w[None])).sum(side) / (w.sum() + 1e-6) for v, w in parts], side)

    return torch.stack([mean(toB, weightA, sizesA, 0), mean(toA, weightB, sizesB, 1),
                        mean(toB - toB.mean(1, keepdim=True), weightA, sizesA, 0), mean(toA - toA.mean(0, keepdim=True), weightB, sizesB, 1)], -1)


def features(late):
    """[a, b, 4] → [a, b, 8]: the stronger and the weaker side, both against their mean, and each against its rivals in row and column."""
    high, low = torch.maximum(late[..., 0], late[..., 1]), torch.minimum(late[..., 0], late[..., 1])
    told = [high, low, late[..., 2] + late[..., 3], torch.maximum(late[..., 2], late[..., 3])]
    return torch.stack(told + [m - m.max(side, keepdim=True)[0] for m in (high, low) for side in (1, 0)], -1)
