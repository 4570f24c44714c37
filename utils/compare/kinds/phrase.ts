import { isThirdPerson } from '@/utils/text/en/words/verbs';
import { isCapital, isHyphen } from '@/utils/text/shared/words/cursor';
import type { SentenceWord } from './wordsOf';

/** A noun phrase ends at the first of these: "25,000 fake accounts | between". */
const ENDS_PHRASE: ReadonlySet<string> = new Set(
  'a an the and or but of in on at to from for by with as is are was were be been has have had who which that this these those than through between during after before since until when while where it he she they we said says about into over under per out off up down away back ahead more less last next this other each every will would could did do does not'.split(
    ' ',
  ),
);

/** A noun phrase opens behind one of these. */
const OPENS =
  /^(?:a|an|the|his|her|its|their|our|this|these|those|of|in|on|at|from|for|by|with|against|to|into|over|about|under|between|during|all|several|some|many|two|three|four|five|\d+)$/;
/** A verb or a word that joins ends it: "three people | wounded", "Belmark | because". */
const ENDS =
  /(?:\w{2,}ed|\w{3,}ing)$|^(?:said|says|told|made|took|gave|held|met|left|went|came|got|found|kept|led|lost|sent|spoke|won|wrote|began|shot|fell|hit|struck|put|set|let|saw|knew|ran|rose|broke|drew|grew|became|including|because|amid|due|despite|if|so|also|only|earlier|later|today|again)$/;
const LONGEST = 5;

/**
 * The noun phrase of a sentence that tells most of what `isAbout` marks: from behind an article or preposition up to the next
 * verb, preposition or sign. Empty where there is none that is whole.
 */
export function phraseAbout(words: SentenceWord[], isAbout: (word: SentenceWord) => boolean): string {
  let [best, most] = ['', 0];
  for (let from = 0; from < words.length; from += 1) {
    if (!opensPhrase(words, from)) continue;
    const to = phraseEnd(words, from);
    const run = words.slice(from, to);
    const score = run.filter((word) => word.term !== '' && isAbout(word)).length + (run.length > 1 ? 0.5 : 0);
    if (run.length === 0 || run.length > LONGEST || !run.some(isAbout) || score <= most) continue;
    [best, most] = [textOf(run), score];
  }
  return best;
}

function opensPhrase(words: SentenceWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]!];
  if (before && OPENS.test(before.lower)) return !OPENS.test(word.lower) || word.kind === 'number';
  return isCapital(word) && at > 0 && !isCapital(before) && !isHyphen(words, at - 1);
}

/** The place behind the last word of the noun phrase that goes on at `from`. */
export function phraseEnd(words: SentenceWord[], from: number): number {
  let to = from;
  while (to < words.length) {
    const { kind, lower } = words[to]!;
    const isInner = isHyphen(words, to) && words[to]!.start === words[to - 1]?.end;
    if (kind === 'sign' && !isInner) break;
    if (ENDS_PHRASE.has(lower) || (to > from && (ENDS.test(lower) || isThirdPerson(words, to)))) break;
    to += 1;
  }
  return to;
}

/** As printed, with the blanks there are: "anti-abortion groups". */
function textOf(words: SentenceWord[]): string {
  return words.map(({ text, start }, at) => (at > 0 && words[at - 1]!.end < start ? ` ${text}` : text)).join('');
}
