import type { Article, Comparison, Detail, DetailKind, Mention, Outlet, Verdict } from '@/utils/model';
import type { Story } from '@/utils/present/story/storyView';

/** A story of our own making with every verdict, every extent and a copied agency text, for tests and pictures. */
const READING = 'https://northlight.example/port';

const account = (
  id: string,
  outlet: string,
  title: string,
  publishedAt: string | undefined,
  ...text: string[]
): Article => ({
  id,
  url: id,
  outlet,
  title,
  text: text.join('\n\n'),
  authors: [],
  publishedAt,
  language: 'en',
  extent: 'full',
});

const ARTICLES: Article[] = [
  account(
    READING,
    'Northlight Radio',
    'Port of Larsund to reopen after crane collapse that injured at least 12',
    '2026-07-04T14:30:00Z',
    'The port of Larsund will reopen on Friday, nine days after a crane fell onto a berth. At least 12 people were injured, the harbour authority said.',
    'The damage is put at nearly 25 million euros. "Nobody cut corners here," said harbour master Ida Brekke, who has led the port since 2019.',
    'A notice to ship owners seen by this station names a worn cable. Insurers have asked for a second opinion.',
  ),
  account(
    'https://meridianwire.example/larsund',
    'Meridian Wire',
    'Larsund port reopens Monday after crane collapse',
    '2026-07-03T07:12:00Z',
    'The port of Larsund reopens on Monday, its owner said. A dozen people were injured when the crane fell.',
    'Repairs cost about 25 million euros, a person briefed on the bill said. "Nobody cut corners," harbour master Ida Brekke said.',
    'The crane was built in 1987. The owner did not answer questions about its last inspection.',
    'Ships are to use the northern berth until then, a notice to captains says.',
  ),
  account(
    'https://harborledger.example/crane',
    'Harbor Ledger',
    'A worn cable brought down the Larsund crane, notice says',
    '2026-07-03T16:40:00Z',
    'A worn cable brought down the crane, a notice to ship owners says. The port of Larsund opens again next Friday. Twelve people were hurt.',
    'The bill so far is 24.6 million euros. The crane was built in 1987.',
    'Until the port opens, ships are sent to the northern berth.',
    '“We warned of this cable in May,” said Ola Strand, who speaks for the crane drivers.',
  ),
  {
    ...account(
      'https://deltabusiness.example/larsund-insurers',
      'Delta Business Daily',
      'Insurers face Larsund claim',
      '2026-07-04T06:05:00Z',
      'The port of Larsund is to reopen on Friday. The claim may reach 31 million euros.',
    ),
    extent: 'cut',
  },
  account(
    'https://coastdaily.example/wire/larsund',
    'Coast Daily',
    'Larsund port reopens Monday after crane collapse',
    '2026-07-03T08:30:00Z',
    'The port of Larsund reopens on Monday, its owner said. A dozen people were injured when the crane fell.',
  ),
  {
    ...account(
      'https://fjordtech.example/crane',
      'Fjord Tech',
      'Why cranes fall',
      undefined,
      'A crane fell in Larsund, and 12 people were injured.',
    ),
    extent: 'summary',
  },
];

const [NORTHLIGHT, MERIDIAN, HARBOR, DELTA, COAST, FJORD] = ARTICLES.map(({ id }) => id) as [
  string,
  string,
  string,
  string,
  string,
  string,
];

function said(article: string, text: string, value: string, more: Partial<Mention> = {}): Mention {
  const account = ARTICLES.find(({ id }) => id === article)!;
  const start = account.text.indexOf(text);
  if (start < 0) throw new Error(`${account.outlet} does not say “${text}”`);
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(account.text)];
  const sentence = sentences.findLast(({ index }) => index <= start)!.segment.trim();
  return { article, text, start, end: start + text.length, sentence, value, ...more };
}

const heard = (article: string, text: string, quoted: boolean) => ({ ...called(article, text), quoted });

function called(article: string, text: string) {
  const { start, end } = said(article, text, text);
  return { article, text, start, end };
}

let salience = 100;
function detail(
  kind: DetailKind,
  label: string,
  verdict: Verdict,
  more: Partial<Detail>,
  ...versions: Mention[]
): Detail {
  salience -= 1;
  return { id: `${kind}:${label}`, kind, label, verdict, salience, versions, ...more };
}

const DETAILS: Detail[] = [
  detail(
    'date',
    'Port reopens',
    'conflict',
    { how: 'other day', between: [0, 1] },
    said(NORTHLIGHT, 'Friday', '2026-07-10'),
    said(MERIDIAN, 'Monday', '2026-07-13'),
    said(HARBOR, 'next Friday', '2026-07-10'),
    said(DELTA, 'Friday', '2026-07-10'),
    said(COAST, 'Monday', '2026-07-13'),
  ),
  detail(
    'attribution',
    'Who names the cause',
    'compatible',
    { how: 'other source' },
    said(NORTHLIGHT, 'A notice to ship owners seen by this station', 'a notice to ship owners', {
      attribution: 'a notice',
    }),
    said(MERIDIAN, 'a person briefed on the bill', 'a person briefed on the bill', { attribution: 'a person' }),
  ),
  detail(
    'number',
    'Damage',
    'compatible',
    { how: 'rounded', between: [0, 2] },
    said(NORTHLIGHT, 'nearly 25 million', '25000000', { certainty: 'hedged' }),
    said(MERIDIAN, 'about 25 million', '25000000', { certainty: 'hedged' }),
    said(HARBOR, '24.6 million', '24600000', { certainty: 'stated' }),
  ),
  detail(
    'quote',
    'Ida Brekke',
    'compatible',
    { how: 'cut' },
    said(NORTHLIGHT, 'Nobody cut corners here', 'nobody cut corners here'),
    said(MERIDIAN, 'Nobody cut corners', 'nobody cut corners'),
  ),
  detail(
    'claim',
    'Insurers have asked',
    'only',
    {},
    said(NORTHLIGHT, 'Insurers have asked for a second opinion.', 'insurers'),
  ),
  detail(
    'claim',
    'Where ships go until then',
    'agree',
    {},
    said(
      MERIDIAN,
      'Ships are to use the northern berth until then, a notice to captains says.',
      'Ships are to use the northern berth until then, a notice to captains says.',
    ),
    said(
      HARBOR,
      'Until the port opens, ships are sent to the northern berth.',
      'Until the port opens, ships are sent to the northern berth.',
    ),
  ),
  detail('number', 'Built', 'agree', {}, said(MERIDIAN, '1987', '1987'), said(HARBOR, '1987', '1987')),
  detail('number', 'Possible claim', 'only', {}, said(DELTA, '31 million', '31000000')),
  detail(
    'number',
    'People injured',
    'agree',
    {},
    said(NORTHLIGHT, 'At least 12', '12'),
    said(MERIDIAN, 'A dozen', '12'),
    said(HARBOR, 'Twelve', '12'),
    said(FJORD, '12', '12'),
  ),
  detail(
    'name',
    'Harbour master',
    'agree',
    {},
    said(NORTHLIGHT, 'Ida Brekke', 'ida brekke'),
    said(MERIDIAN, 'Ida Brekke', 'ida brekke'),
  ),
];

export const OUTLETS: Outlet[] = [
  ['northlight.example', 'Northlight Radio', 'NO', 'public broadcaster'],
  ['meridianwire.example', 'Meridian Wire', 'GB', 'cooperative'],
  ['harborledger.example', 'Harbor Ledger', 'US', 'foundation'],
  ['deltabusiness.example', 'Delta Business Daily', 'SG', undefined],
  ['coastdaily.example', 'Coast Daily', undefined, 'family'],
].map(([id, name, country, owner]) => ({
  id: id!,
  name: name!,
  domains: [id!],
  country,
  owner,
  language: 'en',
  feeds: [`https://${id}/feed.xml`],
  sitemaps: [],
  subjects: ['general'],
}));

const COMPARISON: Comparison = {
  details: DETAILS,
  reports: [
    { article: NORTHLIGHT, copies: [] },
    { article: MERIDIAN, copies: [COAST] },
    { article: HARBOR, copies: [] },
    { article: DELTA, copies: [] },
    { article: FJORD, copies: [] },
  ],
  voices: [
    { name: 'a person briefed on the bill', articles: [heard(MERIDIAN, 'a person briefed on the bill', false)] },
    { name: 'Ola Strand, who speaks for the crane drivers', articles: [heard(HARBOR, 'Ola Strand', true)] },
    { name: 'the harbour authority', articles: [heard(NORTHLIGHT, 'the harbour authority', false)] },
    {
      name: 'harbour master Ida Brekke',
      articles: [heard(NORTHLIGHT, 'harbour master Ida Brekke', true), heard(MERIDIAN, 'Ida Brekke', true)],
    },
  ],
  words: [{ versions: [called(NORTHLIGHT, 'damage'), called(MERIDIAN, 'Repairs'), called(HARBOR, 'bill')] }],
  emphasis: [
    {
      claim: 'A worn cable brought down the crane',
      places: [
        { article: NORTHLIGHT, sentence: 4, of: 6 },
        { article: HARBOR, sentence: 0, of: 7 },
      ],
    },
  ],
};

/** The story as read on Northlight Radio. */
export const SAMPLE: Story = { articles: ARTICLES, openArticle: READING, comparison: COMPARISON, outlets: OUTLETS };
