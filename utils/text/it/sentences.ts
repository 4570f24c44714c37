import type { SentenceRules } from '@/utils/text/shared/words/sentences';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const sentences: SentenceRules = {
  tag: 'it',
  beforeName: words('sig dott dott.ssa prof avv ing on sen gen mons s st'),
  beforeDigit: /^(?:n|art|pag|pp|tel|cap)$/,
  inside: words('gen feb mar apr mag giu lug ago sett ott nov dic ecc mln mld s.p.a s.r.l'),
  starters: words(
    'il lo la i gli le l un una uno in nel nella di del della da dal per con senza secondo ma e o se quando mentre dopo prima non anche questo questa questi queste quel quella suo sua si al alla come oggi ieri ora così',
  ),
};
