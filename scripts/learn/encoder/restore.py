"""Reads what the extension ships back into torch, so that learning can go on from it without distilling anew.

    python restore.py SHARED_DATA HANDBOOK PUBLIC_MODEL OUT [--as fold-0.pt]      → OUT/vocabulary.json, rows.npy, rarity.npy, windows.npz, weights

Matrices come back as their int8 says, biases and norms as they were: average precision on unseen stories moves by .001.
"""
import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from corpus import windowSets
from late import Encoder
from weights import unigram

MATRICES = ('query', 'key', 'value', 'attended', 'inner', 'outer')
POSITIONS = 512


def weightsOf(graph):
    """State of the encoder; the graph holds its matrices in the order in which they are used."""
    values = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    used = [node.input[1].removesuffix('_quantized') for node in graph.node if node.op_type == 'MatMulInteger']
    layers = (len(used) - 1) // len(MATRICES)
    names = [f'bert.layers.{layer}.{name}.weight' for layer in range(layers) for name in MATRICES] + ['project.weight']
    matrices = {name: ((values[f'{at}_quantized'].float() - values[f'{at}_zero_point'].float()) * values[f'{at}_scale']).T.contiguous() for name, at in zip(names, used, strict=True)}
    plain = {name: value for name, value in values.items() if name.startswith('bert.') and value.dtype == torch.float32 and value.ndim}
    kept = plain['bert.position.weight']
    plain['bert.position.weight'] = torch.cat([kept, torch.zeros(POSITIONS - len(kept), kept.shape[1])])
    return layers, matrices | plain


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('data'); parser.add_argument('handbook'); parser.add_argument('folder'); parser.add_argument('out'); parser.add_argument('--as', dest='name', default='fold-0.pt')
    given = parser.parse_args()
    folder, out = Path(given.folder), Path(given.out)
    out.mkdir(exist_ok=True)
    card, tokenizer = (json.loads((folder / name).read_text()) for name in ('card.json', 'tokenizer.json'))
    pieces, scores = zip(*tokenizer['model']['vocab'])
    special = {name: card[name] for name in ('bos', 'eos', 'pad', 'unk')}
    (out / 'vocabulary.json').write_text(json.dumps({'pieces': pieces, 'scores': scores, **special}, ensure_ascii=False))
    np.save(out / 'rows.npy', np.frombuffer((folder / 'embeddings.bin').read_bytes(), np.uint8).reshape(len(pieces), -1))
    np.save(out / 'rarity.npy', np.frombuffer((folder / 'rarity.bin').read_bytes(), np.uint8))
    windowSets(given.data, given.handbook, out, unigram(pieces, scores, special['unk']))
    layers, state = weightsOf(onnx.load(folder / 'encoder.onnx').graph)
    Encoder(layers).load_state_dict(state)
    torch.save({'encoder': state}, out / given.name)


if __name__ == '__main__':
    main()
