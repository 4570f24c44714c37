import type { Modifier } from '@/utils/text/shared/interval';
import type { Table } from '@/utils/text/shared/table';

const ARTICLE = '(?: un| una| el| la| los| las| unos| unas)?';

/** What loosens the number after it. */
export const LOOSENED_BEFORE: Table<Modifier> = [
  [`casi${ARTICLE}|cerca de${ARTICLE}|próxim[oa]s? a${ARTICLE}|al borde de${ARTICLE}`, 'nearly'],
  [
    `un[oa]s|alrededor de${ARTICLE}|aproximadamente${ARTICLE}|en torno a${ARTICLE}|en torno al|sobre${ARTICLE}|hacia${ARTICLE}|cosa de|unos? pocos`,
    'about',
  ],
  [`al menos${ARTICLE}|por lo menos${ARTICLE}|como mínimo${ARTICLE}|un mínimo de|no menos de`, 'at least'],
  [
    `más de${ARTICLE}|más del|por encima de${ARTICLE}|por encima del|supera(?:n|ba|ban)?(?: ya)?(?: los| las| el| la)|superior(?:es)? a${ARTICLE}|superior(?:es)? al`,
    'more than',
  ],
  [`hasta${ARTICLE}|como máximo|un máximo de|no más de${ARTICLE}|a lo sumo`, 'at most'],
  [`menos de${ARTICLE}|menos del|por debajo de${ARTICLE}|por debajo del|inferior(?:es)? a${ARTICLE}`, 'less than'],
];

export const LOOSENED_AFTER: Table<Modifier> = [
  ['o más|y pico|largos|largas|como mínimo|por lo menos', 'at least'],
  ['o menos|como máximo', 'at most'],
  ['aproximadamente|más o menos', 'about'],
];
