import { expect, test } from 'vitest';
import { mentionDetails } from '@/utils/compare/mentionDetails';
import { linkAccounts } from '@/utils/link/link';
import { sidesOf } from '@/utils/link/side';
import type { Detail } from '@/utils/model';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from './article';

/** The rows about what is mentioned in accounts that are one sentence or a few each. */
function rows(...texts: string[]): Detail[] {
  const sides = sidesOf(texts.map((text, at) => prepareAccount(article(`${at}`, text))));
  return mentionDetails(sides, linkAccounts(sides));
}

const kinds = (...texts: string[]) => rows(...texts).map(({ kind, verdict }) => `${kind}: ${verdict}`);

test('what two accounts tell alike is a row, a name or a source that they share is none', () => {
  const text = 'Divers saved 300 people near Tarn, master Ines Holm said.';
  expect(kinds(text, text)).toEqual(['number: agree']);
});

test('what one account tells alone is none', () => {
  expect(kinds('Divers saved 300 people near Tarn.', 'Divers saved people near Tarn.')).toEqual([]);
});

test('versions stand in the order of their accounts', () => {
  const [row] = rows(...[300, 500, 300].map((count) => `The blast in the Tarn mill hurt ${count} people.`));
  expect(row!.versions.map(({ article: id }) => id)).toEqual(['0', '1', '2']);
});

test('in a conflict versions that go together carry one value', () => {
  const [row] = rows(
    'The blast in the Tarn mill hurt 300 people.',
    'The blast in the Tarn mill hurt about 300 people.',
    'The blast in the Tarn mill hurt 500 people.',
  );
  expect(row!.verdict).toBe('conflict');
  const [exact, rough, other] = row!.versions.map(({ value }) => value);
  expect(rough).toBe(exact);
  expect(other).not.toBe(exact);
});

test('where no versions differ each carries its own value', () => {
  const [row] = rows(
    'The blast in the Tarn mill hurt 300 people.',
    'The blast in the Tarn mill hurt more than 200 people.',
  );
  expect(row!.verdict).toBe('compatible');
  expect(new Set(row!.versions.map(({ value }) => value)).size).toBe(2);
});

test('a quotation is shown with all sentences that it runs through, and no more', () => {
  const told = 'Ines Holm said: “The old dam near Tarn is weak. It will break before long.” She left.';
  const row = rows(told, 'Ines Holm said: “The old dam near Tarn is weak. It may break before long.” She left.').find(
    ({ kind }) => kind === 'quote',
  );
  expect(row!.versions[0]!.sentence).toBe(told.replace(' She left.', ''));
});
