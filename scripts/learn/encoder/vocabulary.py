"""Cuts the vocabulary to what the six languages need: the pieces of their most frequent words (wordfreq) and of the corpus, and single signs.

    python vocabulary.py SHARED_DATA HANDBOOK OUT      → OUT/vocabulary.json {pieces, scores, bos, eos, pad, unk}, rows.npy, windows.npz
"""
import json
import sys
from collections import Counter
from pathlib import Path

import numpy as np
from wordfreq import top_n_list

from corpus import FOLDERS, handbook, news, windowSets
from weights import readE5, unigram

WORDS = 40_000
MOST = 60_000
SPECIAL = ('<s>', '<pad>', '</s>', '<unk>')


def keep(e5, tokenizer, data, folder):
    counts = Counter()
    for language in ('en', *FOLDERS):
        for words in ([word, word.capitalize()] for word in top_n_list(language, WORDS)):
            for word in words:
                counts.update(tokenizer.encode(word, add_special_tokens=False).ids)
    texts = list(news(data))
    for language in FOLDERS:
        texts += handbook(folder, language)
    for k in range(0, len(texts), 512):
        for found in tokenizer.encode_batch([t[:20_000] for t in texts[k:k + 512]], add_special_tokens=False):
            counts.update(found.ids)
    script = {c for i in counts for c in e5.pieces[i]}
    signs = [i for i, piece in enumerate(e5.pieces) if len(piece) == 1 and (piece in script or piece.isascii())]
    special = [e5.pieces.index(name) for name in SPECIAL]
    must = list(dict.fromkeys([*special, *signs]))
    rest = [i for i, _ in counts.most_common() if i not in set(must)]
    return special + sorted((set(must) | set(rest[:MOST - len(must)])) - set(special))


def main(data, folder, out):
    e5 = readE5()
    kept = keep(e5, unigram(e5.pieces, e5.scores, e5.unk), Path(data), folder)
    pieces = [e5.pieces[i] for i in kept]
    at = {name: pieces.index(e5.pieces[i]) for name, i in (('bos', e5.bos), ('eos', e5.eos), ('pad', e5.pad), ('unk', e5.unk))}
    Path(out).mkdir(exist_ok=True)
    Path(out, 'vocabulary.json').write_text(json.dumps({'pieces': pieces, 'scores': [e5.scores[i] for i in kept], **at}, ensure_ascii=False))
    np.save(Path(out, 'rows.npy'), e5.rows[kept])
    windowSets(data, folder, out, unigram(pieces, [e5.scores[i] for i in kept], at['unk']))
    print(f'{len(kept)} pieces kept of {len(e5.pieces)}')


main(*sys.argv[1:])
