import type { Article } from '@/utils/model';

const PLACES = [
  'Harwick',
  'Lowen Bay',
  'Tarn Valley',
  'Mossgate',
  'Old Quay',
  'Port Ellery',
  'Saltmarsh',
  'Upper Dene',
];
const PEOPLE = ['Maya Orsini', 'Tomas Reed', 'Ines Caldwell', 'Jon Abara', 'Petra Lund', 'Samir Haddad', 'Lena Frost'];
const THINGS = ['homes', 'residents', 'fire crews', 'vehicles', 'hectares', 'schools', 'farms', 'pumping stations'];
const DEEDS = [
  'flooded',
  'cut off',
  'searched',
  'evacuated',
  'rebuilt',
  'inspected',
  'insured',
  'abandoned',
  'repaired',
];
const CAUSES = [
  'a dike that engineers had called safe gave way near the mill',
  'heavy rain fell on ground that could hold no more',
  'the old sluice jammed and nobody found its key',
  'debris piled up against the railway bridge',
  'warnings reached the valley after the water did',
  'a reservoir upstream had to be opened in haste',
  'the ferry pier broke loose and blocked the channel',
];
const VIEWS = [
  'called the plan for the river overdue and asked for patience',
  'thanked neighbours who had carried furniture up narrow stairs all night',
  'said the town would need help long after the cameras had left',
  'blamed years of building on meadows that used to take the water',
  'promised a public hearing once the streets are dry again',
  'walked along the bank with a map and a broken umbrella',
];

const QUOTES = [
  'We heard the dike go before we saw any water',
  'Nobody told the people at the far end of the valley',
  'My grandmother built that wall and it stood for ninety years',
  'I would rather talk about what we do next week',
  'The pumps were bought for a smaller river than this one',
  'There was a cow on the roof of the bakery',
  'Half of my class is sleeping in the gym tonight',
];

/**
 * Accounts of one made-up flood: the same facts in other orders and words, a few numbers changed. They are about as dense in
 * details as news is: 600 words of the stories this was built on have 29 sentences, 18 numbers, 11 dates and 8 quotations.
 */
export function storyOf(accounts: number, words: number): Article[] {
  return Array.from({ length: accounts }, (_, account) => {
    const sentences: string[] = [];
    for (let at = 0, count = 0; count < words; at += 1) {
      const sentence = sentenceOf(at, account);
      sentences.push(sentence);
      count += sentence.split(' ').length;
    }
    return {
      id: `a${account}`,
      outlet: `Outlet ${account}`,
      title: 'Flood in Harwick',
      text: sentences.map((sentence, at) => (at % 3 === 2 ? `${sentence}\n\n` : `${sentence} `)).join(''),
      authors: [],
      publishedAt: `2026-03-0${1 + (account % 8)}`,
      extent: 'full',
    };
  });
}

function sentenceOf(at: number, account: number): string {
  const pick = (from: string[], step: number) => from[(at * step + (at >> 3)) % from.length]!;
  const [place, person, thing, deed] = [pick(PLACES, 3), pick(PEOPLE, 5), pick(THINGS, 7), pick(DEEDS, 2)];
  const [cause, view, said] = [pick(CAUSES, 3), pick(VIEWS, 5), pick(QUOTES, 1)];
  const number = 12 + ((at * 37) % 480) + (at % 9 === account % 9 ? 3 : 0);
  const tellings = [
    [
      `About ${number} ${thing} in ${place} were ${deed} after ${cause}, the district office said on Tuesday.`,
      `In ${place}, where ${cause}, ${number} ${thing} have been ${deed} since Tuesday, according to the district office.`,
    ],
    [
      `${person}, who has lived in ${place} since childhood, ${view}, while volunteers carried sand to the gates.`,
      `While volunteers were filling bags, ${person} of ${place} ${view} and went back to work.`,
    ],
    [
      `"${said}," said ${person}, who leads a team of ${number}.`,
      `${person}, whose team counts ${number} people, said: "${said}."`,
    ],
    [
      `Officials in ${place} could not say when the ${thing} would be ${deed}, because ${cause} once before.`,
      `When the ${thing} of ${place} will be ${deed} is not known, officials said, as ${cause} before.`,
    ],
    [
      `The council will decide on March ${1 + (at % 27)} whether to spend $${number} million on ${thing} near ${place}.`,
      `A vote on $${number} million for ${thing} near ${place} is planned for March ${1 + (at % 27)}.`,
    ],
  ];
  return tellings[at % tellings.length]![account % 2]!;
}
