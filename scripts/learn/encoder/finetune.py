"""Fine-tunes an encoder for "do these two sentences of two accounts tell the same?" on claims-dev, part learn, and links read for this project.

    python finetune.py SHARED_DATA OUT NAME --fold 0|1|all [--start distilled.pt] [--links read-links.jsonl] [--epochs 2]

writes OUT/NAME, resumed after each epoch. Without --start it begins with the first eleven layers of e5 as they come (README).
A story is a batch: all sentences of both accounts, so that the hardest negatives are those of the same story. Of claims-dev the stories of the
fold named are left out: what follows is learned on these. So that other languages are not forgotten, similarities within windows of these are
held to what they were before.
"""
import argparse
import hashlib
import json
import random
import time
from pathlib import Path

import numpy as np
import torch
from sklearn.feature_extraction.text import TfidfVectorizer
from torch import nn
from torch.nn import functional as F

from corpus import lines
from late import LONGEST, Encoder, encode, features, interaction, sentencesOf
from rarity import STEPS, rarityOf
from weights import dequantize, readE5, unigram

RATE, HEAD_RATE = 4e-5, 4e-3
SHARE_ALONE = 0.15
KEPT_WINDOWS = 3
TEACHER_LAYERS = 11


def foldOf(story):
    return hashlib.sha1(story['id'].encode()).digest()[0] % 2


class Setting:
    """Tokenizer, embedding rows, rarity and windows, as every step here needs them."""

    def __init__(self, out):
        vocabulary = json.loads(Path(out, 'vocabulary.json').read_text())
        self.special = {name: vocabulary[name] for name in ('bos', 'eos', 'pad', 'unk')}
        self.tokenizer = unigram(vocabulary['pieces'], vocabulary['scores'], vocabulary['unk'])
        self.rows = torch.from_numpy(dequantize(np.load(Path(out, 'rows.npy')), 384))
        self.sets = dict(np.load(Path(out, 'windows.npz')))
        kept = Path(out, 'rarity.npy')
        if not kept.exists():
            np.save(kept, rarityOf(self.sets, len(self.rows), self.special.values()))
        self.rarity = torch.from_numpy(np.load(kept)).float() / STEPS

    def ids(self, sentences):
        return [self.tokenizer.encode(s, add_special_tokens=False).ids[:LONGEST] or [self.special['unk']] for s in sentences]

    def weights(self, ids):
        return [self.rarity[torch.tensor(own)] for own in ids]


def lexical(a, b):
    """[a, b, 6]: cosines of words and of letters, each as it is and against its rivals in row and column."""
    told = []
    for how in ({'token_pattern': r"[\w']+", 'stop_words': 'english'}, {'analyzer': 'char_wb', 'ngram_range': (3, 5)}):
        model = TfidfVectorizer(sublinear_tf=True, **how).fit(a + b)
        m = torch.tensor((model.transform(a) @ model.transform(b).T).toarray(), dtype=torch.float32)
        told += [m, m - m.max(1, keepdim=True)[0], m - m.max(0, keepdim=True)[0]]
    return torch.stack(told, -1)


def prepare(story, setting):
    a, b = (sentencesOf(article) for article in story['articles'])
    linked, core = torch.zeros(len(a), len(b)), torch.zeros(len(a), len(b))
    for link in story['links']:
        for i in link['a']:
            for j in link['b']:
                if i < len(a) and j < len(b):
                    linked[i, j] = 1
                    core[i, j] = max(core[i, j], float(link['how'] != 'partly'))
    ids = setting.ids(a), setting.ids(b)
    return {'id': story['id'], 'ids': ids, 'lexical': lexical(a, b) * 3, 'linked': linked, 'core': core}


class Head(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.norm = nn.BatchNorm1d(size, affine=False, momentum=0.05)
        self.layers = nn.Sequential(nn.Linear(size, 24), nn.GELU(), nn.Linear(24, 2))
        nn.init.constant_(self.layers[2].bias, -3.3)

    def forward(self, x):
        return self.layers(self.norm(x.reshape(-1, x.shape[-1]))).reshape(*x.shape[:-1], 2)


def halved():
    """The encoder's products in bfloat16, a third faster where the processor has them and ten times slower where not; similarities stay exact."""
    return torch.autocast('cpu', dtype=torch.bfloat16, enabled=torch.cpu._is_avx512_bf16_supported())


def lateOf(encoder, ids, setting, alone=False):
    with halved():
        a, b = ([vectors.float() for vectors in encode(encoder, setting.rows, own, setting.special, alone)] for own in ids)
    return interaction(a, b, *(setting.weights(own) for own in ids))


def lossOf(logits, story):
    return sum(F.binary_cross_entropy_with_logits(logits[..., k], story[name]) for k, name in enumerate(('linked', 'core')))


def principal(student, setting, count=200):
    """The projection to start from: the directions in which word vectors of news differ most."""
    rows = [row for name, own in setting.sets.items() for row in own[:count if name == 'news' else count // 5]]
    with torch.no_grad():
        x = torch.cat([student(setting.rows[torch.tensor(np.array(rows[k:k + 16]), dtype=torch.long)], torch.ones(len(rows[k:k + 16]), 126)).reshape(-1, 384) for k in range(0, len(rows), 16)])
    return torch.linalg.svd((x - x.mean(0)).T @ (x - x.mean(0)))[0][:, :128].T.contiguous()


def start(out, setting, given=None):
    """The encoder given, or e5 as it comes, to go on from."""
    if given: return Encoder.of(torch.load(Path(out, given))['encoder'])
    e5 = readE5().bert
    e5.layers = e5.layers[:TEACHER_LAYERS]
    encoder = Encoder(TEACHER_LAYERS)
    encoder.bert.load_state_dict(e5.state_dict())
    encoder.project.weight.data = principal(encoder.bert, setting)
    return encoder


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('data'); parser.add_argument('out'); parser.add_argument('name'); parser.add_argument('--fold', default='0')
    parser.add_argument('--start'); parser.add_argument('--links'); parser.add_argument('--epochs', type=int, default=2)
    given = parser.parse_args()
    random.seed(0); torch.manual_seed(0); torch.set_num_threads(2)
    setting = Setting(given.out)
    stories = [s for s in lines(Path(given.data, 'gold/claims-dev.jsonl')) if s['part'] == 'learn' and (given.fold == 'all' or foldOf(s) != int(given.fold))]
    learn = [prepare(s, setting) for s in [*stories, *(lines(Path(given.links)) if given.links else [])]]
    encoder, before = start(given.out, setting, given.start), start(given.out, setting, given.start).requires_grad_(False)
    both, vectors = Head(14), Head(8)
    optimizer = torch.optim.AdamW([{'params': encoder.parameters(), 'lr': RATE}, {'params': [*both.parameters(), *vectors.parameters()], 'lr': HEAD_RATE}], weight_decay=0.01)
    steps = given.epochs * len(learn)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda t: min(1, (t + 1) / 40) * max(0.03, 1 - t / steps))
    others = [name for name in setting.sets if name != 'news']
    path = Path(given.out, given.name)
    first = 0
    if path.exists():
        kept = torch.load(path)
        encoder.load_state_dict(kept['encoder']); both.load_state_dict(kept['both']); vectors.load_state_dict(kept['vectors'])
        optimizer.load_state_dict(kept['optimizer']); schedule.load_state_dict(kept['schedule']); first = kept['epoch'] + 1
    for epoch in range(first, given.epochs):
        random.shuffle(learn)
        total, started = 0, time.time()
        for at, story in enumerate(learn):
            late = features(lateOf(encoder, story['ids'], setting, random.random() < SHARE_ALONE)) * 6
            loss = lossOf(both(torch.cat([late, story['lexical']], -1)), story) + lossOf(vectors(late), story)
            total += loss.item()
            x = torch.tensor(np.array([random.choice(setting.sets[random.choice(others)]) for _ in range(KEPT_WINDOWS)]), dtype=torch.long)
            with halved():
                with torch.no_grad():
                    goal = before(setting.rows[x], torch.ones_like(x)).reshape(-1, 128)
                now = encoder(setting.rows[x], torch.ones_like(x)).reshape(-1, 128)
            now, goal = now.float(), goal.float()
            loss = 10 * loss + 20 * (now @ now.T - goal @ goal.T).pow(2).mean()
            optimizer.zero_grad(); loss.backward(); torch.nn.utils.clip_grad_norm_(encoder.parameters(), 1.0); optimizer.step(); schedule.step()
            if at % 40 == 39:
                print(f'{given.name} epoch {epoch} story {at + 1} of {len(learn)} loss {total / (at + 1):.4f} {(time.time() - started) / (at + 1):.2f} s a story', flush=True)
        torch.save({'encoder': encoder.state_dict(), 'both': both.state_dict(), 'vectors': vectors.state_dict(), 'optimizer': optimizer.state_dict(),
                    'schedule': schedule.state_dict(), 'epoch': epoch}, path)


if __name__ == '__main__':
    main()
