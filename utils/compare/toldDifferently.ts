import type { ClaimRow } from '@/utils/compare/claimRows';
import type { Link, Place } from '@/utils/link/link';
import { oncePerSentence } from '@/utils/link/oncePerSentence';
import type { Side } from '@/utils/link/side';
import { isBoilerplate } from '@/utils/read/account/boilerplate';
import { oncePer } from '@/utils/text/shared/words/oncePer';
import type { Sentence } from '@/utils/text/shared/words/sentences';

/** Of pairs read on unseen stories nine in ten from this probability on are about one matter, of those below two in three. */
const LEAST_LINKED = 0.9;
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
  return [...likeliestByAccount(pairs).values()].flatMap((byAccount) => {
    const rows = [...byAccount.values()];
    const told = rows.map(({ places }) => places[1]!).sort((a, b) => a.account - b.account);
    return rows.map((row) => ({ ...row, places: [...row.places, ...told.filter((place) => place !== row.places[1])] }));
  });
}

/** By sentence of the open article, each other account's likeliest pair with it. */
function likeliestByAccount(pairs: ClaimRow[]): Map<number, Map<number, ClaimRow>> {
  const bySentence = new Map<number, Map<number, ClaimRow>>();
  for (const row of pairs) {
    const [here, there] = row.places as [Place, Place];
    const byAccount = bySentence.get(here.sentence) ?? new Map<number, ClaimRow>();
    const best = byAccount.get(there.account);
    if (best === undefined || row.link!.probability > best.link!.probability) byAccount.set(there.account, row);
    bySentence.set(here.sentence, byAccount);
  }
  return bySentence;
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
