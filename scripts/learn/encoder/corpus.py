"""Unlabelled text of the six languages, as windows of pieces: what the teacher is distilled on, and what the vocabulary is counted on.

News in English from ../shared/data/stories and the bodies of ../shared/data/extraction (several languages), and the prose of Debian's
package debian-handbook in de, es, fr, ja and zh, since news in these languages is scarce there. Texts are read where they lie and never kept.

    apt-get download debian-handbook=11.20220922 && dpkg -x debian-handbook*.deb HANDBOOK
"""
import gzip
import html
import json
import re
from pathlib import Path

import numpy as np

WINDOW = 126
FOLDERS = {'de': 'de-DE', 'es': 'es-ES', 'fr': 'fr-FR', 'ja': 'ja-JP', 'zh': 'zh-CN'}
LEAST_LETTERS = 80


def lines(path):
    with (gzip.open if path.suffix == '.gz' else open)(path, 'rt', encoding='utf8') as file:
        for line in file:
            yield json.loads(line)


def news(data):
    """Leads and articles in English, and saved pages in the language they have."""
    for item in lines(data / 'stories/feed-items-37k.jsonl.gz'):
        yield f"{item['title']}. {item['summary']}"
    for name in ('allsides', 'ecb'):
        for article in lines(data / f'stories/{name}-dev.jsonl.gz'):
            yield f"{article['title']}\n{article['text']}"
    for page in lines(data / 'extraction/gold-dev.jsonl'):
        if body := (page['gold'] or {}).get('body'):
            yield body


def handbook(folder, language):
    for page in sorted(Path(folder).glob(f'usr/share/doc/debian-handbook/html/{FOLDERS[language]}/*.html')):
        yield '\n'.join(p for p in paragraphsOf(page) if len(p) >= LEAST_LETTERS // (4 if language in ('ja', 'zh') else 1))


def paragraphsOf(page):
    text = page.read_text(encoding='utf8')
    return [re.sub(r'\s+', ' ', html.unescape(re.sub(r'<[^>]+>', '', p))).strip() for p in re.findall(r'<div class="para">(.*?)</div>', text, re.S)]


def windows(texts, tokenizer, size):
    """Texts laid end to end and cut into windows of `size` pieces."""
    row = []
    for text in texts:
        row += tokenizer.encode(text[:20_000], add_special_tokens=False).ids
        while len(row) >= size:
            yield row[:size]
            row = row[size:]


def windowSets(data, folder, out, tokenizer):
    """{news and each other language: int32 [windows, WINDOW]}, kept in OUT/windows.npz."""
    cache = Path(out, 'windows.npz')
    if not cache.exists():
        sources = {'news': windows(news(Path(data)), tokenizer, WINDOW)} | {name: windows(handbook(folder, name), tokenizer, WINDOW) for name in FOLDERS}
        np.savez(cache, **{name: np.array(list(rows), np.int32) for name, rows in sources.items()})
    return dict(np.load(cache))
