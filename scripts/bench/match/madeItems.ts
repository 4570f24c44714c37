import type { Article, Item } from '@/utils/model';

const SYLLABLES = [
  'ka',
  'lo',
  'mi',
  'ren',
  'tas',
  'vo',
  'del',
  'shu',
  'bar',
  'nik',
  'pe',
  'gra',
  'ol',
  'ti',
  'sun',
  'wer',
];
const VOCABULARY = 60_000;
const WORDS = 50;
const DAYS = 30;
const FIRST_DAY = Date.UTC(2026, 5, 20);

/** Items of the wanted number: real ones with words exchanged between them, or words whose frequencies fall as in language. */
export function madeItems(count: number, real: Item[]): Item[] {
  const random = createRandom(7);
  return Array.from({ length: count }, (_, at) => {
    const words = real.length > 0 ? mixedWords(real, at, random) : Array.from({ length: WORDS }, () => word(random));
    const publishedAt = new Date(FIRST_DAY + (at % DAYS) * 86_400_000).toISOString().slice(0, 10);
    const id = `https://outlet-${at % 300}.example/${at}`;
    return {
      id,
      url: id,
      outlet: `${at % 300}`,
      publishedAt,
      title: words.slice(0, 10).join(' '),
      summary: words.slice(10).join(' '),
    };
  });
}

/** Another outlet's page about what an item tells: its words in another order, and some again. */
export function articleFrom({ title, summary, publishedAt }: Item, at: number): Article {
  const words = `${title} ${summary}`.split(' ');
  const url = `https://reader.example/${at}`;
  const text = [...words.slice(5), ...words.slice(0, 20)].join(' ');
  return { id: url, url, outlet: 'Reader', title, text, authors: [], publishedAt, extent: 'full' };
}

/** Half of the words of one item and half of another. */
function mixedWords(real: Item[], at: number, random: () => number): string[] {
  const other = real[Math.floor(random() * real.length)]!;
  const words = ({ title, summary }: Item) => `${title} ${summary}`.split(/\s+/);
  const first = words(real[at % real.length]!);
  return at < real.length ? first : [...first.slice(0, first.length / 2), ...words(other).slice(-first.length / 2)];
}

/** The rank of a word is drawn so that frequency falls with it, as Zipf found. */
function word(random: () => number): string {
  let rank = Math.floor(VOCABULARY ** random());
  let made = '';
  do {
    made += SYLLABLES[rank % SYLLABLES.length]!;
    rank = Math.floor(rank / SYLLABLES.length);
  } while (rank > 0);
  return made;
}

function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
