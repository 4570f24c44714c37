"""Distils the teacher's word vectors into fewer layers, on unlabelled windows of the six languages.

    python distil.py OUT [--teacher teacher.pt] [--layers 0,1,3,4,6,7,9,10] [--minutes 14]    → OUT/distilled.pt

The student starts from the teacher's layers named and learns its unit vectors, and how similar each two words of a batch are to it.
"""
import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch

from finetune import Setting, halved
from late import Encoder

BATCH = 16
RATE = 2e-4
ENGLISH_SHARE = 0.6
COMPARED = 1024


def studentOf(state, layers):
    """The teacher without the layers that are not named."""
    student = Encoder(len(layers))
    kept = {name: value for name, value in state.items() if not name.startswith('bert.layers.')}
    for at, layer in enumerate(layers):
        own = f'bert.layers.{layer}.'
        kept |= {f'bert.layers.{at}.{name.removeprefix(own)}': value for name, value in state.items() if name.startswith(own)}
    student.load_state_dict(kept)
    return student


def batches(sets, bos, eos):
    """Endless batches [BATCH, WINDOW + 2] of piece ids: news, and each other language in turn."""
    others = [name for name in sets if name != 'news']
    while True:
        chosen = [random.choice(sets['news' if random.random() < ENGLISH_SHARE else random.choice(others)]) for _ in range(BATCH)]
        yield torch.tensor(np.array([[bos, *row, eos] for row in chosen]), dtype=torch.long)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('out'); parser.add_argument('--teacher', default='teacher.pt')
    parser.add_argument('--layers', default='0,1,3,4,6,7,9,10'); parser.add_argument('--minutes', type=float, default=14)
    given = parser.parse_args()
    random.seed(0); torch.manual_seed(0); torch.set_num_threads(2)
    setting = Setting(given.out)
    state = torch.load(Path(given.out, given.teacher))['encoder']
    student = studentOf(state, [int(layer) for layer in given.layers.split(',')])
    teacher = Encoder.of(state).requires_grad_(False)
    optimizer = torch.optim.AdamW(student.parameters(), lr=RATE, weight_decay=0.01, betas=(0.9, 0.98))
    began, step, sum = time.time(), 0, 0
    for ids in batches(setting.sets, setting.special['bos'], setting.special['eos']):
        left = 1 - (time.time() - began) / (given.minutes * 60)
        if left < 0: break
        for group in optimizer.param_groups:
            # Falls to nothing towards the end of the time given, so that the run has settled.
            group['lr'] = RATE * min(1, (step + 1) / 50, max(0.02, left))
        x, mask = setting.rows[ids], torch.ones_like(ids)
        with halved():
            with torch.no_grad():
                goal = teacher(x, mask)
            found = student(x, mask)
        found, goal = found.float().reshape(-1, found.shape[-1]), goal.float().reshape(-1, goal.shape[-1])
        cosine = (found * goal).sum(-1).mean()
        chosen = torch.randperm(len(found))[:COMPARED]
        a, b = found[chosen], goal[chosen]
        loss = 1 - cosine + 5 * (a @ a.T - b @ b.T).pow(2).mean()
        optimizer.zero_grad(); loss.backward(); torch.nn.utils.clip_grad_norm_(student.parameters(), 1.0); optimizer.step()
        step += 1; sum += cosine.item()
        if step % 50 == 0:
            print(f'{step} cosine {sum / 50:.4f} {(time.time() - began) / step:.2f} s a step', flush=True)
            sum = 0
    torch.save({'encoder': student.state_dict()}, Path(given.out, 'distilled.pt'))


if __name__ == '__main__':
    main()
