import type { Modifier } from '@/utils/text/shared/numbers/interval';
import type { Table } from '@/utils/text/shared/words/table';
import { COUNTERS } from './units';

/** What loosens the number after it. */
export const LOOSENED_BEFORE: Table<Modifier> = [
  ['将近|接近|近|几乎|差不多', 'nearly'],
  ['大约|约为|约|大概|估计|大致', 'about'],
  ['至少|最少|不少于|不低于', 'at least'],
  ['超过|逾|多于|高于|超出|突破', 'more than'],
  ['最多|至多|不超过|多达|高达', 'at most'],
  ['不足|不到|少于|低于', 'less than'],
];

const COUNTED = `(?:${COUNTERS})?`;

/** What loosens the number before it, with or without the measure word between. */
export const LOOSENED_AFTER: Table<Modifier> = [
  [`${COUNTED}(?:左右|上下)|许`, 'about'],
  [`(?:多|余)${COUNTED}`, 'more than'],
  [`${COUNTED}(?:以上|及以上)`, 'at least'],
  [`${COUNTED}(?:以下|以内|之内)`, 'at most'],
];
