import { expect, test } from 'vitest';
import { roleOf } from '@/utils/compare/kinds/name/roles';
import { accountOf } from '../../read/find/account';

function roleIn(text: string, name: string) {
  const start = text.indexOf(name);
  const mention = {
    start,
    end: start + name.length,
    kind: 'name',
    sentence: 0,
    value: name,
    parsed: { type: 'text' },
  } as const;
  const { nouns, of } = roleOf(mention, accountOf(text).tokens[0]!);
  return { nouns: [...nouns], of: [...of] };
}

test.each([
  ['It was filed by her lawyer, Petra Holm, in court.', ['lawyer'], []],
  ['It was filed by Petra Holm, her attorney.', ['lawyer'], []],
  ['Harbor spokeswoman Petra Holm said so.', ['spokesman'], ['harbor']],
  ['Petra Holm, a spokesperson for them, said so.', ['spokesman'], []],
  ['CIA Director Petra Holm said so.', ['director'], ['cia']],
  ['It was told to Petra Holm by a friend.', [], []],
  ['He is the chairman of Petra Holm today.', [], []],
  ['Petra Holm said the lawyer lied.', [], []],
  ['Spokesman of old Corran Petra Holm left.', ['spokesman'], ['corran', 'old']],
  ['Spokesman of big old Corran Petra Holm left.', [], ['corran', 'old', 'big']],
  ['It was Petra Holm, a grey old river town lawyer.', ['lawyer'], ['grey', 'old', 'river', 'town']],
  ['It was Petra Holm, a grey old small river town lawyer.', [], ['grey', 'old', 'small', 'river', 'town']],
])('in %j', (text, nouns, of) => {
  expect(roleIn(text, 'Petra Holm')).toEqual({ nouns, of });
});
