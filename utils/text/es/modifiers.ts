import type { Modifier } from '@/utils/text/shared/numbers/interval';
import type { Table } from '@/utils/text/shared/words/table';

const ARTICLE = '(?: un| una| el| la| los| las| unos| unas)?';

/** "Subió un 6 % hasta los 412 millones": there it is what something came to. */
const NOT_TO = '(?<!(?:crec|aument|sub|baj|redu|disminu|elev|avanz|retroced|mejor|cay|cae)\\p{L}*[^.;]{0,25} )';

/** What loosens the number after it. */
export const LOOSENED_BEFORE: Table<Modifier> = [
  [`casi${ARTICLE}|próxim[oa]s? a${ARTICLE}|al borde de${ARTICLE}`, 'nearly'],
  [
    `un[oa]s|cerca de(?:l|${ARTICLE})|alrededor de(?:l|${ARTICLE})|aproximadamente${ARTICLE}|en torno a${ARTICLE}|en torno al|sobre${ARTICLE}|hacia${ARTICLE}|cosa de|unos? pocos`,
    'about',
  ],
  [`al menos${ARTICLE}|por lo menos${ARTICLE}|como mínimo${ARTICLE}|un mínimo de|no menos de`, 'at least'],
  [
    `más de${ARTICLE}|más del|por encima de${ARTICLE}|por encima del|supera(?:n|ba|ban)?(?: ya)?(?: los| las| el| la)|superior(?:es)? a${ARTICLE}|superior(?:es)? al`,
    'more than',
  ],
  [`${NOT_TO}hasta${ARTICLE}|como máximo|un máximo de|no más de${ARTICLE}|a lo sumo`, 'at most'],
  [`menos de${ARTICLE}|menos del|por debajo de${ARTICLE}|por debajo del|inferior(?:es)? a${ARTICLE}`, 'less than'],
];

export const LOOSENED_AFTER: Table<Modifier> = [
  ['o más|y pico|larg[oa]s?|como mínimo|por lo menos', 'at least'],
  ['o menos|como máximo', 'at most'],
  ['aproximadamente|más o menos', 'about'],
];
