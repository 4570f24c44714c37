import type { SentenceRules } from '@/utils/text/shared/words/sentences';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const sentences: SentenceRules = {
  tag: 'fr',
  beforeName: words('m mm mme mlle dr pr me st ste mgr gal col cne'),
  beforeDigit: /^(?:n|art|p|pp|vol|chap|tél)$/,
  inside: words('janv févr avr juil sept oct nov déc etc av apr j.-c env max min'),
  starters: words(
    "le la les l un une des du de en dans à au aux par pour avec sans selon mais et ou si quand lorsque après avant depuis il elle ils elles on nous vous ce cette ces cet son sa ses leur leurs qui que ne pas plus aussi ainsi alors hier aujourd'hui",
  ),
};
