import type { ClaimRow } from '@/utils/compare/claimRows';
import { linkBetween } from '@/utils/compare/facts/linksTo';
import type { Link, Place } from '@/utils/link/link';
import { oncePerSentence } from '@/utils/link/oncePerSentence';
import type { Side } from '@/utils/link/side';
import { isBoilerplate } from '@/utils/read/account/boilerplate';
import { oncePer } from '@/utils/text/shared/words/oncePer';
import type { Sentence } from '@/utils/text/shared/words/sentences';

/** Of pairs read on unseen stories nine in ten from this probability on are about one matter, of those below two in three. */
const LEAST_LINKED = 0.9;
/** A link counts from this score on. */
const LEAST_BETWEEN = 0.5;
/** Fewer words that tell are an answer without its question, or a caption. */
const LEAST_TERMS = 4;

/**
 * Pairs of sentences in which the open article and another tell one thing, each in its own words: what an editor would lay
 * side by side. Words of two languages differ anyway, and what one only repeats of the other tells nothing.
 */
export function toldDifferently(sides: Side[], links: Link[], openArticle: number): ClaimRow[] {
  const pairs = links
    .filter(({ probability, mode }) => probability >= LEAST_LINKED && mode !== 'across')
    .filter(({ a, b }) => a.account === openArticle || b.account === openArticle)
    .map((link) => rowOfLink(link, openArticle))
    .filter(
      ({ places }) =>
        places.every(({ account, sentence }) => canStandAlone(sides[account]!, sentence)) && !oneRepeats(places, sides),
    );
  return [...byReadersSentence(pairs).values()].flatMap((byAccount) => {
    const likeliest = [...byAccount.values()].map(([first]) => first!);
    return likeliest.map((row) => ({ ...row, places: [...row.places, ...alsoTold(row, byAccount, links)] }));
  });
}

/** By sentence of the open article, each other account's pairs with it, the likeliest first. */
function byReadersSentence(pairs: ClaimRow[]): Map<number, Map<number, ClaimRow[]>> {
  const bySentence = new Map<number, Map<number, ClaimRow[]>>();
  for (const row of pairs.toSorted((x, y) => y.link!.probability - x.link!.probability)) {
    const [here, there] = row.places as [Place, Place];
    const byAccount = bySentence.get(here.sentence) ?? new Map<number, ClaimRow[]>();
    byAccount.set(there.account, [...(byAccount.get(there.account) ?? []), row]);
    bySentence.set(here.sentence, byAccount);
  }
  return bySentence;
}

/**
 * What further accounts tell in the row. A sentence of several claims may share one with the second account and another with the
 * third: of each the likeliest joins whose main claim is the reader's and that is linked to all that stand there already.
 */
function alsoTold({ places }: ClaimRow, byAccount: Map<number, ClaimRow[]>, links: Link[]): Place[] {
  const told = [places[1]!];
  for (const account of [...byAccount.keys()].sort((a, b) => a - b)) {
    const joins = byAccount
      .get(account)!
      .filter(({ link }) => link!.how === 'same')
      .map((row) => row.places[1]!)
      .find((place) => told.every((other) => (linkBetween(place, other, links)?.score ?? 0) >= LEAST_BETWEEN));
    if (joins) told.push(joins);
  }
  return told.slice(1);
}

/** The row of two linked sentences, that of the open article first. */
export function rowOfLink(link: Link, openArticle: number): ClaimRow {
  const places = link.a.account === openArticle ? [link.a, link.b] : [link.b, link.a];
  return { verdict: 'compatible', how: 'told differently', places, link };
}

const canStandAlone = oncePerSentence(
  ({ account, words }, sentence) =>
    words[sentence]!.inOrder.length >= LEAST_TERMS && !isBoilerplate(account.sentences[sentence]!.text),
);

/** All words of one stand in the other, in their order: an agency's text, a quotation cut. */
function oneRepeats(places: Place[], sides: Side[]): boolean {
  const [a, b] = places.map(({ account, sentence }) => plainWords(sides[account]!.account.sentences[sentence]!));
  return a!.includes(b!) || b!.includes(a!);
}

/** A sentence has several links. */
const plainWords = oncePer(({ text }: Sentence) => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
});
