import type { SentenceRules } from '@/utils/text/shared/words/sentences';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const sentences: SentenceRules = {
  tag: 'es',
  beforeName: words('sr sra srta dr dra d dña prof gral lic ing st sto sta ee fco mons pbro av pág art'),
  beforeDigit: /^(?:n|núm|art|pág|págs|tel|cap)$/,
  inside: words('ene feb mar abr jun jul ago sept sep oct nov dic etc ee.uu a.m p.m u.e s.a s.l aprox máx mín mill'),
  starters: words(
    'el la los las un una unos unas lo en de del por para con sin según pero y o si cuando mientras tras ante desde hasta no ya también además esta este estos estas ese esa su sus se al a como aunque aún ayer hoy ahora entonces así',
  ),
};
