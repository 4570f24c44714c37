import { expect, test } from 'vitest';
import { doubtsOf } from '@/utils/compare/kinds/certainty/doubts';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';

/** The words that each hedge of a sentence puts in doubt, the one that says what was done first. */
function doubted(text: string): string[] {
  const [side] = sidesOf([prepareAccount(article('r', text))]);
  return doubtsOf(side!, 0).map(({ scope }) => scope.map((word) => word.text).join(' '));
}

test.each([
  [
    'six words',
    'Rebels allegedly shelled old wooden harbour bridges nightly.',
    ['shelled old wooden harbour bridges nightly'],
  ],
  [
    'not a seventh',
    'Rebels allegedly shelled five old wooden harbour bridges nightly.',
    ['shelled five old wooden harbour bridges'],
  ],
  ['words of its clause', 'Rebels allegedly shelled bridges; pilots fled.', ['shelled bridges']],
  ['not what came of it', 'Rebels allegedly shelled bridges while pilots fled.', ['shelled bridges']],
  ['what a name did before the name', 'Rumours are said to link Falk.', ['link Falk']],
  [
    'what somebody did, before who did it',
    'The firm denied that Ann Lee designed shirts.',
    ['designed Ann Lee shirts'],
  ],
  ['the verb of its clause first', 'It is alleged that millions of votes cost Falk.', ['cost millions votes Falk']],
  ['the noun that it describes first', 'Police found suspected crystal meth there.', ['meth crystal']],
  ['what was done, behind an adverb', 'Falk apparently secretly taped it.', ['taped secretly']],
  ['a noun that is said to be', 'The parcels appear to be pipe bombs.', ['bombs pipe']],
  ['nothing that may be had', 'The board may have papers.', []],
  ['nothing, where nothing follows', 'Rebels shelled it, allegedly.', []],
  [
    'each by its own, in the order of the sentence',
    'Rebels may have shelled bridges, and allegedly burned boats.',
    ['shelled bridges allegedly burned boats', 'burned boats'],
  ],
  ['not what others are quoted with', 'He said: “Rebels allegedly shelled the bridges.”', []],
])('a hedge puts in doubt %s', (_, text, expected) => {
  expect(doubted(text)).toEqual(expected);
});
