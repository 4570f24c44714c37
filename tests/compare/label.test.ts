import { expect, test } from 'vitest';
import { compareArticles } from '@/utils/pipeline';
import { article } from './article';

const ELSE = 'Nobody in the village would say a word about the orchard and its bees.';

test.each([
  [
    'date',
    'The town clerk was arrested at his flat on Tuesday.',
    'The town clerk was arrested on Tuesday at his flat.',
    'town clerk was arrested at his flat on …',
  ],
  ['date', 'Crowds came to the 2014 harbour cup.', 'They were at the 2014 harbour cup.', 'harbour cup'],
  ['date', 'On Friday Ines Holm left the harbour board.', 'Ines Holm left on Friday.', 'Ines Holm left on …'],
  ['date', 'The pilots would strike, Holm said on Friday.', 'Holm told it on Friday.', 'Holm: pilots would strike'],
  ['number', 'Turnout reached 93.87 percent in Tarn.', 'Of all, turnout was 90 percent.', 'Turnout reached …'],
  ['number', 'Ines Holm, 43, was at the mill.', 'The 43-year-old master was at the mill.', 'Ines Holm'],
  ['number', 'A 43-year-old Tarn master left.', 'In Tarn a 43-year-old master left.', 'Tarn master'],
  ['date', 'They met at the mill at 3:30 p.m.', 'They met at 3:30 p.m. at the mill.', 'They met at the mill at …'],
  [
    'date',
    'In May the board closed the slipway.',
    'The board closed the slipway in May.',
    'board closed the slipway in …',
  ],
  ['date', 'In May, divers were in Tarn.', 'In May, divers were in Tarn.', 'divers were in Tarn'],
  [
    'date',
    'Friday’s vote was lost by the board.',
    'The vote on Friday was lost by the board.',
    '… vote was lost by the board',
  ],
  ['number', 'They saved 80 percent of the nets.', 'Divers saved 80 percent of the nets.', 'They saved … of the nets'],
  [
    'date',
    'It would be a bridge too far on May 4.',
    'On May 4 it would be a bridge too far.',
    'It would be a bridge too far on …',
  ],
  [
    'date',
    'They met near the old mill on May 4.',
    'On May 4 they met near the old mill.',
    'They met near the old mill on …',
  ],
  ['number', 'It was told to 300 dairy farmers.', 'It was told to 300 dairy farmers.', 'dairy farmers'],
  [
    'date',
    'White House officials met on May 4.',
    'White House officials met on May 4.',
    'White House officials met on …',
  ],
  ['number', 'A blast wounded 12 others.', 'It wounded 12 others.', 'blast wounded … others'],
  ['number', 'Both agreed to a 90-day truce.', 'They agreed to a 90-day truce.', 'Both agreed to a … truce'],
  [
    'number',
    'Holm steered for 205 miles, and on Friday his 90-day truce gave the pilots a rest.',
    'They agreed to a 90-day truce.',
    'truce',
  ],
  ['number', '12 people have been hurt there.', '12 people have been hurt.', '… people have been hurt there'],
  ['number', 'Some 300 dairy farmers came to Tarn.', 'About 300 dairy farmers were in Tarn.', 'dairy farmers'],
])('a %s is labelled by words as they stand in the article', (kind, mine, theirs, label) => {
  const { details } = compareArticles([article('A', `${mine} ${ELSE}`), article('B', `${theirs} ${ELSE}`)], 'A');
  expect(details.filter((detail) => detail.kind === kind).map((detail) => detail.label)).toEqual([label]);
});

test.each([
  ['de', 'Rund 46 Fahrgäste bis Tarn saßen fest.', 'Etwa 46 Fahrgäste saßen fest.', 'Fahrgäste'],
  ['de', 'Es steckten 46 leere Gondeln fest.', 'Fest steckten 46 leere Gondeln.', 'leere Gondeln'],
  ['de', 'Er führt weitere vier Jahre das Haus.', 'Das Haus führt er weitere vier Jahre.', 'Haus'],
  ['es', 'Se hundieron 46 barcos pequeños en Tarn.', 'En Tarn se hundieron 46 barcos pequeños.', 'barcos pequeños'],
  [
    'es',
    'Un sismo de 6,8 grados que sacudió el puerto.',
    'El puerto fue sacudido por un sismo de 6,8 grados.',
    'Un sismo de … que sacudió el puerto',
  ],
  ['fr', 'Ils ont sauvé 46 passagers bloqués hier.', 'Hier, 46 passagers bloqués ont été sauvés.', 'passagers bloqués'],
  ['zh', '附近小学的1200余名师生被疏散。', '1200余名师生被疏散。', '附近小学的…师生被疏散'],
  ['ja', 'バスには客32人が乗っていた。', '客32人がバスに乗っていた。', 'バスには客…人が乗っていた'],
])(
  'of %s a number is labelled by whole words of what it counts, or by its sentence with a gap',
  (language, mine, theirs, label) => {
    const told = [mine, theirs].map((text, at) => ({ ...article(String(at), text), language }));
    const { details } = compareArticles(told, '0');
    expect(details.filter(({ kind }) => kind === 'number').map((detail) => detail.label)).toEqual([label]);
  },
);

test('a number of two languages is labelled in that of the first', () => {
  const told = [
    { ...article('A', 'Am Tarn saßen 46 Fahrgäste fest.'), language: 'de' },
    { ...article('B', 'At Tarn 46 stranded passengers were saved.'), language: 'en' },
  ];
  const { details } = compareArticles(told, 'A');
  expect(details.filter(({ kind }) => kind === 'number').map((detail) => detail.label)).toEqual(['Fahrgäste']);
});

test('a quotation of which nobody says whose it is is labelled by its beginning', () => {
  const quoted = (verb: string) =>
    `“The harbour of Delby ${verb} the old barge to be raised from its mouth before the tide of June.” ${ELSE}`;
  const { details } = compareArticles([article('A', quoted('wants')), article('B', quoted('needs'))], 'A');
  const labels = details.filter(({ kind }) => kind === 'quote').map(({ label }) => label);
  expect(labels).toEqual(['“The harbour of Delby wants the old barge to be raised …”']);
});
