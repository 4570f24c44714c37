import type { Account, Finder, FoundMention, ParsedText } from '@/utils/read/account/mention';
import type { SpeechRules } from '@/utils/text/shared/speech/speechRules';

/** Beyond this a sentence is no prose. */
const LONGEST_SENTENCE = 1000;

/** Who is credited with a sentence's content, or how it is hedged: one mention a sentence, the most telling. */
export const attribution: Finder<ParsedText> = {
  kind: 'attribution',
  find: (account) => {
    const { speech } = account.language;
    return speech ? account.sentences.flatMap((_, index) => credit(account, speech, index)) : [];
  },
};

function credit({ sentences }: Account, speech: SpeechRules, index: number): FoundMention<ParsedText>[] {
  const { text, start } = sentences[index]!;
  if (text.length > LONGEST_SENTENCE) return [];
  for (const pattern of [...speech.credits, speech.hedges]) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const words = match[0].replace(/[.’'-]+$/, '');
    const from = start + match.index;
    return [
      {
        kind: 'attribution',
        start: from,
        end: from + words.length,
        sentence: index,
        value: sourceOf(words, speech),
        certainty: speech.hedges.test(words) ? 'hedged' : 'stated',
        parsed: { type: 'text' },
      },
    ];
  }
  return [];
}

/** The source without the words that credit it: "according to Cohen" and "Cohen said" give "cohen". */
export function sourceOf(words: string, { crediting }: SpeechRules): string {
  const plain = words.toLowerCase().replace(crediting, ' ');
  return plain.replace(/\s+/g, ' ').trim();
}
