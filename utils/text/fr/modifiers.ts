import type { Modifier } from '@/utils/text/shared/numbers/interval';
import type { Table } from '@/utils/text/shared/words/table';

const ARTICLE = "(?: un| une| la| le| les| l')?";
const OF = "(?:de|d'|des|du)";

/** What loosens the number after it. */
export const LOOSENED_BEFORE: Table<Modifier> = [
  [`près ${OF}${ARTICLE}|presque${ARTICLE}|pas loin ${OF}${ARTICLE}|un peu moins ${OF}${ARTICLE}|une petite`, 'nearly'],
  [
    `environ${ARTICLE}|quelque|quelques|autour ${OF}${ARTICLE}|aux alentours ${OF}${ARTICLE}|à peu près${ARTICLE}|approximativement|vers|dans les|de l'ordre ${OF}${ARTICLE}`,
    'about',
  ],
  [`au moins${ARTICLE}|au minimum${ARTICLE}|un minimum ${OF}|pas moins ${OF}${ARTICLE}`, 'at least'],
  [
    `(?:un peu |bien |beaucoup )?plus ${OF}${ARTICLE}|au-dessus ${OF}${ARTICLE}|supérieure?s? à${ARTICLE}|au-delà ${OF}${ARTICLE}|dépass(?:e|ent|ait|é)(?: les)?|une (?:bonne|grosse)`,
    'more than',
  ],
  [`jusqu'à${ARTICLE}|au plus${ARTICLE}|au maximum${ARTICLE}|un maximum ${OF}|pas plus ${OF}${ARTICLE}`, 'at most'],
  [`moins ${OF}${ARTICLE}|en dessous ${OF}${ARTICLE}|sous les|inférieure?s? à${ARTICLE}`, 'less than'],
];

export const LOOSENED_AFTER: Table<Modifier> = [
  ['ou plus(?! de)|et plus(?! de)|au moins|au minimum', 'at least'],
  ['ou moins|au plus|au maximum', 'at most'],
  ['environ|à peu près', 'about'],
];
