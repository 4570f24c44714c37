import type { Cluster } from '@/utils/compare/facts/candidatePair';
import type { MentionInContext } from '@/utils/compare/facts/mentionInContext';
import type { Place } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import type { Article } from '@/utils/model';
import { isSpeechVerb } from '@/utils/text/en/speech/speechVerbs';
import { nounPhrases } from '@/utils/text/en/words/nounPhrases';
import { isRoleNoun } from '@/utils/text/en/words/roleNouns';
import { isCapital } from '@/utils/text/shared/words/cursor';
import { nameRuns } from '@/utils/text/shared/words/nameRuns';
import type { Token } from '@/utils/text/shared/words/tokens';
import { tellsIn } from './tells';

interface Phrase {
  from: number;
  to: number;
  opensSurely: boolean;
}

/** A phrase behind an article is surely whole in front; one word says less than two. */
const SURELY = 1.25;
const ONE_WORD = 0.6;
/** "Fox News", "the former president": who is in the story says less than what it is about. */
const NAME = 0.6;
const ROLE = 0.5;
/** Who is quoted says what it is about only where nothing else does. */
const SPEAKER = 0.4;
/** What a sentence is about stands at its front, and where it was done last: "in the parking lot". */
const LATE = 0.4;
const WHERE = 0.6;
/** What makes a phrase tell is what of it stands in few sentences: from here on more words add little. */
const ENOUGH_WORDS = 4;

/** What a row about a mention may be called: the noun phrase of its sentence, beside the mention, that tells most; or nothing. */
export function phraseBeside(mention: MentionInContext, cluster: Cluster, sides: Side[]): string {
  const others = cluster.filter(({ account }) => account !== mention.account);
  return scoredPhrases(mention, others, sides)
    .filter(({ start, end }) => end <= mention.start || start >= mention.end)
    .map(({ text, start, end, score }) => ({ text, score: score * nearness(mention, start, end) }))
    .reduce((best, one) => (one.score > best.score ? one : best), { text: '', score: 0 })
    .text.replace(/\s+/g, ' ');
}

/** Half as much at this many letters off: what stands near a date is what happened then. */
const NEAR = 40;

function nearness({ start, end }: { start: number; end: number }, from: number, to: number): number {
  return NEAR / (NEAR + Math.max(start - to, from - end));
}

interface ScoredPhrase {
  text: string;
  /** Offsets into the article's text. */
  start: number;
  end: number;
  score: number;
}

/** The noun phrases of a sentence, each with how much it tells of it. */
export function scoredPhrases(place: Place, others: Place[], sides: Side[]): ScoredPhrase[] {
  const { account } = sides[place.account]!;
  const { article } = account;
  const tokens = account.tokens[place.sentence]!;
  const tells = tellsIn(place, others, sides);
  const phrases = phrasesOf(tokens, article).filter(
    (phrase) => ![isCommonWord, isKnownBody, isDenied, isCutName].some((isUnfit) => isUnfit(tokens, phrase)),
  );
  const scored = phrases.map((phrase) => {
    const own = tokens.slice(phrase.from, phrase.to);
    const best = own.map(tells).sort((a, b) => b - a);
    const sum = best.slice(0, ENOUGH_WORDS).reduce((total, one) => total + one, 0);
    const score =
      sum *
      (phrase.opensSurely ? SURELY : 1) *
      (own.length === 1 ? ONE_WORD : 1) *
      (own.every(isCapital) ? NAME : isRoleNoun(own.at(-1)!.lower) ? ROLE : 1) *
      (speaks(tokens, phrase) ? SPEAKER : 1) *
      (isWhere(tokens, phrase) ? WHERE : 1) *
      (1 - LATE * (phrase.from / tokens.length));
    const [from, to] = [withCurrency(own[0]!.start, article.text), own.at(-1)!.end];
    return { text: article.text.slice(from, to), start: from, end: to, score };
  });
  return scored.filter(({ text: phrase, score }) => score > 0 && !/\n/.test(phrase));
}

const KNOWN_BODY =
  /^(?:senate|house|congress|white house|supreme court|capitol(?: hill)?|republicans?|democrats?|gop|u\.?s\.?|united states|united states senate|us senate|u\.s\. senate|america|americans?|washington|pentagon|kremlin|twitter|facebook|state department|justice department|department of justice|oval office|american people|cnn|fox news|new york times|washington post|reuters|associated press)$/;

/** "Senate" is in every other row. */
function isKnownBody(tokens: Token[], { from, to }: Phrase): boolean {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return KNOWN_BODY.test(
    words
      .join(' ')
      .replace(/ \. ?/g, '.')
      .replace(/\.(?=\p{L}{2})/u, '. '),
  );
}

/** "$" of "$5 million plan" */
function withCurrency(start: number, text: string): number {
  return /[$€£¥]/.test(text[start - 1] ?? '') ? start - 1 : start;
}

/** "in the | parking lot" */
function isWhere(tokens: Token[], { from }: Phrase): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  const at = /^(?:the|a|an|his|her|its|their)$/.test(before) ? (tokens[from - 2]?.lower ?? '') : before;
  return /^(?:in|at|from|near|outside|inside|during|via|on)$/.test(at);
}

/** So many words before a phrase may deny it: "did not think it was an | appropriate plan", "way beyond a | matter of oversight". */
const DENIES_WITHIN = 6;
const DENIES = /n['’]t$|^(?:not|no|never|nor|neither|without|hardly|beyond|nothing)$/;

/** Cut from what is denied, a phrase says the reverse. */
function isDenied(tokens: Token[], { from }: Phrase): boolean {
  const before = tokens.slice(Math.max(0, from - DENIES_WITHIN), from);
  const clause = before.slice(before.findLastIndex(({ kind }) => kind === 'sign') + 1);
  return clause.some(({ lower }) => DENIES.test(lower));
}

/** "State Senator Kevin de | León", "3:30 p | .m." */
function isCutName(tokens: Token[], { to }: Phrase): boolean {
  return /^(?:\p{Ll}|al|bin|da|de|del|della|der|di|du|la|le|van|von)$/u.test(tokens[to - 1]!.text);
}

/** "campaign" could head any row of a story. */
function isCommonWord(tokens: Token[], { from, to }: Phrase): boolean {
  return to - from === 1 && !isCapital(tokens[from]);
}

/** "the mayor | said", "said the mayor" */
function speaks(tokens: Token[], { from, to }: Phrase): boolean {
  const near = [tokens[to], tokens[from - 1], tokens[from - 2]];
  return near.some((token) => token !== undefined && isSpeechVerb(token.lower));
}

function phrasesOf(tokens: Token[], article: Article): Phrase[] {
  return isEnglish(article) ? nounPhrases(tokens) : nameRuns(tokens);
}

/** What names no language is read as English. */
export function isEnglish({ language = 'en' }: { language?: string }): boolean {
  return /^en\b/i.test(language);
}
