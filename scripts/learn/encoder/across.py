"""Facts told in English and in another language (`across-dev`): which sentence of the other account tells them."""
import re
from pathlib import Path

from corpus import lines

END = re.compile(r"(?<=[.!?…])[\"”»’')]*\s+(?=\S)|(?<=[。！？])[」』”]*|\n+")


def spansOf(text):
    spans, start = [], 0
    for match in END.finditer(text):
        if text[start:match.end()].strip():
            spans.append((start, match.end()))
            start = match.end()
    return spans + ([(start, len(text))] if text[start:].strip() else [])


def acrossStories(data):
    """Sentences in English, sentences in the other language, and pairs of places that tell one fact."""
    slots = list(lines(Path(data, 'gold/across-slots-dev.jsonl')))
    for story in lines(Path(data, 'gold/across-stories-dev.jsonl')):
        english = next(a for a in story['articles'] if a.get('language', 'en') == 'en')
        other = next(a for a in story['articles'] if a is not english)
        spans = [spansOf(a['text']) for a in (english, other)]
        pairs = []
        for slot in slots:
            if slot['story'] != story['id'] or slot['relation'] == 'different': continue
            versions = {v['article']: v['start'] for v in slot['versions']}
            if len(versions) < 2: continue
            pairs.append([next(at for at, (s, e) in enumerate(own) if s <= versions[a['id']] < e) for own, a in zip(spans, (english, other))])
        yield *([a['text'][s:e].strip() for s, e in own] for own, a in zip(spans, (english, other))), pairs
