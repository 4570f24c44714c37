import type { Modifier } from '@/utils/text/shared/numbers/interval';
import type { Table } from '@/utils/text/shared/words/table';

/** What loosens the number after it. "Gut 100" is somewhat more than 100, "knapp 100" somewhat fewer. */
export const LOOSENED_BEFORE: Table<Modifier> = [
  ['knapp(?: die| ein)?|(?:ein |einem |eine )?knappe[sn]?|fast(?: ein)?|beinahe|nahezu|annähernd|nicht ganz', 'nearly'],
  [
    'rund(?: ein)?|etwa(?: ein)?|ungefähr|circa|ca\\.|zirka|um die|schätzungsweise|geschätzte?n?|in etwa|gegen',
    'about',
  ],
  ['mindestens|wenigstens|zumindest|nicht weniger als', 'at least'],
  [
    '(?:deutlich |weit |etwas )?mehr als|(?:weit |deutlich |knapp )?über|(?:ein |einem |eine )?gute[sn]?|gut|oberhalb von',
    'more than',
  ],
  ['bis zu|höchstens|maximal|nicht mehr als', 'at most'],
  ['(?:deutlich |weit )?weniger als|(?:knapp |weit |deutlich )?unter', 'less than'],
];

export const LOOSENED_AFTER: Table<Modifier> = [
  ['oder mehr(?! als)|und mehr(?! als)|oder älter|und älter', 'at least'],
  ['oder weniger|oder jünger|und jünger', 'at most'],
];
