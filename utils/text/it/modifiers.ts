import type { Modifier } from '@/utils/text/shared/numbers/interval';
import type { Table } from '@/utils/text/shared/words/table';

const ARTICLE = "(?: un| una| il| lo| la| i| gli| le| l')?";

/** What loosens the number after it. */
export const LOOSENED_BEFORE: Table<Modifier> = [
  [`quasi${ARTICLE}|poco meno di${ARTICLE}`, 'nearly'],
  [`circa${ARTICLE}|intorno a${ARTICLE}|attorno a${ARTICLE}|all'incirca|approssimativamente|sui|sulle`, 'about'],
  [`almeno${ARTICLE}|non meno di|un minimo di|minimo`, 'at least'],
  [`più di${ARTICLE}|oltre${ARTICLE}|superior[ei] a${ARTICLE}|al di sopra di`, 'more than'],
  [`fino a${ARTICLE}|al massimo|un massimo di|non più di`, 'at most'],
  [`meno di${ARTICLE}|sotto i|inferior[ei] a${ARTICLE}`, 'less than'],
];

export const LOOSENED_AFTER: Table<Modifier> = [
  ['o più(?! di)|e più(?! di)|e oltre', 'at least'],
  ['o meno', 'at most'],
  ['circa', 'about'],
];
