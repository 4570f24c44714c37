import type { MentionKind } from '@/utils/model';
import { oncePer } from '@/utils/text/shared/words/oncePer';
import type { RankedSentence } from './sentence';

type Feature = (sentence: RankedSentence) => number;

/** A sentence that begins so speaks of what the one before it named, or goes on from it. */
export const OPENS_WITH_PRONOUN = /^["“]?(?:he|she|it|they|this|that|these|those)\b/i;
export const OPENS_WITH_CONNECTIVE = /^["“]?(?:and|but|so|also|still|yet|then)\b/i;

/** What bears on how much a sentence matters to a reader, by itself. Word lists name what events and voices are told with. */
export const SENTENCE_FEATURES: Record<string, Feature> = {
  first: ({ sentence }) => Number(sentence === 0),
  early: ({ sentence }) => 1 / (1 + sentence),
  place: (one) => one.sentence / Math.max(1, wordsOf(one).length),
  late: (one) => Number(one.sentence >= wordsOf(one).length - 2),
  length: (one) => Math.log1p(termsOf(one)),
  short: (one) => Number(termsOf(one) < 5),
  long: (one) => Number(termsOf(one) > 22),
  ownTitle: ({ titles }) => titles.own,
  otherTitles: ({ titles }) => titles.others,
  central: ({ central }) => central,
  toldMost: ({ told }) => Math.max(0, ...told),
  toldByAll: ({ told }) => (told.length === 0 ? 0 : Math.min(...told)),
  near: ({ near }) => near,
  known: ({ known }) => known,
  halfKnown: ({ known }) => known * (1 - known),
  newNames: (one) => Math.log1p(one.new.names),
  newNumbers: (one) => Math.log1p(one.new.numbers),
  newVoice: (one) => Number(one.new.names > 0 && speaks(one)),
  oldVoice: (one) => Number(one.new.names === 0 && speaks(one)),
  numbers: count('number'),
  dates: count('date'),
  names: ({ sides, account, sentence }) => Math.log1p(sides[account]!.values[sentence]!.names.size),
  quotes: count('quote'),
  credits: count('attribution'),
  unended: ({ text }) => Number(!/[.!?…。！？]["”’»」)]*$/.test(text)),
  question: ({ text }) => Number(/\?["”’]?$/.test(text)),
  speaks: has(/\b(?:said|says|told|wrote|tweeted|added|asked|announced|statement|spokes(?:man|woman|person))\b/i),
  event: has(
    /\b(?:kill\w*|die[ds]?|dead|death\w*|injur\w*|arrest\w*|attack\w*|charge[ds]?|vote[ds]?|ruled?|sign(?:ed|s)|pass(?:ed|es)|ban(?:ned|s)?|resign\w*|fired|filed|launch\w*|approved?|reject\w*|order(?:ed|s)|won|lost|agreed?)\b/i,
  ),
  doubt: has(
    /\b(?:alleg\w*|accus\w*|den(?:y|ied|ies)|claim\w*|suspect\w*|reported(?:ly)?|appear\w*|unclear|may|might|could|disput\w*|false\w*|without evidence)\b/i,
  ),
  cause: has(/\b(?:because|after|due to|over|amid|in response|blam\w*|as a result|led to|sparked|following)\b/i),
  contrast: has(/\b(?:but|however|despite|although|while|critics?|oppos\w*|contrary|instead|yet)\b/i),
  past: has(/\b(?:(?:19|20)\d\d|years? ago|last year|previous\w*|earlier|former\w*|history|since)\b/i),
  plain: has(/\b(?:i|we|you|our|my|your)\b/i),
  pronounFirst: has(OPENS_WITH_PRONOUN),
  leansOn: has(OPENS_WITH_CONNECTIVE),
  boilerplate: has(
    /\b(?:subscribe|newsletter|sign up|click|read more|follow us|copyright|all rights|advertisement|photo|getty|reporting by|contributed to this|updated|related)\b/i,
  ),
};

const FEATURES = Object.values(SENTENCE_FEATURES);

/** The figures of a sentence, in the order of SENTENCE_FEATURES: it stands in several rows. */
export const sentenceFigures = oncePer((sentence: RankedSentence) => FEATURES.map((feature) => feature(sentence)));

function count(kind: MentionKind): Feature {
  return ({ sides, account, sentence }) => Math.log1p(sides[account]!.mentions[sentence]![kind].length);
}

function has(pattern: RegExp): Feature {
  return ({ text }) => Number(pattern.test(text));
}

function wordsOf({ sides, account }: RankedSentence) {
  return sides[account]!.words;
}

function termsOf(one: RankedSentence): number {
  return wordsOf(one)[one.sentence]!.inOrder.length;
}

function speaks({ sides, account, sentence }: RankedSentence): boolean {
  const { attribution, quote } = sides[account]!.mentions[sentence]!;
  return attribution.length + quote.length > 0;
}
