import { expect, test } from 'vitest';
import { type OwnFacts, ownFactsOf } from '@/utils/compare/facts/ownFacts';
import { prepareAccount } from '@/utils/read/account/account';
import type { Finder } from '@/utils/read/account/mention';
import { date } from '@/utils/read/find/date';
import { number } from '@/utils/read/find/number';
import { accountOf } from '../../read/find/account';
import { article } from '../article';

const NOTHING = { digits: 0, saysLittle: false, isAge: false, countsPeople: false };
const PEOPLE = { head: 'peopl', countsPeople: true };

test.each<[text: string, finder: Finder, told: Partial<OwnFacts>]>([
  ['It lost 28.8 million dollars.', number, { digits: 3 }],
  ['It employs 300 people.', number, { digits: 1, ...PEOPLE }],
  ['Dozens of people came.', number, { digits: 2, saysLittle: true, ...PEOPLE }],
  ['One woman was hurt.', number, { digits: 1, saysLittle: true, head: 'woman', countsPeople: true }],
  ['The second climber fell.', number, { digits: 1, saysLittle: true }],
  ['It made 25,000 fake accounts.', number, { digits: 2, head: 'account' }],
  ['They seized 12 guns.', number, { digits: 2, head: 'shoot' }],
  ['Three gunmen fled.', number, { digits: 1, head: 'gunmen', countsPeople: true }],
  ['It counts 49 deaths.', number, { digits: 2, head: 'kill', countsPeople: true }],
  ['It sank two boats.', number, { digits: 1, head: 'ship' }],
  ['One mile was closed.', number, { digits: 1 }],
  ['A 16-year-old was hurt.', number, { digits: 2, isAge: true }],
  ['It opened on July 10, 2026.', date, { digits: 4 }],
  ['It opens on Friday.', date, { digits: 1 }],
  ['It opened in July 2026.', date, { digits: 3 }],
])('%s', (text, finder, told) => {
  const account = accountOf(text);
  const [mention] = finder.find(account);
  expect(ownFactsOf(mention!, account.language)).toEqual({ ...NOTHING, inEnglish: told.head !== undefined, ...told });
});

test.each([
  ['a noun known for one', 'Es waren 12 Soldaten.', true, true],
  ['a noun known for a thing', 'Es waren 12 Boote.', false, true],
  ['a noun that is not known, as it may be one', 'Es waren 12 Gondeln.', true, false],
])('in another language people are counted by %s', (_, text, countsPeople, inEnglish) => {
  const account = prepareAccount({ ...article('a', text), language: 'de' });
  const [mention] = number.find(account);
  expect(ownFactsOf(mention!, account.language)).toMatchObject({ countsPeople, inEnglish });
});
