import type { Cluster } from '@/utils/compare/facts/candidatePair';
import { isEnglish, phraseBeside } from '@/utils/compare/label/phrases';
import { clauseBehindNumber, clauseOfNumber } from '@/utils/compare/label/roundValue';
import type { Side } from '@/utils/link/side';
import { countedIn, isTelling, saysLittle } from './counted';
import { nameOfAge } from './nameOfAge';

/**
 * Whose age it is; what is counted, in the words of most accounts of the first one's language; where that says little, in English
 * what was done, or nothing, in other languages the noun phrase beside it.
 */
export function labelNumber(cluster: Cluster, sides: Side[]): string {
  const [first] = cluster as [Cluster[number]];
  const own = cluster.filter(({ language }) => language === first.language);
  const counted = own.map((mention) => countedIn(mention, sides)).filter((phrase) => phrase !== '');
  const telling = own.some(isShare) ? [] : counted.filter((phrase) => isTelling(phrase, isEnglish(first)));
  const name = nameOfAge(own, sides);
  if (name !== '') return name;
  if (telling.length > 0) return mostCommon(telling);
  if (!isEnglish(first)) return phraseBeside(first, cluster, sides);
  const [thing = ''] = counted.filter((phrase) => !saysLittle(phrase));
  const done = () => clauseOfNumber(own, sides);
  return clauseBehindNumber(own, sides) || (own.some(isShare) ? done() || thing : thing || done());
}

/** What most accounts call it; of those equally common the longest, which tells most. */
function mostCommon(phrases: string[]): string {
  const count = (phrase: string) => phrases.filter((one) => one.toLowerCase() === phrase.toLowerCase()).length;
  return phrases.toSorted((a, b) => count(b) - count(a) || b.length - a.length)[0]!;
}

/** "80 percent of the haul": only its clause tells what was done with it. */
function isShare({ parsed, language }: Cluster[number]): boolean {
  return language === 'en' && parsed.type === 'number' && (parsed.form === 'percent' || parsed.form === 'fraction');
}
