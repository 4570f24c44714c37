import type { SentenceRules } from '@/utils/text/shared/words/sentences';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const sentences: SentenceRules = {
  tag: 'de',
  beforeName: words(
    'dr prof hr fr st sen dipl ing jr gen art abs bzw z vgl inkl exkl ggf evtl sog geb gest u.a d.h i.d',
  ),
  beforeDigit: /^(?:nr|art|abs|s|bd|tel|ca|nrn)$/,
  inside: words(
    'jan feb mär apr jun jul aug sept sep okt nov dez mo di mi do fr sa so mio mrd bio tsd std min sek usw etc z.b u.s a.m d.c u.n eu e.v v.chr n.chr co inc',
  ),
  starters: words(
    'der die das ein eine es er sie wir ich ihr man dies diese dieser dieses und aber oder doch denn auch in im am an auf bei mit nach von vor zu zum zur für wenn als da während nun dann dort hier so wie was wer warum nicht kein keine alle viele einige beide jetzt heute gestern damit dabei deshalb dennoch allerdings zudem sein seine ihre',
  ),
  ordinals: true,
};
