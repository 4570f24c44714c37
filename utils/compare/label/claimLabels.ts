import type { Offsets } from '@/utils/compare/kinds/kind';
import type { Place } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import { isSpeechVerb } from '@/utils/text/en/speech/speechVerbs';
import type { Token } from '@/utils/text/shared/words/tokens';
import { creditIn, isNameOf, type Scored, scoredClauses } from './clauseLabels';
import { isEnglish, scoredPhrases } from './phrases';
import { type Speaker, speakerOf } from './speakers';

/** Sentences beside the one that a passage is shown for only lead up to it. */
const BESIDE = 0.5;
/** Beside what somebody says stands when and where it was said: worse than the name, but where another account tells of it too. */
const UNSAID = 0.3;
/** "…, she told reporters on Friday." */
const LONGEST_CREDIT = 8;

/**
 * What a claim may be called, best first: who did what, as its sentence says, behind who says it; what it is about; who says it.
 * `own` holds its sentences in one account, the one that matters first, `others` those of other accounts.
 */
export function claimLabels(own: Place[], others: Place[], sides: Side[]): string[] {
  const [lead, ...rest] = own;
  if (lead === undefined) return [];
  const first = labelsOf(lead, [...rest, ...others], sides);
  // Where the sentence itself says who did what, no other is asked.
  const labels = first.some(({ saysWhoDidWhat }) => saysWhoDidWhat)
    ? first
    : [
        ...first,
        ...rest.flatMap((place) => labelsBeside(place, [...own.filter((one) => one !== place), ...others], sides)),
      ];
  return labels.toSorted((a, b) => b.score - a.score).map(({ text }) => text.replace(/\s+/g, ' '));
}

/** Who speaks in another sentence heads none. */
function labelsBeside(place: Place, others: Place[], sides: Side[]): Scored[] {
  const found = labelsOf(place, others, sides).filter(({ score }) => score > 0);
  return found.map((one) => ({ ...one, score: one.score * BESIDE }));
}

function labelsOf(place: Place, others: Place[], sides: Side[]): Scored[] {
  const { account } = sides[place.account]!;
  const speaker = speakerOf(place, sides);
  const english = isEnglish(account.article);
  // Who is in it says little where more may be cut out.
  const phrases = scoredPhrases(place, others, sides).filter(({ text }) => !english || !isName(text));
  const unsaid = others.some((other) => other.account !== place.account) ? UNSAID : 0;
  const said = speaker && spokenPart(account.tokens[place.sentence]!, speaker);
  return [
    ...(english ? scoredClauses(place, others, sides, speaker) : []),
    ...(speaker && !english ? [{ text: speaker.text, score: 0 }] : []),
    ...phrases.flatMap((phrase): Scored[] => {
      if (!speaker || !said) return [phrase];
      const isSaid = said.some(({ start, end }) => phrase.start >= start && phrase.end <= end);
      if (isNameOf(phrase.text, speaker)) return [];
      return [isSaid ? phrase : { ...phrase, score: phrase.score * unsaid }];
    }),
  ];
}

/** "Vermont", "Ines Holm" */
function isName(text: string): boolean {
  return text.split(/\s+/).every((word) => /^\p{Lu}/u.test(word));
}

/** What of a sentence is its speaker's: what stands in quotation marks, else what stands behind the verb or before it. */
function spokenPart(tokens: Token[], { quoted }: Speaker): Offsets[] {
  const verb = tokens.findIndex(({ lower }) => isSpeechVerb(lower));
  const [first, last] = [tokens[0]!, tokens.at(-1)!];
  if (verb === -1) return [...quoted, { start: first.start, end: last.end }];
  const credit = creditIn(tokens);
  // Behind its quotation stands who the speaker is, and where it was said.
  if (quoted.some(({ start }) => start < tokens[verb]!.start)) return quoted;
  if (credit !== undefined) return [...quoted, { start: first.start, end: tokens[credit]!.start }];
  return tellsBehind(tokens, verb) ? [...quoted, { start: tokens[verb]!.end, end: last.end }] : quoted;
}

/** "insisted | on the plan" is an act; "said on Friday | that" tells. */
function tellsBehind(tokens: Token[], verb: number): boolean {
  if (!/^(?:on|at|by|with|for|to|in|of|from|against|about)$/.test(tokens[verb + 1]?.lower ?? '')) return true;
  const behind = tokens.slice(verb, verb + LONGEST_CREDIT);
  const that = behind.findIndex(({ lower, kind }) => lower === 'that' || kind === 'sign');
  return behind[that]?.lower === 'that';
}
