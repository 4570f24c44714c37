"""Distils the word vectors of e5's layer 11 into fewer layers, on unlabelled windows of the six languages.

    python distil.py SHARED_DATA HANDBOOK OUT [--layers 0,2,4,6,8,10] [--minutes 60]    → OUT/distilled.pt, resumed when it is there

The student starts from the teacher's layers named. Layer 11 is what compares best within English and across languages as it comes (README).
"""
import argparse
import json
import random
import time
from pathlib import Path

import numpy as np
import torch

from bert import Bert
from corpus import windowSets
from weights import dequantize, readE5, unigram

BATCH = 16
TEACHER_LAYERS = 11
RATE = 2e-4
ENGLISH_SHARE = 0.6


def studentOf(teacher, layers):
    student = Bert(384, len(layers), 12, 1536, teacher.position.num_embeddings, teacher.norm.eps)
    state = {name: value for name, value in teacher.state_dict().items() if not name.startswith('layers.')}
    for at, layer in enumerate(layers):
        state |= {f'layers.{at}.{name}': value for name, value in teacher.layers[layer].state_dict().items()}
    student.load_state_dict(state)
    return student


def batches(sets, bos, eos):
    """Endless batches [BATCH, WINDOW + 2] of piece ids: news, and each other language in turn."""
    others = [name for name in sets if name != 'news']
    while True:
        chosen = [random.choice(sets['news' if random.random() < ENGLISH_SHARE else random.choice(others)]) for _ in range(BATCH)]
        yield torch.tensor(np.array([[bos, *row, eos] for row in chosen]), dtype=torch.long)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('data'); parser.add_argument('handbook'); parser.add_argument('out')
    parser.add_argument('--layers', default='0,2,4,6,8,10'); parser.add_argument('--minutes', type=float, default=60)
    given = parser.parse_args()
    random.seed(0); torch.manual_seed(0); torch.set_num_threads(2)
    vocabulary = json.loads(Path(given.out, 'vocabulary.json').read_text())
    rows = torch.from_numpy(dequantize(np.load(Path(given.out, 'rows.npy')), 384))
    tokenizer = unigram(vocabulary['pieces'], vocabulary['scores'], vocabulary['unk'])
    teacher = readE5().bert
    student = studentOf(teacher, [int(layer) for layer in given.layers.split(',')])
    teacher.layers = teacher.layers[:TEACHER_LAYERS]
    teacher.requires_grad_(False)
    optimizer = torch.optim.AdamW(student.parameters(), lr=RATE, weight_decay=0.01, betas=(0.9, 0.98))
    state = Path(given.out, 'distilled.pt')
    step = 0
    if state.exists():
        kept = torch.load(state)
        student.load_state_dict(kept['student']); optimizer.load_state_dict(kept['optimizer']); step = kept['step']
        random.seed(step)
    stop = time.time() + given.minutes * 60
    started, sum = time.time(), 0
    sets = windowSets(given.data, given.handbook, given.out, tokenizer)
    for ids in batches(sets, vocabulary['bos'], vocabulary['eos']):
        left = stop - time.time()
        if left < 0: break
        for group in optimizer.param_groups:
            # Falls to nothing towards the end of the time given, so that a run that is cut short has still settled.
            group['lr'] = RATE * min(1, (step + 1) / 50, max(0.02, left / (given.minutes * 60)))
        x, mask = rows[ids], torch.ones_like(ids)
        with torch.no_grad():
            goal = teacher(x, mask)
        found = student(x, mask)
        cosine = torch.nn.functional.cosine_similarity(found, goal, dim=-1)
        loss = (1 - cosine).mean() + 0.2 * (found - goal).pow(2).mean()
        optimizer.zero_grad(); loss.backward(); torch.nn.utils.clip_grad_norm_(student.parameters(), 1.0); optimizer.step()
        step += 1; sum += loss.item()
        if step % 20 == 0:
            print(f'{step} loss {sum / 20:.4f} cosine {cosine.mean():.4f} {(time.time() - started) / 20:.2f} s a step', flush=True)
            started, sum = time.time(), 0
        if step % 100 == 0:
            torch.save({'student': student.state_dict(), 'optimizer': optimizer.state_dict(), 'step': step}, state)
    torch.save({'student': student.state_dict(), 'optimizer': optimizer.state_dict(), 'step': step}, state)


if __name__ == '__main__':
    main()
