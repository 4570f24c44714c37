"""Writes what the extension ships: the encoder as a graph of dynamic int8, embedding rows in 4-bit blocks, tokenizer, rarity, card.

    python export.py OUT PUBLIC_MODEL [--start fold-0.pt] [--figures figures.json]
"""
import argparse
import hashlib
import json
import tempfile
from pathlib import Path

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from finetune import Setting
from late import WIDTH, WINDOW, Encoder
from weights import unigram

FILES = ('encoder.onnx', 'embeddings.bin', 'tokenizer.json', 'rarity.bin')


def write(encoder, folder):
    encoder.bert.position.weight.data = encoder.bert.position.weight.data[:WINDOW + 2]
    rows, mask = torch.randn(1, 9, 384), torch.ones(1, 9, dtype=torch.long)
    with tempfile.TemporaryDirectory() as temporary:
        plain = str(Path(temporary, 'plain.onnx'))
        torch.onnx.export(encoder.eval(), (rows, mask), plain, input_names=['inputs_embeds', 'attention_mask'], output_names=['tokens'], opset_version=17,
                          dynamic_axes={'inputs_embeds': {1: 'n'}, 'attention_mask': {1: 'n'}, 'tokens': {1: 'n'}}, dynamo=False)
        quantize_dynamic(plain, str(folder / 'encoder.onnx'), per_channel=True, weight_type=QuantType.QInt8)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('out'); parser.add_argument('folder'); parser.add_argument('--start', default='fold-0.pt'); parser.add_argument('--figures')
    given = parser.parse_args()
    setting, folder = Setting(given.out), Path(given.folder)
    folder.mkdir(parents=True, exist_ok=True)
    encoder = Encoder.of(torch.load(Path(given.out, given.start))['encoder'])
    write(encoder, folder)
    (folder / 'embeddings.bin').write_bytes(np.load(Path(given.out, 'rows.npy')).tobytes())
    (folder / 'rarity.bin').write_bytes(np.load(Path(given.out, 'rarity.npy')).tobytes())
    vocabulary = json.loads(Path(given.out, 'vocabulary.json').read_text())
    unigram(vocabulary['pieces'], vocabulary['scores'], vocabulary['unk']).save(str(folder / 'tokenizer.json'), pretty=False)
    digest = hashlib.sha256()
    for name in FILES:
        digest.update((folder / name).read_bytes())
    card = {
        'name': 'Second Source encoder', 'version': '2', 'hash': digest.hexdigest()[:16], 'width': WIDTH, 'layers': len(encoder.bert.layers), 'window': WINDOW, **setting.special,
        'origin': 'multilingual-e5-small (Microsoft), vocabulary and layers cut, distilled and fine-tuned: scripts/learn/encoder', 'licence': 'MIT',
        'languages': ['en', 'de', 'es', 'fr', 'zh', 'ja'],
        'figures': json.loads(Path(given.figures).read_text()) if given.figures else {},
    }
    (folder / 'card.json').write_text(json.dumps(card, indent=2, ensure_ascii=False) + '\n')
    print(card['hash'], {name: (folder / name).stat().st_size for name in FILES})


if __name__ == '__main__':
    main()
