import type { ScopeRules } from '@/utils/text/shared/words/scopeRules';

const STATED =
  /(?<!\p{L})(?:(?:ha|hanno) (?:detto|dichiarato|annunciato|confermato|comunicato|scritto)|comunicato)(?!\p{L})/u;

/** What Italian writes beside a number or a date to say what it takes in. */
export const scope: ScopeRules = {
  further: { before: /(?<!\p{L})(?:altr[ie]|ulteriori)\s$/iu, own: /^altr[ie](?!\p{L})/iu },
  ofThem: { behind: /^ di (?:loro|essi|esse)(?!\p{L})/u, before: /(?<!\p{L})(?:di cui|dei quali|delle quali)\s$/u },
  earlier: /^\s(?:prima|fa)(?!\p{L})/u,
  overall: /(?<!\p{L})(?:in tutto il (?:mondo|paese)|in totale)(?!\p{L})/u,
  average: {
    before: /(?<!\p{L})(?:media|mediana)\s(?:di\s)?$/iu,
    behind: /^[^.,;]{0,15} (?:in media|a testa)(?!\p{L})/u,
  },
  span: { before: /(?<!\p{L})(?:ultimi|ultime|scorsi|scorse)\s$/iu },
  stated: { before: STATED, behind: STATED },
  expected: {
    before:
      /(?<!\p{L})(?:prev(?:ede|edono|isto|ista|isti|iste|isioni)|attes[oaie]|dovrebbe(?:ro)?|potrebbe(?:ro)?|stima(?:no)?)(?!\p{L})/u,
  },
};
