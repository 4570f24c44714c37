import type { Modifier } from '@/utils/text/shared/numbers/interval';
import type { Table } from '@/utils/text/shared/words/table';
import { COUNTERS } from './units';

/** What loosens the number after it. */
export const LOOSENED_BEFORE: Table<Modifier> = [
  ['ほぼ', 'nearly'],
  ['約|およそ|おおよそ|ざっと|推定|推計', 'about'],
  ['少なくとも|最低でも?', 'at least'],
  ['最大で?|最高で?|最多で?|多くて', 'at most'],
];

const COUNTED = `(?:${COUNTERS})?`;

/** What loosens the number before it, with or without the counter between. */
export const LOOSENED_AFTER: Table<Modifier> = [
  [`${COUNTED}(?:近く|近い|弱|に迫る)`, 'nearly'],
  [`${COUNTED}(?:ほど|程度|前後|ぐらい|くらい)`, 'about'],
  [`${COUNTED}以上`, 'at least'],
  [`${COUNTED}(?:超|を超え|を上回|あまり|余り|強|余)|余${COUNTED}`, 'more than'],
  [`${COUNTED}(?:以下|以内)`, 'at most'],
  [`${COUNTED}(?:未満|に満たない|足らず|を下回)`, 'less than'],
];
